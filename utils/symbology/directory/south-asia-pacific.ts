// Listed companies of India, South-East Asia, Australia and New Zealand.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const southAsiaPacific = `
# XNSE
ADANIENT|Adani Enterprises Limited|Adani Enterprises;Adani
ADANIGREEN|Adani Green Energy Limited|Adani Green;Adani Green Energy
ASIANPAINT|Asian Paints Limited|Asian Paints
ATGL|Adani Total Gas Limited|Adani Total Gas
AXISBANK|Axis Bank Limited|Axis Bank
BAJAJ-AUTO|Bajaj Auto Limited|Bajaj Auto
BAJAJFINSV|Bajaj Finserv Limited|Bajaj Finserv
BAJFINANCE|Bajaj Finance Limited|Bajaj Finance
BHARTIARTL|Bharti Airtel Limited|Bharti Airtel;Airtel
BPCL|Bharat Petroleum Corporation Limited|Bharat Petroleum;BPCL
BRITANNIA|Britannia Industries Limited|Britannia;Britannia Industries
CIPLA|Cipla Limited|Cipla
COALINDIA|Coal India Limited|Coal India
DABUR|Dabur India Limited|Dabur
DIVISLAB|Divi's Laboratories Limited|Divi's Laboratories;Divi's Labs
DLF|DLF Limited|DLF
DMART|Avenue Supermarts Limited|Avenue Supermarts;DMart
DRREDDY|Dr. Reddy's Laboratories Limited|Dr. Reddy's;Dr Reddy's
EICHERMOT|Eicher Motors Limited|Eicher Motors;Royal Enfield
GODREJCP|Godrej Consumer Products Limited|Godrej Consumer
GRASIM|Grasim Industries Limited|Grasim
HCLTECH|HCL Technologies Limited|HCL Tech;HCLTech;HCL Technologies
HDFCBANK|HDFC Bank Limited|HDFC Bank
HDFCLIFE|HDFC Life Insurance Company Limited|HDFC Life
HINDALCO|Hindalco Industries Limited|Hindalco
HINDUNILVR|Hindustan Unilever Limited|Hindustan Unilever;HUL
HINDZINC|Hindustan Zinc Limited|Hindustan Zinc
ICICIBANK|ICICI Bank Limited|ICICI Bank
ICICIPRULI|ICICI Prudential Life Insurance Company Limited|ICICI Prudential Life
INDUSINDBK|IndusInd Bank Limited|IndusInd Bank
INFY|Infosys Limited|Infosys
IOC|Indian Oil Corporation Limited|Indian Oil;IOC
ITC|ITC Limited|ITC
JSWSTEEL|JSW Steel Limited|JSW Steel
KOTAKBANK|Kotak Mahindra Bank Limited|Kotak Mahindra Bank;Kotak
LT|Larsen & Toubro Limited|Larsen & Toubro;L&T
M&M|Mahindra & Mahindra Limited|Mahindra & Mahindra;Mahindra;M&M
MARUTI|Maruti Suzuki India Limited|Maruti Suzuki;Maruti
NESTLEIND|Nestlé India Limited|Nestle India
NTPC|NTPC Limited|NTPC
ONGC|Oil and Natural Gas Corporation Limited|ONGC
PIDILITIND|Pidilite Industries Limited|Pidilite
POWERGRID|Power Grid Corporation of India Limited|Power Grid Corporation
RELIANCE|Reliance Industries Limited|Reliance;Reliance Industries;RIL
SBICARD|SBI Cards and Payment Services Limited|SBI Cards
SBILIFE|SBI Life Insurance Company Limited|SBI Life
SBIN|State Bank of India|State Bank of India;SBI
SHREECEM|Shree Cement Limited|Shree Cement
SUNPHARMA|Sun Pharmaceutical Industries Limited|Sun Pharma
TATAMOTORS|Tata Motors Limited|Tata Motors;塔塔汽车;タタ・モーターズ
TATASTEEL|Tata Steel Limited|Tata Steel;塔塔钢铁;タタ・スチール
TCS|Tata Consultancy Services Limited|TCS;Tata Consultancy;Tata Consultancy Services
TECHM|Tech Mahindra Limited|Tech Mahindra
TITAN|Titan Company Limited|Titan Company
TWL|Titagarh Rail Systems Limited|Titagarh
ULTRACEMCO|UltraTech Cement Limited|UltraTech Cement
VEDL|Vedanta Limited|Vedanta
WIPRO|Wipro Limited|Wipro
# XSES
C38U|CapitaLand Integrated Commercial Trust|CapitaLand Integrated Commercial Trust;CICT
C6L|Singapore Airlines Limited|Singapore Airlines;SIA;新加坡航空;新航
CC3|StarHub Ltd|StarHub
D05|DBS Group Holdings Ltd|DBS;DBS Bank;DBS Group;星展银行;星展集团
F34|Wilmar International Limited|Wilmar;Wilmar International;丰益国际
H78|Hongkong Land Holdings Limited|Hongkong Land
J36|Jardine Matheson Holdings Limited|Jardine Matheson;Jardines;怡和
O39|Oversea-Chinese Banking Corporation Limited|OCBC;OCBC Bank;华侨银行
U11|United Overseas Bank Limited|UOB;United Overseas Bank;大华银行
Y92|Thai Beverage Public Company Limited|ThaiBev;Thai Beverage
Z74|Singapore Telecommunications Limited|Singtel;SingTel;Singapore Telecommunications;新电信
# XKLS
1015|AMMB Holdings Berhad|AmBank;AMMB
1023|CIMB Group Holdings Berhad|CIMB
1066|RHB Bank Berhad|RHB Bank
1155|Malayan Banking Berhad|Maybank;Malayan Banking
1818|Bursa Malaysia Berhad|Bursa Malaysia
2445|Kuala Lumpur Kepong Berhad|Kuala Lumpur Kepong;KLK
3182|Genting Berhad|Genting
3255|Heineken Malaysia Berhad|Heineken Malaysia
3336|IJM Corporation Berhad|IJM
4065|PPB Group Berhad|PPB Group
4197|Sime Darby Berhad|Sime Darby
4707|Nestlé (Malaysia) Berhad|Nestle Malaysia
4715|Genting Malaysia Berhad|Genting Malaysia
5099|Capital A Berhad|Capital A;AirAsia
5211|Sunway Berhad|Sunway
5225|IHH Healthcare Berhad|IHH Healthcare
5238|AirAsia X Berhad|AirAsia X
5246|Westports Holdings Berhad|Westports
5347|Tenaga Nasional Berhad|Tenaga Nasional;Tenaga
5819|Hong Leong Bank Berhad|Hong Leong Bank
6012|Maxis Berhad|Maxis
6742|YTL Power International Berhad|YTL Power
6888|Axiata Group Berhad|Axiata
6947|CelcomDigi Berhad|CelcomDigi
7106|Supermax Corporation Berhad|Supermax
7113|Top Glove Corporation Bhd|Top Glove
7277|Dialog Group Berhad|Dialog Group
7293|Yinson Holdings Berhad|Yinson
8664|S P Setia Berhad|SP Setia
# XBKK
ADVANC|Advanced Info Service Public Company Limited|Advanced Info Service;AIS
AOT|Airports of Thailand Public Company Limited|Airports of Thailand
BDMS|Bangkok Dusit Medical Services Public Company Limited|Bangkok Dusit Medical
CPALL|CP ALL Public Company Limited|CP All;ซีพี ออลล์
DELTA|Delta Electronics (Thailand) Public Company Limited|Delta Electronics Thailand
GULF|Gulf Development Public Company Limited|Gulf Development;Gulf Energy
OR|PTT Oil and Retail Business Public Company Limited|PTT Oil and Retail
PTT|PTT Public Company Limited|PTT;ปตท.
PTTEP|PTT Exploration and Production Public Company Limited|PTT Exploration and Production;PTTEP
SCB|SCB X Public Company Limited (Siam Commercial Bank)|SCB X;SCBX;Siam Commercial Bank;ไทยพาณิชย์
SCC|The Siam Cement Public Company Limited|Siam Cement;SCG
# XIDX
ARTO|PT Bank Jago Tbk|Bank Jago
ASII|PT Astra International Tbk|Astra;Astra International
BBCA|PT Bank Central Asia Tbk|Bank Central Asia;BCA
BMRI|PT Bank Mandiri (Persero) Tbk|Bank Mandiri;Mandiri
TPIA|PT Chandra Asri Pacific Tbk|Chandra Asri
# XPHS
SM|SM Investments Corporation|SM Investments
# XSTC
VIC|Vingroup Joint Stock Company|Vingroup
# XASX
ALL|Aristocrat Leisure Limited|Aristocrat;Aristocrat Leisure
AMC|Amcor plc|Amcor
ANZ|ANZ Group Holdings Limited|ANZ;澳新银行
APA|APA Group|APA Group
ASX|ASX Limited|ASX
BHP|BHP Group Limited|BHP;BHP Billiton;必和必拓
BSL|BlueScope Steel Limited|BlueScope;BlueScope Steel
BXB|Brambles Limited|Brambles
CBA|Commonwealth Bank of Australia|Commonwealth Bank;Commonwealth Bank of Australia;CommBank;CBA;澳洲联邦银行
CHC|Charter Hall Group|Charter Hall
COH|Cochlear Limited|Cochlear
COL|Coles Group Limited|Coles
CSL|CSL Limited|CSL
FMG|Fortescue Ltd|Fortescue;Fortescue Metals;福蒂斯丘
GMG|Goodman Group|Goodman;Goodman Group
JHX|James Hardie Industries plc|James Hardie
MEZ|Meridian Energy Limited|Meridian Energy
MQG|Macquarie Group Limited|Macquarie;Macquarie Group;麦格理
NAB|National Australia Bank Limited|National Australia Bank;NAB
NWS|News Corporation|News Corp
QBE|QBE Insurance Group Limited|QBE;QBE Insurance
REA|REA Group Limited|REA Group
RHC|Ramsay Health Care Limited|Ramsay Health Care
RIO|Rio Tinto Limited|Rio Tinto
RMD|ResMed Inc.|ResMed
S32|South32 Limited|South32
SCG|Scentre Group|Scentre;Scentre Group
SHL|Sonic Healthcare Limited|Sonic Healthcare
STO|Santos Limited|Santos
SUN|Suncorp Group Limited|Suncorp
TCL|Transurban Group|Transurban
TLS|Telstra Group Limited|Telstra
WBC|Westpac Banking Corporation|Westpac;西太平洋银行
WES|Wesfarmers Limited|Wesfarmers
WOW|Woolworths Group Limited|Woolworths
XRO|Xero Limited|Xero
YAL|Yancoal Australia Ltd|Yancoal;兖煤澳大利亚;兗煤澳大利亞
# XNZE
ANZ|ANZ Group Holdings Limited|ANZ;澳新银行
FPH|Fisher & Paykel Healthcare Corporation Limited|Fisher & Paykel Healthcare
MEL|Meridian Energy Limited|Meridian Energy
TLS|Telstra Group Limited|Telstra
WBC|Westpac Banking Corporation|Westpac;西太平洋银行
`;
