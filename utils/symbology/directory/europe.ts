// Listed companies of Europe, Turkey and Russia.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const europe = `
# XPAR
AC|Accor SA|Accor;AccorHotels
ACA|Crédit Agricole S.A.|Credit Agricole;Crédit Agricole
ADP|Aéroports de Paris SA|Aeroports de Paris;Groupe ADP;ADP
AI|L'Air Liquide S.A.|Air Liquide
AIR|Airbus SE|Airbus;空中客车;空客;エアバス
ALO|Alstom SA|Alstom
AM|Dassault Aviation SA|Dassault Aviation
AMUN|Amundi SA|Amundi
BIM|bioMérieux S.A.|bioMerieux;bioMérieux
BN|Danone S.A.|Danone
BNP|BNP Paribas SA|BNP Paribas;BNP
BOL|Bolloré SE|Bollore;Bolloré
BVI|Bureau Veritas SA|Bureau Veritas
CA|Carrefour SA|Carrefour
CAP|Capgemini SE|Capgemini
CDI|Christian Dior SE|Christian Dior
CS|AXA SA|AXA;Axa
DG|VINCI SA|Vinci
DIM|Sartorius Stedim Biotech S.A.|Sartorius Stedim Biotech;Sartorius Stedim
DSY|Dassault Systèmes SE|Dassault Systemes;Dassault Systèmes
EDEN|Edenred SE|Edenred
EL|EssilorLuxottica SA|EssilorLuxottica;Essilor
EN|Bouygues SA|Bouygues
ENGI|ENGIE SA|Engie;GDF Suez
ERF|Eurofins Scientific SE|Eurofins;Eurofins Scientific
FGR|Eiffage SA|Eiffage
GFC|Gecina SA|Gecina
GLE|Société Générale S.A.|Societe Generale;Société Générale;SocGen;法国兴业银行;ソシエテ・ジェネラル
HO|Thales S.A.|Thales
KER|Kering SA|Kering;开云集团;開雲集團;ケリング;케링
LR|Legrand SA|Legrand
MC|LVMH Moët Hennessy - Louis Vuitton, Société Européenne|LVMH;Moët Hennessy Louis Vuitton;Louis Vuitton;酩悦·轩尼诗-路易·威登;路威酩轩;루이비통모에헤네시
ML|Compagnie Générale des Établissements Michelin SCA|Michelin;米其林;ミシュラン
OR|L'Oréal S.A.|L'Oreal;L'Oréal;欧莱雅;歐萊雅;ロレアル;로레알
ORA|Orange S.A.|Orange;France Telecom;France Télécom
PUB|Publicis Groupe S.A.|Publicis
RCO|Rémy Cointreau SA|Remy Cointreau;Rémy Cointreau
RI|Pernod Ricard SA|Pernod Ricard;Pernod
RMS|Hermès International SCA|Hermes;Hermès;Hermès International;爱马仕;愛馬仕;エルメス;에르메스
RNO|Renault SA|Renault;Renault Group;雷诺;ルノー;르노
SAF|Safran SA|Safran
SAN|Sanofi|Sanofi;赛诺菲;賽諾菲;サノフィ;사노피
SGO|Compagnie de Saint-Gobain S.A.|Saint-Gobain;Saint Gobain
STLAP|Stellantis N.V.|Stellantis;Fiat Chrysler;Fiat;ステランティス;斯泰兰蒂斯;스텔란티스
SU|Schneider Electric S.E.|Schneider Electric;施耐德电气;シュナイダーエレクトリック
SW|Sodexo S.A.|Sodexo
TEP|Teleperformance SE|Teleperformance
TTE|TotalEnergies SE|TotalEnergies;Total;Total SA;道达尔能源;道达尔;トタルエナジーズ
URW|Unibail-Rodamco-Westfield SE|Unibail-Rodamco-Westfield;Unibail;Unibail-Rodamco
VIE|Veolia Environnement SA|Veolia
VIV|Vivendi SE|Vivendi
WLN|Worldline SA|Worldline
# XETR
1COV|Covestro AG|Covestro
1U1|1&1 AG|1&1;1und1
8TRA|Traton SE|Traton
ADS|adidas AG|Adidas;阿迪达斯;アディダス;아디다스
AFX|Carl Zeiss Meditec AG|Carl Zeiss Meditec;Zeiss Meditec
AIXA|AIXTRON SE|Aixtron
ALV|Allianz SE|Allianz;安联;安聯;アリアンツ;알리안츠
AOF|Atoss Software SE|Atoss
AT1|Aroundtown SA|Aroundtown
BAS|BASF SE|BASF;巴斯夫;바스프
BAYN|Bayer AG|Bayer;拜耳;バイエル;바이엘
BC8|Bechtle AG|Bechtle
BEI|Beiersdorf AG|Beiersdorf;Nivea
BFSA|Befesa S.A.|Befesa
BMW|Bayerische Motoren Werke AG|BMW;宝马;寶馬
BNR|Brenntag SE|Brenntag
BOSS|HUGO BOSS AG|Hugo Boss
CBK|Commerzbank AG|Commerzbank;德国商业银行;コメルツ銀行
COK|Cancom SE|Cancom
CON|Continental AG|Continental;大陆集团;コンチネンタル
COP|CompuGroup Medical SE & Co. KGaA|CompuGroup Medical
DB1|Deutsche Börse AG|Deutsche Boerse;Deutsche Börse
DBK|Deutsche Bank AG|Deutsche Bank;德意志银行;德意志銀行;ドイツ銀行;도이체방크
DHER|Delivery Hero SE|Delivery Hero;딜리버리히어로
DHL|Deutsche Post AG|DHL;DHL Group;Deutsche Post;敦豪
DTE|Deutsche Telekom AG|Deutsche Telekom;Telekom;德国电信;ドイツテレコム
DTG|Daimler Truck Holding AG|Daimler Truck
ELG|Elmos Semiconductor SE|Elmos;Elmos Semiconductor
ENR|Siemens Energy AG|Siemens Energy;西门子能源
EOAN|E.ON SE|E.ON;Eon
EUZ|Eckert & Ziegler SE|Eckert & Ziegler
EVD|CTS Eventim AG & Co. KGaA|CTS Eventim
EVK|Evonik Industries AG|Evonik
EVT|Evotec SE|Evotec
FME|Fresenius Medical Care AG|Fresenius Medical Care;FMC
FNTN|freenet AG|Freenet
FPE3|Fuchs SE|Fuchs Petrolub;Fuchs
FRA|Fraport AG|Fraport
FRE|Fresenius SE & Co. KGaA|Fresenius
FYB|Formycon AG|Formycon
G1A|GEA Group AG|GEA;GEA Group
G24|Scout24 SE|Scout24
GBF|Bilfinger SE|Bilfinger
GXI|Gerresheimer AG|Gerresheimer
HAG|HENSOLDT AG|Hensoldt
HEI|Heidelberg Materials AG|Heidelberg Materials;HeidelbergCement
HEN3|Henkel AG & Co. KGaA|Henkel;汉高
HFG|HelloFresh SE|HelloFresh
HLE|HELLA GmbH & Co. KGaA|Hella
HNR1|Hannover Rück SE|Hannover Re;Hannover Rück
HOT|HOCHTIEF AG|Hochtief
IFX|Infineon Technologies AG|Infineon;英飞凌;英飛凌;インフィニオン;인피니언
IOS|IONOS Group SE|Ionos
JEN|JENOPTIK AG|Jenoptik
JUN3|Jungheinrich AG|Jungheinrich
KBX|Knorr-Bremse AG|Knorr-Bremse
KGX|KION GROUP AG|Kion
KRN|Krones AG|Krones
KTN|Kontron AG|Kontron
LEG|LEG Immobilien SE|LEG Immobilien
LHA|Deutsche Lufthansa AG|Lufthansa;汉莎航空;ルフトハンザ;루프트한자
LXS|LANXESS AG|Lanxess
MBG|Mercedes-Benz Group AG|Mercedes-Benz;Mercedes;Daimler;梅赛德斯-奔驰;奔驰;メルセデス・ベンツ;메르세데스 벤츠
MRK|Merck KGaA|Merck KGaA;德国默克;メルク
MTX|MTU Aero Engines AG|MTU Aero Engines;MTU
MUV2|Münchener Rückversicherungs-Gesellschaft AG|Munich Re;Münchener Rück;慕尼黑再保险
NA9|Nagarro SE|Nagarro
NDA|Aurubis AG|Aurubis
NDX1|Nordex SE|Nordex
NEM|Nemetschek SE|Nemetschek
P911|Dr. Ing. h.c. F. Porsche AG|Porsche;Porsche AG;保时捷;ポルシェ;포르쉐
PAH3|Porsche Automobil Holding SE|Porsche SE;Porsche Holding
PNE3|PNE AG|PNE
PUM|PUMA SE|Puma;彪马;プーマ
QIA|QIAGEN N.V.|Qiagen
RAA|Rational AG|Rational
RDC|Redcare Pharmacy NV|Redcare Pharmacy;Shop Apotheke
RHM|Rheinmetall AG|Rheinmetall;莱茵金属;ラインメタル;라인메탈
RRTL|RTL Group S.A.|RTL;RTL Group
RWE|RWE AG|RWE
SAP|SAP SE|SAP;思爱普
SAX|Ströer SE & Co. KGaA|Ströer;Stroeer
SDF|K+S AG|K+S
SHL|Siemens Healthineers AG|Siemens Healthineers;Healthineers;西门子医疗
SIE|Siemens AG|Siemens;西门子;西門子;シーメンス;지멘스
SMHN|SUSS MicroTec SE|Suss Microtec;SÜSS MicroTec
SRT3|Sartorius AG|Sartorius
SY1|Symrise AG|Symrise
TEG|TAG Immobilien AG|TAG Immobilien
TKA|thyssenkrupp AG|Thyssenkrupp;ThyssenKrupp;蒂森克虏伯;ティッセンクルップ
TLX|Talanx AG|Talanx
TMV|TeamViewer SE|TeamViewer
TUI1|TUI AG|TUI
UTDI|United Internet AG|United Internet
VNA|Vonovia SE|Vonovia
VOW|Volkswagen AG|Volkswagen;VW;大众汽车;福斯汽車;フォルクスワーゲン;폭스바겐
VOW3|Volkswagen AG|Volkswagen;VW;大众汽车;福斯汽車;フォルクスワーゲン;폭스바겐
WAF|Siltronic AG|Siltronic
WCH|Wacker Chemie AG|Wacker Chemie
ZAL|Zalando SE|Zalando
# XLON
AAF|Airtel Africa plc|Airtel Africa
AAL|Anglo American plc|Anglo American;英美资源
ABF|Associated British Foods plc|Associated British Foods;AB Foods;Primark
ADM|Admiral Group plc|Admiral
ALW|Alliance Witan PLC|Alliance Witan;Alliance Trust
ANTO|Antofagasta plc|Antofagasta
AUTO|Auto Trader Group plc|Auto Trader;Autotrader
AV.|Aviva plc|Aviva;英杰华
AZN|AstraZeneca PLC|AstraZeneca;阿斯利康;アストラゼネカ;아스트라제네카
BA.|BAE Systems plc|BAE Systems;BAE;英国航空航天系统
BAB|Babcock International Group PLC|Babcock;Babcock International
BARC|Barclays PLC|Barclays;巴克莱;巴克萊;バークレイズ;바클레이스
BATS|British American Tobacco p.l.c.|British American Tobacco;BAT;英美烟草
BBOX|Tritax Big Box REIT plc|Tritax Big Box
BEZ|Beazley plc|Beazley
BGEO|Lion Finance Group PLC|Lion Finance Group;Bank of Georgia
BKG|The Berkeley Group Holdings plc|Berkeley Group;Berkeley
BLND|British Land Company PLC|British Land
BNZL|Bunzl plc|Bunzl
BP.|BP p.l.c.|BP;英国石油
BRBY|Burberry Group plc|Burberry;博柏利;バーバリー;버버리
BT.A|BT Group plc|BT;BT Group;British Telecom;英国电信
BTRW|Barratt Redrow plc|Barratt Redrow;Barratt Developments;Barratt
CCEP|Coca-Cola Europacific Partners PLC|Coca-Cola Europacific Partners
CCH|Coca-Cola HBC AG|Coca-Cola HBC
CCL|Carnival plc|Carnival plc
CNA|Centrica plc|Centrica;British Gas
CPG|Compass Group PLC|Compass Group
CRDA|Croda International Plc|Croda;Croda International
CTEC|Convatec Group Plc|Convatec
DCC|DCC plc|DCC
DGE|Diageo plc|Diageo;帝亚吉欧;帝亞吉歐;ディアジオ
DPLM|Diploma PLC|Diploma
EDV|Endeavour Mining plc|Endeavour Mining
ENT|Entain plc|Entain;Ladbrokes
EXPN|Experian plc|Experian;益博睿
FCIT|F&C Investment Trust PLC|F&C Investment Trust
FRES|Fresnillo plc|Fresnillo
GAW|Games Workshop Group PLC|Games Workshop;Warhammer
GLEN|Glencore plc|Glencore;嘉能可;グレンコア;글렌코어
GSK|GSK plc|GSK;GlaxoSmithKline;葛兰素史克;グラクソ・スミスクライン
HLMA|Halma plc|Halma
HLN|Haleon plc|Haleon;赫力昂
HSBA|HSBC Holdings plc|HSBC;汇丰;匯豐;汇丰控股;滙豐控股
HSX|Hiscox Ltd|Hiscox
HWDN|Howden Joinery Group Plc|Howdens;Howden Joinery;Howdens Joinery
IAG|International Consolidated Airlines Group S.A.|IAG;International Airlines Group;British Airways;Iberia
ICG|ICG plc|ICG;Intermediate Capital Group
IGG|IG Group Holdings plc|IG Group
IHG|InterContinental Hotels Group PLC|IHG;InterContinental Hotels;洲际酒店
III|3i Group plc|3i
IMB|Imperial Brands PLC|Imperial Brands;Imperial Tobacco
IMI|IMI plc|IMI
INF|Informa plc|Informa
ITRK|Intertek Group plc|Intertek
JD.|JD Sports Fashion plc|JD Sports
KGF|Kingfisher plc|Kingfisher;B&Q
LAND|Land Securities Group PLC|Landsec;Land Securities
LGEN|Legal & General Group Plc|Legal & General;L&G
LLOY|Lloyds Banking Group plc|Lloyds;Lloyds Bank;Lloyds Banking Group;劳埃德银行
LMP|LondonMetric Property Plc|LondonMetric;LondonMetric Property
LSEG|London Stock Exchange Group plc|London Stock Exchange Group;LSEG;伦敦证券交易所集团
MKS|Marks and Spencer Group plc|Marks & Spencer;Marks and Spencer;M&S;玛莎百货
MNDI|Mondi plc|Mondi
MNG|M&G plc|M&G
MRO|Melrose Industries PLC|Melrose;Melrose Industries
MTLN|Metlen Energy & Metals PLC|Metlen;Mytilineos
NG.|National Grid plc|National Grid;英国国家电网
NWG|NatWest Group plc|NatWest;RBS;Royal Bank of Scotland
NXT|NEXT plc|Next
OCDO|Ocado Group plc|Ocado
PCT|Polar Capital Technology Trust plc|Polar Capital Technology Trust
PRU|Prudential plc|Prudential;英国保诚;保誠
PSH|Pershing Square Holdings, Ltd.|Pershing Square Holdings
PSN|Persimmon Plc|Persimmon
PSON|Pearson plc|Pearson;培生
REL|RELX PLC|RELX;Reed Elsevier;励讯集团
RIO|Rio Tinto plc|Rio Tinto;力拓;リオ・ティント;리오틴토
RKT|Reckitt Benckiser Group plc|Reckitt;Reckitt Benckiser;利洁时
RMV|Rightmove plc|Rightmove
RR.|Rolls-Royce Holdings plc|Rolls-Royce;Rolls Royce;罗尔斯·罗伊斯;劳斯莱斯;ロールス・ロイス;롤스로이스
RTO|Rentokil Initial plc|Rentokil;Rentokil Initial
SBRY|J Sainsbury plc|Sainsbury's;Sainsbury;J Sainsbury
SDLF|Standard Life plc|Standard Life;Phoenix Group
SDR|Schroders plc|Schroders;施罗德
SGE|The Sage Group plc|Sage;Sage Group
SGRO|SEGRO Plc|Segro
SHEL|Shell plc|Shell;Royal Dutch Shell;壳牌;殼牌;シェル
SMT|Scottish Mortgage Investment Trust PLC|Scottish Mortgage;Scottish Mortgage Investment Trust
SN.|Smith & Nephew plc|Smith & Nephew
SPX|Spirax Group plc|Spirax;Spirax-Sarco
SSE|SSE plc|SSE
STAN|Standard Chartered PLC|Standard Chartered;StanChart;渣打银行;渣打;スタンダードチャータード;渣打集团;渣打集團
STJ|St. James's Place plc|St James's Place;St. James's Place
SVT|Severn Trent Plc|Severn Trent
TSCO|Tesco PLC|Tesco;乐购;テスコ
ULVR|Unilever PLC|Unilever;联合利华;聯合利華;ユニリーバ;유니레버
UU.|United Utilities Group PLC|United Utilities
VOD|Vodafone Group Plc|Vodafone;沃达丰;ボーダフォン;보다폰
WEIR|The Weir Group PLC|Weir Group;Weir
WPP|WPP plc|WPP
WTB|Whitbread PLC|Whitbread;Premier Inn
# AIMX
AGY|Allergy Therapeutics plc|Allergy Therapeutics
PHE|PowerHouse Energy Group Plc|PowerHouse Energy
# XAMS
ABN|ABN AMRO Bank N.V.|ABN AMRO;ABN Amro
AD|Koninklijke Ahold Delhaize N.V.|Ahold Delhaize;Ahold;Albert Heijn
ADYEN|Adyen N.V.|Adyen
AGN|Aegon Ltd.|Aegon
AKZA|Akzo Nobel N.V.|AkzoNobel;Akzo Nobel;Akzo
ALLFG|Allfunds Group plc|Allfunds
ASM|ASM International N.V.|ASM International;ASMI
ASML|ASML Holding N.V.|ASML;阿斯麦;艾司摩爾
ASRNL|ASR Nederland N.V.|ASR Nederland;a.s.r.
BESI|BE Semiconductor Industries N.V. (Besi)|Besi;BE Semiconductor
DSFIR|DSM-Firmenich AG|DSM-Firmenich;DSM
EXO|Exor N.V.|Exor
HAL|HAL Trust|HAL Trust
HEIA|Heineken N.V.|Heineken;喜力;ハイネケン;하이네켄
HEIO|Heineken Holding N.V.|Heineken Holding
IMCD|IMCD N.V.|IMCD
INGA|ING Groep N.V.|ING;ING Group;ING Groep;荷兰国际集团
INPST|InPost S.A.|InPost
JDEP|JDE Peet's N.V.|JDE Peet's
KPN|Koninklijke KPN N.V.|KPN
MT|ArcelorMittal S.A.|ArcelorMittal;安赛乐米塔尔;アルセロール・ミッタル
NN|NN Group N.V.|NN Group
PHIA|Koninklijke Philips N.V.|Philips;飞利浦;飛利浦;フィリップス;필립스
PRX|Prosus N.V.|Prosus
RAND|Randstad N.V.|Randstad
REN|RELX PLC|RELX;Reed Elsevier;励讯集团
SHELL|Shell plc|Shell;Royal Dutch Shell;壳牌;殼牌;シェル
UMG|Universal Music Group N.V.|Universal Music;Universal Music Group;UMG;环球音乐
UNA|Unilever PLC|Unilever;联合利华;聯合利華;ユニリーバ;유니레버
WKL|Wolters Kluwer N.V.|Wolters Kluwer
# XBRU
ABI|Anheuser-Busch InBev SA/NV|AB InBev;Anheuser-Busch InBev;百威英博
ACKB|Ackermans & van Haaren NV|Ackermans & van Haaren
AED|Aedifica SA|Aedifica
AGS|Ageas SA/NV|Ageas
ARGX|argenx SE|Argenx
AZE|Azelis Group NV|Azelis
COFB|Cofinimmo SA|Cofinimmo
DIE|D'Ieteren Group SA|D'Ieteren
ELI|Elia Group SA/NV|Elia
GBLB|Groupe Bruxelles Lambert SA|GBL;Groupe Bruxelles Lambert
KBC|KBC Group NV|KBC
LOTB|Lotus Bakeries NV|Lotus Bakeries
MELE|Melexis NV|Melexis
MONT|Montea NV|Montea
SOF|Sofina SA|Sofina
SOLB|Solvay SA|Solvay
SYENS|Syensqo SA/NV|Syensqo
UCB|UCB SA|UCB
UMI|Umicore SA|Umicore
WDP|Warehouses De Pauw NV (WDP)|WDP;Warehouses De Pauw
# XMAD
ACS|ACS, Actividades de Construcción y Servicios, S.A.|ACS;Grupo ACS
ACX|Acerinox, S.A.|Acerinox
AENA|Aena S.M.E., S.A.|Aena
AMS|Amadeus IT Group, S.A.|Amadeus
ANA|Acciona, S.A.|Acciona
ANE|Corporación Acciona Energías Renovables, S.A.|Acciona Energía;Acciona Energia
BBVA|Banco Bilbao Vizcaya Argentaria, S.A.|BBVA
BKT|Bankinter, S.A.|Bankinter
CABK|CaixaBank, S.A.|CaixaBank;La Caixa
CLNX|Cellnex Telecom, S.A.|Cellnex
COL|Inmobiliaria Colonial SOCIMI, S.A.|Colonial;Inmobiliaria Colonial
ELE|Endesa, S.A.|Endesa
ENG|Enagás, S.A.|Enagas;Enagás
FDR|Fluidra, S.A.|Fluidra
FER|Ferrovial SE|Ferrovial
GRF|Grifols, S.A.|Grifols
IAG|International Consolidated Airlines Group S.A.|IAG;International Airlines Group;British Airways;Iberia
IBE|Iberdrola, S.A.|Iberdrola;伊维尔德罗拉;イベルドローラ
IDR|Indra Sistemas, S.A.|Indra
ITX|Industria de Diseño Textil, S.A. (Inditex)|Inditex;Zara;インディテックス;인디텍스
LOG|Logista Integral, S.A.|Logista
MAP|Mapfre, S.A.|Mapfre
MRL|Merlin Properties SOCIMI, S.A.|Merlin Properties
MTS|ArcelorMittal S.A.|ArcelorMittal;安赛乐米塔尔;アルセロール・ミッタル
NTGY|Naturgy Energy Group, S.A.|Naturgy;Gas Natural
PUIG|Puig Brands, S.A.|Puig
RED|Redeia Corporación, S.A.|Redeia;Red Eléctrica;Red Electrica
REP|Repsol, S.A.|Repsol
ROVI|Laboratorios Farmacéuticos Rovi, S.A.|Rovi;Laboratorios Rovi
SAB|Banco de Sabadell, S.A.|Sabadell;Banco Sabadell
SAN|Banco Santander, S.A.|Santander;Banco Santander;桑坦德银行;サンタンデール銀行
SCYR|Sacyr, S.A.|Sacyr
SLR|Solaria Energía y Medio Ambiente, S.A.|Solaria
TEF|Telefónica, S.A.|Telefonica;Telefónica;西班牙电信;テレフォニカ
UNI|Unicaja Banco, S.A.|Unicaja
# XMIL
CPR|Davide Campari-Milano N.V.|Campari
ENEL|Enel S.p.A.|Enel
ENI|Eni S.p.A.|Eni;埃尼;エニ
FBK|FinecoBank Banca Fineco S.p.A.|FinecoBank;Fineco
G|Assicurazioni Generali S.p.A.|Generali;忠利;ゼネラリ保険
ISP|Intesa Sanpaolo S.p.A.|Intesa Sanpaolo;Intesa
LDO|Leonardo S.p.A.|Leonardo;Finmeccanica;莱昂纳多
MB|Mediobanca Banca di Credito Finanziario S.p.A.|Mediobanca
MONC|Moncler S.p.A.|Moncler;モンクレール
NEXI|Nexi S.p.A.|Nexi
PST|Poste Italiane S.p.A.|Poste Italiane
RACE|Ferrari N.V.|Ferrari;法拉利;フェラーリ;페라리
REC|Recordati Industria Chimica e Farmaceutica S.p.A.|Recordati
SRG|Snam S.p.A.|Snam
STMMI|STMicroelectronics N.V.|STMicroelectronics;STMicro;意法半导体;意法半導體;STマイクロエレクトロニクス
TEN|Tenaris S.A.|Tenaris
TIT|Telecom Italia S.p.A.|Telecom Italia;TIM
TRN|Terna - Rete Elettrica Nazionale S.p.A.|Terna
UCG|UniCredit S.p.A.|UniCredit;裕信银行;ウニクレディト
# XSWX
ABBN|ABB Ltd|ABB
ADEN|Adecco Group AG|Adecco
ALC|Alcon AG|Alcon
BAER|Julius Bär Gruppe AG|Julius Baer;Julius Bär
BARN|Barry Callebaut AG|Barry Callebaut
CFR|Compagnie Financière Richemont SA|Richemont;历峰集团;リシュモン
EMSN|EMS-CHEMIE HOLDING AG|Ems-Chemie
GEBN|Geberit AG|Geberit
GIVN|Givaudan SA|Givaudan
HOLN|Holcim AG|Holcim;LafargeHolcim;豪瑞
KNIN|Kuehne + Nagel International AG|Kuehne + Nagel;Kühne + Nagel;Kuehne+Nagel
LISN|Chocoladefabriken Lindt & Sprüngli AG|Lindt & Sprüngli;Lindt & Spruengli;Lindt;瑞士莲
LISP|Chocoladefabriken Lindt & Sprüngli AG|Lindt & Sprüngli;Lindt & Spruengli;Lindt;瑞士莲
LOGN|Logitech International S.A.|Logitech;罗技;羅技;ロジテック
LONN|Lonza Group AG|Lonza
NESN|Nestlé S.A.|Nestle;Nestlé;雀巢;ネスレ;네슬레
NOVN|Novartis AG|Novartis;诺华;諾華;ノバルティス;노바티스
PGHN|Partners Group Holding AG|Partners Group
RO|Roche Holding AG|Roche;罗氏;羅氏;ロシュ;로슈
ROG|Roche Holding AG|Roche;罗氏;羅氏;ロシュ;로슈
SCHN|Schindler Holding AG|Schindler;迅达
SCHP|Schindler Holding AG|Schindler;迅达
SCMN|Swisscom AG|Swisscom
SGSN|SGS SA|SGS
SIKA|Sika AG|Sika
SLHN|Swiss Life Holding AG|Swiss Life
SOON|Sonova Holding AG|Sonova
SREN|Swiss Re AG|Swiss Re;瑞士再保险
STMN|Straumann Holding AG|Straumann
TEMN|Temenos AG|Temenos
UBSG|UBS Group AG|UBS;瑞银;瑞銀;スイス銀行
UHR|The Swatch Group AG|Swatch;Swatch Group;斯沃琪;スウォッチ
ZURN|Zurich Insurance Group AG|Zurich Insurance;Zurich;苏黎世保险
# XSTO
ABB|ABB Ltd|ABB
ADDT B|Addtech AB|Addtech
ALFA|Alfa Laval AB|Alfa Laval
ASSA B|ASSA ABLOY AB|Assa Abloy
ATCO A|Atlas Copco AB|Atlas Copco
ATCO B|Atlas Copco AB|Atlas Copco
AZN|AstraZeneca PLC|AstraZeneca;阿斯利康;アストラゼネカ;아스트라제네카
BALD B|Fastighets AB Balder|Balder;Fastighets Balder
BOL|Boliden AB|Boliden
EMBRAC B|Embracer Group AB|Embracer;Embracer Group
EPI A|Epiroc AB|Epiroc
EPI B|Epiroc AB|Epiroc
EQT|EQT AB|EQT
ERIC A|Telefonaktiebolaget LM Ericsson|Ericsson;爱立信;愛立信;エリクソン;에릭슨
ERIC B|Telefonaktiebolaget LM Ericsson|Ericsson;爱立信;愛立信;エリクソン;에릭슨
ESSITY B|Essity AB|Essity
EVO|Evolution AB|Evolution;Evolution Gaming
HEXA B|Hexagon AB|Hexagon
HM B|H & M Hennes & Mauritz AB|H&M;Hennes & Mauritz
INDU A|AB Industrivärden|Industrivarden;Industrivärden
INDU C|AB Industrivärden|Industrivarden;Industrivärden
INVE B|Investor AB|Investor AB
KINV B|Kinnevik AB|Kinnevik
LATO B|Investment AB Latour|Latour;Investment AB Latour
LIFCO B|Lifco AB|Lifco
LUND B|L E Lundbergföretagen AB|Lundbergforetagen;Lundbergföretagen
NDA SE|Nordea Bank Abp|Nordea;Nordea Bank
NIBE B|NIBE Industrier AB|Nibe;NIBE
SAAB B|Saab AB|Saab;萨博;サーブ
SAND|Sandvik AB|Sandvik
SCA B|Svenska Cellulosa AB SCA|SCA;Svenska Cellulosa
SEB A|Skandinaviska Enskilda Banken AB|SEB;Skandinaviska Enskilda Banken
SHB A|Svenska Handelsbanken AB|Handelsbanken;Svenska Handelsbanken
SINCH|Sinch AB|Sinch
SKA B|Skanska AB|Skanska
SKF B|AB SKF|SKF
SWED A|Swedbank AB|Swedbank
TEL2 B|Tele2 AB|Tele2
TELIA|Telia Company AB|Telia
VOLV A|AB Volvo|Volvo;沃尔沃;ボルボ;볼보
VOLV B|AB Volvo|Volvo;沃尔沃;ボルボ;볼보
# XCSE
AMBU B|Ambu A/S|Ambu
CARL A|Carlsberg A/S|Carlsberg;嘉士伯;カールスバーグ
CARL B|Carlsberg A/S|Carlsberg;嘉士伯;カールスバーグ
COLO B|Coloplast A/S|Coloplast
DANSKE|Danske Bank A/S|Danske Bank
DEMANT|Demant A/S|Demant
DSV|DSV A/S|DSV;DSV Panalpina
GMAB|Genmab A/S|Genmab
GN|GN Store Nord A/S|GN Store Nord
MAERSK A|A.P. Moller - Maersk A/S|Maersk;A.P. Møller - Mærsk;Mærsk;马士基;馬士基;マースク;머스크
MAERSK B|A.P. Moller - Maersk A/S|Maersk;A.P. Møller - Mærsk;Mærsk;马士基;馬士基;マースク;머스크
NDA DK|Nordea Bank Abp|Nordea;Nordea Bank
NOVO B|Novo Nordisk A/S|Novo Nordisk;Novo;诺和诺德;諾和諾德;ノボノルディスク;노보 노디스크
ORSTED|Orsted A/S|Orsted;Ørsted;沃旭能源;オーステッド
PNDORA|Pandora A/S|Pandora;潘多拉
ROCK A|ROCKWOOL A/S|Rockwool
ROCK B|ROCKWOOL A/S|Rockwool
TRYG|Tryg A/S|Tryg
VWS|Vestas Wind Systems A/S|Vestas;维斯塔斯;ヴェスタス
# XOSL
AKRBP|Aker BP ASA|Aker BP
AUTO|AutoStore Holdings Ltd.|AutoStore
DNB|DNB Bank ASA|DNB
EQNR|Equinor ASA|Equinor;Statoil;挪威国家石油;エクイノール
GJF|Gjensidige Forsikring ASA|Gjensidige
MOWI|Mowi ASA|Mowi;Marine Harvest
NHY|Norsk Hydro ASA|Norsk Hydro;Hydro
ORK|Orkla ASA|Orkla
TEL|Telenor ASA|Telenor
YAR|Yara International ASA|Yara
# XHEL
ELISA|Elisa Oyj|Elisa
FORTUM|Fortum Oyj|Fortum
HIAB|Hiab Oyj (Cargotec)|Hiab;Cargotec
HUH1V|Huhtamäki Oyj|Huhtamaki;Huhtamäki
KALMAR|Kalmar Oyj|Kalmar
KCR|Konecranes Plc|Konecranes
KEMIRA|Kemira Oyj|Kemira
KESKOA|Kesko Oyj|Kesko
KESKOB|Kesko Oyj|Kesko
KNEBV|KONE Oyj|Kone;通力
KOJAMO|Kojamo Oyj|Kojamo
MANTA|Mandatum plc|Mandatum
METSO|Metso Corporation|Metso;Metso Outotec
NDA FI|Nordea Bank Abp|Nordea;Nordea Bank
NESTE|Neste Oyj|Neste
NOKIA|Nokia Oyj|Nokia;诺基亚;諾基亞;ノキア;노키아
ORNBV|Orion Corporation|Orion
OUT1V|Outokumpu Oyj|Outokumpu
QTCOM|Qt Group Plc|Qt Group;The Qt Company
SAMPO|Sampo Oyj|Sampo
STERV|Stora Enso Oyj|Stora Enso
TIETO|Tieto Oyj|Tieto;TietoEVRY;Tietoevry
TYRES|Nokian Tyres plc|Nokian Tyres
UPM|UPM-Kymmene Oyj|UPM;UPM-Kymmene
VALMT|Valmet Oyj|Valmet
WRT1V|Wärtsilä Oyj Abp|Wartsila;Wärtsilä
# XWBO
EBS|Erste Group Bank AG|Erste Group;Erste Bank
OMV|OMV AG|OMV
VER|VERBUND AG|Verbund
# XLIS
EDP|EDP, S.A.|EDP;Energias de Portugal
EDPR|EDP Renováveis, S.A.|EDP Renováveis;EDP Renovaveis;EDPR
GALP|Galp Energia, SGPS, S.A.|Galp;Galp Energia
JMT|Jerónimo Martins, SGPS, S.A.|Jeronimo Martins;Jerónimo Martins
SNC|Sonaecom, SGPS, S.A.|Sonaecom
# XDUB
KRX|Kingspan Group plc|Kingspan
KRZ|Kerry Group plc|Kerry Group
RYA|Ryanair Holdings plc|Ryanair;瑞安航空;ライアンエアー
# XWAR
PKN|ORLEN S.A.|Orlen;PKN Orlen
# XATH
EEE|Coca-Cola HBC AG|Coca-Cola HBC
ETE|National Bank of Greece S.A.|National Bank of Greece;Εθνική Τράπεζα
# XPRA
CEZ|ČEZ, a. s.|CEZ;ČEZ
# XBUD
OTP|OTP Bank Nyrt.|OTP Bank;OTP
# XIST
GARAN|Türkiye Garanti Bankası A.Ş.|Garanti BBVA;Garanti
THYAO|Türk Hava Yolları A.O.|Turkish Airlines;Türk Hava Yolları;THY
# MISX
ALRS|PJSC ALROSA|Alrosa;АЛРОСА;Алроса
CHMF|PAO Severstal|Severstal;Северсталь
GAZP|PJSC Gazprom|Gazprom;Газпром;俄罗斯天然气工业;ガスプロム
GMKN|PJSC MMC Norilsk Nickel|Norilsk Nickel;Nornickel;Норникель;Норильский никель;诺里尔斯克镍业
LKOH|PJSC LUKOIL|Lukoil;Лукойл;ЛУКОЙЛ;卢克石油
NLMK|PJSC Novolipetsk Steel (NLMK)|NLMK;НЛМК
OZON|Ozon Holdings PLC|Ozon;Озон
PLZL|PJSC Polyus|Polyus;Полюс;Полюс Золото
ROSN|PJSC Rosneft Oil Company|Rosneft;Роснефть;俄罗斯石油
RUAL|United Company RUSAL, International PJSC|Rusal;Русал;РУСАЛ;俄铝;俄鋁
SBER|Sberbank of Russia|Sberbank;Sber;Сбербанк;Сбер;俄罗斯联邦储蓄银行
SIBN|PJSC Gazprom Neft|Gazprom Neft;Газпром нефть
SNGS|Surgutneftegas Public Joint Stock Company|Surgutneftegas;Сургутнефтегаз
SNGSP|Surgutneftegas Public Joint Stock Company|Surgutneftegas;Сургутнефтегаз
TATN|PJSC Tatneft|Tatneft;Татнефть
TATNP|PJSC Tatneft|Tatneft;Татнефть
TRNFP|PJSC Transneft|Transneft;Транснефть
`;
