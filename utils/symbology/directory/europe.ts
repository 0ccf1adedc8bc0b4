// Listed companies of Europe, Turkey and Russia.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const europe = `
# XPAR
AC|Accor SA|AccorHotels
ACA|Crédit Agricole S.A.
ADP|Aéroports de Paris SA|Groupe ADP;ADP
AI|L'Air Liquide S.A.|Air Liquide
AIR|Airbus SE
ALO|Alstom SA
AM|Dassault Aviation SA
BN|Danone S.A.
BNP|BNP Paribas SA
BOL|Bolloré SE
CA|Carrefour SA
CAP|Capgemini SE
CS|AXA SA
DG|VINCI SA
DSY|Dassault Systèmes SE
EL|EssilorLuxottica SA
EN|Bouygues SA
ENGI|ENGIE SA|GDF Suez
ERF|Eurofins Scientific SE
FGR|Eiffage SA
GLE|Société Générale S.A.|SocGen
HO|Thales S.A.
KER|Kering SA
LR|Legrand SA
MC|LVMH Moët Hennessy - Louis Vuitton, Société Européenne|Moët Hennessy Louis Vuitton;Louis Vuitton
ML|Compagnie Générale des Établissements Michelin SCA|Michelin
OR|L'Oréal S.A.
ORA|Orange S.A.|France Telecom;France Télécom
PUB|Publicis Groupe S.A.
RCO|Rémy Cointreau SA
RI|Pernod Ricard SA
RMS|Hermès International SCA
RNO|Renault SA
SAF|Safran SA
SAN|Sanofi
SGO|Compagnie de Saint-Gobain S.A.|Saint-Gobain;Saint Gobain
STLAP|Stellantis N.V.|Fiat Chrysler;Fiat
SU|Schneider Electric S.E.
SW|Sodexo S.A.
TEP|Teleperformance SE
TTE|TotalEnergies SE
URW|Unibail-Rodamco-Westfield SE
VIE|Veolia Environnement SA
VIV|Vivendi SE
WLN|Worldline SA
# XETR
1COV|Covestro AG
ADS|adidas AG
AIXA|AIXTRON SE
ALV|Allianz SE
BAS|BASF SE
BAYN|Bayer AG
BEI|Beiersdorf AG|Nivea
BMW|Bayerische Motoren Werke AG|BMW
BNR|Brenntag SE
BOSS|HUGO BOSS AG
CBK|Commerzbank AG
CON|Continental AG
DB1|Deutsche Börse AG|Deutsche Boerse
DBK|Deutsche Bank AG
DHER|Delivery Hero SE
DHL|Deutsche Post AG|DHL;DHL Group
DTE|Deutsche Telekom AG|Telekom
DTG|Daimler Truck Holding AG
ENR|Siemens Energy AG
EOAN|E.ON SE
EVD|CTS Eventim AG & Co. KGaA
EVK|Evonik Industries AG
FME|Fresenius Medical Care AG|FMC
FRA|Fraport AG
FRE|Fresenius SE & Co. KGaA
G1A|GEA Group AG
G24|Scout24 SE
HAG|HENSOLDT AG
HEI|Heidelberg Materials AG|HeidelbergCement
HEN3|Henkel AG & Co. KGaA
HFG|HelloFresh SE
HNR1|Hannover Rück SE|Hannover Re
HOT|HOCHTIEF AG
IFX|Infineon Technologies AG
KGX|KION GROUP AG
KRN|Krones AG
KTN|Kontron AG
LEG|LEG Immobilien SE
LHA|Deutsche Lufthansa AG|Lufthansa
LXS|LANXESS AG
MBG|Mercedes-Benz Group AG|Daimler
MRK|Merck KGaA
MTX|MTU Aero Engines AG
MUV2|Münchener Rückversicherungs-Gesellschaft AG|Munich Re
NA9|Nagarro SE
NDA|Aurubis AG
NDX1|Nordex SE
NEM|Nemetschek SE
P911|Dr. Ing. h.c. F. Porsche AG|Porsche;Porsche AG
PAH3|Porsche Automobil Holding SE
PNE3|PNE AG
PUM|PUMA SE
QIA|QIAGEN N.V.
RAA|Rational AG
RHM|Rheinmetall AG
RRTL|RTL Group S.A.
RWE|RWE AG
SAP|SAP SE
SDF|K+S AG
SHL|Siemens Healthineers AG|Healthineers
SIE|Siemens AG
SRT3|Sartorius AG
SY1|Symrise AG
TEG|TAG Immobilien AG
TKA|thyssenkrupp AG
TLX|Talanx AG
TMV|TeamViewer SE
TUI1|TUI AG
UTDI|United Internet AG
VNA|Vonovia SE
VOW|Volkswagen AG|VW
VOW3|Volkswagen AG|VW
WAF|Siltronic AG
WCH|Wacker Chemie AG
ZAL|Zalando SE
# XLON
AAF|Airtel Africa plc
AAL|Anglo American plc
ABF|Associated British Foods plc|AB Foods;Primark
ADM|Admiral Group plc
ANTO|Antofagasta plc
AUTO|Auto Trader Group plc|Autotrader
AV.|Aviva plc
AZN|AstraZeneca PLC
BA.|BAE Systems plc
BARC|Barclays PLC
BATS|British American Tobacco p.l.c.|BAT
BEZ|Beazley plc
BKG|The Berkeley Group Holdings plc
BP.|BP p.l.c.
BRBY|Burberry Group plc
BT.A|BT Group plc|British Telecom
BTRW|Barratt Redrow plc|Barratt Developments
CCEP|Coca-Cola Europacific Partners PLC
CCH|Coca-Cola HBC AG
CCL|Carnival plc
CNA|Centrica plc|British Gas
CPG|Compass Group PLC
DGE|Diageo plc
EDV|Endeavour Mining plc
ENT|Entain plc|Ladbrokes
EXPN|Experian plc
FRES|Fresnillo plc
GAW|Games Workshop Group PLC|Warhammer
GLEN|Glencore plc
GSK|GSK plc|GlaxoSmithKline
HLMA|Halma plc
HLN|Haleon plc
HSBA|HSBC Holdings plc
IAG|International Consolidated Airlines Group S.A.|IAG;International Airlines Group;British Airways;Iberia
IGG|IG Group Holdings plc
IHG|InterContinental Hotels Group PLC|IHG
III|3i Group plc
IMB|Imperial Brands PLC|Imperial Tobacco
INF|Informa plc
ITRK|Intertek Group plc
JD.|JD Sports Fashion plc
KGF|Kingfisher plc|B&Q
LAND|Land Securities Group PLC|Landsec
LGEN|Legal & General Group Plc|L&G
LLOY|Lloyds Banking Group plc
LSEG|London Stock Exchange Group plc|LSEG
MKS|Marks and Spencer Group plc|M&S
MNDI|Mondi plc
MNG|M&G plc
MRO|Melrose Industries PLC
NG.|National Grid plc
NWG|NatWest Group plc|RBS;Royal Bank of Scotland
NXT|NEXT plc
OCDO|Ocado Group plc
PCT|Polar Capital Technology Trust plc
PRU|Prudential plc
PSH|Pershing Square Holdings, Ltd.
PSN|Persimmon Plc
PSON|Pearson plc
REL|RELX PLC|Reed Elsevier
RIO|Rio Tinto plc
RKT|Reckitt Benckiser Group plc
RMV|Rightmove plc
RR.|Rolls-Royce Holdings plc
RTO|Rentokil Initial plc
SBRY|J Sainsbury plc|Sainsbury's;Sainsbury
SDR|Schroders plc
SGE|The Sage Group plc
SGRO|SEGRO Plc
SHEL|Shell plc|Royal Dutch Shell
SMT|Scottish Mortgage Investment Trust PLC
SN.|Smith & Nephew plc
SPX|Spirax Group plc|Spirax-Sarco
SSE|SSE plc
STAN|Standard Chartered PLC|StanChart
STJ|St. James's Place plc
SVT|Severn Trent Plc
TSCO|Tesco PLC
ULVR|Unilever PLC
UU.|United Utilities Group PLC
VOD|Vodafone Group Plc
WPP|WPP plc
WTB|Whitbread PLC|Premier Inn
# AIMX
AGY|Allergy Therapeutics plc
PHE|PowerHouse Energy Group Plc
# XAMS
ABN|ABN AMRO Bank N.V.
AD|Koninklijke Ahold Delhaize N.V.|Ahold Delhaize;Ahold;Albert Heijn
ADYEN|Adyen N.V.
AGN|Aegon Ltd.
AKZA|Akzo Nobel N.V.|AkzoNobel
ALLFG|Allfunds Group plc
ASM|ASM International N.V.|ASMI
ASML|ASML Holding N.V.
ASRNL|ASR Nederland N.V.
BESI|BE Semiconductor Industries N.V. (Besi)|Besi
DSFIR|DSM-Firmenich AG
EXO|Exor N.V.
HAL|HAL Trust
HEIA|Heineken N.V.
HEIO|Heineken Holding N.V.
IMCD|IMCD N.V.
INGA|ING Groep N.V.
INPST|InPost S.A.
JDEP|JDE Peet's N.V.
KPN|Koninklijke KPN N.V.|KPN
MT|ArcelorMittal S.A.
NN|NN Group N.V.
PHIA|Koninklijke Philips N.V.|Philips
PRX|Prosus N.V.
RAND|Randstad N.V.
REN|RELX PLC|Reed Elsevier
SHELL|Shell plc|Royal Dutch Shell
UMG|Universal Music Group N.V.|UMG
UNA|Unilever PLC
WKL|Wolters Kluwer N.V.
# XBRU
ABI|Anheuser-Busch InBev SA/NV|AB InBev
ACKB|Ackermans & van Haaren NV
AED|Aedifica SA
AGS|Ageas SA/NV
ARGX|argenx SE
AZE|Azelis Group NV
COFB|Cofinimmo SA
DIE|D'Ieteren Group SA
ELI|Elia Group SA/NV
GBLB|Groupe Bruxelles Lambert SA|GBL
KBC|KBC Group NV
LOTB|Lotus Bakeries NV
MELE|Melexis NV
MONT|Montea NV
SOF|Sofina SA
SOLB|Solvay SA
SYENS|Syensqo SA/NV
UCB|UCB SA
UMI|Umicore SA
WDP|Warehouses De Pauw NV (WDP)|WDP
# XMAD
ACS|ACS, Actividades de Construcción y Servicios, S.A.|Grupo ACS
ACX|Acerinox, S.A.
AENA|Aena S.M.E., S.A.
AMS|Amadeus IT Group, S.A.
ANA|Acciona, S.A.
ANE|Corporación Acciona Energías Renovables, S.A.|Acciona Energía;Acciona Energia
BBVA|Banco Bilbao Vizcaya Argentaria, S.A.|BBVA
BKT|Bankinter, S.A.
CABK|CaixaBank, S.A.|La Caixa
CLNX|Cellnex Telecom, S.A.
COL|Inmobiliaria Colonial SOCIMI, S.A.|Colonial
ELE|Endesa, S.A.
ENG|Enagás, S.A.
FDR|Fluidra, S.A.
FER|Ferrovial SE
GRF|Grifols, S.A.
IAG|International Consolidated Airlines Group S.A.|IAG;International Airlines Group;British Airways;Iberia
IBE|Iberdrola, S.A.
IDR|Indra Sistemas, S.A.
ITX|Industria de Diseño Textil, S.A. (Inditex)|Inditex;Zara
LOG|Logista Integral, S.A.
MAP|Mapfre, S.A.
MRL|Merlin Properties SOCIMI, S.A.
MTS|ArcelorMittal S.A.
NTGY|Naturgy Energy Group, S.A.|Gas Natural
PUIG|Puig Brands, S.A.
RED|Redeia Corporación, S.A.|Red Eléctrica;Red Electrica
REP|Repsol, S.A.
ROVI|Laboratorios Farmacéuticos Rovi, S.A.|Rovi;Laboratorios Rovi
SAB|Banco de Sabadell, S.A.|Sabadell;Banco Sabadell
SAN|Banco Santander, S.A.|Santander
SCYR|Sacyr, S.A.
SLR|Solaria Energía y Medio Ambiente, S.A.
TEF|Telefónica, S.A.
UNI|Unicaja Banco, S.A.
# XMIL
CPR|Davide Campari-Milano N.V.|Campari
ENEL|Enel S.p.A.
ENI|Eni S.p.A.
FBK|FinecoBank Banca Fineco S.p.A.
G|Assicurazioni Generali S.p.A.|Generali
ISP|Intesa Sanpaolo S.p.A.
LDO|Leonardo S.p.A.|Finmeccanica
MB|Mediobanca Banca di Credito Finanziario S.p.A.
MONC|Moncler S.p.A.
NEXI|Nexi S.p.A.
PST|Poste Italiane S.p.A.
RACE|Ferrari N.V.
REC|Recordati Industria Chimica e Farmaceutica S.p.A.
SRG|Snam S.p.A.
STMMI|STMicroelectronics N.V.
TEN|Tenaris S.A.
TIT|Telecom Italia S.p.A.|TIM
TRN|Terna - Rete Elettrica Nazionale S.p.A.
UCG|UniCredit S.p.A.
# XSWX
ABBN|ABB Ltd
ADEN|Adecco Group AG
ALC|Alcon AG
BAER|Julius Bär Gruppe AG|Julius Baer
BARN|Barry Callebaut AG
CFR|Compagnie Financière Richemont SA|Richemont
EMSN|EMS-CHEMIE HOLDING AG
GEBN|Geberit AG
GIVN|Givaudan SA
HOLN|Holcim AG|LafargeHolcim
KNIN|Kuehne + Nagel International AG|Kühne + Nagel
LISN|Chocoladefabriken Lindt & Sprüngli AG|Lindt & Sprüngli;Lindt & Spruengli;Lindt
LISP|Chocoladefabriken Lindt & Sprüngli AG|Lindt & Sprüngli;Lindt & Spruengli;Lindt
LOGN|Logitech International S.A.
LONN|Lonza Group AG
NESN|Nestlé S.A.
NOVN|Novartis AG
PGHN|Partners Group Holding AG
RO|Roche Holding AG
ROG|Roche Holding AG
SCHN|Schindler Holding AG
SCHP|Schindler Holding AG
SCMN|Swisscom AG
SGSN|SGS SA
SIKA|Sika AG
SLHN|Swiss Life Holding AG
SOON|Sonova Holding AG
SREN|Swiss Re AG
STMN|Straumann Holding AG
TEMN|Temenos AG
UBSG|UBS Group AG
UHR|The Swatch Group AG
ZURN|Zurich Insurance Group AG
# XSTO
ABB|ABB Ltd
ADDT B|Addtech AB
ALFA|Alfa Laval AB
ASSA B|ASSA ABLOY AB
ATCO A|Atlas Copco AB
ATCO B|Atlas Copco AB
AZN|AstraZeneca PLC
BALD B|Fastighets AB Balder|Balder;Fastighets Balder
BOL|Boliden AB
EMBRAC B|Embracer Group AB
EPI A|Epiroc AB
EPI B|Epiroc AB
EQT|EQT AB
ERIC A|Telefonaktiebolaget LM Ericsson|Ericsson
ERIC B|Telefonaktiebolaget LM Ericsson|Ericsson
ESSITY B|Essity AB
EVO|Evolution AB|Evolution Gaming
HEXA B|Hexagon AB
HM B|H & M Hennes & Mauritz AB|Hennes & Mauritz
INDU A|AB Industrivärden|Industrivarden;Industrivärden
INDU C|AB Industrivärden|Industrivarden;Industrivärden
INVE B|Investor AB
KINV B|Kinnevik AB
LATO B|Investment AB Latour|Latour
LIFCO B|Lifco AB
LUND B|L E Lundbergföretagen AB|Lundbergforetagen;Lundbergföretagen
NDA SE|Nordea Bank Abp
NIBE B|NIBE Industrier AB
SAAB B|Saab AB
SAND|Sandvik AB
SCA B|Svenska Cellulosa AB SCA|SCA
SEB A|Skandinaviska Enskilda Banken AB|SEB
SHB A|Svenska Handelsbanken AB|Handelsbanken
SINCH|Sinch AB
SKA B|Skanska AB
SKF B|AB SKF|SKF
SWED A|Swedbank AB
TEL2 B|Tele2 AB
TELIA|Telia Company AB
VOLV A|AB Volvo|Volvo
VOLV B|AB Volvo|Volvo
# XCSE
AMBU B|Ambu A/S
CARL A|Carlsberg A/S
CARL B|Carlsberg A/S
COLO B|Coloplast A/S
DANSKE|Danske Bank A/S
DEMANT|Demant A/S
DSV|DSV A/S|DSV Panalpina
GMAB|Genmab A/S
GN|GN Store Nord A/S
MAERSK A|A.P. Moller - Maersk A/S|Maersk;A.P. Møller - Mærsk;Mærsk
MAERSK B|A.P. Moller - Maersk A/S|Maersk;A.P. Møller - Mærsk;Mærsk
NDA DK|Nordea Bank Abp
NOVO B|Novo Nordisk A/S
ORSTED|Orsted A/S|Ørsted
PNDORA|Pandora A/S
ROCK A|ROCKWOOL A/S
ROCK B|ROCKWOOL A/S
TRYG|Tryg A/S
VWS|Vestas Wind Systems A/S
# XOSL
AKRBP|Aker BP ASA
AUTO|AutoStore Holdings Ltd.
DNB|DNB Bank ASA
EQNR|Equinor ASA|Statoil
GJF|Gjensidige Forsikring ASA
MOWI|Mowi ASA|Marine Harvest
NHY|Norsk Hydro ASA|Hydro
ORK|Orkla ASA
TEL|Telenor ASA
YAR|Yara International ASA
# XHEL
ELISA|Elisa Oyj
FORTUM|Fortum Oyj
HIAB|Hiab Oyj (Cargotec)|Cargotec
HUH1V|Huhtamäki Oyj
KALMAR|Kalmar Oyj
KCR|Konecranes Plc
KEMIRA|Kemira Oyj
KESKOA|Kesko Oyj
KESKOB|Kesko Oyj
KNEBV|KONE Oyj
KOJAMO|Kojamo Oyj
MANTA|Mandatum plc
METSO|Metso Corporation|Metso Outotec
NDA FI|Nordea Bank Abp
NESTE|Neste Oyj
NOKIA|Nokia Oyj
ORNBV|Orion Corporation
OUT1V|Outokumpu Oyj
QTCOM|Qt Group Plc
SAMPO|Sampo Oyj
STERV|Stora Enso Oyj
TIETO|Tieto Oyj|TietoEVRY;Tietoevry
TYRES|Nokian Tyres plc
UPM|UPM-Kymmene Oyj
VALMT|Valmet Oyj
WRT1V|Wärtsilä Oyj Abp
# XWBO
EBS|Erste Group Bank AG|Erste Bank
OMV|OMV AG
VER|VERBUND AG
# XLIS
EDP|EDP, S.A.|Energias de Portugal
EDPR|EDP Renováveis, S.A.|EDPR
GALP|Galp Energia, SGPS, S.A.
JMT|Jerónimo Martins, SGPS, S.A.
SNC|Sonaecom, SGPS, S.A.
# XDUB
KRX|Kingspan Group plc
KRZ|Kerry Group plc
RYA|Ryanair Holdings plc
# XWAR
PKN|ORLEN S.A.|PKN Orlen
# XATH
EEE|Coca-Cola HBC AG
ETE|National Bank of Greece S.A.|Εθνική Τράπεζα
# XPRA
CEZ|ČEZ, a. s.
# XBUD
OTP|OTP Bank Nyrt.
# XIST
GARAN|Türkiye Garanti Bankası A.Ş.|Garanti BBVA;Garanti
THYAO|Türk Hava Yolları A.O.|Turkish Airlines;THY
# MISX
ALRS|PJSC ALROSA|Alrosa;АЛРОСА;Алроса
CHMF|PAO Severstal|Severstal;Северсталь
GAZP|PJSC Gazprom|Gazprom;Газпром
GMKN|PJSC MMC Norilsk Nickel|Norilsk Nickel;Nornickel;Норникель;Норильский никель
LKOH|PJSC LUKOIL|Lukoil;Лукойл;ЛУКОЙЛ
NLMK|PJSC Novolipetsk Steel (NLMK)|NLMK;НЛМК
OZON|Ozon Holdings PLC|Озон
PLZL|PJSC Polyus|Polyus;Полюс;Полюс Золото
ROSN|PJSC Rosneft Oil Company|Rosneft;Роснефть
RUAL|United Company RUSAL, International PJSC|Rusal;Русал;РУСАЛ
SBER|Sberbank of Russia|Сбербанк;Сбер
SIBN|PJSC Gazprom Neft|Gazprom Neft;Газпром нефть
SNGS|Surgutneftegas Public Joint Stock Company|Сургутнефтегаз
SNGSP|Surgutneftegas Public Joint Stock Company|Сургутнефтегаз
TATN|PJSC Tatneft|Tatneft;Татнефть
TATNP|PJSC Tatneft|Tatneft;Татнефть
TRNFP|PJSC Transneft|Transneft;Транснефть
`;
