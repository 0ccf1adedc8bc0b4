// Listed companies of Canada and Latin America.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const americas = `
# XTSE
ABX|Barrick Mining Corporation|Barrick Gold
AEM|Agnico Eagle Mines Limited
BCE|BCE Inc.|Bell Canada
BEP.UN|Brookfield Renewable Partners L.P.
BIP.UN|Brookfield Infrastructure Partners L.P.
BMO|Bank of Montreal|BMO
BNS|The Bank of Nova Scotia|Scotiabank
CM|Canadian Imperial Bank of Commerce|CIBC
CNQ|Canadian Natural Resources Limited|CNRL
CNR|Canadian National Railway Company|CN Rail
CP|Canadian Pacific Kansas City Limited|CPKC
CRH|CRH plc
CSU|Constellation Software Inc.
CVE|Cenovus Energy Inc.
DOL|Dollarama Inc.
EMA|Emera Incorporated
ENB|Enbridge Inc.
FM|First Quantum Minerals Ltd.
FNV|Franco-Nevada Corporation
GFL|GFL Environmental Inc.
GWO|Great-West Lifeco Inc.
IFC|Intact Financial Corporation
IMO|Imperial Oil Limited
L|Loblaw Companies Limited
MFC|Manulife Financial Corporation
MG|Magna International Inc.
MRU|Metro Inc.
NA|National Bank of Canada
NTR|Nutrien Ltd.
OTEX|Open Text Corporation|OpenText
POW|Power Corporation of Canada
PPL|Pembina Pipeline Corporation
QSR|Restaurant Brands International Inc.
RY|Royal Bank of Canada|RBC
SAP|Saputo Inc.
SHOP|Shopify Inc.
SLF|Sun Life Financial Inc.
SU|Suncor Energy Inc.
T|TELUS Corporation
TD|The Toronto-Dominion Bank|TD Bank
TECK.A|Teck Resources Limited
TECK.B|Teck Resources Limited
TRI|Thomson Reuters Corporation
TRP|TC Energy Corporation|TransCanada
WCN|Waste Connections, Inc.
WFG|West Fraser Timber Co. Ltd.
WN|George Weston Limited
WPM|Wheaton Precious Metals Corp.
WSP|WSP Global Inc.
# BVMF
ABEV3|Ambev S.A.
B3SA3|B3 S.A. - Brasil, Bolsa, Balcão
BBAS3|Banco do Brasil S.A.
BBDC3|Banco Bradesco S.A.|Bradesco
BBDC4|Banco Bradesco S.A.|Bradesco
BPAC3|Banco BTG Pactual S.A.|BTG Pactual;BTG
CSNA3|Companhia Siderúrgica Nacional|CSN
GGBR3|Gerdau S.A.
GGBR4|Gerdau S.A.
GOAU4|Metalúrgica Gerdau S.A.
HAPV3|Hapvida Participações e Investimentos S.A.
ITSA3|Itaúsa S.A.
ITSA4|Itaúsa S.A.
ITUB3|Itaú Unibanco Holding S.A.
ITUB4|Itaú Unibanco Holding S.A.
MGLU3|Magazine Luiza S.A.|Magalu
PETR3|Petróleo Brasileiro S.A. - Petrobras|Petrobras
PETR4|Petróleo Brasileiro S.A. - Petrobras|Petrobras
RAIZ4|Raízen S.A.
RDOR3|Rede D'Or São Luiz S.A.
SANB11|Banco Santander (Brasil) S.A.|Santander Brasil
SANB3|Banco Santander (Brasil) S.A.|Santander Brasil
SANB4|Banco Santander (Brasil) S.A.|Santander Brasil
SUZB3|Suzano S.A.
VALE3|Vale S.A.
VBBR3|Vibra Energia S.A.|BR Distribuidora
VIVT3|Telefônica Brasil S.A.|Vivo
WEGE3|WEG S.A.
# XMEX
AC|Arca Continental, S.A.B. de C.V.
CEMEXCPO|CEMEX, S.A.B. de C.V.
ELEKTRA|Grupo Elektra, S.A.B. de C.V.|Elektra
FEMSAUBD|Fomento Económico Mexicano, S.A.B. de C.V.|FEMSA;Femsa;Oxxo
GFNORTEO|Grupo Financiero Banorte, S.A.B. de C.V.|Banorte
GMEXICOB|Grupo México, S.A.B. de C.V.
KOFUBL|Coca-Cola FEMSA, S.A.B. de C.V.
WALMEX|Wal-Mart de México, S.A.B. de C.V.|Walmex;Walmart de México
# XBUE
YPFD|YPF S.A.
# XSGO
BSANTANDER|Banco Santander-Chile|Santander Chile
CHILE|Banco de Chile
COPEC|Empresas Copec S.A.|Copec
ENELAM|Enel Américas S.A.
SQM-A|Sociedad Química y Minera de Chile S.A.|SQM
SQM-B|Sociedad Química y Minera de Chile S.A.|SQM
# XBOG
ECOPETROL|Ecopetrol S.A.
`;
