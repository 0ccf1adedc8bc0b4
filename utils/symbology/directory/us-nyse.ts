/**
 * Companies with their US listing on the New York Stock Exchange (XNYS), on NYSE American (XASE) or on Cboe BZX (BATS).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usNyse = `
A|Agilent Technologies, Inc.|Agilent;Agilent Technologies;安捷伦;安捷倫;アジレント・テクノロジー;애질런트
AA|Alcoa Corporation|Alcoa;美国铝业;アルコア;알코아
AAP|Advance Auto Parts, Inc.|Advance Auto Parts
ABBV|AbbVie Inc.|AbbVie;艾伯维;アッヴィ;애브비
ABEV|Ambev S.A.|Ambev
ABG|Asbury Automotive Group, Inc.|Asbury Automotive
ABT|Abbott Laboratories|Abbott;Abbott Laboratories;雅培;亞培;アボット・ラボラトリーズ;애보트
ACHR|Archer Aviation Inc.|Archer;Archer Aviation;アーチャー・アビエーション;아처 에비에이션
ACI|Albertsons Companies, Inc.|Albertsons;アルバートソンズ
ACM|AECOM|AECOM
ACN|Accenture plc|Accenture;埃森哲;アクセンチュア;액센츄어
ADC|Agree Realty Corporation|Agree Realty
ADM|Archer-Daniels-Midland Company|Archer-Daniels-Midland;Archer Daniels Midland;ADM;阿彻丹尼尔斯米德兰
ADNT|Adient plc|Adient;安道拓
ADT|ADT Inc.|ADT
AEE|Ameren Corporation|Ameren
AEG|Aegon Ltd.|Aegon
AEM|Agnico Eagle Mines Limited|Agnico Eagle;Agnico Eagle Mines
AEO|American Eagle Outfitters, Inc.|American Eagle;American Eagle Outfitters;アメリカン・イーグル;아메리칸 이글
AER|AerCap Holdings N.V.|AerCap
AES|The AES Corporation|AES;AES Corp;AES Corporation
AFG|American Financial Group, Inc.|American Financial Group
AFL|Aflac Incorporated|Aflac;アフラック;美国家庭人寿保险
AG|First Majestic Silver Corp.|First Majestic;First Majestic Silver
AGCO|AGCO Corporation|AGCO;爱科
AGI|Alamos Gold Inc.|Alamos Gold
AGX|Argan, Inc.|Argan Inc
AHR|American Healthcare REIT, Inc.|American Healthcare REIT
AI|C3.ai, Inc.|C3.ai;C3 AI;シースリー・エーアイ;C3에이아이
AIG|American International Group, Inc.|AIG;American International Group;美国国际集团;アメリカン・インターナショナル・グループ
AIT|Applied Industrial Technologies, Inc.|Applied Industrial Technologies
AIZ|Assurant, Inc.|Assurant
AJG|Arthur J. Gallagher & Co.|Arthur J. Gallagher
ALB|Albemarle Corporation|Albemarle;雅保;アルベマール;앨버말
ALC|Alcon Inc.|Alcon;爱尔康;アルコン;알콘
ALH|Alliance Laundry Holdings Inc.|Alliance Laundry
ALK|Alaska Air Group, Inc.|Alaska Air;Alaska Airlines;Alaska Air Group;阿拉斯加航空;アラスカ航空
ALL|The Allstate Corporation|Allstate;好事达
ALLE|Allegion plc|Allegion
ALLY|Ally Financial Inc.|Ally Financial;Ally Bank
ALSN|Allison Transmission Holdings, Inc.|Allison Transmission
ALV|Autoliv, Inc.|Autoliv;奥托立夫;オートリブ
AM|Antero Midstream Corporation|Antero Midstream
AMBQ|Ambiq Micro, Inc.|Ambiq;Ambiq Micro
AMC|AMC Entertainment Holdings, Inc.|AMC Entertainment;AMC Theatres;AMC院线;AMCエンターテインメント;AMC엔터테인먼트
AMCR|Amcor plc|Amcor;安姆科
AME|AMETEK, Inc.|Ametek;阿美特克
AMG|Affiliated Managers Group, Inc.|Affiliated Managers Group
AMH|American Homes 4 Rent|American Homes 4 Rent;AMH
AMP|Ameriprise Financial, Inc.|Ameriprise;Ameriprise Financial
AMPX|Amprius Technologies, Inc.|Amprius;Amprius Technologies;安普瑞斯
AMRZ|Amrize Ltd|Amrize
AMT|American Tower Corporation|American Tower;美国电塔;アメリカン・タワー;아메리칸 타워
AMTM|Amentum Holdings, Inc.|Amentum
AMWL|American Well Corporation|Amwell
AMX|América Móvil, S.A.B. de C.V.|America Movil;América Móvil
AN|AutoNation, Inc.|AutoNation
ANET|Arista Networks, Inc.|Arista;Arista Networks;アリスタネットワークス;아리스타 네트웍스
ANF|Abercrombie & Fitch Co.|Abercrombie & Fitch;Abercrombie;アバクロンビー＆フィッチ;애버크롬비 앤 피치
AON|Aon plc|Aon;怡安
AOS|A. O. Smith Corporation|A. O. Smith;AO Smith
APD|Air Products and Chemicals, Inc.|Air Products;Air Products and Chemicals;空气产品公司;エア・プロダクツ
APG|APi Group Corporation|APi Group
APH|Amphenol Corporation|Amphenol;安费诺;アンフェノール;암페놀
APO|Apollo Global Management, Inc.|Apollo;Apollo Global Management;Apollo Global;阿波罗全球管理;アポロ・グローバル・マネジメント;아폴로 글로벌
APTV|Aptiv PLC|Aptiv;安波福;アプティブ
AQN|Algonquin Power & Utilities Corp.|Algonquin Power
AR|Antero Resources Corporation|Antero Resources
ARCO|Arcos Dorados Holdings Inc.|Arcos Dorados
ARE|Alexandria Real Estate Equities, Inc.|Alexandria Real Estate;Alexandria Real Estate Equities
ARES|Ares Management Corporation|Ares;Ares Management
ARLO|Arlo Technologies, Inc.|Arlo Technologies
ARMK|Aramark|Aramark
AROC|Archrock, Inc.|Archrock
ARW|Arrow Electronics, Inc.|Arrow Electronics;艾睿电子
ARX|Accelerant Holdings|Accelerant Holdings
AS|Amer Sports, Inc.|Amer Sports;亚玛芬体育;亞瑪芬;アメアスポーツ;아머 스포츠
ASAN|Asana, Inc.|Asana;Asana Inc;アサナ
ASR|Grupo Aeroportuario del Sureste, S.A.B. de C.V.|ASUR;Grupo Aeroportuario del Sureste
ASX|ASE Technology Holding Co., Ltd.|ASE Technology;ASE Technology Holding;日月光;日月光投控;日月光半导体;ASEテクノロジー;ASE 테크놀로지
ATHM|Autohome Inc.|Autohome;汽车之家;汽車之家;オートホーム;오토홈
ATI|ATI Inc.|ATI Inc;Allegheny Technologies
ATMU|Atmus Filtration Technologies Inc.|Atmus Filtration
ATO|Atmos Energy Corporation|Atmos Energy
ATR|AptarGroup, Inc.|AptarGroup;Aptar
AU|AngloGold Ashanti plc|AngloGold Ashanti;AngloGold;アングロゴールド・アシャンティ
AVNT|Avient Corporation|Avient
AVTR|Avantor, Inc.|Avantor
AVY|Avery Dennison Corporation|Avery Dennison;艾利丹尼森
AWI|Armstrong World Industries, Inc.|Armstrong World Industries
AWK|American Water Works Company, Inc.|American Water;American Water Works
AX|Axos Financial, Inc.|Axos Financial
AXP|American Express Company|American Express;Amex;美国运通;美國運通;アメリカン・エキスプレス;アメックス;아메리칸 익스프레스
AXS|AXIS Capital Holdings Limited|Axis Capital
AXTA|Axalta Coating Systems Ltd.|Axalta;Axalta Coating Systems
AYI|Acuity Inc.|Acuity Brands
AZN|AstraZeneca PLC|AstraZeneca;阿斯利康;アストラゼネカ;아스트라제네카
AZO|AutoZone, Inc.|AutoZone
AZUL|Azul S.A.|Azul Linhas Aéreas;Azul Airlines
AZZ|AZZ Inc.|AZZ Inc
B|Barrick Mining Corporation|Barrick;Barrick Mining;Barrick Gold;巴里克;バリック・マイニング;배릭 골드
BA|The Boeing Company|Boeing;波音;ボーイング;보잉
BABA|Alibaba Group Holding Limited|Alibaba;Alibaba Group;阿里巴巴;アリババ;アリババ集団;알리바바
BAC|Bank of America Corporation|Bank of America;BofA;美国银行;美國銀行;バンク・オブ・アメリカ;뱅크오브아메리카
BAH|Booz Allen Hamilton Holding Corporation|Booz Allen Hamilton;Booz Allen
BALL|Ball Corporation|Ball;Ball Corp
BAM|Brookfield Asset Management Ltd.|Brookfield Asset Management
BAP|Credicorp Ltd.|Credicorp
BARK|BARK, Inc.|BarkBox
BAX|Baxter International Inc.|Baxter;Baxter International;百特;バクスター;박스터
BB|BlackBerry Limited|BlackBerry;黑莓;ブラックベリー;블랙베리
BBAI|BigBear.ai Holdings, Inc.|BigBear.ai;빅베어AI;빅베어.ai
BBD|Banco Bradesco S.A.|Bradesco;Banco Bradesco
BBDO|Banco Bradesco S.A. Common ADS|Banco Bradesco
BBVA|Banco Bilbao Vizcaya Argentaria, S.A.|BBVA;Banco Bilbao Vizcaya Argentaria;西班牙对外银行
BBWI|Bath & Body Works, Inc.|Bath & Body Works
BBY|Best Buy Co., Inc.|Best Buy;百思买;ベスト・バイ;베스트바이
BC|Brunswick Corporation|Brunswick;Brunswick Corp
BCE|BCE Inc.|BCE;Bell Canada
BCH|Banco de Chile|Banco de Chile
BCO|The Brink's Company|Brink's
BCS|Barclays PLC|Barclays;巴克莱;巴克萊;バークレイズ;바클레이스
BDC|Belden Inc.|Belden Inc
BDX|Becton, Dickinson and Company|Becton Dickinson;碧迪医疗;ベクトン・ディッキンソン
BE|Bloom Energy Corporation|Bloom Energy;布鲁姆能源;ブルーム・エナジー;블룸에너지
BEKE|KE Holdings Inc.|KE Holdings;Beike;贝壳;貝殼;贝壳找房;ベイカー;베이커자오팡
BEN|Franklin Resources, Inc.|Franklin Templeton;Franklin Resources;富兰克林邓普顿;フランクリン・テンプルトン
BEP|Brookfield Renewable Partners L.P.|Brookfield Renewable;Brookfield Renewable Partners
BEPC|Brookfield Renewable Corporation|Brookfield Renewable Corporation
BETA|BETA Technologies, Inc.|Beta Technologies
BF.A|Brown-Forman Corporation Class A|Brown-Forman;Jack Daniel's
BF.B|Brown-Forman Corporation Class B|Brown-Forman;Jack Daniel's;百富门;ブラウン・フォーマン
BFH|Bread Financial Holdings, Inc.|Bread Financial
BG|Bunge Global SA|Bunge;邦吉
BHC|Bausch Health Companies Inc.|Bausch Health;Valeant
BHP|BHP Group Limited|BHP;BHP Group;BHP Billiton;必和必拓;BHPグループ;BHP그룹
BILL|BILL Holdings, Inc.|Bill.com;BILL Holdings
BIO|Bio-Rad Laboratories, Inc.|Bio-Rad;Bio-Rad Laboratories
BIP|Brookfield Infrastructure Partners L.P.|Brookfield Infrastructure;Brookfield Infrastructure Partners
BIRK|Birkenstock Holding plc|Birkenstock;勃肯;ビルケンシュトック;버켄스탁
BJ|BJ's Wholesale Club Holdings, Inc.|BJ's Wholesale;BJ's Wholesale Club
BKD|Brookdale Senior Living Inc.|Brookdale Senior Living
BKH|Black Hills Corporation|Black Hills Corp
BKKT|Bakkt, Inc.|Bakkt
BKSY|BlackSky Technology Inc.|BlackSky;BlackSky Technology
BKU|BankUnited, Inc.|BankUnited
BLCO|Bausch + Lomb Corporation|Bausch + Lomb;Bausch & Lomb;博士伦
BLDR|Builders FirstSource, Inc.|Builders FirstSource
BLK|BlackRock, Inc.|BlackRock;贝莱德;貝萊德;ブラックロック;블랙록
BLSH|Bullish|Bullish;Bullish Exchange;불리시
BMA|Banco Macro S.A.|Banco Macro
BMI|Badger Meter, Inc.|Badger Meter
BMNR|BitMine Immersion Technologies, Inc.|BitMine;BitMine Immersion;BitMine Immersion Technologies;比特矿机;ビットマイン;비트마인
BMO|Bank of Montreal|BMO;Bank of Montreal;蒙特利尔银行
BMY|Bristol-Myers Squibb Company|Bristol Myers Squibb;Bristol-Myers Squibb;Bristol Myers;百时美施贵宝;必治妥施貴寶;ブリストル・マイヤーズ スクイブ;브리스톨마이어스스퀴브
BN|Brookfield Corporation|Brookfield;Brookfield Corp;博枫
BNS|The Bank of Nova Scotia|Scotiabank;Bank of Nova Scotia;丰业银行
BNY|The Bank of New York Mellon Corporation|BNY;BNY Mellon;Bank of New York Mellon;纽约梅隆银行;バンク・オブ・ニューヨーク・メロン;뉴욕멜론은행
BORR|Borr Drilling Limited|Borr Drilling
BOX|Box, Inc.|Box;Box Inc
BP|BP p.l.c.|BP;British Petroleum;英国石油;英國石油;ビーピー;브리티시 페트롤리엄
BR|Broadridge Financial Solutions, Inc.|Broadridge;Broadridge Financial
BRK.A|Berkshire Hathaway Inc. Class A|Berkshire Hathaway;Berkshire;伯克希尔哈撒韦;伯克希尔·哈撒韦;波克夏;バークシャー・ハサウェイ;버크셔 해서웨이
BRK.B|Berkshire Hathaway Inc. Class B|Berkshire Hathaway;Berkshire;伯克希尔哈撒韦;伯克希尔·哈撒韦;波克夏;バークシャー・ハサウェイ;버크셔 해서웨이
BRO|Brown & Brown, Inc.|Brown & Brown
BROS|Dutch Bros Inc.|Dutch Bros;더치브로스
BRX|Brixmor Property Group Inc.|Brixmor;Brixmor Property
BSAC|Banco Santander-Chile|Santander Chile
BSBR|Banco Santander (Brasil) S.A.|Santander Brasil
BSX|Boston Scientific Corporation|Boston Scientific;波士顿科学;ボストン・サイエンティフィック;보스턴 사이언티픽
BTE|Baytex Energy Corp.|Baytex;Baytex Energy
BTGO|BitGo Holdings, Inc.|BitGo
BTI|British American Tobacco p.l.c.|British American Tobacco;英美烟草;ブリティッシュ・アメリカン・タバコ
BTU|Peabody Energy Corporation|Peabody;Peabody Energy
BUD|Anheuser-Busch InBev SA/NV|AB InBev;Anheuser-Busch InBev;Anheuser-Busch;百威英博;アンハイザー・ブッシュ・インベブ;안호이저부시 인베브
BUR|Burford Capital Limited|Burford Capital
BURL|Burlington Stores, Inc.|Burlington Stores
BVN|Compañía de Minas Buenaventura S.A.A.|Buenaventura;Minas Buenaventura
BWA|BorgWarner Inc.|BorgWarner;博格华纳;ボルグワーナー;보그워너
BWXT|BWX Technologies, Inc.|BWX Technologies;BWXT
BX|Blackstone Inc.|Blackstone;黑石;黑石集团;ブラックストーン;블랙스톤
BXMT|Blackstone Mortgage Trust, Inc.|Blackstone Mortgage Trust
BXP|BXP, Inc.|BXP;Boston Properties
BYD|Boyd Gaming Corporation|Boyd Gaming
BZH|Beazer Homes USA, Inc.|Beazer Homes
C|Citigroup Inc.|Citigroup;Citi;Citibank;花旗;花旗集团;シティグループ;씨티그룹
CAAP|Corporación América Airports S.A.|Corporacion America Airports
CACI|CACI International Inc|CACI;CACI International
CAG|Conagra Brands, Inc.|Conagra;Conagra Brands
CAH|Cardinal Health, Inc.|Cardinal Health;卡地纳健康
CANG|Cango Inc.|Cango Inc;灿谷
CARR|Carrier Global Corporation|Carrier;Carrier Global;开利;キヤリア
CAT|Caterpillar Inc.|Caterpillar;卡特彼勒;キャタピラー;캐터필러
CAVA|CAVA Group, Inc.|Cava Group;카바 그룹
CB|Chubb Limited|Chubb;安达保险;チャブ
CBRE|CBRE Group, Inc.|CBRE;CBRE Group;世邦魏理仕
CBT|Cabot Corporation|Cabot Corp
CC|The Chemours Company|Chemours;科慕
CCI|Crown Castle Inc.|Crown Castle;冠城国际
CCJ|Cameco Corporation|Cameco;卡梅科;カメコ;카메코
CCK|Crown Holdings, Inc.|Crown Holdings
CCL|Carnival Corporation Ltd.|Carnival;Carnival Corp;Carnival Corporation;Carnival Cruise;嘉年华;嘉年華;カーニバル;카니발
CCO|Clear Channel Outdoor Holdings, Inc.|Clear Channel Outdoor
CCU|Compañía Cervecerías Unidas S.A.|CCU
CDE|Coeur Mining, Inc.|Coeur Mining
CE|Celanese Corporation|Celanese;塞拉尼斯
CF|CF Industries Holdings, Inc.|CF;CF Industries
CFG|Citizens Financial Group, Inc.|Citizens Financial;Citizens Financial Group;Citizens Bank
CFR|Cullen/Frost Bankers, Inc.|Cullen/Frost;Frost Bank
CHD|Church & Dwight Co., Inc.|Church & Dwight
CHE|Chemed Corporation|Chemed
CHGG|Chegg, Inc.|Chegg
CHH|Choice Hotels International, Inc.|Choice Hotels
CHPT|ChargePoint Holdings, Inc.|ChargePoint;チャージポイント;차지포인트
CHT|Chunghwa Telecom Co., Ltd.|Chunghwa Telecom;中華電信;中华电信;中華電;중화텔레콤
CHWY|Chewy, Inc.|Chewy;Chewy Inc;チューイー;츄이
CI|The Cigna Group|Cigna;Cigna Group;信诺;シグナ;시그나
CIB|Grupo Cibest S.A.|Grupo Cibest;Bancolombia
CIEN|Ciena Corporation|Ciena;シエナ・コーポレーション;시에나
CIG|Companhia Energética de Minas Gerais - CEMIG|Cemig
CL|Colgate-Palmolive Company|Colgate-Palmolive;Colgate;高露洁;高露潔;コルゲート・パルモリーブ;콜게이트
CLF|Cleveland-Cliffs Inc.|Cleveland-Cliffs;Cleveland Cliffs;克利夫兰克里夫;クリーブランド・クリフス;클리블랜드클리프스
CLH|Clean Harbors, Inc.|Clean Harbors
CLS|Celestica Inc.|Celestica;天弘科技;セレスティカ;셀레스티카
CLVT|Clarivate Plc|Clarivate
CLX|The Clorox Company|Clorox;高乐氏;クロロックス;클로락스
CM|Canadian Imperial Bank of Commerce|CIBC;Canadian Imperial Bank of Commerce
CMC|Commercial Metals Company|Commercial Metals
CMG|Chipotle Mexican Grill, Inc.|Chipotle;Chipotle Mexican Grill;奇波雷墨西哥烧烤;チポトレ・メキシカン・グリル;치폴레
CMI|Cummins Inc.|Cummins;康明斯;カミンズ;커민스
CMS|CMS Energy Corporation|CMS Energy
CNA|CNA Financial Corporation|CNA Financial
CNC|Centene Corporation|Centene
CNH|CNH Industrial N.V.|CNH Industrial;凯斯纽荷兰
CNI|Canadian National Railway Company|Canadian National;Canadian National Railway;CN Rail
CNK|Cinemark Holdings, Inc.|Cinemark
CNM|Core & Main, Inc.|Core & Main
CNP|CenterPoint Energy, Inc.|CenterPoint Energy
CNQ|Canadian Natural Resources Limited|Canadian Natural Resources;Canadian Natural
CNR|Core Natural Resources, Inc.|Core Natural Resources
CNX|CNX Resources Corporation|CNX;CNX Resources
COF|Capital One Financial Corporation|Capital One;Capital One Financial;Discover Financial;第一资本;キャピタル・ワン;캐피털원
COHR|Coherent Corp.|Coherent;Coherent Corp;相干公司;コヒレント;코히런트
COLD|Americold Realty Trust, Inc.|Americold;Americold Realty
COMP|Compass, Inc.|Compass;Compass Inc
COP|ConocoPhillips|ConocoPhillips;Conoco;康菲石油;コノコフィリップス;코노코필립스
COR|Cencora, Inc.|Cencora;AmerisourceBergen
COTY|Coty Inc.|Coty;科蒂;コティ
COUR|Coursera, Inc.|Coursera
CP|Canadian Pacific Kansas City Limited|Canadian Pacific;CPKC;Canadian Pacific Kansas City
CPA|Copa Holdings, S.A.|Copa Airlines;Copa Holdings
CPAY|Corpay, Inc.|Corpay;Fleetcor
CPNG|Coupang, Inc.|Coupang;쿠팡;クーパン;酷澎
CPRI|Capri Holdings Limited|Capri Holdings;Michael Kors;Versace
CPT|Camden Property Trust|Camden Property Trust
CR|Crane Company|Crane Co
CRBG|Corebridge Financial, Inc.|Corebridge;Corebridge Financial
CRC|California Resources Corporation|California Resources
CRCL|Circle Internet Group, Inc.|Circle;Circle Internet;Circle Internet Group;サークル・インターネット;서클 인터넷
CRH|CRH plc|CRH
CRI|Carter's, Inc.|Carter's
CRK|Comstock Resources, Inc.|Comstock Resources
CRL|Charles River Laboratories International, Inc.|Charles River Laboratories;Charles River Labs
CRM|Salesforce, Inc.|Salesforce;赛富时;セールスフォース;세일즈포스
CRS|Carpenter Technology Corporation|Carpenter Technology
CSL|Carlisle Companies Incorporated|Carlisle Companies
CTRE|CareTrust REIT, Inc.|CareTrust REIT
CTVA|Corteva, Inc.|Corteva;科迪华;コルテバ
CUBE|CubeSmart|CubeSmart
CURV|Torrid Holdings Inc.|Torrid Holdings
CVE|Cenovus Energy Inc.|Cenovus;Cenovus Energy
CVI|CVR Energy, Inc.|CVR Energy
CVNA|Carvana Co.|Carvana;カーバナ;카바나
CVS|CVS Health Corporation|CVS;CVS Health;西维斯健康;CVSヘルス;CVS헬스
CVSA|Covista Inc.|Covista;Adtalem
CVX|Chevron Corporation|Chevron;雪佛龙;雪佛龍;シェブロン;셰브론;쉐브론
CW|Curtiss-Wright Corporation|Curtiss-Wright
CWEN|Clearway Energy, Inc.|Clearway Energy
CX|CEMEX, S.A.B. de C.V.|Cemex;西麦斯
CXW|CoreCivic, Inc.|CoreCivic
CYD|China Yuchai International Limited|China Yuchai;玉柴国际;中国玉柴
CYH|Community Health Systems, Inc.|Community Health Systems
D|Dominion Energy, Inc.|Dominion;Dominion Energy
DAC|Danaos Corporation|Danaos
DAL|Delta Air Lines, Inc.|Delta Air Lines;达美航空;達美航空;デルタ航空;델타항공
DAN|Dana Incorporated|Dana Incorporated
DAO|Youdao, Inc.|Youdao;有道;网易有道
DAR|Darling Ingredients Inc.|Darling Ingredients
DAVA|Endava plc|Endava
DB|Deutsche Bank Aktiengesellschaft|Deutsche Bank;德意志银行;德意志銀行;ドイツ銀行;도이체방크
DBD|Diebold Nixdorf, Incorporated|Diebold Nixdorf
DCH|Dauch Corporation|American Axle;Dauch Corp
DCI|Donaldson Company, Inc.|Donaldson Company
DD|DuPont de Nemours, Inc.|DuPont;杜邦;デュポン;듀폰
DDD|3D Systems Corporation|3D Systems
DDL|Dingdong (Cayman) Limited|Dingdong;叮咚买菜
DDS|Dillard's, Inc.|Dillard's
DE|Deere & Company|Deere;John Deere;迪尔;约翰迪尔;디어앤컴퍼니;존디어;ディア
DECK|Deckers Outdoor Corporation|Deckers;Deckers Outdoor;Deckers Brands;Hoka;Ugg;デッカーズ;데커스
DELL|Dell Technologies Inc.|Dell;Dell Technologies;戴尔;戴爾;デル・テクノロジーズ;델 테크놀로지스
DEO|Diageo plc|Diageo;帝亚吉欧;帝亞吉歐;ディアジオ;디아지오
DG|Dollar General Corporation|Dollar General;达乐;ダラー・ゼネラル;달러제너럴
DGX|Quest Diagnostics Incorporated|Quest Diagnostics
DHI|D.R. Horton, Inc.|D.R. Horton;DR Horton;霍顿房屋
DHR|Danaher Corporation|Danaher;丹纳赫;ダナハー;다나허
DHT|DHT Holdings, Inc.|DHT Holdings
DINO|HF Sinclair Corporation|HF Sinclair;HollyFrontier
DIS|The Walt Disney Company|Disney;Walt Disney;迪士尼;ディズニー;ウォルト・ディズニー;디즈니;월트 디즈니
DK|Delek US Holdings, Inc.|Delek US
DKS|DICK'S Sporting Goods, Inc.|Dick's Sporting Goods;Dick's;ディックス・スポーティング・グッズ
DLB|Dolby Laboratories, Inc.|Dolby;Dolby Laboratories;杜比
DLR|Digital Realty Trust, Inc.|Digital Realty;Digital Realty Trust
DNA|Ginkgo Bioworks Holdings, Inc.|Ginkgo Bioworks;ギンコ・バイオワークス;긴코 바이오웍스
DOC|Healthpeak Properties, Inc.|Healthpeak;Healthpeak Properties
DOCN|DigitalOcean Holdings, Inc.|DigitalOcean
DOCS|Doximity, Inc.|Doximity
DOLE|Dole plc|Dole;都乐
DOV|Dover Corporation|Dover;Dover Corp
DOW|Dow Inc.|Dow;Dow Inc;Dow Chemical;陶氏;陶氏化学;ダウ・ケミカル;다우케미칼
DPC|DPC Holdings PLC|DPC Holdings
DQ|Daqo New Energy Corp.|Daqo;Daqo New Energy;大全新能源
DRD|DRDGOLD Limited|DRDGold
DRI|Darden Restaurants, Inc.|Darden;Darden Restaurants;Olive Garden
DT|Dynatrace, Inc.|Dynatrace
DTE|DTE Energy Company|DTE Energy
DTM|DT Midstream, Inc.|DT Midstream
DUK|Duke Energy Corporation|Duke Energy;杜克能源;デューク・エナジー;듀크에너지
DV|DoubleVerify Holdings, Inc.|DoubleVerify
DVA|DaVita Inc.|DaVita
DVN|Devon Energy Corporation|Devon Energy
DXC|DXC Technology Company|DXC Technology
DY|Dycom Industries, Inc.|Dycom Industries
E|Eni S.p.A.|Eni SpA;埃尼集团;エニ
EAT|Brinker International, Inc.|Brinker International;Chili's
EC|Ecopetrol S.A.|Ecopetrol
ECL|Ecolab Inc.|Ecolab;艺康;エコラボ
ED|Consolidated Edison, Inc.|Con Edison;Consolidated Edison;ConEd
EDU|New Oriental Education & Technology Group Inc.|New Oriental;New Oriental Education;新东方;新東方;ニュー・オリエンタル;뉴오리엔탈
EFX|Equifax Inc.|Equifax;艾可菲;エクイファックス
EG|Everest Group, Ltd.|Everest;Everest Re;Everest Group
EHC|Encompass Health Corporation|Encompass Health
EIX|Edison International|Edison International;Southern California Edison
EL|The Estée Lauder Companies Inc.|Estée Lauder;Estee Lauder;雅诗兰黛;雅詩蘭黛;エスティローダー;에스티로더
ELAN|Elanco Animal Health Incorporated|Elanco;Elanco Animal Health
ELF|e.l.f. Beauty, Inc.|e.l.f.;e.l.f. Beauty;ELF Beauty;엘프 뷰티
ELPC|Companhia Paranaense de Energia - COPEL|Copel
ELS|Equity LifeStyle Properties, Inc.|Equity LifeStyle Properties
ELV|Elevance Health, Inc.|Elevance Health;Anthem Inc
EMA|Emera Incorporated|Emera
EMBJ|Embraer S.A.|Embraer;巴航工业;巴西航空工业;エンブラエル;엠브라에르
EME|EMCOR Group, Inc.|Emcor;EMCOR Group
EMN|Eastman Chemical Company|Eastman Chemical;伊士曼
EMR|Emerson Electric Co.|Emerson;Emerson Electric;艾默生;エマソン・エレクトリック;에머슨 일렉트릭
ENB|Enbridge Inc.|Enbridge;安桥;エンブリッジ
ENIC|Enel Chile S.A.|Enel Chile
ENR|Energizer Holdings, Inc.|Energizer
ENS|EnerSys|EnerSys
EOG|EOG Resources, Inc.|EOG Resources;EOG
EPAM|EPAM Systems, Inc.|EPAM;EPAM Systems
EPD|Enterprise Products Partners L.P.|Enterprise Products Partners;Enterprise Products
EPR|EPR Properties|EPR Properties
EQH|Equitable Holdings, Inc.|Equitable Holdings
EQNR|Equinor ASA|Equinor;Statoil;挪威国家石油;エクイノール;에퀴노르
EQT|EQT Corporation|EQT;EQT Corp
ES|Eversource Energy|Eversource;Eversource Energy
ESI|Element Solutions Inc|Element Solutions
ESS|Essex Property Trust, Inc.|Essex Property Trust
ESTC|Elastic N.V.|Elastic;Elastic NV;Elasticsearch
ET|Energy Transfer LP|Energy Transfer
ETN|Eaton Corporation plc|Eaton;Eaton Corp;伊顿;イートン;이튼
ETR|Entergy Corporation|Entergy
ETSY|Etsy, Inc.|Etsy;エッツィ;엣시
EVEX|Eve Holding, Inc.|Eve Air Mobility;Eve Holding
EVR|Evercore Inc.|Evercore
EVTL|Vertical Aerospace Ltd.|Vertical Aerospace
EW|Edwards Lifesciences Corporation|Edwards Lifesciences;爱德华生命科学
EXK|Endeavour Silver Corp.|Endeavour Silver
EXP|Eagle Materials Inc.|Eagle Materials
EXPD|Expeditors International of Washington, Inc.|Expeditors;Expeditors International
EXR|Extra Space Storage Inc.|Extra Space Storage
F|Ford Motor Company|Ford;Ford Motor;福特;福特汽车;フォード;フォード・モーター;포드;포드자동차
FAF|First American Financial Corporation|First American Financial
FBIN|Fortune Brands Innovations, Inc.|Fortune Brands
FCX|Freeport-McMoRan Inc.|Freeport-McMoRan;自由港;フリーポート・マクモラン;프리포트 맥모란
FDS|FactSet Research Systems Inc.|FactSet
FDX|FedEx Corporation|FedEx;联邦快递;聯邦快遞;フェデックス;페덱스
FDXF|FedEx Freight Holding Company, Inc.|FedEx Freight
FE|FirstEnergy Corp.|FirstEnergy
FERG|Ferguson Enterprises Inc.|Ferguson Enterprises;Ferguson plc
FHN|First Horizon Corporation|First Horizon
FICO|Fair Isaac Corporation|FICO;Fair Isaac
FIG|Figma, Inc.|Figma;フィグマ;피그마
FIGS|FIGS, Inc.|Figs;FIGS Inc
FINV|FinVolution Group|FinVolution;信也科技
FIS|Fidelity National Information Services, Inc.|FIS;Fidelity National Information Services
FITB|Fifth Third Bancorp|Fifth Third;Fifth Third Bancorp;Fifth Third Bank
FIX|Comfort Systems USA, Inc.|Comfort Systems;Comfort Systems USA
FLG|Flagstar Bank, National Association|Flagstar;Flagstar Financial;New York Community Bancorp
FLO|Flowers Foods, Inc.|Flowers Foods
FLR|Fluor Corporation|Fluor;Fluor Corp;福陆
FLS|Flowserve Corporation|Flowserve
FLUT|Flutter Entertainment plc|Flutter;Flutter Entertainment;FanDuel;플러터
FMC|FMC Corporation|FMC Corp;富美实
FMS|Fresenius Medical Care AG|Fresenius Medical Care
FMX|Fomento Económico Mexicano, S.A.B. de C.V.|FEMSA;Fomento Económico Mexicano
FN|Fabrinet|Fabrinet
FND|Floor & Decor Holdings, Inc.|Floor & Decor
FNF|Fidelity National Financial, Inc.|Fidelity National Financial
FNV|Franco-Nevada Corporation|Franco-Nevada
FOUR|Shift4 Payments, Inc.|Shift4;Shift4 Payments
FPS|Forgent Power Solutions, Inc.|Forgent Power Solutions
FR|First Industrial Realty Trust, Inc.|First Industrial Realty
FRO|Frontline plc|Frontline plc
FRT|Federal Realty Investment Trust|Federal Realty
FSM|Fortuna Mining Corp.|Fortuna Mining;Fortuna Silver
FTI|TechnipFMC plc|TechnipFMC
FTS|Fortis Inc.|Fortis Inc
FTV|Fortive Corporation|Fortive
FUBO|FuboTV Inc.|fuboTV;Fubo;フーボーTV;푸보TV
FUN|Six Flags Entertainment Corporation|Six Flags;Cedar Fair
FVRR|Fiverr International Ltd.|Fiverr
G|Genpact Limited|Genpact;简柏特
GAP|The Gap, Inc.|Gap;Gap Inc;Old Navy;盖璞;ギャップ;갭
GATX|GATX Corporation|GATX
GD|General Dynamics Corporation|General Dynamics;通用动力;ゼネラル・ダイナミクス;제너럴 다이내믹스
GDDY|GoDaddy Inc.|GoDaddy;ゴーダディ
GE|General Electric Company|GE Aerospace;General Electric;GE航空航天;通用电气;GEエアロスペース;ゼネラル・エレクトリック;GE에어로스페이스
GENI|Genius Sports Limited|Genius Sports
GEO|The GEO Group, Inc.|GEO Group
GEV|GE Vernova Inc.|GE Vernova;GEベルノバ;GE버노바
GFI|Gold Fields Limited|Gold Fields;ゴールド・フィールズ
GFL|GFL Environmental Inc.|GFL Environmental
GGB|Gerdau S.A.|Gerdau
GGG|Graco Inc.|Graco
GHC|Graham Holdings Company|Graham Holdings
GIB|CGI Inc.|CGI Inc
GIL|Gildan Activewear Inc.|Gildan;Gildan Activewear
GIS|General Mills, Inc.|General Mills;通用磨坊;ゼネラル・ミルズ;제너럴 밀스
GKOS|Glaukos Corporation|Glaukos
GL|Globe Life Inc.|Globe Life
GLOB|Globant S.A.|Globant
GLW|Corning Incorporated|Corning;康宁;康寧;コーニング;코닝
GM|General Motors Company|General Motors;GM;通用汽车;通用汽車;ゼネラル・モーターズ;제너럴 모터스
GME|GameStop Corp.|GameStop;游戏驿站;遊戲驛站;ゲームストップ;게임스탑;게임스톱
GMED|Globus Medical, Inc.|Globus Medical
GNRC|Generac Holdings Inc.|Generac;ジェネラック;제네락
GOLD|Gold.com, Inc.|Gold.com;A-Mark Precious Metals
GOTU|Gaotu Techedu Inc.|Gaotu;Gaotu Techedu;GSX Techedu;高途;跟谁学
GPC|Genuine Parts Company|Genuine Parts
GPI|Group 1 Automotive, Inc.|Group 1 Automotive
GPK|Graphic Packaging Holding Company|Graphic Packaging
GPN|Global Payments Inc.|Global Payments
GRMN|Garmin Ltd.|Garmin;佳明;台灣國際航電;ガーミン;가민
GS|The Goldman Sachs Group, Inc.|Goldman Sachs;Goldman;高盛;ゴールドマン・サックス;골드만삭스
GSK|GSK plc|GSK;GlaxoSmithKline;葛兰素史克;グラクソ・スミスクライン;글락소스미스클라인
GSL|Global Ship Lease, Inc.|Global Ship Lease
GTES|Gates Industrial Corporation plc|Gates Industrial
GWRE|Guidewire Software, Inc.|Guidewire;Guidewire Software
GWW|W.W. Grainger, Inc.|Grainger;W.W. Grainger;固安捷
GXO|GXO Logistics, Inc.|GXO;GXO Logistics
H|Hyatt Hotels Corporation|Hyatt;Hyatt Hotels;凯悦;凱悅;ハイアット;하얏트
HAFN|Hafnia Limited|Hafnia
HAL|Halliburton Company|Halliburton;哈里伯顿;ハリバートン;핼리버튼
HASI|HA Sustainable Infrastructure Capital, Inc.|HA Sustainable Infrastructure;Hannon Armstrong
HAWK|HawkEye 360, Inc.|HawkEye 360
HBM|Hudbay Minerals Inc.|Hudbay;Hudbay Minerals
HCA|HCA Healthcare, Inc.|HCA Healthcare;HCA
HCC|Warrior Met Coal, Inc.|Warrior Met Coal
HD|The Home Depot, Inc.|Home Depot;家得宝;家得寶;ホーム・デポ;홈디포
HDB|HDFC Bank Limited|HDFC Bank
HEI|HEICO Corporation|Heico
HHH|Howard Hughes Holdings Inc.|Howard Hughes Holdings
HIG|The Hartford Insurance Group, Inc.|The Hartford;Hartford Financial;Hartford Insurance
HII|Huntington Ingalls Industries, Inc.|Huntington Ingalls;Huntington Ingalls Industries
HIMS|Hims & Hers Health, Inc.|Hims & Hers;Hims & Hers Health;Hims and Hers;ヒムズ・アンド・ハーズ;힘스앤허스
HKD|AMTD Digital Inc.|AMTD Digital;尚乘数科;尚乘數科
HL|Hecla Mining Company|Hecla;Hecla Mining
HLF|Herbalife Ltd.|Herbalife;康宝莱
HLI|Houlihan Lokey, Inc.|Houlihan Lokey
HLN|Haleon plc|Haleon;赫力昂
HLT|Hilton Worldwide Holdings Inc.|Hilton;Hilton Worldwide;希尔顿;希爾頓;ヒルトン;힐튼
HMC|Honda Motor Co., Ltd.|Honda;Honda Motor;本田技研工業;ホンダ;本田;本田汽车;혼다
HMY|Harmony Gold Mining Company Limited|Harmony Gold
HNGE|Hinge Health, Inc.|Hinge Health
HOG|Harley-Davidson, Inc.|Harley-Davidson;哈雷戴维森;ハーレー・ダビッドソン;할리데이비슨
HPE|Hewlett Packard Enterprise Company|Hewlett Packard Enterprise;HPE;慧与;ヒューレット・パッカード・エンタープライズ;휴렛팩커드 엔터프라이즈
HPQ|HP Inc.|HP;HP Inc;Hewlett-Packard;惠普;ヒューレット・パッカード;휴렛팩커드
HR|Healthcare Realty Trust Incorporated|Healthcare Realty
HRB|H&R Block, Inc.|H&R Block
HRL|Hormel Foods Corporation|Hormel;Hormel Foods;荷美尔
HSBC|HSBC Holdings plc|HSBC;汇丰;滙豐;汇丰控股;HSBCホールディングス;HSBC홀딩스
HSY|The Hershey Company|Hershey;Hershey's;好时;ハーシー;허쉬
HUBB|Hubbell Incorporated|Hubbell
HUBS|HubSpot, Inc.|HubSpot;ハブスポット;허브스팟
HUM|Humana Inc.|Humana;哈门那;ヒューマナ;휴마나
HUN|Huntsman Corporation|Huntsman Corp;亨斯迈
HUYA|HUYA Inc.|Huya;虎牙;虎牙直播;フヤ
HWM|Howmet Aerospace Inc.|Howmet;Howmet Aerospace;ハウメット・エアロスペース;하우멧 에어로스페이스
HXL|Hexcel Corporation|Hexcel
IAG|IAMGOLD Corporation|Iamgold
IBM|International Business Machines Corporation|IBM;International Business Machines;国际商业机器;アイ・ビー・エム;아이비엠
IBN|ICICI Bank Limited|ICICI Bank
ICE|Intercontinental Exchange, Inc.|Intercontinental Exchange;洲际交易所;インターコンチネンタル取引所
ICL|ICL Group Ltd|ICL Group;Israel Chemicals
IEX|IDEX Corporation|IDEX Corp
IFF|International Flavors & Fragrances Inc.|International Flavors & Fragrances;IFF
IHG|InterContinental Hotels Group PLC|IHG;InterContinental Hotels;洲际酒店
INFQ|Infleqtion, Inc.|Infleqtion;ColdQuanta;인플렉션
INFY|Infosys Limited|Infosys;印孚瑟斯;インフォシス;인포시스
ING|ING Groep N.V.|ING;ING Group;ING Groep;荷兰国际集团
INGR|Ingredion Incorporated|Ingredion
INSP|Inspire Medical Systems, Inc.|Inspire Medical;Inspire Medical Systems
INSW|International Seaways, Inc.|International Seaways
INVH|Invitation Homes Inc.|Invitation Homes
IONQ|IonQ, Inc.|IonQ;アイオンキュー;아이온큐
IOT|Samsara Inc.|Samsara
IP|International Paper Company|International Paper;国际纸业;インターナショナル・ペーパー
IPI|Intrepid Potash, Inc.|Intrepid Potash
IQV|IQVIA Holdings Inc.|IQVIA;艾昆纬
IR|Ingersoll Rand Inc.|Ingersoll Rand;英格索兰
IRM|Iron Mountain Incorporated|Iron Mountain;铁山公司
IT|Gartner, Inc.|Gartner;高德纳;ガートナー;가트너
ITT|ITT Inc.|ITT Inc
ITUB|Itaú Unibanco Holding S.A.|Itaú;Itau Unibanco;Itaú Unibanco;伊塔乌联合银行
ITW|Illinois Tool Works Inc.|Illinois Tool Works;ITW
IVZ|Invesco Ltd.|Invesco;景顺;インベスコ;인베스코
IX|ORIX Corporation|Orix;オリックス;欧力士;오릭스
J|Jacobs Solutions Inc.|Jacobs Solutions;Jacobs Engineering
JAN|Janus Living, Inc.|Janus Living
JBL|Jabil Inc.|Jabil;捷普;ジェイビル;자빌
JBS|JBS N.V.|JBS
JCI|Johnson Controls International plc|Johnson Controls;江森自控;ジョンソンコントロールズ;존슨콘트롤즈
JEF|Jefferies Financial Group Inc.|Jefferies;Jefferies Financial;杰富瑞;ジェフリーズ;제프리스
JHX|James Hardie Industries plc|James Hardie
JKS|JinkoSolar Holding Co., Ltd.|JinkoSolar;Jinko Solar;晶科能源;晶科;ジンコソーラー;진코솔라
JLL|Jones Lang LaSalle Incorporated|JLL;Jones Lang LaSalle;仲量联行
JMIA|Jumia Technologies AG|Jumia;Jumia Technologies
JMKE|Jersey Mike's Subs Inc.|Jersey Mike's
JNJ|Johnson & Johnson|Johnson & Johnson;J&J;强生;嬌生;ジョンソン・エンド・ジョンソン;존슨앤드존슨
JOBY|Joby Aviation, Inc.|Joby;Joby Aviation;ジョビー・アビエーション;조비 에비에이션
JPM|JPMorgan Chase & Co.|JPMorgan;JPMorgan Chase;J.P. Morgan;JP Morgan;摩根大通;JPモルガン・チェース;JPモルガン;JP모건;JP모건체이스
JXN|Jackson Financial Inc.|Jackson Financial
KB|KB Financial Group Inc.|KB Financial;KB Financial Group;KB금융;KB금융지주;KBフィナンシャル;KB金融集团
KBH|KB Home|KB Home
KBR|KBR, Inc.|KBR
KEP|Korea Electric Power Corporation|KEPCO;Korea Electric Power;한국전력;한국전력공사;韓国電力公社;韩国电力
KEX|Kirby Corporation|Kirby Corp
KEY|KeyCorp|KeyCorp;KeyBank
KEYS|Keysight Technologies, Inc.|Keysight;Keysight Technologies;是德科技;キーサイト・テクノロジー
KFY|Korn Ferry|Korn Ferry
KGC|Kinross Gold Corporation|Kinross;Kinross Gold;キンロス・ゴールド
KIM|Kimco Realty Corporation|Kimco;Kimco Realty
KKR|KKR & Co. Inc.|KKR
KLAR|Klarna Group plc|Klarna;クラーナ;클라르나
KMI|Kinder Morgan, Inc.|Kinder Morgan;金德摩根;キンダー・モルガン
KMX|CarMax, Inc.|CarMax;カーマックス;카맥스
KNSL|Kinsale Capital Group, Inc.|Kinsale Capital
KNTK|Kinetik Holdings Inc.|Kinetik
KNX|Knight-Swift Transportation Holdings Inc.|Knight-Swift;Knight-Swift Transportation
KO|The Coca-Cola Company|Coca-Cola;Coca-Cola Company;可口可乐;可口可樂;コカ・コーラ;코카콜라
KOF|Coca-Cola FEMSA, S.A.B. de C.V.|Coca-Cola FEMSA
KOS|Kosmos Energy Ltd.|Kosmos Energy
KR|The Kroger Co.|Kroger;克罗格;クローガー;크로거
KRMN|Karman Holdings Inc.|Karman Space & Defense;Karman Holdings
KSS|Kohl's Corporation|Kohl's;コールズ;콜스
KT|KT Corporation|KT Corp;Korea Telecom;케이티
KTB|Kontoor Brands, Inc.|Kontoor Brands
KVUE|Kenvue Inc.|Kenvue;科赴;ケンビュー;켄뷰
KVYO|Klaviyo, Inc.|Klaviyo
L|Loews Corporation|Loews;Loews Corp
LAC|Lithium Americas Corp.|Lithium Americas;美洲锂业;リチウム・アメリカズ;리튬 아메리카스
LAD|Lithia Motors, Inc.|Lithia Motors;Lithia & Driveway
LAR|Lithium Argentina AG|Lithium Argentina
LAZ|Lazard, Inc.|Lazard;拉扎德;ラザード
LB|LandBridge Company LLC|LandBridge
LBRT|Liberty Energy Inc.|Liberty Energy;Liberty Oilfield Services
LDI|loanDepot, Inc.|loanDepot
LDOS|Leidos Holdings, Inc.|Leidos
LEA|Lear Corporation|Lear;Lear Corp;李尔
LEN|Lennar Corporation|Lennar;莱纳;レナー;레나
LEU|Centrus Energy Corp.|Centrus;Centrus Energy;セントラス・エナジー;센트러스 에너지
LEVI|Levi Strauss & Co.|Levi's;Levi Strauss;李维斯;リーバイス;리바이스
LH|Labcorp Holdings Inc.|Labcorp
LHX|L3Harris Technologies, Inc.|L3Harris;L3Harris Technologies;L3ハリス;L3해리스
LII|Lennox International Inc.|Lennox;Lennox International
LION|Lionsgate Studios Corp.|Lionsgate;Lions Gate;狮门影业;ライオンズゲート
LLY|Eli Lilly and Company|Eli Lilly;Lilly;礼来;禮來;イーライリリー;일라이 릴리;일라이릴리
LMND|Lemonade, Inc.|Lemonade;Lemonade Inc;레모네이드
LMT|Lockheed Martin Corporation|Lockheed Martin;Lockheed;洛克希德马丁;洛克希德·马丁;ロッキード・マーチン;록히드마틴
LNC|Lincoln National Corporation|Lincoln National;Lincoln Financial
LNG|Cheniere Energy, Inc.|Cheniere;Cheniere Energy;シェニエール・エナジー
LOAR|Loar Holdings Inc.|Loar Holdings
LOW|Lowe's Companies, Inc.|Lowe's;劳氏;ロウズ;로우스
LPL|LG Display Co., Ltd.|LG Display;LG디스플레이;LGディスプレイ;乐金显示
LPX|Louisiana-Pacific Corporation|Louisiana-Pacific;LP Building Solutions
LSPD|Lightspeed Commerce Inc.|Lightspeed Commerce;Lightspeed POS
LTH|Life Time Group Holdings, Inc.|Life Time Fitness;Life Time Group
LTM|LATAM Airlines Group S.A.|LATAM Airlines
LU|Lufax Holding Ltd|Lufax;陆金所;陸金所;陆控
LUMN|Lumen Technologies, Inc.|Lumen Technologies;CenturyLink
LUV|Southwest Airlines Co.|Southwest Airlines;西南航空;サウスウエスト航空;사우스웨스트항공
LVS|Las Vegas Sands Corp.|Las Vegas Sands;拉斯维加斯金沙;金沙集团;ラスベガス・サンズ;라스베이거스 샌즈
LVWR|LiveWire Group, Inc.|LiveWire Group
LW|Lamb Weston Holdings, Inc.|Lamb Weston
LYB|LyondellBasell Industries N.V.|LyondellBasell;利安德巴塞尔
LYG|Lloyds Banking Group plc|Lloyds;Lloyds Banking Group;Lloyds Bank;劳埃德银行
LYV|Live Nation Entertainment, Inc.|Live Nation;Ticketmaster;ライブ・ネイション;라이브네이션
M|Macy's, Inc.|Macy's;梅西百货;メイシーズ;메이시스
MA|Mastercard Incorporated|Mastercard;MasterCard;万事达;萬事達卡;マスターカード;마스터카드
MAA|Mid-America Apartment Communities, Inc.|Mid-America Apartment Communities
MAC|The Macerich Company|Macerich
MAIN|Main Street Capital Corporation|Main Street Capital
MAIR|Madison Air Solutions Corporation|Madison Air Solutions;Madison Air
MAN|ManpowerGroup Inc.|ManpowerGroup
MANE|Veradermics, Incorporated|Veradermics
MANU|Manchester United plc|Manchester United;曼联;曼聯;マンチェスター・ユナイテッド;맨체스터 유나이티드
MAS|Masco Corporation|Masco
MATX|Matson, Inc.|Matson Inc
MC|Moelis & Company|Moelis
MCD|McDonald's Corporation|McDonald's;麦当劳;麥當勞;マクドナルド;맥도날드
MCK|McKesson Corporation|McKesson;麦克森;マッケソン;맥케슨
MCO|Moody's Corporation|Moody's;穆迪;ムーディーズ;무디스
MDA|MDA Space Ltd.|MDA Space
MDT|Medtronic plc|Medtronic;美敦力;メドトロニック;메드트로닉
MDU|MDU Resources Group, Inc.|MDU Resources
MEI|Methode Electronics, Inc.|Methode Electronics
MET|MetLife, Inc.|MetLife;大都会人寿;大都會人壽;メットライフ;메트라이프
MFC|Manulife Financial Corporation|Manulife;Manulife Financial;宏利;宏利金融
MFG|Mizuho Financial Group, Inc.|Mizuho;Mizuho Financial;みずほフィナンシャルグループ;みずほ;瑞穗金融;미즈호
MGA|Magna International Inc.|Magna International;麦格纳;マグナ・インターナショナル
MGM|MGM Resorts International|MGM Resorts;美高梅;MGMリゾーツ;MGM 리조트
MGY|Magnolia Oil & Gas Corporation|Magnolia Oil & Gas
MHK|Mohawk Industries, Inc.|Mohawk Industries
MIAX|Miami International Holdings, Inc.|Miami International Holdings;MIAX
MICC|The Magnum Ice Cream Company N.V.|Magnum Ice Cream;Magnum Ice Cream Company
MKC|McCormick & Company, Incorporated|McCormick;McCormick & Company;味好美
MKL|Markel Group Inc.|Markel;Markel Group
MLI|Mueller Industries, Inc.|Mueller Industries
MLM|Martin Marietta Materials, Inc.|Martin Marietta;Martin Marietta Materials
MMM|3M Company|3M;スリーエム;쓰리엠
MNSO|MINISO Group Holding Limited|Miniso;名创优品;名創優品;メイソウ;미니소
MO|Altria Group, Inc.|Altria;奥驰亚;アルトリア;알트리아
MOD|Modine Manufacturing Company|Modine;Modine Manufacturing
MOH|Molina Healthcare, Inc.|Molina Healthcare
MOS|The Mosaic Company|Mosaic;Mosaic Company;美盛
MP|MP Materials Corp.|MP Materials;MPマテリアルズ;MP머티리얼즈
MPC|Marathon Petroleum Corporation|Marathon Petroleum
MPLX|MPLX LP|MPLX
MPT|Medical Properties Trust, Inc.|Medical Properties Trust
MRK|Merck & Co., Inc.|Merck & Co;Merck;MSD;默沙东;默克;メルク;머크
MRSH|Marsh & McLennan Companies, Inc.|Marsh;Marsh McLennan;Marsh & McLennan;达信
MS|Morgan Stanley|Morgan Stanley;摩根士丹利;大摩;モルガン・スタンレー;모건스탠리
MSCI|MSCI Inc.|MSCI;明晟
MSGE|Madison Square Garden Entertainment Corp.|Madison Square Garden Entertainment;MSG Entertainment
MSGS|Madison Square Garden Sports Corp.|Madison Square Garden Sports;MSG Sports
MSI|Motorola Solutions, Inc.|Motorola Solutions;摩托罗拉系统;モトローラ・ソリューションズ;모토로라 솔루션스
MT|ArcelorMittal S.A.|ArcelorMittal;安赛乐米塔尔;アルセロール・ミタル;아르셀로미탈
MTB|M&T Bank Corporation|M&T Bank
MTD|Mettler-Toledo International Inc.|Mettler-Toledo;Mettler Toledo;梅特勒托利多
MTDR|Matador Resources Company|Matador Resources
MTG|MGIC Investment Corporation|MGIC;MGIC Investment
MTH|Meritage Homes Corporation|Meritage Homes
MTN|Vail Resorts, Inc.|Vail Resorts
MTRN|Materion Corporation|Materion
MTZ|MasTec, Inc.|MasTec
MUFG|Mitsubishi UFJ Financial Group, Inc.|Mitsubishi UFJ;MUFG;Mitsubishi UFJ Financial;三菱UFJフィナンシャル・グループ;三菱ＵＦＪ;三菱UFJ;三菱日联;미쓰비시UFJ
MUR|Murphy Oil Corporation|Murphy Oil
MUSA|Murphy USA Inc.|Murphy USA
MUX|McEwen Inc.|McEwen Mining;McEwen Inc
MX|Magnachip Semiconductor Corporation|Magnachip;매그나칩;매그나칩반도체
NAT|Nordic American Tankers Limited|Nordic American Tankers
NCLH|Norwegian Cruise Line Holdings Ltd.|Norwegian Cruise Line;Norwegian Cruise;诺唯真;ノルウェージャン・クルーズライン;노르웨이지안 크루즈
NE|Noble Corporation plc|Noble;Noble Corp
NEE|NextEra Energy, Inc.|NextEra;NextEra Energy;新纪元能源;ネクステラ・エナジー;넥스트에라 에너지
NEM|Newmont Corporation|Newmont;Newmont Mining;纽蒙特;ニューモント;뉴몬트
NET|Cloudflare, Inc.|Cloudflare;クラウドフレア;클라우드플레어
NEU|NewMarket Corporation|NewMarket
NGG|National Grid plc|National Grid;英国国家电网
NI|NiSource Inc.|NiSource
NIO|NIO Inc.|NIO;蔚来;蔚來;蔚来汽车;ニーオ;上海蔚来汽車;니오
NIQ|NIQ Global Intelligence plc|NielsenIQ;NIQ Global Intelligence
NJR|New Jersey Resources Corporation|New Jersey Resources
NKE|NIKE, Inc.|Nike;耐克;耐吉;ナイキ;나이키
NLY|Annaly Capital Management, Inc.|Annaly;Annaly Capital
NMR|Nomura Holdings, Inc.|Nomura;Nomura Holdings;野村ホールディングス;野村;野村控股;노무라
NNN|NNN REIT, Inc.|NNN REIT;National Retail Properties
NOAH|Noah Holdings Limited|Noah Holdings;诺亚财富;諾亞
NOC|Northrop Grumman Corporation|Northrop Grumman;Northrop;诺斯罗普格鲁曼;ノースロップ・グラマン;노스럽 그러먼
NOG|Northern Oil and Gas, Inc.|Northern Oil and Gas
NOK|Nokia Corporation|Nokia;诺基亚;諾基亞;ノキア;노키아
NOV|NOV Inc.|NOV Inc;National Oilwell Varco
NOW|ServiceNow, Inc.|ServiceNow;サービスナウ;서비스나우
NPWR|NET Power Inc.|NET Power
NRDY|Nerdy, Inc.|Nerdy Inc
NRG|NRG Energy, Inc.|NRG Energy
NSC|Norfolk Southern Corporation|Norfolk Southern
NTR|Nutrien Ltd.|Nutrien;ニュートリエン
NU|Nu Holdings Ltd.|Nubank;Nu Holdings;ヌー・ホールディングス;누 홀딩스;누뱅크
NUE|Nucor Corporation|Nucor;纽柯钢铁;ニューコア;뉴코어
NUVB|Nuvation Bio Inc.|Nuvation Bio
NVO|Novo Nordisk A/S|Novo Nordisk;诺和诺德;諾和諾德;ノボ・ノルディスク;노보 노디스크;노보노디스크
NVR|NVR, Inc.|NVR Inc;Ryan Homes
NVS|Novartis AG|Novartis;诺华;諾華;ノバルティス;노바티스
NVT|nVent Electric plc|nVent;nVent Electric
NWG|NatWest Group plc|NatWest;NatWest Group;国民西敏寺银行
NXDR|Nextdoor Holdings, Inc.|Nextdoor
NXE|NexGen Energy Ltd.|NexGen Energy
NYT|The New York Times Company|New York Times Company;New York Times;纽约时报;ニューヨーク・タイムズ
O|Realty Income Corporation|Realty Income;リアルティ・インカム;리얼티 인컴
OBDC|Blue Owl Capital Corporation|Blue Owl Capital Corporation
OC|Owens Corning|Owens Corning;欧文斯科宁
OGE|OGE Energy Corp.|OGE Energy
OGN|Organon & Co.|Organon;欧加隆;オルガノン;오가논
OHI|Omega Healthcare Investors, Inc.|Omega Healthcare
OI|O-I Glass, Inc.|O-I Glass;Owens-Illinois
OKE|ONEOK, Inc.|Oneok
OKLO|Oklo Inc.|Oklo;オクロ;오클로
OLN|Olin Corporation|Olin Corp
OMC|Omnicom Group Inc.|Omnicom;Omnicom Group;宏盟集团;オムニコム
OMF|OneMain Holdings, Inc.|OneMain;OneMain Financial
ONON|On Holding AG|On Holding;On Running;昂跑;オン・ホールディング;온홀딩
ONTO|Onto Innovation Inc.|Onto Innovation
OPLN|OPENLANE, Inc.|Openlane
OPTU|Optimum Communications, Inc.|Optimum Communications;Altice USA
OR|OR Royalties Inc.|OR Royalties;Osisko Gold Royalties
ORA|Ormat Technologies, Inc.|Ormat;Ormat Technologies
ORCL|Oracle Corporation|Oracle;甲骨文;オラクル;오라클
ORI|Old Republic International Corporation|Old Republic;Old Republic International
OSCR|Oscar Health, Inc.|Oscar Health;오스카 헬스
OSK|Oshkosh Corporation|Oshkosh Corp;Oshkosh Truck
OTIS|Otis Worldwide Corporation|Otis;Otis Worldwide;奥的斯;オーチス
OUT|OUTFRONT Media Inc.|Outfront Media
OVV|Ovintiv Inc.|Ovintiv;Encana
OWL|Blue Owl Capital Inc.|Blue Owl;Blue Owl Capital;ブルー・アウル・キャピタル;블루아울
OXY|Occidental Petroleum Corporation|Occidental;Occidental Petroleum;西方石油;オキシデンタル・ペトロリアム;옥시덴털 페트롤리움
P|Everpure, Inc.|Everpure;Pure Storage;ピュア・ストレージ;퓨어스토리지
PAAS|Pan American Silver Corp.|Pan American Silver
PAC|Grupo Aeroportuario del Pacífico, S.A.B. de C.V.|Grupo Aeroportuario del Pacífico
PACS|PACS Group, Inc.|PACS Group
PAG|Penske Automotive Group, Inc.|Penske Automotive;Penske
PAGS|PagSeguro Digital Ltd.|PagSeguro;PagBank
PAM|Pampa Energía S.A.|Pampa Energía;Pampa Energia
PAR|PAR Technology Corporation|PAR Technology
PATH|UiPath Inc.|UiPath;ユーアイパス;유아이패스
PAYC|Paycom Software, Inc.|Paycom
PB|Prosperity Bancshares, Inc.|Prosperity Bancshares
PBA|Pembina Pipeline Corporation|Pembina;Pembina Pipeline
PBF|PBF Energy Inc.|PBF Energy
PBR|Petróleo Brasileiro S.A. - Petrobras|Petrobras;Petroleo Brasileiro;巴西石油;巴西国家石油;ペトロブラス;페트로브라스
PCG|PG&E Corporation|PG&E;Pacific Gas and Electric;Pacific Gas & Electric
PCOR|Procore Technologies, Inc.|Procore
PD|PagerDuty, Inc.|PagerDuty
PEG|Public Service Enterprise Group Incorporated|PSEG;Public Service Enterprise Group
PEN|Penumbra, Inc.|Penumbra Inc
PFE|Pfizer Inc.|Pfizer;辉瑞;輝瑞;ファイザー;화이자
PFGC|Performance Food Group Company|Performance Food Group
PFSI|PennyMac Financial Services, Inc.|PennyMac;PennyMac Financial
PG|The Procter & Gamble Company|Procter & Gamble;P&G;宝洁;寶僑;プロクター・アンド・ギャンブル;프록터앤드갬블
PGR|The Progressive Corporation|Progressive;Progressive Corp;Progressive Insurance;前进保险
PH|Parker-Hannifin Corporation|Parker-Hannifin;Parker Hannifin;派克汉尼汾;パーカー・ハネフィン
PHG|Koninklijke Philips N.V.|Philips;飞利浦;飛利浦;フィリップス;필립스
PHIN|PHINIA Inc.|Phinia
PHM|PulteGroup, Inc.|PulteGroup;Pulte Homes
PII|Polaris Inc.|Polaris;Polaris Inc
PINS|Pinterest, Inc.|Pinterest;缤趣;ピンタレスト;핀터레스트
PIPR|Piper Sandler Companies|Piper Sandler
PK|Park Hotels & Resorts Inc.|Park Hotels & Resorts;Park Hotels
PKG|Packaging Corporation of America|Packaging Corp of America;Packaging Corporation of America
PKX|POSCO Holdings Inc.|POSCO;POSCO Holdings;포스코;포스코홀딩스;ポスコ;浦项制铁
PL|Planet Labs PBC|Planet Labs;プラネット・ラボ;플래닛랩스
PLD|Prologis, Inc.|Prologis;プロロジス;프로로지스;安博
PLNT|Planet Fitness, Inc.|Planet Fitness
PM|Philip Morris International Inc.|Philip Morris;Philip Morris International;菲利普莫里斯国际;フィリップ・モリス・インターナショナル;필립모리스
PNC|The PNC Financial Services Group, Inc.|PNC;PNC Financial;PNC Bank
PNFP|Pinnacle Financial Partners, Inc.|Pinnacle Financial;Pinnacle Financial Partners;Synovus
PNR|Pentair plc|Pentair;滨特尔
PNW|Pinnacle West Capital Corporation|Pinnacle West;Arizona Public Service
POR|Portland General Electric Company|Portland General Electric
POST|Post Holdings, Inc.|Post Holdings
PPG|PPG Industries, Inc.|PPG;PPG Industries
PPL|PPL Corporation|PPL Corp
PR|Permian Resources Corporation|Permian Resources
PRGO|Perrigo Company plc|Perrigo
PRI|Primerica, Inc.|Primerica
PRIM|Primoris Services Corporation|Primoris
PRKS|United Parks & Resorts Inc.|United Parks & Resorts;SeaWorld
PRMB|Primo Brands Corporation|Primo Brands
PRU|Prudential Financial, Inc.|Prudential Financial;保德信;プルデンシャル・ファイナンシャル;프루덴셜파이낸셜
PS|Pershing Square Inc.|Pershing Square;Pershing Square Capital Management
PSA|Public Storage|Public Storage
PSN|Parsons Corporation|Parsons Corp
PSO|Pearson plc|Pearson plc;培生
PSX|Phillips 66|Phillips 66
PUK|Prudential plc|Prudential plc;英国保诚;英國保誠
PVH|PVH Corp.|PVH;Calvin Klein;Tommy Hilfiger
PWR|Quanta Services, Inc.|Quanta Services
Q|Qnity Electronics, Inc.|Qnity;Qnity Electronics
QGEN|QIAGEN N.V.|Qiagen;凯杰;キアゲン
QSR|Restaurant Brands International Inc.|Restaurant Brands International;Restaurant Brands;Burger King;汉堡王
QTWO|Q2 Holdings, Inc.|Q2 Holdings
QXO|QXO, Inc.|QXO
R|Ryder System, Inc.|Ryder;Ryder System
RACE|Ferrari N.V.|Ferrari;法拉利;フェラーリ;페라리
RAL|Ralliant Corporation|Ralliant
RBA|RB Global, Inc.|RB Global;Ritchie Bros
RBC|RBC Bearings Incorporated|RBC Bearings
RBLX|Roblox Corporation|Roblox;罗布乐思;ロブロックス;로블록스
RBRK|Rubrik, Inc.|Rubrik
RCI|Rogers Communications Inc.|Rogers Communications
RCL|Royal Caribbean Cruises Ltd.|Royal Caribbean;Royal Caribbean Group;皇家加勒比;ロイヤル・カリビアン;로열 캐리비안
RDDT|Reddit, Inc.|Reddit;レディット;레딧
RDN|Radian Group Inc.|Radian Group
RDW|Redwire Corporation|Redwire;レッドワイヤー;레드와이어
RDY|Dr. Reddy's Laboratories Limited|Dr. Reddy's;Dr. Reddy's Laboratories
RELX|RELX PLC|RELX;Reed Elsevier;励讯集团
RERE|ATRenew Inc.|ATRenew;爱回收;万物新生
REXR|Rexford Industrial Realty, Inc.|Rexford Industrial
REZI|Resideo Technologies, Inc.|Resideo
RF|Regions Financial Corporation|Regions Financial;Regions Bank
RGA|Reinsurance Group of America, Incorporated|Reinsurance Group of America
RH|RH|RH;Restoration Hardware
RHI|Robert Half Inc.|Robert Half
RHP|Ryman Hospitality Properties, Inc.|Ryman Hospitality
RIG|Transocean Ltd.|Transocean;越洋钻探
RIO|Rio Tinto plc|Rio Tinto;力拓;リオ・ティント;리오틴토
RITM|Rithm Capital Corp.|Rithm Capital
RJF|Raymond James Financial, Inc.|Raymond James;Raymond James Financial
RKT|Rocket Companies, Inc.|Rocket;Rocket Companies;Rocket Mortgage;ロケット・カンパニーズ;로켓 컴퍼니즈
RL|Ralph Lauren Corporation|Ralph Lauren;拉夫劳伦;ラルフ・ローレン;랄프 로렌
RLX|RLX Technology Inc.|RLX Technology;RELX电子烟;雾芯科技;悦刻
RMD|ResMed Inc.|ResMed;瑞思迈;レスメド;레스메드
RNG|RingCentral, Inc.|RingCentral
RNR|RenaissanceRe Holdings Ltd.|RenaissanceRe
ROG|Rogers Corporation|Rogers Corporation
ROK|Rockwell Automation, Inc.|Rockwell Automation;罗克韦尔自动化;ロックウェル・オートメーション
ROL|Rollins, Inc.|Rollins Inc;Orkin
RPM|RPM International Inc.|RPM International
RRC|Range Resources Corporation|Range Resources
RRX|Regal Rexnord Corporation|Regal Rexnord
RS|Reliance, Inc.|Reliance Steel;Reliance Steel & Aluminum
RSG|Republic Services, Inc.|Republic Services
RSI|Rush Street Interactive, Inc.|Rush Street Interactive
RSKD|Riskified Ltd.|Riskified
RTO|Rentokil Initial plc|Rentokil;Rentokil Initial
RTX|RTX Corporation|RTX;Raytheon;Raytheon Technologies;雷神;レイセオン;레이시온
RVTY|Revvity, Inc.|Revvity;PerkinElmer
RXO|RXO, Inc.|RXO
RY|Royal Bank of Canada|Royal Bank of Canada;RBC;加拿大皇家银行;カナダロイヤル銀行
RYAN|Ryan Specialty Holdings, Inc.|Ryan Specialty
RYN|Rayonier Inc.|Rayonier
S|SentinelOne, Inc.|SentinelOne;センチネルワン;센티넬원
SAH|Sonic Automotive, Inc.|Sonic Automotive
SAM|The Boston Beer Company, Inc.|Boston Beer;Samuel Adams
SAN|Banco Santander, S.A.|Santander;Banco Santander;桑坦德银行;サンタンデール銀行;산탄데르
SAP|SAP SE|SAP;思爱普;エスエーピー;에스에이피
SARO|StandardAero, Inc.|StandardAero
SBS|Companhia de Saneamento Básico do Estado de São Paulo - SABESP|Sabesp
SBSW|Sibanye Stillwater Limited|Sibanye-Stillwater;Sibanye Stillwater;Sibanye
SCCO|Southern Copper Corporation|Southern Copper;南方铜业
SCHW|The Charles Schwab Corporation|Charles Schwab;Schwab;嘉信理财;嘉信理財;チャールズ・シュワブ;찰스 슈왑
SCI|Service Corporation International|Service Corporation International
SE|Sea Limited|Sea Ltd;Sea Limited;Shopee;Garena;冬海集团;冬海集團;シー・リミテッド;씨 리미티드
SEG|Seaport Entertainment Group Inc.|Seaport Entertainment
SEI|Solaris Energy Infrastructure, Inc.|Solaris Energy Infrastructure
SES|SES AI Corporation|SES AI
SF|Stifel Financial Corp.|Stifel;Stifel Financial
SG|Sweetgreen, Inc.|Sweetgreen;스위트그린
SGHC|Super Group (SGHC) Limited|Super Group SGHC;Betway
SGI|Somnigroup International Inc.|Somnigroup;Tempur Sealy
SHAK|Shake Shack Inc.|Shake Shack;シェイク・シャック;쉐이크쉑
SHEL|Shell plc|Shell;Shell plc;Royal Dutch Shell;壳牌;殼牌;シェル石油;셸
SHG|Shinhan Financial Group Co., Ltd.|Shinhan Financial;Shinhan Financial Group;신한지주;신한금융지주;新韓金融;新韓フィナンシャルグループ
SHW|The Sherwin-Williams Company|Sherwin-Williams;宣伟;シャーウィン・ウィリアムズ;셔윈 윌리엄즈
SID|Companhia Siderúrgica Nacional|CSN;Companhia Siderurgica Nacional
SITE|SiteOne Landscape Supply, Inc.|SiteOne;SiteOne Landscape Supply
SJM|The J. M. Smucker Company|J.M. Smucker;Smucker
SKM|SK Telecom Co., Ltd.|SK Telecom;SK텔레콤;SKテレコム;SK电讯
SKT|Tanger Inc.|Tanger Outlets;Tanger Inc
SKY|Champion Homes, Inc.|Champion Homes;Skyline Champion
SLB|SLB Limited|SLB;Schlumberger;斯伦贝谢;シュルンベルジェ;슐럼버거
SLF|Sun Life Financial Inc.|Sun Life;Sun Life Financial;永明金融
SLG|SL Green Realty Corp.|SL Green
SM|SM Energy Company|SM Energy
SMFG|Sumitomo Mitsui Financial Group, Inc.|Sumitomo Mitsui;SMFG;Sumitomo Mitsui Financial;三井住友フィナンシャルグループ;三井住友FG;三井住友;스미토모 미쓰이
SMG|The Scotts Miracle-Gro Company|Scotts Miracle-Gro
SMR|NuScale Power Corporation|NuScale;NuScale Power;纽斯凯尔;ニュースケール・パワー;뉴스케일파워;뉴스케일
SN|SharkNinja, Inc.|SharkNinja
SNA|Snap-on Incorporated|Snap-on
SNAP|Snap Inc.|Snap Inc;Snap;Snapchat;色拉布;スナップチャット;스냅;스냅챗;スナップ
SNDR|Schneider National, Inc.|Schneider National
SNN|Smith & Nephew plc|Smith & Nephew;施乐辉
SNOW|Snowflake Inc.|Snowflake;Snowflake Inc;スノーフレイク;스노우플레이크
SNX|TD SYNNEX Corporation|TD Synnex
SO|The Southern Company|Southern Company;Southern Co
SOBO|South Bow Corporation|South Bow
SOC|Sable Offshore Corp.|Sable Offshore
SOLV|Solventum Corporation|Solventum
SON|Sonoco Products Company|Sonoco
SONY|Sony Group Corporation|Sony;Sony Group;ソニー;ソニーグループ;索尼;소니;소니그룹
SPCE|Virgin Galactic Holdings, Inc.|Virgin Galactic;维珍银河;ヴァージン・ギャラクティック;버진 갤럭틱
SPG|Simon Property Group, Inc.|Simon Property Group;Simon Property;西蒙地产
SPGI|S&P Global Inc.|S&P Global;标普全球;S&Pグローバル;S&P 글로벌
SPHR|Sphere Entertainment Co.|Sphere Entertainment
SPIR|Spire Global, Inc.|Spire Global
SPOT|Spotify Technology S.A.|Spotify;声田;スポティファイ;스포티파이
SPXC|SPX Technologies, Inc.|SPX Technologies
SQM|Sociedad Química y Minera de Chile S.A.|SQM;Sociedad Quimica y Minera;智利矿业化工
SRE|Sempra|Sempra;Sempra Energy
SSB|SouthState Bank Corporation|SouthState;SouthState Bank
SSD|Simpson Manufacturing Co., Inc.|Simpson Manufacturing
SSL|Sasol Limited|Sasol
ST|Sensata Technologies Holding plc|Sensata;Sensata Technologies
STAG|STAG Industrial, Inc.|STAG Industrial
STE|STERIS plc|Steris
STLA|Stellantis N.V.|Stellantis;Fiat Chrysler;Chrysler;斯特兰蒂斯;ステランティス;스텔란티스
STM|STMicroelectronics N.V.|STMicroelectronics;STMicro;意法半导体;意法半導體;STマイクロエレクトロニクス;ST마이크로일렉트로닉스
STN|Stantec Inc.|Stantec
STNG|Scorpio Tankers Inc.|Scorpio Tankers
STT|State Street Corporation|State Street;道富;道富银行;ステート・ストリート
STUB|StubHub Holdings, Inc.|StubHub
STVN|Stevanato Group S.p.A.|Stevanato
STWD|Starwood Property Trust, Inc.|Starwood Property Trust
STZ|Constellation Brands, Inc.|Constellation Brands;星座品牌;コンステレーション・ブランズ
SU|Suncor Energy Inc.|Suncor;Suncor Energy
SUI|Sun Communities, Inc.|Sun Communities
SUN|Sunoco LP|Sunoco;Sunoco LP
SUNB|Sunbelt Rentals Holdings, Inc.|Sunbelt Rentals;Ashtead
SUZ|Suzano S.A.|Suzano
SW|Smurfit Westrock Plc|Smurfit Westrock;Smurfit Kappa;WestRock
SWK|Stanley Black & Decker, Inc.|Stanley Black & Decker;史丹利百得;スタンレー・ブラック・アンド・デッカー
SWX|Southwest Gas Holdings, Inc.|Southwest Gas
SXT|Sensient Technologies Corporation|Sensient
SYF|Synchrony Financial|Synchrony;Synchrony Financial
SYK|Stryker Corporation|Stryker;史赛克;스트라이커;ストライカー
SYY|Sysco Corporation|Sysco;西斯科
T|AT&T Inc.|AT&T;美国电话电报公司;エーティー・アンド・ティー;에이티앤티
TAK|Takeda Pharmaceutical Company Limited|Takeda;Takeda Pharmaceutical;武田薬品工業;武田薬品;武田药品;다케다제약
TAL|TAL Education Group|TAL Education;好未来;好未來;学而思;TALエデュケーション;탈에듀케이션
TAP|Molson Coors Beverage Company|Molson Coors
TBBB|BBB Foods Inc.|Tiendas 3B;BBB Foods
TD|The Toronto-Dominion Bank|TD Bank;Toronto-Dominion;Toronto-Dominion Bank;道明银行;多伦多道明银行;トロント・ドミニオン銀行
TDC|Teradata Corporation|Teradata
TDG|TransDigm Group Incorporated|TransDigm;TransDigm Group
TDOC|Teladoc Health, Inc.|Teladoc;Teladoc Health;テラドック・ヘルス;텔라닥;텔라닥 헬스
TDW|Tidewater Inc.|Tidewater Inc
TDY|Teledyne Technologies Incorporated|Teledyne;Teledyne Technologies
TE|T1 Energy Inc.|T1 Energy;Freyr Battery
TECK|Teck Resources Limited|Teck;Teck Resources;泰克资源;テック・リソーシズ
TEL|TE Connectivity plc|TE Connectivity;泰科电子
TEO|Telecom Argentina S.A.|Telecom Argentina
TEVA|Teva Pharmaceutical Industries Limited|Teva;Teva Pharmaceutical;梯瓦制药;テバ製薬;테바
TEX|Terex Corporation|Terex
TFC|Truist Financial Corporation|Truist;Truist Financial
TFII|TFI International Inc.|TFI International
TFX|Teleflex Incorporated|Teleflex
TGS|Transportadora de Gas del Sur S.A.|Transportadora de Gas del Sur
TGT|Target Corporation|Target;塔吉特;ターゲット・コーポレーション;타깃
THC|Tenet Healthcare Corporation|Tenet Healthcare
THG|The Hanover Insurance Group, Inc.|Hanover Insurance
THO|THOR Industries, Inc.|Thor Industries
TIC|TIC Solutions, Inc.|TIC Solutions
TIMB|TIM S.A.|TIM Brasil
TJX|The TJX Companies, Inc.|TJX;TJX Companies;TJ Maxx
TKC|Turkcell İletişim Hizmetleri A.Ş.|Turkcell
TKO|TKO Group Holdings, Inc.|TKO;TKO Group;TKO Holdings;WWE;UFC
TKR|The Timken Company|Timken;铁姆肯
TLK|Perusahaan Perseroan (Persero) PT Telekomunikasi Indonesia Tbk|Telkom Indonesia;Telekomunikasi Indonesia
TM|Toyota Motor Corporation|Toyota;Toyota Motor;トヨタ自動車;トヨタ;丰田;豐田;丰田汽车;도요타;토요타
TME|Tencent Music Entertainment Group|Tencent Music;Tencent Music Entertainment;腾讯音乐;騰訊音樂;テンセント・ミュージック;텐센트 뮤직
TMO|Thermo Fisher Scientific Inc.|Thermo Fisher;Thermo Fisher Scientific;赛默飞;赛默飞世尔;サーモフィッシャーサイエンティフィック;써모피셔
TNK|Teekay Tankers Ltd.|Teekay Tankers
TNL|Travel + Leisure Co.|Travel + Leisure;Wyndham Destinations
TOL|Toll Brothers, Inc.|Toll Brothers;トール・ブラザーズ;톨브라더스
TOST|Toast, Inc.|Toast;Toast Inc
TPC|Tutor Perini Corporation|Tutor Perini
TPL|Texas Pacific Land Corporation|Texas Pacific Land
TPR|Tapestry, Inc.|Tapestry Inc;泰佩思琦;タペストリー;태피스트리
TREX|Trex Company, Inc.|Trex Company
TRGP|Targa Resources Corp.|Targa Resources
TRNO|Terreno Realty Corporation|Terreno Realty
TRP|TC Energy Corporation|TC Energy;TransCanada
TRU|TransUnion|TransUnion
TRV|The Travelers Companies, Inc.|Travelers;Travelers Companies;Travelers Cos;旅行者保险
TS|Tenaris S.A.|Tenaris
TSM|Taiwan Semiconductor Manufacturing Company Limited|TSMC;Taiwan Semiconductor;Taiwan Semiconductor Manufacturing;台积电;台積電;台湾積体電路製造;대만반도체
TSN|Tyson Foods, Inc.|Tyson Foods;泰森食品;タイソン・フーズ;타이슨 푸드
TT|Trane Technologies plc|Trane;Trane Technologies;特灵科技;トレイン・テクノロジーズ
TTC|The Toro Company|Toro Company
TTE|TotalEnergies SE|TotalEnergies;道达尔能源;トタルエナジーズ;토탈에너지스
TU|TELUS Corporation|Telus
TUYA|Tuya Inc.|Tuya Inc;Tuya Smart;涂鸦智能;塗鴉智能
TV|Grupo Televisa, S.A.B.|Televisa;Grupo Televisa
TWLO|Twilio Inc.|Twilio;トゥイリオ;트윌리오
TX|Ternium S.A.|Ternium
TXNM|TXNM Energy, Inc.|TXNM Energy;PNM Resources
TXT|Textron Inc.|Textron;德事隆
TYL|Tyler Technologies, Inc.|Tyler Technologies
U|Unity Software Inc.|Unity;Unity Software;Unity Technologies;ユニティ・ソフトウェア;유니티 소프트웨어
UA|Under Armour, Inc. Class C|Under Armour;安德玛
UAA|Under Armour, Inc. Class A|Under Armour;安德玛;アンダーアーマー;언더아머
UAMY|United States Antimony Corporation|United States Antimony;US Antimony
UBER|Uber Technologies, Inc.|Uber;Uber Technologies;优步;優步;ウーバー;ウーバー・テクノロジーズ;우버
UBS|UBS Group AG|UBS;UBS Group;瑞银;瑞銀;UBSグループ;UBS그룹
UDR|UDR, Inc.|UDR
UGI|UGI Corporation|UGI Corp
UGP|Ultrapar Participações S.A.|Ultrapar
UHAL|U-Haul Holding Company|U-Haul;Amerco
UHS|Universal Health Services, Inc.|Universal Health Services
UI|Ubiquiti Inc.|Ubiquiti;优倍快
UL|Unilever PLC|Unilever;联合利华;聯合利華;ユニリーバ;유니레버
ULS|UL Solutions Inc.|UL Solutions;Underwriters Laboratories
UMC|United Microelectronics Corporation|UMC;United Microelectronics;聯電;联电;聯華電子;联华电子;ユナイテッド・マイクロエレクトロニクス;유나이티드 마이크로일렉트로닉스
UNFI|United Natural Foods, Inc.|United Natural Foods
UNH|UnitedHealth Group Incorporated|UnitedHealth;UnitedHealth Group;联合健康;聯合健康;ユナイテッドヘルス;유나이티드헬스
UNM|Unum Group|Unum
UNP|Union Pacific Corporation|Union Pacific;联合太平洋;ユニオン・パシフィック;유니언 퍼시픽
UPS|United Parcel Service, Inc.|UPS;United Parcel Service;联合包裹;優比速;ユナイテッド・パーセル・サービス;유피에스
URI|United Rentals, Inc.|United Rentals
USAC|USA Compression Partners, LP|USA Compression
USB|U.S. Bancorp|U.S. Bancorp;US Bancorp;U.S. Bank;美国合众银行
USFD|US Foods Holding Corp.|US Foods
UWMC|UWM Holdings Corporation|UWM;United Wholesale Mortgage
V|Visa Inc.|Visa;维萨;ビザ;비자카드;비자
VAC|Marriott Vacations Worldwide Corporation|Marriott Vacations
VAL|Valaris Limited|Valaris
VALE|Vale S.A.|Vale;Vale SA;Vale do Rio Doce;淡水河谷;ヴァーレ;발레
VEEV|Veeva Systems Inc.|Veeva;Veeva Systems
VFC|V.F. Corporation|VF Corp;VF Corporation;威富
VG|Venture Global, Inc.|Venture Global;Venture Global LNG
VIA|Via Transportation, Inc.|Via Transportation
VICI|VICI Properties Inc.|VICI Properties
VIK|Viking Holdings Ltd|Viking;Viking Holdings;Viking Cruises
VIPS|Vipshop Holdings Limited|Vipshop;唯品会;唯品會;ビップショップ;빕숍
VIRT|Virtu Financial, Inc.|Virtu;Virtu Financial
VIST|Vista Energy, S.A.B. de C.V.|Vista Energy
VIV|Telefônica Brasil S.A.|Telefônica Brasil;Telefonica Brasil;Vivo Brasil
VLO|Valero Energy Corporation|Valero;Valero Energy;瓦莱罗能源;バレロ・エナジー
VLRS|Controladora Vuela Compañía de Aviación, S.A.B. de C.V.|Volaris
VLTO|Veralto Corporation|Veralto
VMC|Vulcan Materials Company|Vulcan Materials
VMI|Valmont Industries, Inc.|Valmont
VMRK|Vivmark Residential|Equity Residential;Vivmark Residential;Vivmark
VNO|Vornado Realty Trust|Vornado;Vornado Realty
VNT|Vontier Corporation|Vontier
VOYA|Voya Financial, Inc.|Voya;Voya Financial
VOYG|Voyager Technologies, Inc.|Voyager;Voyager Technologies;Voyager Space
VRT|Vertiv Holdings Co|Vertiv;维谛技术;バーティブ;버티브
VSH|Vishay Intertechnology, Inc.|Vishay;Vishay Intertechnology;威世科技
VST|Vistra Corp.|Vistra;ビストラ;비스트라
VSXY|Victoria's Secret & Co.|Victoria's Secret;维多利亚的秘密;ヴィクトリアズ・シークレット;빅토리아 시크릿
VTR|Ventas, Inc.|Ventas
VVV|Valvoline Inc.|Valvoline
VZ|Verizon Communications Inc.|Verizon;Verizon Communications;威瑞森;威訊通訊;ベライゾン;버라이즌
W|Wayfair Inc.|Wayfair;ウェイフェア;웨이페어
WAB|Westinghouse Air Brake Technologies Corporation|Wabtec;Westinghouse Air Brake;西屋制动
WAL|Western Alliance Bancorporation|Western Alliance;Western Alliance Bancorporation
WAT|Waters Corporation|Waters;Waters Corp;沃特世
WBX|Wallbox N.V.|Wallbox
WCC|WESCO International, Inc.|Wesco;WESCO International
WCN|Waste Connections, Inc.|Waste Connections
WD|Walker & Dunlop, Inc.|Walker & Dunlop
WDS|Woodside Energy Group Ltd|Woodside;Woodside Energy;伍德赛德能源
WEC|WEC Energy Group, Inc.|WEC Energy
WELL|Welltower Inc.|Welltower
WES|Western Midstream Partners, LP|Western Midstream;Western Midstream Partners
WEX|WEX Inc.|WEX Inc
WF|Woori Financial Group Inc.|Woori Financial;Woori Financial Group;우리금융지주;우리금융;ウリィ金融
WFC|Wells Fargo & Company|Wells Fargo;富国银行;富國銀行;ウェルズ・ファーゴ;웰스파고
WH|Wyndham Hotels & Resorts, Inc.|Wyndham Hotels;Wyndham Hotels & Resorts;Wyndham
WHD|Cactus, Inc.|Cactus;Cactus Wellhead
WHR|Whirlpool Corporation|Whirlpool;惠而浦;ワールプール;월풀
WIT|Wipro Limited|Wipro
WK|Workiva Inc.|Workiva
WLK|Westlake Corporation|Westlake Corp;Westlake Chemical
WLY|John Wiley & Sons, Inc.|John Wiley & Sons
WM|Waste Management, Inc.|Waste Management
WMB|The Williams Companies, Inc.|Williams;Williams Companies;Williams Cos
WMS|Advanced Drainage Systems, Inc.|Advanced Drainage Systems
WOLF|Wolfspeed, Inc.|Wolfspeed;ウルフスピード;울프스피드
WPC|W. P. Carey Inc.|W. P. Carey;WP Carey
WPM|Wheaton Precious Metals Corp.|Wheaton Precious Metals
WPP|WPP plc|WPP
WRB|W. R. Berkley Corporation|W.R. Berkley;WR Berkley;Berkley Insurance
WRBY|Warby Parker Inc.|Warby Parker;와비파커
WSM|Williams-Sonoma, Inc.|Williams-Sonoma;Williams Sonoma
WSO|Watsco, Inc.|Watsco
WST|West Pharmaceutical Services, Inc.|West Pharmaceutical;West Pharmaceutical Services
WTI|W&T Offshore, Inc.|W&T Offshore
WTRG|Essential Utilities, Inc.|Essential Utilities;Aqua America
WTS|Watts Water Technologies, Inc.|Watts Water;Watts Water Technologies
WU|The Western Union Company|Western Union;西联汇款;ウエスタンユニオン
WY|Weyerhaeuser Company|Weyerhaeuser;惠好
XOM|ExxonMobil Holdings Corporation|ExxonMobil;Exxon Mobil;Exxon;埃克森美孚;エクソンモービル;엑슨모빌
XPEV|XPeng Inc.|XPeng;Xpeng Motors;小鹏汽车;小鵬汽車;小鹏;シャオペン;샤오펑
XPO|XPO, Inc.|XPO;XPO Logistics
XPRO|Expro Group Holdings N.V.|Expro
XXI|Twenty One Capital, Inc.|Twenty One Capital;트웬티원 캐피털
XYL|Xylem Inc.|Xylem;赛莱默
XYZ|Block, Inc.|Block;Block Inc;Square Inc;Cash App;布洛克公司;블록;ブロック
YELP|Yelp Inc.|Yelp;イェルプ
YMM|Full Truck Alliance Co. Ltd.|Full Truck Alliance;满帮;滿幫;满帮集团
YOU|Clear Secure, Inc.|Clear Secure
YPF|YPF Sociedad Anónima|YPF
YSG|Yatsen Holding Limited|Yatsen;Perfect Diary;逸仙电商;完美日记
YSS|York Space Systems Inc.|York Space Systems
YUM|Yum! Brands, Inc.|Yum Brands;Yum! Brands;百胜餐饮;ヤム・ブランズ;얌브랜즈
YUMC|Yum China Holdings, Inc.|Yum China;百胜中国;百勝中國;ヤム・チャイナ;얌차이나
ZBH|Zimmer Biomet Holdings, Inc.|Zimmer Biomet;捷迈邦美
ZETA|Zeta Global Holdings Corp.|Zeta Global
ZH|Zhihu Inc.|Zhihu;知乎
ZIM|ZIM Integrated Shipping Services Ltd.|ZIM;ZIM Integrated Shipping
ZIP|ZipRecruiter, Inc.|ZipRecruiter
ZTO|ZTO Express (Cayman) Inc.|ZTO Express;ZTO;中通快递;中通快遞;中通;ZTOエクスプレス;ZTO 익스프레스
ZTS|Zoetis Inc.|Zoetis;硕腾;ゾエティス;조에티스
ZWS|Zurn Elkay Water Solutions Corporation|Zurn Elkay
`;

export const usNyseAmerican = `
ASM|Avino Silver & Gold Mines Ltd.|Avino Silver & Gold;Avino
BTG|B2Gold Corp.|B2Gold
CATX|Perspective Therapeutics, Inc.|Perspective Therapeutics
DC|Dakota Gold Corp.|Dakota Gold
DNN|Denison Mines Corp.|Denison Mines
EQX|Equinox Gold Corp.|Equinox Gold
EXOD|Exodus Movement, Inc.|Exodus Movement
GROY|Gold Royalty Corp.|Gold Royalty
GTE|Gran Tierra Energy Inc.|Gran Tierra Energy
HYLN|Hyliion Holdings Corp.|Hyliion
IAUX|i-80 Gold Corp.|i-80 Gold
IDR|Idaho Strategic Resources, Inc.|Idaho Strategic Resources
IE|Ivanhoe Electric Inc.|Ivanhoe Electric
IMO|Imperial Oil Limited|Imperial Oil
ITRG|Integra Resources Corp.|Integra Resources
KULR|KULR Technology Group, Inc.|KULR Technology
MTA|Metalla Royalty & Streaming Ltd.|Metalla Royalty & Streaming
NAK|Northern Dynasty Minerals Ltd.|Northern Dynasty;Northern Dynasty Minerals
NFGC|New Found Gold Corp.|New Found Gold
NG|NovaGold Resources Inc.|NovaGold;NovaGold Resources
NHC|National HealthCare Corporation|National HealthCare
OBE|Obsidian Energy Ltd.|Obsidian Energy
PRK|Park National Corporation|Park National
REI|Ring Energy, Inc.|Ring Energy
SEB|Seaboard Corporation|Seaboard Corp
SVM|Silvercorp Metals Inc.|Silvercorp;Silvercorp Metals;希尔威金属
TGB|Trekor Metals Limited|Trekor Metals;Taseko Mines;Taseko
THM|International Tower Hill Mines Ltd.|International Tower Hill Mines
TMP|Tompkins Financial Corporation|Tompkins Financial
TMQ|Trilogy Metals Inc.|Trilogy Metals;트릴로지 메탈스
UEC|Uranium Energy Corp.|Uranium Energy;우라늄 에너지
UMAC|Unusual Machines, Inc.|Unusual Machines;언유주얼 머신스
URG|Ur-Energy Inc.|Ur-Energy
USAS|Americas Gold and Silver Corporation|Americas Gold and Silver
UUUU|Energy Fuels Inc.|Energy Fuels;エナジー・フュエルズ;에너지 퓨얼스
VGZ|Vista Gold Corp.|Vista Gold
VZLA|Vizsla Silver Corp.|Vizsla Silver
WRN|Western Copper and Gold Corporation|Western Copper and Gold
`;

export const usCboe = `
CBOE|Cboe Global Markets, Inc.|Cboe;Cboe Global Markets
`;
