// Listed companies of Canada and Latin America.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const americas = `
# XTSE
ABX|Barrick Mining Corporation|Barrick;Barrick Gold;Barrick Mining;巴里克黄金
AEM|Agnico Eagle Mines Limited|Agnico Eagle
BCE|BCE Inc.|BCE;Bell Canada
BEP.UN|Brookfield Renewable Partners L.P.|Brookfield Renewable;Brookfield Renewable Partners
BIP.UN|Brookfield Infrastructure Partners L.P.|Brookfield Infrastructure;Brookfield Infrastructure Partners
BMO|Bank of Montreal|BMO;Bank of Montreal;蒙特利尔银行
BNS|The Bank of Nova Scotia|Scotiabank;Bank of Nova Scotia;丰业银行
CM|Canadian Imperial Bank of Commerce|CIBC;Canadian Imperial Bank of Commerce
CNQ|Canadian Natural Resources Limited|Canadian Natural Resources;Canadian Natural;CNRL
CNR|Canadian National Railway Company|Canadian National Railway;Canadian National;CN Rail
CP|Canadian Pacific Kansas City Limited|Canadian Pacific;CPKC;Canadian Pacific Kansas City
CRH|CRH plc|CRH
CSU|Constellation Software Inc.|Constellation Software
CTC.A|Canadian Tire Corporation, Limited|Canadian Tire
CVE|Cenovus Energy Inc.|Cenovus;Cenovus Energy
DND|Dye & Durham Limited|Dye & Durham
DOL|Dollarama Inc.|Dollarama
EMA|Emera Incorporated|Emera
ENB|Enbridge Inc.|Enbridge
FM|First Quantum Minerals Ltd.|First Quantum;First Quantum Minerals
FNV|Franco-Nevada Corporation|Franco-Nevada
GFL|GFL Environmental Inc.|GFL Environmental
GWO|Great-West Lifeco Inc.|Great-West Lifeco
IFC|Intact Financial Corporation|Intact Financial
IMO|Imperial Oil Limited|Imperial Oil
L|Loblaw Companies Limited|Loblaw
MFC|Manulife Financial Corporation|Manulife;Manulife Financial;宏利金融
MG|Magna International Inc.|Magna;Magna International;麦格纳
MRU|Metro Inc.|Metro Inc.
NA|National Bank of Canada|National Bank of Canada
NTR|Nutrien Ltd.|Nutrien
OTEX|Open Text Corporation|OpenText;Open Text
POW|Power Corporation of Canada|Power Corporation
PPL|Pembina Pipeline Corporation|Pembina;Pembina Pipeline
QSR|Restaurant Brands International Inc.|Restaurant Brands;Restaurant Brands International
RY|Royal Bank of Canada|Royal Bank of Canada;RBC;加拿大皇家银行
SAP|Saputo Inc.|Saputo
SHOP|Shopify Inc.|Shopify
SLF|Sun Life Financial Inc.|Sun Life;Sun Life Financial;永明金融
SU|Suncor Energy Inc.|Suncor;Suncor Energy
T|TELUS Corporation|Telus
TD|The Toronto-Dominion Bank|TD Bank;Toronto-Dominion;Toronto-Dominion Bank;道明银行
TECK.A|Teck Resources Limited|Teck;Teck Resources
TECK.B|Teck Resources Limited|Teck;Teck Resources
TPX.B|Molson Coors Canada Inc.|Molson Coors Canada
TRI|Thomson Reuters Corporation|Thomson Reuters;汤森路透;トムソン・ロイター
TRP|TC Energy Corporation|TC Energy;TransCanada
WCN|Waste Connections, Inc.|Waste Connections
WFG|West Fraser Timber Co. Ltd.|West Fraser
WN|George Weston Limited|George Weston
WPM|Wheaton Precious Metals Corp.|Wheaton Precious Metals;Wheaton
WSP|WSP Global Inc.|WSP;WSP Global
# BVMF
ABEV3|Ambev S.A.|Ambev
B3SA3|B3 S.A. - Brasil, Bolsa, Balcão|B3
BBAS3|Banco do Brasil S.A.|Banco do Brasil
BBDC3|Banco Bradesco S.A.|Bradesco
BBDC4|Banco Bradesco S.A.|Bradesco
BPAC3|Banco BTG Pactual S.A.|BTG Pactual;BTG
CSNA3|Companhia Siderúrgica Nacional|CSN
GGBR3|Gerdau S.A.|Gerdau
GGBR4|Gerdau S.A.|Gerdau
GOAU4|Metalúrgica Gerdau S.A.|Metalúrgica Gerdau
HAPV3|Hapvida Participações e Investimentos S.A.|Hapvida
ITSA3|Itaúsa S.A.|Itausa;Itaúsa
ITSA4|Itaúsa S.A.|Itausa;Itaúsa
ITUB3|Itaú Unibanco Holding S.A.|Itau;Itaú;Itau Unibanco;Itaú Unibanco
ITUB4|Itaú Unibanco Holding S.A.|Itau;Itaú;Itau Unibanco;Itaú Unibanco
MGLU3|Magazine Luiza S.A.|Magazine Luiza;Magalu
PETR3|Petróleo Brasileiro S.A. - Petrobras|Petrobras;巴西国家石油;ペトロブラス
PETR4|Petróleo Brasileiro S.A. - Petrobras|Petrobras;巴西国家石油;ペトロブラス
RAIZ4|Raízen S.A.|Raizen;Raízen
RDOR3|Rede D'Or São Luiz S.A.|Rede D'Or
SANB11|Banco Santander (Brasil) S.A.|Santander Brasil
SANB3|Banco Santander (Brasil) S.A.|Santander Brasil
SANB4|Banco Santander (Brasil) S.A.|Santander Brasil
SUZB3|Suzano S.A.|Suzano
VALE3|Vale S.A.|Vale;淡水河谷;ヴァーレ
VBBR3|Vibra Energia S.A.|Vibra;Vibra Energia;BR Distribuidora
VIVT3|Telefônica Brasil S.A.|Vivo;Telefonica Brasil;Telefônica Brasil
WEGE3|WEG S.A.|WEG
# XMEX
AC|Arca Continental, S.A.B. de C.V.|Arca Continental
CEMEXCPO|CEMEX, S.A.B. de C.V.|Cemex
ELEKTRA|Grupo Elektra, S.A.B. de C.V.|Elektra;Grupo Elektra
FEMSAUBD|Fomento Económico Mexicano, S.A.B. de C.V.|FEMSA;Femsa;Oxxo
GFNORTEO|Grupo Financiero Banorte, S.A.B. de C.V.|Banorte
GMEXICOB|Grupo México, S.A.B. de C.V.|Grupo Mexico;Grupo México
KOFUBL|Coca-Cola FEMSA, S.A.B. de C.V.|Coca-Cola FEMSA
WALMEX|Wal-Mart de México, S.A.B. de C.V.|Walmex;Walmart de México
# XBUE
YPFD|YPF S.A.|YPF
# XSGO
BSANTANDER|Banco Santander-Chile|Santander Chile;Banco Santander Chile
CHILE|Banco de Chile|Banco de Chile
COPEC|Empresas Copec S.A.|Copec;Empresas Copec
ENELAM|Enel Américas S.A.|Enel Americas;Enel Américas
SQM-A|Sociedad Química y Minera de Chile S.A.|SQM;Sociedad Química y Minera de Chile
SQM-B|Sociedad Química y Minera de Chile S.A.|SQM;Sociedad Química y Minera de Chile
# XBOG
ECOPETROL|Ecopetrol S.A.|Ecopetrol
`;
