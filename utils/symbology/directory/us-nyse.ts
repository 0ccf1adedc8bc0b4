/**
 * Companies with their US listing on the New York Stock Exchange (XNYS), on NYSE American (XASE) or on Cboe BZX (BATS).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usNyse = `
A|Agilent Technologies, Inc.
AA|Alcoa Corporation
ABBV|AbbVie Inc.|艾伯维;アッヴィ;애브비
ABEV|Ambev S.A.
ABT|Abbott Laboratories
ACHR|Archer Aviation Inc.
ACN|Accenture plc
ADM|Archer-Daniels-Midland Company|ADM
AEM|Agnico Eagle Mines Limited
AEO|American Eagle Outfitters, Inc.
AFL|Aflac Incorporated
AG|First Majestic Silver Corp.
AI|C3.ai, Inc.|C3 AI
AIG|American International Group, Inc.|AIG
AJG|Arthur J. Gallagher & Co.
ALB|Albemarle Corporation
ALC|Alcon Inc.
ALK|Alaska Air Group, Inc.|Alaska Airlines
ALL|The Allstate Corporation
ALLY|Ally Financial Inc.|Ally Bank
AMC|AMC Entertainment Holdings, Inc.|AMC Theatres
AME|AMETEK, Inc.
AMP|Ameriprise Financial, Inc.
AMT|American Tower Corporation
AMX|América Móvil, S.A.B. de C.V.
ANET|Arista Networks, Inc.
ANF|Abercrombie & Fitch Co.
AON|Aon plc
APD|Air Products and Chemicals, Inc.
APH|Amphenol Corporation
APO|Apollo Global Management, Inc.
ARES|Ares Management Corporation
ASX|ASE Technology Holding Co., Ltd.
ATHM|Autohome Inc.
AU|AngloGold Ashanti plc
AXP|American Express Company|Amex
AZN|AstraZeneca PLC
AZO|AutoZone, Inc.
B|Barrick Mining Corporation|Barrick Gold
BA|The Boeing Company
BABA|Alibaba Group Holding Limited|阿里巴巴;アリババ;アリババ集団;알리바바
BAC|Bank of America Corporation|BofA;美国银行;美國銀行;バンク・オブ・アメリカ;뱅크오브아메리카
BAM|Brookfield Asset Management Ltd.
BAP|Credicorp Ltd.
BB|BlackBerry Limited
BBAI|BigBear.ai Holdings, Inc.
BBD|Banco Bradesco S.A.|Bradesco
BBDO|Banco Bradesco S.A. Common ADS
BBVA|Banco Bilbao Vizcaya Argentaria, S.A.|BBVA
BBY|Best Buy Co., Inc.
BCS|Barclays PLC
BDX|Becton, Dickinson and Company
BE|Bloom Energy Corporation
BEKE|KE Holdings Inc.|Beike
BHP|BHP Group Limited|BHP Billiton
BLK|BlackRock, Inc.
BMO|Bank of Montreal|BMO
BMY|Bristol-Myers Squibb Company
BN|Brookfield Corporation
BNS|The Bank of Nova Scotia|Scotiabank
BNY|The Bank of New York Mellon Corporation|BNY;BNY Mellon
BP|BP p.l.c.|British Petroleum
BRK.A|Berkshire Hathaway Inc. Class A|伯克希尔哈撒韦;伯克希尔·哈撒韦;波克夏;バークシャー・ハサウェイ;버크셔 해서웨이
BRK.B|Berkshire Hathaway Inc. Class B|伯克希尔哈撒韦;伯克希尔·哈撒韦;波克夏;バークシャー・ハサウェイ;버크셔 해서웨이
BSBR|Banco Santander (Brasil) S.A.|Santander Brasil
BSX|Boston Scientific Corporation
BTI|British American Tobacco p.l.c.
BUD|Anheuser-Busch InBev SA/NV|AB InBev
BX|Blackstone Inc.
C|Citigroup Inc.|Citibank
CAH|Cardinal Health, Inc.
CARR|Carrier Global Corporation
CAT|Caterpillar Inc.|卡特彼勒;キャタピラー;캐터필러
CB|Chubb Limited
CBRE|CBRE Group, Inc.
CCI|Crown Castle Inc.
CCJ|Cameco Corporation
CCL|Carnival Corporation Ltd.|Carnival Cruise
CDE|Coeur Mining, Inc.
CFG|Citizens Financial Group, Inc.|Citizens Bank
CHPT|ChargePoint Holdings, Inc.
CHT|Chunghwa Telecom Co., Ltd.
CHWY|Chewy, Inc.
CI|The Cigna Group
CIEN|Ciena Corporation
CL|Colgate-Palmolive Company
CLF|Cleveland-Cliffs Inc.
CLS|Celestica Inc.
CM|Canadian Imperial Bank of Commerce|CIBC
CMG|Chipotle Mexican Grill, Inc.
CMI|Cummins Inc.
CNC|Centene Corporation
CNI|Canadian National Railway Company|CN Rail
CNQ|Canadian Natural Resources Limited
COF|Capital One Financial Corporation|Discover Financial
COHR|Coherent Corp.
COP|ConocoPhillips
COR|Cencora, Inc.|AmerisourceBergen
COTY|Coty Inc.
CP|Canadian Pacific Kansas City Limited|CPKC
CPNG|Coupang, Inc.
CRH|CRH plc
CRM|Salesforce, Inc.
CTVA|Corteva, Inc.
CVE|Cenovus Energy Inc.
CVNA|Carvana Co.
CVS|CVS Health Corporation
CVX|Chevron Corporation|雪佛龙;雪佛龍;シェブロン;셰브론;쉐브론
D|Dominion Energy, Inc.
DAL|Delta Air Lines, Inc.
DB|Deutsche Bank Aktiengesellschaft
DE|Deere & Company|John Deere
DECK|Deckers Outdoor Corporation|Deckers Brands;Hoka;Ugg
DELL|Dell Technologies Inc.
DEO|Diageo plc
DG|Dollar General Corporation
DHI|D.R. Horton, Inc.
DHR|Danaher Corporation
DIS|The Walt Disney Company|Disney
DLR|Digital Realty Trust, Inc.
DNA|Ginkgo Bioworks Holdings, Inc.
DQ|Daqo New Energy Corp.
DUK|Duke Energy Corporation
DVN|Devon Energy Corporation
E|Eni S.p.A.
EC|Ecopetrol S.A.
ECL|Ecolab Inc.
ED|Consolidated Edison, Inc.|Con Edison;ConEd
EDU|New Oriental Education & Technology Group Inc.
EL|The Estée Lauder Companies Inc.
ELV|Elevance Health, Inc.|Anthem Inc
EME|EMCOR Group, Inc.
EMR|Emerson Electric Co.
ENB|Enbridge Inc.
EOG|EOG Resources, Inc.
EPD|Enterprise Products Partners L.P.
EQNR|Equinor ASA|Statoil
EQT|EQT Corporation
ET|Energy Transfer LP
ETN|Eaton Corporation plc
ETR|Entergy Corporation
ETSY|Etsy, Inc.
EW|Edwards Lifesciences Corporation
F|Ford Motor Company
FCX|Freeport-McMoRan Inc.
FDX|FedEx Corporation
FERG|Ferguson Enterprises Inc.
FIS|Fidelity National Information Services, Inc.|FIS
FITB|Fifth Third Bancorp|Fifth Third Bank
FIX|Comfort Systems USA, Inc.
FLG|Flagstar Bank, National Association|Flagstar Financial;New York Community Bancorp
FMX|Fomento Económico Mexicano, S.A.B. de C.V.|FEMSA
FNV|Franco-Nevada Corporation
FUBO|FuboTV Inc.
GAP|The Gap, Inc.|Old Navy
GD|General Dynamics Corporation
GE|General Electric Company|GE Aerospace;GE航空航天;通用电气;GEエアロスペース;ゼネラル・エレクトリック;GE에어로스페이스
GEV|GE Vernova Inc.
GFI|Gold Fields Limited
GIS|General Mills, Inc.
GLOB|Globant S.A.
GLW|Corning Incorporated
GM|General Motors Company|GM
GME|GameStop Corp.
GOLD|Gold.com, Inc.|A-Mark Precious Metals
GPN|Global Payments Inc.
GRMN|Garmin Ltd.
GS|The Goldman Sachs Group, Inc.
GSK|GSK plc|GlaxoSmithKline
GWW|W.W. Grainger, Inc.|Grainger
HCA|HCA Healthcare, Inc.
HD|The Home Depot, Inc.|家得宝;家得寶;ホーム・デポ;홈디포
HDB|HDFC Bank Limited
HEI|HEICO Corporation
HIG|The Hartford Insurance Group, Inc.|Hartford Financial
HIMS|Hims & Hers Health, Inc.
HL|Hecla Mining Company
HLN|Haleon plc
HLT|Hilton Worldwide Holdings Inc.
HMC|Honda Motor Co., Ltd.
HPE|Hewlett Packard Enterprise Company|HPE
HPQ|HP Inc.|Hewlett-Packard
HSBC|HSBC Holdings plc|汇丰;滙豐;汇丰控股;HSBCホールディングス;HSBC홀딩스
HSY|The Hershey Company|Hershey's
HUM|Humana Inc.
HUYA|HUYA Inc.
HWM|Howmet Aerospace Inc.
IBM|International Business Machines Corporation|IBM
IBN|ICICI Bank Limited
ICE|Intercontinental Exchange, Inc.
INFY|Infosys Limited
ING|ING Groep N.V.
IONQ|IonQ, Inc.
IQV|IQVIA Holdings Inc.
IRM|Iron Mountain Incorporated
ITUB|Itaú Unibanco Holding S.A.
ITW|Illinois Tool Works Inc.|ITW
IX|ORIX Corporation
JBL|Jabil Inc.
JCI|Johnson Controls International plc
JKS|JinkoSolar Holding Co., Ltd.|Jinko Solar
JNJ|Johnson & Johnson|J&J;强生;嬌生;ジョンソン・エンド・ジョンソン;존슨앤드존슨
JOBY|Joby Aviation, Inc.
JPM|JPMorgan Chase & Co.|J.P. Morgan;JP Morgan;摩根大通;JPモルガン・チェース;JPモルガン;JP모건;JP모건체이스
KB|KB Financial Group Inc.
KEY|KeyCorp|KeyBank
KEYS|Keysight Technologies, Inc.
KGC|Kinross Gold Corporation
KKR|KKR & Co. Inc.
KMI|Kinder Morgan, Inc.
KMX|CarMax, Inc.
KO|The Coca-Cola Company|可口可乐;可口可樂;コカ・コーラ;코카콜라
KR|The Kroger Co.
KSS|Kohl's Corporation
KVUE|Kenvue Inc.
LAC|Lithium Americas Corp.
LHX|L3Harris Technologies, Inc.
LLY|Eli Lilly and Company|Lilly;礼来;禮來;イーライリリー;일라이 릴리;일라이릴리
LMND|Lemonade, Inc.
LMT|Lockheed Martin Corporation
LNG|Cheniere Energy, Inc.
LOW|Lowe's Companies, Inc.
LU|Lufax Holding Ltd
LUMN|Lumen Technologies, Inc.|CenturyLink
LUV|Southwest Airlines Co.
LYG|Lloyds Banking Group plc
LYV|Live Nation Entertainment, Inc.|Ticketmaster
M|Macy's, Inc.
MA|Mastercard Incorporated|万事达;萬事達卡;マスターカード;마스터카드
MCD|McDonald's Corporation
MCK|McKesson Corporation
MCO|Moody's Corporation
MDT|Medtronic plc
MET|MetLife, Inc.
MFC|Manulife Financial Corporation
MFG|Mizuho Financial Group, Inc.
MLM|Martin Marietta Materials, Inc.
MMM|3M Company
MO|Altria Group, Inc.
MP|MP Materials Corp.
MPC|Marathon Petroleum Corporation
MPLX|MPLX LP
MRK|Merck & Co., Inc.|MSD;默沙东;默克;メルク;머크
MRSH|Marsh & McLennan Companies, Inc.|Marsh McLennan
MS|Morgan Stanley|摩根士丹利;大摩;モルガン・スタンレー;모건스탠리
MSCI|MSCI Inc.
MSI|Motorola Solutions, Inc.
MT|ArcelorMittal S.A.
MTB|M&T Bank Corporation
MUFG|Mitsubishi UFJ Financial Group, Inc.|MUFG
NCLH|Norwegian Cruise Line Holdings Ltd.
NEE|NextEra Energy, Inc.
NEM|Newmont Corporation|Newmont Mining
NET|Cloudflare, Inc.
NGG|National Grid plc
NIO|NIO Inc.|蔚来;蔚來;蔚来汽车;ニーオ;上海蔚来汽車;니오
NKE|NIKE, Inc.
NMR|Nomura Holdings, Inc.
NOC|Northrop Grumman Corporation
NOK|Nokia Corporation
NOW|ServiceNow, Inc.
NSC|Norfolk Southern Corporation
NTR|Nutrien Ltd.
NU|Nu Holdings Ltd.|Nubank
NUE|Nucor Corporation
NVO|Novo Nordisk A/S
NVS|Novartis AG|诺华;諾華;ノバルティス;노바티스
NWG|NatWest Group plc
O|Realty Income Corporation
OKE|ONEOK, Inc.
ORCL|Oracle Corporation|甲骨文;オラクル;오라클
OXY|Occidental Petroleum Corporation
P|Everpure, Inc.|Pure Storage
PAAS|Pan American Silver Corp.
PAGS|PagSeguro Digital Ltd.|PagBank
PATH|UiPath Inc.
PBR|Petróleo Brasileiro S.A. - Petrobras|Petrobras
PCG|PG&E Corporation|Pacific Gas and Electric;Pacific Gas & Electric
PEG|Public Service Enterprise Group Incorporated|PSEG
PFE|Pfizer Inc.
PG|The Procter & Gamble Company|P&G;宝洁;寶僑;プロクター・アンド・ギャンブル;프록터앤드갬블
PGR|The Progressive Corporation|Progressive Insurance
PH|Parker-Hannifin Corporation
PHG|Koninklijke Philips N.V.|Philips
PINS|Pinterest, Inc.
PLD|Prologis, Inc.
PM|Philip Morris International Inc.
PNC|The PNC Financial Services Group, Inc.|PNC Bank
PRU|Prudential Financial, Inc.
PSA|Public Storage
PSX|Phillips 66
PUK|Prudential plc
PWR|Quanta Services, Inc.
QSR|Restaurant Brands International Inc.|Burger King
RACE|Ferrari N.V.
RBLX|Roblox Corporation
RCL|Royal Caribbean Cruises Ltd.
RDY|Dr. Reddy's Laboratories Limited
RELX|RELX PLC|Reed Elsevier
RF|Regions Financial Corporation|Regions Bank
RIO|Rio Tinto plc
RJF|Raymond James Financial, Inc.
RKT|Rocket Companies, Inc.|Rocket Mortgage
RMD|ResMed Inc.
ROK|Rockwell Automation, Inc.
RSG|Republic Services, Inc.
RTX|RTX Corporation|Raytheon;Raytheon Technologies
RY|Royal Bank of Canada|RBC
S|SentinelOne, Inc.
SAN|Banco Santander, S.A.|Santander
SAP|SAP SE
SCCO|Southern Copper Corporation
SCHW|The Charles Schwab Corporation|Schwab
SE|Sea Limited|Shopee;Garena
SHAK|Shake Shack Inc.
SHEL|Shell plc|Royal Dutch Shell
SHG|Shinhan Financial Group Co., Ltd.
SHW|The Sherwin-Williams Company
SLB|SLB Limited|Schlumberger
SLF|Sun Life Financial Inc.
SMFG|Sumitomo Mitsui Financial Group, Inc.|SMFG
SNAP|Snap Inc.|Snapchat
SNOW|Snowflake Inc.
SO|The Southern Company
SONY|Sony Group Corporation
SPCE|Virgin Galactic Holdings, Inc.
SPG|Simon Property Group, Inc.
SPGI|S&P Global Inc.
SPOT|Spotify Technology S.A.
SQM|Sociedad Química y Minera de Chile S.A.|SQM
SRE|Sempra|Sempra Energy
STLA|Stellantis N.V.|Fiat Chrysler;Chrysler
STM|STMicroelectronics N.V.
STT|State Street Corporation
STZ|Constellation Brands, Inc.
SU|Suncor Energy Inc.
SYF|Synchrony Financial
SYK|Stryker Corporation
SYY|Sysco Corporation
T|AT&T Inc.
TAK|Takeda Pharmaceutical Company Limited
TAL|TAL Education Group
TAP|Molson Coors Beverage Company
TD|The Toronto-Dominion Bank|TD Bank
TDG|TransDigm Group Incorporated
TDOC|Teladoc Health, Inc.
TECK|Teck Resources Limited
TEL|TE Connectivity plc
TEVA|Teva Pharmaceutical Industries Limited
TFC|Truist Financial Corporation
TGT|Target Corporation
TJX|The TJX Companies, Inc.|TJ Maxx
TKO|TKO Group Holdings, Inc.|WWE;UFC
TM|Toyota Motor Corporation
TME|Tencent Music Entertainment Group
TMO|Thermo Fisher Scientific Inc.
TRGP|Targa Resources Corp.
TRP|TC Energy Corporation|TransCanada
TRV|The Travelers Companies, Inc.|Travelers Cos
TSM|Taiwan Semiconductor Manufacturing Company Limited|TSMC;台积电;台積電;台湾積体電路製造;대만반도체
TT|Trane Technologies plc
TTE|TotalEnergies SE
TWLO|Twilio Inc.
U|Unity Software Inc.|Unity Technologies
UA|Under Armour, Inc. Class C
UAA|Under Armour, Inc. Class A
UBER|Uber Technologies, Inc.
UBS|UBS Group AG
UI|Ubiquiti Inc.
UL|Unilever PLC
UMC|United Microelectronics Corporation|UMC
UNH|UnitedHealth Group Incorporated|联合健康;聯合健康;ユナイテッドヘルス;유나이티드헬스
UNP|Union Pacific Corporation
UPS|United Parcel Service, Inc.|UPS
URI|United Rentals, Inc.
USB|U.S. Bancorp|U.S. Bank
V|Visa Inc.|维萨;ビザ;비자카드;비자
VALE|Vale S.A.|Vale do Rio Doce
VEEV|Veeva Systems Inc.
VG|Venture Global, Inc.|Venture Global LNG
VIK|Viking Holdings Ltd|Viking Cruises
VIPS|Vipshop Holdings Limited
VLO|Valero Energy Corporation
VMC|Vulcan Materials Company
VMRK|Vivmark Residential|Equity Residential
VRT|Vertiv Holdings Co
VST|Vistra Corp.
VTR|Ventas, Inc.
VZ|Verizon Communications Inc.
W|Wayfair Inc.
WAB|Westinghouse Air Brake Technologies Corporation|Wabtec
WAL|Western Alliance Bancorporation
WAT|Waters Corporation
WCN|Waste Connections, Inc.
WDS|Woodside Energy Group Ltd
WEC|WEC Energy Group, Inc.
WELL|Welltower Inc.
WFC|Wells Fargo & Company
WIT|Wipro Limited
WM|Waste Management, Inc.
WMB|The Williams Companies, Inc.|Williams Cos
WOLF|Wolfspeed, Inc.
WPM|Wheaton Precious Metals Corp.
XOM|ExxonMobil Holdings Corporation|Exxon Mobil;埃克森美孚;エクソンモービル;엑슨모빌
XPEV|XPeng Inc.|Xpeng Motors
XYZ|Block, Inc.|Square Inc;Cash App
YELP|Yelp Inc.
YUM|Yum! Brands, Inc.
YUMC|Yum China Holdings, Inc.
ZTO|ZTO Express (Cayman) Inc.
ZTS|Zoetis Inc.
`;

export const usNyseAmerican = `
IMO|Imperial Oil Limited
`;

export const usCboe = `
`;
