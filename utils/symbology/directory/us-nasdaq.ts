/**
 * Companies with their US listing on Nasdaq (XNAS).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usNasdaq = `
AAL|American Airlines Group Inc.
AAPL|Apple Inc.|苹果;苹果公司;蘋果;アップル;애플
ABNB|Airbnb, Inc.
ACB|Aurora Cannabis Inc.
ACGL|Arch Capital Group Ltd.
ADBE|Adobe Inc.
ADI|Analog Devices, Inc.
ADP|Automatic Data Processing, Inc.|ADP
ADSK|Autodesk, Inc.
AEP|American Electric Power Company, Inc.|AEP
AFRM|Affirm Holdings, Inc.
ALAB|Astera Labs, Inc.
AMAT|Applied Materials, Inc.|应用材料;應用材料;アプライド・マテリアルズ;어플라이드 머티어리얼즈
AMD|Advanced Micro Devices, Inc.|AMD;超威半导体;超微;アドバンスト・マイクロ・デバイセズ;어드밴스드 마이크로 디바이시스
AMGN|Amgen Inc.
AMZN|Amazon.com, Inc.|亚马逊;亞馬遜;アマゾン;アマゾン・ドット・コム;아마존;아마존닷컴
APP|AppLovin Corporation
ARGX|argenx SE
ARM|Arm Holdings plc
ASML|ASML Holding N.V.|阿斯麦;艾司摩爾;ASMLホールディング;에이에스엠엘
ASTS|AST SpaceMobile, Inc.
AVGO|Broadcom Inc.|博通;ブロードコム;브로드컴
AXON|Axon Enterprise, Inc.
BEAM|Beam Therapeutics Inc.
BIDU|Baidu, Inc.|百度;バイドゥ;바이두
BIIB|Biogen Inc.
BILI|Bilibili Inc.
BKNG|Booking Holdings Inc.|Booking.com
BKR|Baker Hughes Company
BLNK|Blink Charging Co.
BMBL|Bumble Inc.
BNTX|BioNTech SE
BYND|Beyond Meat, Inc.
CAKE|The Cheesecake Factory Incorporated
CAR|Avis Budget Group, Inc.
CBRS|Cerebras Systems Inc.
CCEP|Coca-Cola Europacific Partners plc|CCEP
CDNS|Cadence Design Systems, Inc.
CEG|Constellation Energy Corporation
CG|The Carlyle Group Inc.
CGC|Canopy Growth Corporation
CHKP|Check Point Software Technologies Ltd.
CHTR|Charter Communications, Inc.
CLSK|CleanSpark, Inc.
CMCSA|Comcast Corporation
CME|CME Group Inc.
COIN|Coinbase Global, Inc.
COST|Costco Wholesale Corporation|好市多;开市客;コストコ;コストコ・ホールセール;코스트코
CPB|The Campbell's Company|Campbell Soup;Campbell Soup Company
CRDO|Credo Technology Group Holding Ltd
CRON|Cronos Group Inc.
CROX|Crocs, Inc.
CRSP|CRISPR Therapeutics AG
CRWD|CrowdStrike Holdings, Inc.
CRWV|CoreWeave, Inc.
CSCO|Cisco Systems, Inc.|思科;シスコシステムズ;シスコ;시스코;시스코 시스템즈
CSIQ|Canadian Solar Inc.
CSX|CSX Corporation
CTAS|Cintas Corporation
DASH|DoorDash, Inc.
DDOG|Datadog, Inc.
DJT|Trump Media & Technology Group Corp.|Truth Social
DKNG|DraftKings Inc.
DLTR|Dollar Tree, Inc.
DOCU|DocuSign, Inc.
DOYU|DouYu International Holdings Limited
DPZ|Domino's Pizza, Inc.
DXCM|DexCom, Inc.
EBAY|eBay Inc.
EDIT|Editas Medicine, Inc.
ENPH|Enphase Energy, Inc.
EQIX|Equinix, Inc.
ERIC|Telefonaktiebolaget LM Ericsson|Ericsson
ESLT|Elbit Systems Ltd.
EXC|Exelon Corporation
EXPE|Expedia Group, Inc.
FANG|Diamondback Energy, Inc.
FAST|Fastenal Company
FER|Ferrovial N.V.
FISV|Fiserv, Inc.
FIVE|Five Below, Inc.
FLEX|Flex Ltd.|Flextronics
FSLR|First Solar, Inc.
FTNT|Fortinet, Inc.
FUTU|Futu Holdings Limited
GEHC|GE HealthCare Technologies Inc.
GILD|Gilead Sciences, Inc.
GOOG|Alphabet Inc. Class C|Google;谷歌;アルファベット;グーグル;알파벳;구글
GOOGL|Alphabet Inc. Class A|Google;谷歌;字母表公司;アルファベット;グーグル;알파벳;구글
GPRO|GoPro, Inc.
GRAB|Grab Holdings Limited
GRPN|Groupon, Inc.
HAS|Hasbro, Inc.
HBAN|Huntington Bancshares Incorporated|Huntington Bank
HIMX|Himax Technologies, Inc.
HON|Honeywell International Inc.
HONA|Honeywell Aerospace Inc.
HOOD|Robinhood Markets, Inc.
HTHT|H World Group Limited|Huazhu
HTZ|Hertz Global Holdings, Inc.
HUT|Hut 8 Corp.
IBKR|Interactive Brokers Group, Inc.
IDXX|IDEXX Laboratories, Inc.
ILMN|Illumina, Inc.
INTC|Intel Corporation|英特尔;英特爾;インテル;인텔
INTU|Intuit Inc.
IQ|iQIYI, Inc.
ISRG|Intuitive Surgical, Inc.
JBLU|JetBlue Airways Corporation
JD|JD.com, Inc.|Jingdong;京东;京東;京东集团;JDドットコム;징둥닷컴;징둥
KDP|Keurig Dr Pepper Inc.
KHC|The Kraft Heinz Company
KLAC|KLA Corporation|KLA-Tencor
KMB|Kimberly-Clark Corporation
KSPI|Joint Stock Company Kaspi.kz|Kaspi.kz;Kaspi
LCID|Lucid Group, Inc.|Lucid Motors
LI|Li Auto Inc.
LIN|Linde plc
LITE|Lumentum Holdings Inc.
LRCX|Lam Research Corporation|泛林集团;科林研發;ラムリサーチ;램리서치
LULU|lululemon athletica inc.
LYFT|Lyft, Inc.
MAR|Marriott International, Inc.
MARA|MARA Holdings, Inc.|Marathon Digital
MAT|Mattel, Inc.
MCHP|Microchip Technology Incorporated
MDB|MongoDB, Inc.
MDLN|Medline Inc.|Medline Industries
MDLZ|Mondelez International, Inc.
MELI|MercadoLibre, Inc.|Mercado Libre;Mercado Livre
META|Meta Platforms, Inc.|Facebook;脸书;臉書;メタ・プラットフォームズ;メタ;메타;메타 플랫폼스
MNDY|monday.com Ltd.
MNST|Monster Beverage Corporation
MOMO|Hello Group Inc.|Momo
MPWR|Monolithic Power Systems, Inc.
MRNA|Moderna, Inc.
MRVL|Marvell Technology, Inc.
MSFT|Microsoft Corporation|微软;微軟;マイクロソフト;마이크로소프트
MSTR|Strategy Inc|MicroStrategy
MTCH|Match Group, Inc.|Tinder
MU|Micron Technology, Inc.|美光;美光科技;マイクロン;マイクロン・テクノロジー;마이크론;마이크론테크놀로지
NBIS|Nebius Group N.V.
NDAQ|Nasdaq, Inc.
NFLX|Netflix, Inc.|奈飞;網飛;ネットフリックス;넷플릭스
NICE|NICE Ltd.|NICE Systems
NTAP|NetApp, Inc.
NTES|NetEase, Inc.|网易;網易;ネットイース;넷이즈
NTLA|Intellia Therapeutics, Inc.
NTRA|Natera, Inc.
NTRS|Northern Trust Corporation
NVAX|Novavax, Inc.
NVDA|NVIDIA Corporation|英伟达;輝達;エヌビディア;엔비디아
NXPI|NXP Semiconductors N.V.
ODFL|Old Dominion Freight Line, Inc.
OKTA|Okta, Inc.
ON|ON Semiconductor Corporation|onsemi
ONC|BeOne Medicines Ltd.|BeiGene
OPEN|Opendoor Technologies Inc.
ORLY|O'Reilly Automotive, Inc.|O'Reilly Auto Parts
PANW|Palo Alto Networks, Inc.
PAYX|Paychex, Inc.
PCAR|PACCAR Inc
PDD|PDD Holdings Inc.|Pinduoduo;Temu;拼多多;ピンドゥオドゥオ;핀둬둬
PENN|PENN Entertainment, Inc.
PEP|PepsiCo, Inc.
PLTR|Palantir Technologies Inc.|帕兰提尔;パランティア;パランティア・テクノロジーズ;팔란티어
PLUG|Plug Power Inc.
PTON|Peloton Interactive, Inc.
PYPL|PayPal Holdings, Inc.
PZZA|Papa John's International, Inc.
QBTS|D-Wave Quantum Inc.
QCOM|QUALCOMM Incorporated
QFIN|Qfin Holdings, Inc.|Qifu Technology;360 DigiTech
QS|QuantumScape Corporation
REGN|Regeneron Pharmaceuticals, Inc.
RGTI|Rigetti Computing, Inc.
RIOT|Riot Platforms, Inc.|Riot Blockchain
RIVN|Rivian Automotive, Inc.
RKLB|Rocket Lab Corporation|Rocket Lab USA
ROKU|Roku, Inc.
ROP|Roper Technologies, Inc.
ROST|Ross Stores, Inc.
RPRX|Royalty Pharma plc
RUM|RUM Group Inc.|Rumble;Rumble Inc
RUN|Sunrun Inc.
RVMD|Revolution Medicines, Inc.
SBUX|Starbucks Corporation
SEDG|SolarEdge Technologies, Inc.
SHOP|Shopify Inc.
SIRI|SiriusXM Holdings Inc.|Sirius XM
SKHY|SK hynix Inc.|SK海力士;SKハイニックス;SK하이닉스
SMCI|Super Micro Computer, Inc.|Supermicro
SNDK|Sandisk Corporation
SNDL|SNDL Inc.|Sundial Growers
SNPS|Synopsys, Inc.
SNY|Sanofi
SOFI|SoFi Technologies, Inc.
SONO|Sonos, Inc.
SOUN|SoundHound AI, Inc.
SPCX|Space Exploration Technologies Corp.|SpaceX;太空探索技术公司;スペースX;스페이스X;스페이스엑스
STLD|Steel Dynamics, Inc.
STNE|StoneCo Ltd.
STX|Seagate Technology Holdings plc
TEAM|Atlassian Corporation
TER|Teradyne, Inc.
TLRY|Tilray Brands, Inc.
TMUS|T-Mobile US, Inc.
TRI|Thomson Reuters Corporation
TSLA|Tesla, Inc.|特斯拉;テスラ;테슬라
TTWO|Take-Two Interactive Software, Inc.|Rockstar Games
TXG|10x Genomics, Inc.
TXN|Texas Instruments Incorporated
UAL|United Airlines Holdings, Inc.
ULTA|Ulta Beauty, Inc.
UPST|Upstart Holdings, Inc.
VOD|Vodafone Group Public Limited Company
VRTX|Vertex Pharmaceuticals Incorporated
WB|Weibo Corporation
WBD|Warner Bros. Discovery, Inc.
WDAY|Workday, Inc.
WDC|Western Digital Corporation
WEN|The Wendy's Company
WIX|Wix.com Ltd.
WKHS|Workhorse Group Inc.
WMT|Walmart Inc.|Wal-Mart;沃尔玛;沃爾瑪;ウォルマート;월마트
WTW|Willis Towers Watson Public Limited Company|WTW
XEL|Xcel Energy Inc.
XP|XP Inc.|XP Investimentos
Z|Zillow Group, Inc. Class C
ZG|Zillow Group, Inc. Class A
ZION|Zions Bancorporation, National Association|Zions Bank
ZM|Zoom Communications, Inc.|Zoom Video
ZS|Zscaler, Inc.
`;
