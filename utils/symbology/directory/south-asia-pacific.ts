// Listed companies of India, South-East Asia, Australia and New Zealand.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const southAsiaPacific = `
# XNSE
ADANIENT|Adani Enterprises Limited
ADANIGREEN|Adani Green Energy Limited
ASIANPAINT|Asian Paints Limited
ATGL|Adani Total Gas Limited
AXISBANK|Axis Bank Limited
BAJAJ-AUTO|Bajaj Auto Limited
BAJAJFINSV|Bajaj Finserv Limited
BAJFINANCE|Bajaj Finance Limited
BHARTIARTL|Bharti Airtel Limited|Airtel
BPCL|Bharat Petroleum Corporation Limited|BPCL
BRITANNIA|Britannia Industries Limited
CIPLA|Cipla Limited
COALINDIA|Coal India Limited
DABUR|Dabur India Limited
DIVISLAB|Divi's Laboratories Limited|Divi's Labs
DLF|DLF Limited
DMART|Avenue Supermarts Limited|DMart
DRREDDY|Dr. Reddy's Laboratories Limited
EICHERMOT|Eicher Motors Limited|Royal Enfield
GODREJCP|Godrej Consumer Products Limited
GRASIM|Grasim Industries Limited
HCLTECH|HCL Technologies Limited|HCLTech
HDFCBANK|HDFC Bank Limited
HDFCLIFE|HDFC Life Insurance Company Limited
HINDALCO|Hindalco Industries Limited
HINDUNILVR|Hindustan Unilever Limited|HUL
HINDZINC|Hindustan Zinc Limited
ICICIBANK|ICICI Bank Limited
ICICIPRULI|ICICI Prudential Life Insurance Company Limited
INDUSINDBK|IndusInd Bank Limited
INFY|Infosys Limited
IOC|Indian Oil Corporation Limited|IOC
ITC|ITC Limited
JSWSTEEL|JSW Steel Limited
KOTAKBANK|Kotak Mahindra Bank Limited
LT|Larsen & Toubro Limited|L&T
M&M|Mahindra & Mahindra Limited|M&M
MARUTI|Maruti Suzuki India Limited
NESTLEIND|Nestlé India Limited
NTPC|NTPC Limited
ONGC|Oil and Natural Gas Corporation Limited|ONGC
PIDILITIND|Pidilite Industries Limited
POWERGRID|Power Grid Corporation of India Limited
RELIANCE|Reliance Industries Limited|RIL
SBICARD|SBI Cards and Payment Services Limited
SBILIFE|SBI Life Insurance Company Limited
SBIN|State Bank of India|SBI
SHREECEM|Shree Cement Limited
SUNPHARMA|Sun Pharmaceutical Industries Limited
TATAMOTORS|Tata Motors Limited
TATASTEEL|Tata Steel Limited
TCS|Tata Consultancy Services Limited|TCS
TECHM|Tech Mahindra Limited
TITAN|Titan Company Limited
TWL|Titagarh Rail Systems Limited
ULTRACEMCO|UltraTech Cement Limited
VEDL|Vedanta Limited
WIPRO|Wipro Limited
# XSES
C38U|CapitaLand Integrated Commercial Trust|CICT
C6L|Singapore Airlines Limited|SIA
CC3|StarHub Ltd
D05|DBS Group Holdings Ltd|DBS Bank
F34|Wilmar International Limited
H78|Hongkong Land Holdings Limited
J36|Jardine Matheson Holdings Limited|Jardines
O39|Oversea-Chinese Banking Corporation Limited|OCBC;OCBC Bank
U11|United Overseas Bank Limited|UOB
Y92|Thai Beverage Public Company Limited|ThaiBev
Z74|Singapore Telecommunications Limited|Singtel;SingTel
# XKLS
1015|AMMB Holdings Berhad|AmBank
1155|Malayan Banking Berhad|Maybank
2445|Kuala Lumpur Kepong Berhad|KLK
5099|Capital A Berhad|AirAsia
5347|Tenaga Nasional Berhad
# XBKK
ADVANC|Advanced Info Service Public Company Limited|AIS
AOT|Airports of Thailand Public Company Limited
BDMS|Bangkok Dusit Medical Services Public Company Limited
CPALL|CP ALL Public Company Limited|ซีพี ออลล์
DELTA|Delta Electronics (Thailand) Public Company Limited
GULF|Gulf Development Public Company Limited|Gulf Energy
OR|PTT Oil and Retail Business Public Company Limited
PTT|PTT Public Company Limited|ปตท.
PTTEP|PTT Exploration and Production Public Company Limited|PTTEP
SCB|SCB X Public Company Limited (Siam Commercial Bank)|SCBX;Siam Commercial Bank;ไทยพาณิชย์
SCC|The Siam Cement Public Company Limited|SCG
# XIDX
ARTO|PT Bank Jago Tbk|Bank Jago
ASII|PT Astra International Tbk|Astra;Astra International
BBCA|PT Bank Central Asia Tbk|Bank Central Asia;BCA
BMRI|PT Bank Mandiri (Persero) Tbk|Bank Mandiri;Mandiri
TPIA|PT Chandra Asri Pacific Tbk|Chandra Asri
# XPHS
SM|SM Investments Corporation
# XSTC
VIC|Vingroup Joint Stock Company
# XASX
ALL|Aristocrat Leisure Limited
AMC|Amcor plc
ANZ|ANZ Group Holdings Limited
APA|APA Group
ASX|ASX Limited
BHP|BHP Group Limited|BHP Billiton
BSL|BlueScope Steel Limited
BXB|Brambles Limited
CBA|Commonwealth Bank of Australia|CommBank;CBA
CHC|Charter Hall Group
COH|Cochlear Limited
COL|Coles Group Limited
CSL|CSL Limited
FMG|Fortescue Ltd|Fortescue Metals
GMG|Goodman Group
JHX|James Hardie Industries plc
MEZ|Meridian Energy Limited
MQG|Macquarie Group Limited
NAB|National Australia Bank Limited|NAB
NWS|News Corporation
QBE|QBE Insurance Group Limited
REA|REA Group Limited
RHC|Ramsay Health Care Limited
RIO|Rio Tinto Limited
RMD|ResMed Inc.
S32|South32 Limited
SCG|Scentre Group
SHL|Sonic Healthcare Limited
STO|Santos Limited
SUN|Suncorp Group Limited
TCL|Transurban Group
TLS|Telstra Group Limited
WBC|Westpac Banking Corporation
WES|Wesfarmers Limited
WOW|Woolworths Group Limited
XRO|Xero Limited
YAL|Yancoal Australia Ltd
# XNZE
ANZ|ANZ Group Holdings Limited
FPH|Fisher & Paykel Healthcare Corporation Limited
MEL|Meridian Energy Limited
TLS|Telstra Group Limited
WBC|Westpac Banking Corporation
`;
