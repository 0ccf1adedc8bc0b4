/**
 * Companies with their US listing on Nasdaq (XNAS).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usNasdaq = `
AAL|American Airlines Group Inc.|American Airlines;美国航空;美國航空;アメリカン航空;아메리칸항공
AAOI|Applied Optoelectronics, Inc.|Applied Optoelectronics
AAON|AAON, Inc.|AAON
AAPL|Apple Inc.|Apple;苹果;苹果公司;蘋果;アップル;애플
ABCL|AbCellera Biologics Inc.|AbCellera
ABNB|Airbnb, Inc.|Airbnb;爱彼迎;エアビーアンドビー;에어비앤비
ABSI|Absci Corporation|Absci
ABVX|Abivax SA|Abivax
ACAD|ACADIA Pharmaceuticals Inc.|Acadia Pharmaceuticals
ACB|Aurora Cannabis Inc.|Aurora Cannabis
ACGL|Arch Capital Group Ltd.|Arch Capital
ACHC|Acadia Healthcare Company, Inc.|Acadia Healthcare
ACIW|ACI Worldwide, Inc.|ACI Worldwide
ACLS|Axcelis Technologies, Inc.|Axcelis;Axcelis Technologies
ACMR|ACM Research, Inc.|ACM Research;盛美半导体
ADBE|Adobe Inc.|Adobe;奥多比;アドビ;어도비
ADI|Analog Devices, Inc.|Analog Devices;亚德诺半导体;亞德諾;アナログ・デバイセズ;아날로그 디바이스
ADMA|ADMA Biologics, Inc.|ADMA Biologics
ADP|Automatic Data Processing, Inc.|ADP;Automatic Data Processing
ADPT|Adaptive Biotechnologies Corporation|Adaptive Biotechnologies
ADSK|Autodesk, Inc.|Autodesk;欧特克;オートデスク;오토데스크
AEIS|Advanced Energy Industries, Inc.|Advanced Energy Industries
AEP|American Electric Power Company, Inc.|American Electric Power;AEP
AEVA|Aeva Technologies, Inc.|Aeva Technologies;Aeva
AFRM|Affirm Holdings, Inc.|Affirm;Affirm Holdings;アファーム;어펌
AGEN|Agenus Inc.|Agenus
AGIO|Agios Pharmaceuticals, Inc.|Agios;Agios Pharmaceuticals
AGNC|AGNC Investment Corp.|AGNC Investment
AIRO|AIRO Group Holdings, Inc.|AIRO Group
AKAM|Akamai Technologies, Inc.|Akamai;Akamai Technologies;阿卡迈;アカマイ・テクノロジーズ
ALAB|Astera Labs, Inc.|Astera Labs
ALGM|Allegro MicroSystems, Inc.|Allegro MicroSystems
ALGN|Align Technology, Inc.|Align Technology;Invisalign;艾利科技;アライン・テクノロジー
ALGT|Allegiant Travel Company|Allegiant Air;Allegiant Travel
ALKS|Alkermes plc|Alkermes
ALKT|Alkami Technology, Inc.|Alkami Technology
ALLO|Allogene Therapeutics, Inc.|Allogene;Allogene Therapeutics
ALNY|Alnylam Pharmaceuticals, Inc.|Alnylam;Alnylam Pharmaceuticals
ALRM|Alarm.com Holdings, Inc.|Alarm.com
ALT|Altimmune, Inc.|Altimmune
AMAT|Applied Materials, Inc.|Applied Materials;应用材料;應用材料;アプライド・マテリアルズ;어플라이드 머티어리얼즈
AMBA|Ambarella, Inc.|Ambarella;安霸;アンバレラ;암바렐라
AMCX|AMC Global Media Inc.|AMC Networks;AMC Global Media
AMD|Advanced Micro Devices, Inc.|AMD;Advanced Micro Devices;超威半导体;超微;アドバンスト・マイクロ・デバイセズ;어드밴스드 마이크로 디바이시스
AMGN|Amgen Inc.|Amgen;安进;安進;アムジェン;암젠
AMKR|Amkor Technology, Inc.|Amkor;Amkor Technology;安靠;艾克爾;アムコー・テクノロジー;앰코테크놀로지
AMRX|Amneal Pharmaceuticals, Inc.|Amneal;Amneal Pharmaceuticals
AMZN|Amazon.com, Inc.|Amazon;Amazon.com;亚马逊;亞馬遜;アマゾン;アマゾン・ドット・コム;아마존;아마존닷컴
APA|APA Corporation|APA Corp;Apache Corporation
APGE|Apogee Therapeutics, Inc.|Apogee Therapeutics
API|Agora, Inc.|Agora Inc;声网;聲網
APLD|Applied Digital Corporation|Applied Digital;어플라이드 디지털
APP|AppLovin Corporation|AppLovin;アップラビン;앱러빈
APPF|AppFolio, Inc.|AppFolio
APPN|Appian Corporation|Appian
ARBE|Arbe Robotics Ltd.|Arbe Robotics
ARCB|ArcBest Corporation|ArcBest
ARCC|Ares Capital Corporation|Ares Capital
ARDX|Ardelyx, Inc.|Ardelyx
ARGX|argenx SE|argenx
ARM|Arm Holdings plc|Arm;Arm Holdings;安谋;安謀;アーム;アーム・ホールディングス;ARM홀딩스
ARQT|Arcutis Biotherapeutics, Inc.|Arcutis;Arcutis Biotherapeutics
ARRY|Array Technologies, Inc.|Array Technologies
ARVN|Arvinas, Inc.|Arvinas
ARWR|Arrowhead Pharmaceuticals, Inc.|Arrowhead Pharmaceuticals
ARXS|Arxis, Inc.|Arxis
ASML|ASML Holding N.V.|ASML;阿斯麦;艾司摩爾;ASMLホールディング;에이에스엠엘
ASND|Ascendis Pharma A/S|Ascendis Pharma
ASO|Academy Sports and Outdoors, Inc.|Academy Sports and Outdoors;Academy Sports
ASST|Strive, Inc.|Strive;Strive Asset Management;Strive Inc
ASTS|AST SpaceMobile, Inc.|AST SpaceMobile;ASTスペースモバイル;AST 스페이스모바일
ATAI|AtaiBeckley Inc.|AtaiBeckley;Atai Life Sciences
ATAT|Atour Lifestyle Holdings Limited|Atour;Atour Lifestyle;亚朵;亞朵
ATEC|Alphatec Holdings, Inc.|Alphatec
AUGO|Aura Minerals Inc.|Aura Minerals
AUPH|Aurinia Pharmaceuticals Inc.|Aurinia;Aurinia Pharmaceuticals
AUR|Aurora Innovation, Inc.|Aurora;Aurora Innovation;オーロラ・イノベーション;오로라 이노베이션
AVAV|AeroVironment, Inc.|AeroVironment;エアロバイロンメント;에어로바이런먼트
AVGO|Broadcom Inc.|Broadcom;博通;ブロードコム;브로드컴
AVPT|AvePoint, Inc.|AvePoint
AVT|Avnet, Inc.|Avnet;安富利
AVXL|Anavex Life Sciences Corp.|Anavex;Anavex Life Sciences
AXON|Axon Enterprise, Inc.|Axon Enterprise;Axon
AXSM|Axsome Therapeutics, Inc.|Axsome;Axsome Therapeutics
AXTI|AXT, Inc.|AXT Inc
BBIO|BridgeBio Pharma, Inc.|BridgeBio;BridgeBio Pharma
BCPC|Balchem Corporation|Balchem
BCRX|BioCryst Pharmaceuticals, Inc.|BioCryst;BioCryst Pharmaceuticals
BEAM|Beam Therapeutics Inc.|Beam Therapeutics;빔 테라퓨틱스
BGC|BGC Group, Inc.|BGC Group;BGC Partners
BIDU|Baidu, Inc.|Baidu;百度;バイドゥ;바이두
BIIB|Biogen Inc.|Biogen;渤健;百健;バイオジェン;바이오젠
BILI|Bilibili Inc.|Bilibili;哔哩哔哩;嗶哩嗶哩;B站;ビリビリ;빌리빌리
BIRD|Smartbird Inc.|Allbirds;Smartbird
BKNG|Booking Holdings Inc.|Booking Holdings;Booking.com;缤客;ブッキング・ホールディングス;부킹 홀딩스
BKR|Baker Hughes Company|Baker Hughes;贝克休斯;ベーカー・ヒューズ;베이커 휴즈
BL|BlackLine, Inc.|BlackLine
BLDP|Ballard Power Systems Inc.|Ballard Power;Ballard Power Systems;巴拉德动力;バラード・パワー・システムズ;발라드 파워
BLKB|Blackbaud, Inc.|Blackbaud
BLNK|Blink Charging Co.|Blink Charging
BMBL|Bumble Inc.|Bumble;Bumble Inc
BMRN|BioMarin Pharmaceutical Inc.|BioMarin;BioMarin Pharmaceutical
BNTX|BioNTech SE|BioNTech;拜恩泰科;ビオンテック;바이오엔텍
BOKF|BOK Financial Corporation|BOK Financial
BPOP|Popular, Inc.|Banco Popular
BRKR|Bruker Corporation|Bruker;布鲁克
BRZE|Braze, Inc.|Braze Inc
BSP|Bending Spoons S.p.A.|Bending Spoons
BSY|Bentley Systems, Incorporated|Bentley Systems
BTBT|Bit Digital, Inc.|Bit Digital
BTDR|Bitdeer Technologies Group|Bitdeer;比特小鹿
BTSG|BrightSpring Health Services, Inc.|BrightSpring Health;BrightSpring
BULL|Webull Corporation|Webull;微牛;ウィブル;위불
BYND|Beyond Meat, Inc.|Beyond Meat;别样肉客;ビヨンド・ミート;비욘드미트
BZ|KANZHUN LIMITED|Kanzhun;Boss Zhipin;BOSS直聘;看准;カンジュン
BZFD|BuzzFeed, Inc.|BuzzFeed
BZUN|Baozun Inc.|Baozun;宝尊电商;寶尊
CACC|Credit Acceptance Corporation|Credit Acceptance
CAE|CAE Inc.|CAE
CAI|Caris Life Sciences, Inc.|Caris Life Sciences
CAKE|The Cheesecake Factory Incorporated|Cheesecake Factory
CALM|Cal-Maine Foods, Inc.|Cal-Maine;Cal-Maine Foods
CAMT|Camtek Ltd.|Camtek
CAN|Canaan Inc.|Canaan;Canaan Inc;嘉楠科技;嘉楠耘智
CAPR|Capricor Therapeutics, Inc.|Capricor;Capricor Therapeutics
CAR|Avis Budget Group, Inc.|Avis;Avis Budget;エイビス・バジェット
CARG|CarGurus, Inc.|CarGurus
CART|Maplebear Inc.|Instacart;Maplebear;インスタカート;인스타카트
CASY|Casey's General Stores, Inc.|Casey's General Stores;Casey's
CBRL|Cracker Barrel Old Country Store, Inc.|Cracker Barrel
CBRS|Cerebras Systems Inc.|Cerebras;Cerebras Systems;セレブラス;세레브라스
CBSH|Commerce Bancshares, Inc.|Commerce Bancshares
CCEP|Coca-Cola Europacific Partners plc|Coca-Cola Europacific Partners;CCEP
CCOI|Cogent Communications Holdings, Inc.|Cogent Communications
CDNA|CareDx, Inc.|CareDx
CDNS|Cadence Design Systems, Inc.|Cadence Design Systems;Cadence Design;楷登电子;ケイデンス・デザイン・システムズ;케이던스 디자인 시스템즈
CDW|CDW Corporation|CDW
CEG|Constellation Energy Corporation|Constellation Energy;コンステレーション・エナジー;컨스텔레이션 에너지
CELH|Celsius Holdings, Inc.|Celsius;Celsius Holdings
CENX|Century Aluminum Company|Century Aluminum
CG|The Carlyle Group Inc.|Carlyle;Carlyle Group;凯雷集团;凱雷;カーライル・グループ;칼라일
CGC|Canopy Growth Corporation|Canopy Growth;캐노피 그로스
CGNX|Cognex Corporation|Cognex;コグネックス
CGON|CG Oncology, Inc.|CG Oncology
CHA|Chagee Holdings Limited|Chagee;霸王茶姬
CHDN|Churchill Downs Incorporated|Churchill Downs
CHKP|Check Point Software Technologies Ltd.|Check Point;Check Point Software;チェック・ポイント;체크포인트
CHRD|Chord Energy Corporation|Chord Energy
CHRW|C.H. Robinson Worldwide, Inc.|C.H. Robinson;CH Robinson
CHTR|Charter Communications, Inc.|Charter Communications;特许通讯
CHYM|Chime Financial, Inc.|Chime;Chime Financial
CIFR|Cipher Digital Inc.|Cipher Digital;Cipher Mining;사이퍼 마이닝
CIGI|Colliers International Group Inc.|Colliers;Colliers International
CINF|Cincinnati Financial Corporation|Cincinnati Financial
CLBT|Cellebrite DI Ltd.|Cellebrite
CLDX|Celldex Therapeutics, Inc.|Celldex;Celldex Therapeutics
CLMT|Calumet, Inc.|Calumet Specialty Products
CLOV|Clover Health Investments, Corp.|Clover Health
CLSK|CleanSpark, Inc.|CleanSpark;クリーンスパーク;클린스파크
CMCSA|Comcast Corporation|Comcast;康卡斯特;コムキャスト;컴캐스트
CME|CME Group Inc.|CME Group;CME;芝商所;芝加哥商品交易所集团;CMEグループ
CMPS|COMPASS Pathways plc|Compass Pathways
CMRC|Commerce.com, Inc.|BigCommerce;Commerce.com
CNXC|Concentrix Corporation|Concentrix
COCO|The Vita Coco Company, Inc.|Vita Coco
COGT|Cogent Biosciences, Inc.|Cogent Biosciences
COHU|Cohu, Inc.|Cohu
COIN|Coinbase Global, Inc.|Coinbase;Coinbase Global;コインベース;코인베이스
COKE|Coca-Cola Consolidated, Inc.|Coca-Cola Consolidated
COLB|Columbia Banking System, Inc.|Columbia Banking System;Umpqua
COLM|Columbia Sportswear Company|Columbia Sportswear
COO|The Cooper Companies, Inc.|Cooper Companies;CooperVision
CORT|Corcept Therapeutics Incorporated|Corcept;Corcept Therapeutics
CORZ|Core Scientific, Inc.|Core Scientific;코어 사이언티픽
COST|Costco Wholesale Corporation|Costco;Costco Wholesale;好市多;开市客;コストコ;コストコ・ホールセール;코스트코
CPB|The Campbell's Company|Campbell's;Campbell Soup;Campbell Soup Company;金宝汤;キャンベル
CPRT|Copart, Inc.|Copart
CRDO|Credo Technology Group Holding Ltd|Credo Technology;크레도 테크놀로지
CRML|Critical Metals Corp.|Critical Metals;크리티컬 메탈스
CRNC|Cerence Inc.|Cerence
CRNX|Crinetics Pharmaceuticals, Inc.|Crinetics;Crinetics Pharmaceuticals
CRON|Cronos Group Inc.|Cronos Group
CROX|Crocs, Inc.|Crocs;卡骆驰;クロックス;크록스
CRSP|CRISPR Therapeutics AG|CRISPR Therapeutics;クリスパー・セラピューティクス;크리스퍼 테라퓨틱스
CRTO|Criteo S.A.|Criteo
CRUS|Cirrus Logic, Inc.|Cirrus Logic;シーラス・ロジック;시러스 로직
CRWD|CrowdStrike Holdings, Inc.|CrowdStrike;クラウドストライク;크라우드스트라이크
CRWV|CoreWeave, Inc.|CoreWeave;コアウィーブ;코어위브
CSCO|Cisco Systems, Inc.|Cisco;Cisco Systems;思科;シスコシステムズ;シスコ;시스코;시스코 시스템즈
CSGP|CoStar Group, Inc.|CoStar;CoStar Group
CSIQ|Canadian Solar Inc.|Canadian Solar;阿特斯;阿特斯太阳能;カナディアン・ソーラー;캐나디안 솔라
CSX|CSX Corporation|CSX
CTAS|Cintas Corporation|Cintas
CTSH|Cognizant Technology Solutions Corporation|Cognizant;Cognizant Technology Solutions;高知特;コグニザント
CVCO|Cavco Industries, Inc.|Cavco;Cavco Industries
CVLT|Commvault Systems, Inc.|Commvault
CWST|Casella Waste Systems, Inc.|Casella Waste Systems
CYTK|Cytokinetics, Incorporated|Cytokinetics
CZR|Caesars Entertainment, Inc.|Caesars;Caesars Entertainment;凯撒娱乐;シーザーズ・エンターテインメント;시저스 엔터테인먼트
DASH|DoorDash, Inc.|DoorDash;ドアダッシュ;도어대시
DAVE|Dave Inc.|Dave Inc
DBX|Dropbox, Inc.|Dropbox;ドロップボックス;드롭박스
DDOG|Datadog, Inc.|Datadog;データドッグ;데이터독
DFTX|Definium Therapeutics, Inc.|Definium Therapeutics;MindMed
DGII|Digi International Inc.|Digi International
DIOD|Diodes Incorporated|Diodes Inc
DJT|Trump Media & Technology Group Corp.|Trump Media;Trump Media & Technology;Truth Social;特朗普媒体科技集团;トランプ・メディア;트럼프 미디어
DKNG|DraftKings Inc.|DraftKings;ドラフトキングス;드래프트킹스
DLO|DLocal Limited|dLocal
DLTR|Dollar Tree, Inc.|Dollar Tree;ダラー・ツリー;달러트리
DNLI|Denali Therapeutics Inc.|Denali Therapeutics
DNTH|Dianthus Therapeutics, Inc.|Dianthus Therapeutics
DNUT|Krispy Kreme, Inc.|Krispy Kreme
DOCU|DocuSign, Inc.|DocuSign;Docusign;ドキュサイン;도큐사인
DOO|BRP Inc.|BRP Inc;Bombardier Recreational Products
DORM|Dorman Products, Inc.|Dorman Products
DOX|Amdocs Limited|Amdocs
DOYU|DouYu International Holdings Limited|DouYu;斗鱼;鬥魚
DPZ|Domino's Pizza, Inc.|Domino's;Domino's Pizza;达美乐;ドミノ・ピザ;도미노피자
DRS|Leonardo DRS, Inc.|Leonardo DRS
DSGX|The Descartes Systems Group Inc.|Descartes Systems
DUOL|Duolingo, Inc.|Duolingo;多邻国;デュオリンゴ;듀오링고
DXCM|DexCom, Inc.|Dexcom;デクスコム;덱스콤
DYN|Dyne Therapeutics, Inc.|Dyne Therapeutics
EBAY|eBay Inc.|eBay;亿贝;イーベイ;이베이
ECHO|EchoStar Corporation|EchoStar;Dish Network;エコースター;에코스타
EDIT|Editas Medicine, Inc.|Editas;Editas Medicine
EEFT|Euronet Worldwide, Inc.|Euronet;Euronet Worldwide
EH|EHang Holdings Limited|EHang;亿航智能;億航;イーハン;이항
ENLT|Enlight Renewable Energy Ltd.|Enlight Renewable Energy
ENPH|Enphase Energy, Inc.|Enphase;Enphase Energy;エンフェーズ・エナジー;인페이즈 에너지
ENSG|The Ensign Group, Inc.|Ensign Group
ENTG|Entegris, Inc.|Entegris
ENVX|Enovix Corporation|Enovix;에노빅스
EOSE|Eos Energy Enterprises, Inc.|Eos Energy;Eos Energy Enterprises
EQIX|Equinix, Inc.|Equinix;エクイニクス;에퀴닉스
EQPT|EquipmentShare.com Inc|EquipmentShare
ERAS|Erasca, Inc.|Erasca
ERIC|Telefonaktiebolaget LM Ericsson|Ericsson;爱立信;愛立信;エリクソン;에릭슨
ERIE|Erie Indemnity Company|Erie Indemnity;Erie Insurance
ESLT|Elbit Systems Ltd.|Elbit Systems;Elbit
ETOR|eToro Group Ltd.|eToro;이토로
EVGO|EVgo, Inc.|EVgo
EVRG|Evergy, Inc.|Evergy
EWBC|East West Bancorp, Inc.|East West Bancorp;East West Bank;华美银行
EXC|Exelon Corporation|Exelon
EXE|Expand Energy Corporation|Expand Energy;Chesapeake Energy
EXEL|Exelixis, Inc.|Exelixis
EXLS|ExlService Holdings, Inc.|EXL;ExlService
EXPE|Expedia Group, Inc.|Expedia;Expedia Group;エクスペディア;익스피디아
EXTR|Extreme Networks, Inc.|Extreme Networks
FANG|Diamondback Energy, Inc.|Diamondback Energy
FAST|Fastenal Company|Fastenal
FCEL|FuelCell Energy, Inc.|FuelCell Energy;燃料电池能源;フューエルセル・エナジー;퓨얼셀 에너지
FCFS|FirstCash Holdings, Inc.|FirstCash
FCNCA|First Citizens BancShares, Inc.|First Citizens;First Citizens BancShares
FER|Ferrovial N.V.|Ferrovial
FFAI|Faraday Future Intelligent Electric Inc.|Faraday Future;法拉第未来;ファラデー・フューチャー;패러데이 퓨처
FFIV|F5, Inc.|F5 Networks;F5 Inc
FIGR|Figure Technology Solutions, Inc.|Figure;Figure Technology;Figure Technology Solutions
FISV|Fiserv, Inc.|Fiserv;フィサーブ;파이서브
FIVE|Five Below, Inc.|Five Below
FIVN|Five9, Inc.|Five9
FIZZ|National Beverage Corp.|National Beverage;LaCroix
FLEX|Flex Ltd.|Flextronics;伟创力;偉創力
FLNC|Fluence Energy, Inc.|Fluence Energy
FLY|Firefly Aerospace Inc.|Firefly Aerospace;ファイアフライ・エアロスペース;파이어플라이 에어로스페이스
FLYW|Flywire Corporation|Flywire
FORM|FormFactor, Inc.|FormFactor
FOX|Fox Corporation Class B|Fox Corp;Fox Corporation
FOXA|Fox Corporation Class A|Fox Corp;Fox Corporation;福克斯公司
FRHC|Freedom Holding Corp.|Freedom Holding
FROG|JFrog Ltd.|JFrog
FRPT|Freshpet, Inc.|Freshpet
FRSH|Freshworks Inc.|Freshworks
FRVO|Fervo Energy Company|Fervo Energy;Fervo
FSLR|First Solar, Inc.|First Solar;第一太阳能;ファースト・ソーラー;퍼스트솔라
FSLY|Fastly, Inc.|Fastly;ファストリー;패스틀리
FSV|FirstService Corporation|FirstService
FTAI|FTAI Aviation Ltd.|FTAI Aviation
FTNT|Fortinet, Inc.|Fortinet;飞塔;フォーティネット;포티넷
FULT|Fulton Financial Corporation|Fulton Financial;Fulton Bank
FUTU|Futu Holdings Limited|Futu;Futu Holdings;富途;富途控股;フートゥー;푸투
FWONA|Liberty Media Corporation Series A Liberty Formula One|Formula One Group;Liberty Media
FWONK|Liberty Media Corporation Series C Liberty Formula One|Formula One Group;Liberty Media;Formula 1
GDRX|GoodRx Holdings, Inc.|GoodRx
GDS|GDS Holdings Limited|GDS Holdings;万国数据;萬國數據;GDSホールディングス
GEHC|GE HealthCare Technologies Inc.|GE HealthCare;GE医疗;GEヘルスケア;GE헬스케어
GEMI|Gemini Space Station, Inc.|Gemini;Gemini Space Station;Gemini Trust
GEN|Gen Digital Inc.|Gen Digital;NortonLifeLock
GERN|Geron Corporation|Geron
GFS|GlobalFoundries Inc.|GlobalFoundries;格芯;格羅方德;グローバルファウンドリーズ;글로벌파운드리
GGAL|Grupo Financiero Galicia S.A.|Grupo Financiero Galicia;Grupo Galicia;Banco Galicia
GH|Guardant Health, Inc.|Guardant Health
GILD|Gilead Sciences, Inc.|Gilead;Gilead Sciences;吉利德;吉利德科学;ギリアド・サイエンシズ;길리어드 사이언스
GLBE|Global-E Online Ltd.|Global-e;Global-E Online
GLNG|Golar LNG Limited|Golar LNG
GLPI|Gaming and Leisure Properties, Inc.|Gaming and Leisure Properties
GLXY|Galaxy Digital Inc.|Galaxy Digital;ギャラクシー・デジタル;갤럭시 디지털
GMAB|Genmab A/S|Genmab;ジェンマブ
GOGO|Gogo Inc.|Gogo;Gogo Inc
GOOG|Alphabet Inc. Class C|Alphabet;Google;谷歌;アルファベット;グーグル;알파벳;구글
GOOGL|Alphabet Inc. Class A|Alphabet;Google;谷歌;字母表公司;アルファベット;グーグル;알파벳;구글
GPCR|Structure Therapeutics Inc.|Structure Therapeutics;硕迪生物
GPRO|GoPro, Inc.|GoPro;ゴープロ;고프로
GRAB|Grab Holdings Limited|Grab;Grab Holdings;グラブ;그랩
GRAL|GRAIL, Inc.|Grail;Grail Inc
GRFS|Grifols, S.A.|Grifols
GRPN|Groupon, Inc.|Groupon;グルーポン
GRVY|GRAVITY Co., Ltd.|Gravity Co;그라비티;グラヴィティ
GSAT|Globalstar, Inc.|Globalstar;グローバルスター;글로벌스타
GT|The Goodyear Tire & Rubber Company|Goodyear;Goodyear Tire;固特异;グッドイヤー;굿이어
GTLB|GitLab Inc.|GitLab;ギットラボ;깃랩
GTM|ZoomInfo Technologies Inc.|ZoomInfo
GTX|Garrett Motion Inc.|Garrett Motion
HAIN|The Hain Celestial Group, Inc.|Hain Celestial
HALO|Halozyme Therapeutics, Inc.|Halozyme;Halozyme Therapeutics
HAS|Hasbro, Inc.|Hasbro;孩之宝;ハズブロ;해즈브로
HBAN|Huntington Bancshares Incorporated|Huntington Bancshares;Huntington Bank
HCM|HUTCHMED (China) Limited|Hutchmed;和黄医药;和黃醫藥
HELE|Helen of Troy Limited|Helen of Troy
HIMX|Himax Technologies, Inc.|Himax;奇景光電;奇景光电;하이맥스
HIVE|HIVE Digital Technologies Ltd.|HIVE Digital;HIVE Blockchain
HLNE|Hamilton Lane Incorporated|Hamilton Lane
HNST|The Honest Company, Inc.|Honest Company
HON|Honeywell International Inc.|Honeywell;霍尼韦尔;漢威聯合;ハネウェル;허니웰
HONA|Honeywell Aerospace Inc.|Honeywell Aerospace
HOOD|Robinhood Markets, Inc.|Robinhood;Robinhood Markets;罗宾汉;ロビンフッド;로빈후드
HQY|HealthEquity, Inc.|HealthEquity
HSAI|Hesai Group|Hesai;禾赛科技;禾賽;禾赛;ヘサイ;허사이
HSIC|Henry Schein, Inc.|Henry Schein
HST|Host Hotels & Resorts, Inc.|Host Hotels & Resorts;Host Hotels
HTFL|Heartflow, Inc.|Heartflow
HTHT|H World Group Limited|H World;H World Group;Huazhu;华住;华住集团;華住集團;ホアジュウ;화주그룹
HTZ|Hertz Global Holdings, Inc.|Hertz;赫兹;ハーツ・グローバル;허츠
HUT|Hut 8 Corp.|Hut 8
IBKR|Interactive Brokers Group, Inc.|Interactive Brokers;盈透证券;インタラクティブ・ブローカーズ;인터랙티브 브로커스
IBRX|ImmunityBio, Inc.|ImmunityBio
ICLR|ICON Public Limited Company|ICON plc
ICUI|ICU Medical, Inc.|ICU Medical
IDCC|InterDigital, Inc.|InterDigital
IDXX|IDEXX Laboratories, Inc.|Idexx;Idexx Laboratories
IDYA|IDEAYA Biosciences, Inc.|Ideaya;Ideaya Biosciences
IESC|IES Holdings, Inc.|IES Holdings
IHRT|iHeartMedia, Inc.|iHeartMedia
ILMN|Illumina, Inc.|Illumina;因美纳;イルミナ;일루미나
IMCR|Immunocore Holdings plc|Immunocore
IMNM|Immunome, Inc.|Immunome
IMOS|ChipMOS TECHNOLOGIES INC.|ChipMOS;南茂;南茂科技
IMVT|Immunovant, Inc.|Immunovant
INCY|Incyte Corporation|Incyte;因塞特
INDI|indie Semiconductor, Inc.|indie Semiconductor
INDV|Indivior Pharmaceuticals, Inc.|Indivior
INIO|INNIO N.V.|INNIO
INMD|InMode Ltd.|InMode
INO|Inovio Pharmaceuticals, Inc.|Inovio;이노비오
INOD|Innodata Inc.|Innodata
INSM|Insmed Incorporated|Insmed
INTC|Intel Corporation|Intel;英特尔;英特爾;インテル;인텔
INTR|Inter & Co, Inc.|Banco Inter;Inter & Co
INTU|Intuit Inc.|Intuit;财捷;インテュイット;인튜이트
INVZ|Innoviz Technologies Ltd.|Innoviz;Innoviz Technologies
IONS|Ionis Pharmaceuticals, Inc.|Ionis;Ionis Pharmaceuticals
IOVA|Iovance Biotherapeutics, Inc.|Iovance;Iovance Biotherapeutics
IPGP|IPG Photonics Corporation|IPG Photonics
IQ|iQIYI, Inc.|iQiyi;爱奇艺;愛奇藝;アイチーイー;아이치이
IRDM|Iridium Communications Inc.|Iridium Communications
IREN|IREN Limited|IREN;Iris Energy;아이렌
IRON|Disc Medicine, Inc.|Disc Medicine
IRTC|iRhythm Holdings, Inc.|iRhythm;iRhythm Technologies
ISRG|Intuitive Surgical, Inc.|Intuitive Surgical;直觉外科;インテュイティブサージカル;인튜이티브 서지컬
ITRI|Itron, Inc.|Itron
JACK|Jack in the Box Inc.|Jack in the Box
JANX|Janux Therapeutics, Inc.|Janux Therapeutics
JAZZ|Jazz Pharmaceuticals plc|Jazz Pharmaceuticals
JBHT|J.B. Hunt Transport Services, Inc.|J.B. Hunt;JB Hunt;J.B. Hunt Transport
JBLU|JetBlue Airways Corporation|JetBlue;JetBlue Airways;捷蓝航空;ジェットブルー;제트블루
JD|JD.com, Inc.|JD.com;Jingdong;京东;京東;京东集团;JDドットコム;징둥닷컴;징둥
JKHY|Jack Henry & Associates, Inc.|Jack Henry;Jack Henry & Associates
JOYY|JOYY Inc.|JOYY;YY Inc;欢聚集团;歡聚集團;欢聚;조이
KC|Kingsoft Cloud Holdings Limited|Kingsoft Cloud;金山云;金山雲
KDP|Keurig Dr Pepper Inc.|Keurig Dr Pepper
KEEL|Keel Infrastructure Corp.|Keel Infrastructure;Bitfarms
KHC|The Kraft Heinz Company|Kraft Heinz;卡夫亨氏;クラフト・ハインツ;크래프트 하인즈
KLAC|KLA Corporation|KLA;KLA-Tencor;科磊;科天半导体;KLAコーポレーション;KLA코퍼레이션
KLIC|Kulicke and Soffa Industries, Inc.|Kulicke & Soffa;Kulicke and Soffa
KMB|Kimberly-Clark Corporation|Kimberly-Clark;金佰利;キンバリー・クラーク;킴벌리클라크
KOSS|Koss Corporation|Koss Corp
KRUS|Kura Sushi USA, Inc.|Kura Sushi USA;くら寿司USA
KRYS|Krystal Biotech, Inc.|Krystal Biotech
KSPI|Joint Stock Company Kaspi.kz|Kaspi.kz;Kaspi
KTOS|Kratos Defense & Security Solutions, Inc.|Kratos;Kratos Defense;크라토스 디펜스
KYIV|Kyivstar Group Ltd.|Kyivstar;Київстар
KYMR|Kymera Therapeutics, Inc.|Kymera;Kymera Therapeutics
LAES|SEALSQ Corp|SEALSQ
LAMR|Lamar Advertising Company|Lamar Advertising
LASR|nLIGHT, Inc.|nLight
LAUR|Laureate Education, Inc.|Laureate Education
LBTYA|Liberty Global Ltd. Class A|Liberty Global
LBTYK|Liberty Global Ltd. Class C|Liberty Global
LCID|Lucid Group, Inc.|Lucid;Lucid Motors;Lucid Group;路西德;ルーシッド;루시드
LECO|Lincoln Electric Holdings, Inc.|Lincoln Electric
LEGN|Legend Biotech Corporation|Legend Biotech;传奇生物;傳奇生物;레전드 바이오텍
LFUS|Littelfuse, Inc.|Littelfuse
LGND|Ligand Pharmaceuticals Incorporated|Ligand Pharmaceuticals
LI|Li Auto Inc.|Li Auto;理想汽车;理想汽車;リ・オート;理想;리오토;리샹
LILA|Liberty Latin America Ltd. Class A|Liberty Latin America
LIME|Neutron Holdings, Inc.|Lime;Neutron Holdings
LIN|Linde plc|Linde;林德;リンデ;린데
LINE|Lineage, Inc.|Lineage Logistics
LITE|Lumentum Holdings Inc.|Lumentum;ルメンタム;루멘텀
LIVN|LivaNova PLC|LivaNova
LKQ|LKQ Corporation|LKQ
LLYVA|Liberty Live Holdings, Inc. Series A|Liberty Live
LLYVK|Liberty Live Holdings, Inc. Series C|Liberty Live
LNT|Alliant Energy Corporation|Alliant Energy
LNTH|Lantheus Holdings, Inc.|Lantheus
LOGI|Logitech International S.A.|Logitech;罗技;羅技;ロジクール;로지텍
LOPE|Grand Canyon Education, Inc.|Grand Canyon Education
LOT|Lotus Technology Inc.|Lotus Tech;Lotus Technology;路特斯科技
LPLA|LPL Financial Holdings Inc.|LPL Financial
LPSN|LivePerson, Inc.|LivePerson
LQDA|Liquidia Corporation|Liquidia
LRCX|Lam Research Corporation|Lam Research;泛林集团;科林研發;ラムリサーチ;램리서치
LSCC|Lattice Semiconductor Corporation|Lattice Semiconductor;莱迪思;ラティス・セミコンダクター
LSTR|Landstar System, Inc.|Landstar;Landstar System
LULU|lululemon athletica inc.|Lululemon;Lululemon Athletica;露露乐蒙;ルルレモン;룰루레몬
LUNR|Intuitive Machines, Inc.|Intuitive Machines;インテュイティブ・マシーンズ;인튜이티브 머신스
LX|LexinFintech Holdings Ltd.|LexinFintech;Lexin;乐信;樂信
LYFT|Lyft, Inc.|Lyft;来福车;리프트;リフト
LZ|LegalZoom.com, Inc.|LegalZoom
MANH|Manhattan Associates, Inc.|Manhattan Associates
MAR|Marriott International, Inc.|Marriott;Marriott International;万豪国际;萬豪;マリオット・インターナショナル;메리어트
MARA|MARA Holdings, Inc.|Mara;MARA Holdings;Marathon Digital;マラ・ホールディングス;마라 홀딩스;마라톤 디지털
MAT|Mattel, Inc.|Mattel;美泰;マテル;마텔
MBLY|Mobileye Global Inc.|Mobileye;モービルアイ;모빌아이
MBX|MBX Biosciences, Inc.|MBX Biosciences
MCHP|Microchip Technology Incorporated|Microchip Technology;微芯科技;マイクロチップ・テクノロジー;마이크로칩 테크놀로지
MDB|MongoDB, Inc.|MongoDB;モンゴDB;몽고DB
MDGL|Madrigal Pharmaceuticals, Inc.|Madrigal Pharmaceuticals
MDLN|Medline Inc.|Medline;Medline Industries
MDLZ|Mondelez International, Inc.|Mondelez;Mondelēz;Mondelez International;亿滋国际;モンデリーズ;몬델리즈
MEDP|Medpace Holdings, Inc.|Medpace
MELI|MercadoLibre, Inc.|MercadoLibre;Mercado Libre;Mercado Livre;メルカドリブレ;메르카도리브레
MEOH|Methanex Corporation|Methanex
META|Meta Platforms, Inc.|Meta;Meta Platforms;Facebook;脸书;臉書;メタ・プラットフォームズ;メタ;메타;메타 플랫폼스
MGNI|Magnite, Inc.|Magnite;Magnite Inc
MIDD|The Middleby Corporation|Middleby
MIRM|Mirum Pharmaceuticals, Inc.|Mirum Pharmaceuticals
MKSI|MKS Inc.|MKS Instruments
MKTX|MarketAxess Holdings Inc.|MarketAxess
MLCO|Melco Resorts & Entertainment Limited|Melco Resorts;新濠博亚娱乐;新濠博亞
MLKN|MillerKnoll, Inc.|MillerKnoll;Herman Miller
MLYS|Mineralys Therapeutics, Inc.|Mineralys Therapeutics
MMED|MiniMed Group, Inc.|MiniMed
MMYT|MakeMyTrip Limited|MakeMyTrip
MNDY|monday.com Ltd.|monday.com
MNKD|MannKind Corporation|MannKind
MNST|Monster Beverage Corporation|Monster Beverage;モンスタービバレッジ;몬스터 베버리지
MOMO|Hello Group Inc.|Hello Group;Momo;陌陌;挚文集团
MORN|Morningstar, Inc.|Morningstar;晨星;モーニングスター;모닝스타
MPWR|Monolithic Power Systems, Inc.|Monolithic Power Systems;Monolithic Power;芯源系统;모놀리식 파워 시스템즈
MQ|Marqeta, Inc.|Marqeta
MRCY|Mercury Systems, Inc.|Mercury Systems
MRNA|Moderna, Inc.|Moderna;莫德纳;莫德納;モデルナ;모더나
MRVL|Marvell Technology, Inc.|Marvell;Marvell Technology;美满电子;邁威爾;マーベル・テクノロジー;마벨 테크놀로지
MRX|Marex Group plc|Marex
MSFT|Microsoft Corporation|Microsoft;微软;微軟;マイクロソフト;마이크로소프트
MSTR|Strategy Inc|Strategy;MicroStrategy;Strategy Inc;微策略;マイクロストラテジー;마이크로스트래티지;스트래티지;ストラテジー
MTCH|Match Group, Inc.|Match Group;Tinder;マッチ・グループ;매치그룹
MTSI|MACOM Technology Solutions Holdings, Inc.|MACOM;MACOM Technology Solutions
MU|Micron Technology, Inc.|Micron;Micron Technology;美光;美光科技;マイクロン;マイクロン・テクノロジー;마이크론;마이크론테크놀로지
MVIS|MicroVision, Inc.|MicroVision
MVST|Microvast Holdings, Inc.|Microvast;微宏动力
MWH|SOLV Energy, Inc.|SOLV Energy
MXL|MaxLinear, Inc.|MaxLinear
MYGN|Myriad Genetics, Inc.|Myriad Genetics
MZTI|The Marzetti Company|Marzetti;Lancaster Colony
NAKA|Nakamoto Inc.|Nakamoto Inc;KindlyMD
NAMS|NewAmsterdam Pharma Company N.V.|NewAmsterdam Pharma
NAVN|Navan, Inc.|Navan
NB|NioCorp Developments Ltd.|NioCorp;NioCorp Developments
NBIS|Nebius Group N.V.|Nebius;Nebius Group;ネビウス;네비우스
NBIX|Neurocrine Biosciences, Inc.|Neurocrine;Neurocrine Biosciences
NCNO|nCino, Inc.|nCino
NDAQ|Nasdaq, Inc.|Nasdaq;Nasdaq Inc
NDLS|Noodles & Company|Noodles & Company
NDSN|Nordson Corporation|Nordson
NEOG|Neogen Corporation|Neogen
NEXT|NextDecade Corporation|NextDecade
NFE|New Fortress Energy Inc.|New Fortress Energy
NFLX|Netflix, Inc.|Netflix;奈飞;網飛;ネットフリックス;넷플릭스
NICE|NICE Ltd.|NICE Systems
NIU|Niu Technologies|Niu Technologies;小牛电动
NNE|NANO Nuclear Energy Inc.|Nano Nuclear;Nano Nuclear Energy;나노 뉴클리어 에너지
NTAP|NetApp, Inc.|NetApp;ネットアップ;넷앱
NTES|NetEase, Inc.|NetEase;网易;網易;ネットイース;넷이즈
NTGR|NETGEAR, Inc.|Netgear
NTLA|Intellia Therapeutics, Inc.|Intellia;Intellia Therapeutics;인텔리아 테라퓨틱스
NTNX|Nutanix, Inc.|Nutanix
NTRA|Natera, Inc.|Natera
NTRS|Northern Trust Corporation|Northern Trust;北方信托;ノーザン・トラスト
NTSK|Netskope, Inc.|Netskope
NVAX|Novavax, Inc.|Novavax;诺瓦瓦克斯;ノババックス;노바백스
NVCR|NovoCure Limited|Novocure
NVDA|NVIDIA Corporation|Nvidia;英伟达;輝達;エヌビディア;엔비디아
NVMI|Nova Ltd.|Nova Measuring Instruments
NVTS|Navitas Semiconductor Corporation|Navitas;Navitas Semiconductor;纳微半导体;ナビタス・セミコンダクター;나비타스 세미컨덕터
NWL|Newell Brands Inc.|Newell Brands
NWS|News Corporation Class B|News Corp;新闻集团
NWSA|News Corporation Class A|News Corp;新闻集团
NXPI|NXP Semiconductors N.V.|NXP;NXP Semiconductors;恩智浦;NXPセミコンダクターズ;NXP 반도체
NXST|Nexstar Media Group, Inc.|Nexstar;Nexstar Media
NXT|Nextpower Inc.|Nextpower;Nextracker
OCGN|Ocugen, Inc.|Ocugen
OCUL|Ocular Therapeutix, Inc.|Ocular Therapeutix
ODFL|Old Dominion Freight Line, Inc.|Old Dominion Freight Line;Old Dominion
OKTA|Okta, Inc.|Okta;オクタ;옥타
OLED|Universal Display Corporation|Universal Display;ユニバーサル・ディスプレイ
OLLI|Ollie's Bargain Outlet Holdings, Inc.|Ollie's;Ollie's Bargain Outlet
OMAB|Grupo Aeroportuario del Centro Norte, S.A.B. de C.V.|OMA;Grupo Aeroportuario del Centro Norte
ON|ON Semiconductor Corporation|onsemi;ON Semiconductor;安森美;オン・セミコンダクター;온세미컨덕터;온세미
ONB|Old National Bancorp|Old National Bancorp;Old National Bank
ONC|BeOne Medicines Ltd.|BeOne Medicines;BeOne;BeiGene;百济神州;百濟神州;ベイジーン
ONDS|Ondas Inc.|Ondas;Ondas Holdings;온다스
OPCH|Option Care Health, Inc.|Option Care Health
OPEN|Opendoor Technologies Inc.|Opendoor;Opendoor Technologies;オープンドア;오픈도어
OPK|OPKO Health, Inc.|Opko Health
OPRA|Opera Limited|Opera Limited
ORLY|O'Reilly Automotive, Inc.|O'Reilly Automotive;O'Reilly Auto Parts
OSIS|OSI Systems, Inc.|OSI Systems
OTEX|Open Text Corporation|OpenText;Open Text
OTLY|Oatly Group AB|Oatly
OUST|Ouster, Inc.|Ouster;Ouster Inc
OZK|Bank OZK|Bank OZK
PAA|Plains All American Pipeline, L.P.|Plains All American Pipeline;Plains All American
PACB|Pacific Biosciences of California, Inc.|PacBio;Pacific Biosciences
PAGP|Plains GP Holdings, L.P.|Plains GP Holdings
PANW|Palo Alto Networks, Inc.|Palo Alto Networks;派拓网络;パロアルトネットワークス;팔로알토 네트웍스
PATK|Patrick Industries, Inc.|Patrick Industries
PAYO|Payoneer Global Inc.|Payoneer
PAYP|PayPay Corporation|PayPay;ペイペイ;페이페이
PAYX|Paychex, Inc.|Paychex
PBLS|Parabilis Medicines, Inc.|Parabilis Medicines
PCAR|PACCAR Inc|Paccar;パッカー
PCT|PureCycle Technologies, Inc.|PureCycle;PureCycle Technologies
PCTY|Paylocity Holding Corporation|Paylocity
PCVX|Vaxcyte, Inc.|Vaxcyte
PDD|PDD Holdings Inc.|PDD;PDD Holdings;Pinduoduo;Temu;拼多多;ピンドゥオドゥオ;핀둬둬
PEGA|Pegasystems Inc.|Pegasystems
PENG|Penguin Solutions, Inc.|Penguin Solutions
PENN|PENN Entertainment, Inc.|Penn;Penn Entertainment
PEP|PepsiCo, Inc.|PepsiCo;Pepsi;百事公司;百事可乐;ペプシコ;펩시코
PFG|Principal Financial Group, Inc.|Principal Financial;Principal Financial Group;信安金融
PI|Impinj, Inc.|Impinj
PLAY|Dave & Buster's Entertainment, Inc.|Dave & Buster's
PLSE|Pulse Biosciences, Inc.|Pulse Biosciences
PLTK|Playtika Holding Corp.|Playtika
PLTR|Palantir Technologies Inc.|Palantir;Palantir Technologies;帕兰提尔;パランティア;パランティア・テクノロジーズ;팔란티어
PLUG|Plug Power Inc.|Plug Power;普拉格能源;プラグ・パワー;플러그 파워
PLXS|Plexus Corp.|Plexus Corp
PODD|Insulet Corporation|Insulet
POET|POET Technologies Inc.|POET Technologies
PONY|Pony AI Inc.|Pony.ai;Pony AI;小马智行;小馬智行;ポニー・エーアイ;포니AI
POOL|Pool Corporation|Pool Corp;Poolcorp
POWL|Powell Industries, Inc.|Powell Industries
PPC|Pilgrim's Pride Corporation|Pilgrim's Pride
PPLI|People Incorporated|People Inc;IAC;IAC Inc;Dotdash Meredith
PPTA|Perpetua Resources Corp.|Perpetua Resources
PRAX|Praxis Precision Medicines, Inc.|Praxis Precision Medicines
PRGS|Progress Software Corporation|Progress Software
PSKY|Paramount Skydance Corporation|Paramount;Paramount Skydance;Paramount Global;派拉蒙;パラマウント・スカイダンス;파라마운트 스카이댄스
PSMT|PriceSmart, Inc.|PriceSmart
PSNY|Polestar Automotive Holding UK PLC|Polestar;极星;ポールスター;폴스타
PTC|PTC Inc.|PTC
PTCT|PTC Therapeutics, Inc.|PTC Therapeutics
PTEN|Patterson-UTI Energy, Inc.|Patterson-UTI;Patterson-UTI Energy
PTGX|Protagonist Therapeutics, Inc.|Protagonist Therapeutics
PTLO|Portillo's Inc.|Portillo's
PTON|Peloton Interactive, Inc.|Peloton;ペロトン;펠로톤
PYPL|PayPal Holdings, Inc.|PayPal;PayPal Holdings;贝宝;ペイパル;페이팔
PZZA|Papa John's International, Inc.|Papa John's;Papa Johns;棒约翰
QBTS|D-Wave Quantum Inc.|D-Wave;D-Wave Quantum;Dウェーブ・クアンタム;디웨이브 퀀텀;디웨이브
QCOM|QUALCOMM Incorporated|Qualcomm;高通;クアルコム;퀄컴
QFIN|Qfin Holdings, Inc.|Qfin;Qifu Technology;360 DigiTech;奇富科技
QLYS|Qualys, Inc.|Qualys
QNT|Quantinuum Inc.|Quantinuum;クオンティニュアム;퀀티넘
QRVO|Qorvo, Inc.|Qorvo;コルボ;코보
QS|QuantumScape Corporation|QuantumScape;クアンタムスケープ;퀀텀스케이프
QUBT|Quantum Computing Inc.|Quantum Computing Inc;퀀텀 컴퓨팅
QURE|uniQure N.V.|uniQure
RARE|Ultragenyx Pharmaceutical Inc.|Ultragenyx
RCAT|Red Cat Holdings, Inc.|Red Cat Holdings;레드캣
RCKT|Rocket Pharmaceuticals, Inc.|Rocket Pharmaceuticals
REAL|The RealReal, Inc.|RealReal;The RealReal
REG|Regency Centers Corporation|Regency Centers
REGN|Regeneron Pharmaceuticals, Inc.|Regeneron;Regeneron Pharmaceuticals;再生元;リジェネロン;리제네론
RELY|Remitly Global, Inc.|Remitly
REYN|Reynolds Consumer Products Inc.|Reynolds Consumer Products
RGC|Regencell Bioscience Holdings Limited|Regencell;Regencell Bioscience
RGEN|Repligen Corporation|Repligen
RGLD|Royal Gold, Inc.|Royal Gold
RGTI|Rigetti Computing, Inc.|Rigetti;Rigetti Computing;リゲッティ・コンピューティング;리게티 컴퓨팅;리게티
RIOT|Riot Platforms, Inc.|Riot Platforms;Riot Blockchain;라이엇 플랫폼스
RIVN|Rivian Automotive, Inc.|Rivian;Rivian Automotive;里维安;リビアン;リヴィアン;리비안
RKLB|Rocket Lab Corporation|Rocket Lab;Rocket Lab USA;火箭实验室;ロケットラボ;로켓랩
RMBS|Rambus Inc.|Rambus;ランバス;램버스
ROAD|Construction Partners, Inc.|Construction Partners
ROIV|Roivant Sciences Ltd.|Roivant;Roivant Sciences
ROKU|Roku, Inc.|Roku;ロク;로쿠
ROOT|Root, Inc.|Root;Root Insurance
ROP|Roper Technologies, Inc.|Roper Technologies
ROST|Ross Stores, Inc.|Ross Stores
RPD|Rapid7, Inc.|Rapid7
RPRX|Royalty Pharma plc|Royalty Pharma
RRR|Red Rock Resorts, Inc.|Red Rock Resorts
RUM|RUM Group Inc.|Rumble;Rumble Inc;RUM Group
RUN|Sunrun Inc.|Sunrun;サンラン;선런
RUSHA|Rush Enterprises, Inc. Class A|Rush Enterprises
RVMD|Revolution Medicines, Inc.|Revolution Medicines
RXRX|Recursion Pharmaceuticals, Inc.|Recursion Pharmaceuticals;리커전 파마슈티컬스
RYAAY|Ryanair Holdings plc|Ryanair;瑞安航空;ライアンエアー;라이언에어
RYTM|Rhythm Pharmaceuticals, Inc.|Rhythm Pharmaceuticals
SABR|Sabre Corporation|Sabre Corp
SAIA|Saia, Inc.|Saia
SAIC|Science Applications International Corporation|SAIC;Science Applications International
SAIL|SailPoint, Inc.|SailPoint
SANA|Sana Biotechnology, Inc.|Sana Biotechnology
SANM|Sanmina Corporation|Sanmina
SBAC|SBA Communications Corporation|SBA Communications
SBET|Sharplink, Inc.|SharpLink;SharpLink Gaming
SBGI|Sinclair, Inc.|Sinclair Broadcast;Sinclair Broadcast Group
SBLK|Star Bulk Carriers Corp.|Star Bulk Carriers;Star Bulk
SBRA|Sabra Health Care REIT, Inc.|Sabra Health Care
SBUX|Starbucks Corporation|Starbucks;星巴克;スターバックス;스타벅스
SDGR|Schrödinger, Inc.|Schrödinger;Schrodinger
SEDG|SolarEdge Technologies, Inc.|SolarEdge;ソーラーエッジ;솔라엣지
SEIC|SEI Investments Company|SEI Investments
SEZL|Sezzle Inc.|Sezzle
SFD|Smithfield Foods, Inc.|Smithfield Foods;史密斯菲尔德
SFIX|Stitch Fix, Inc.|Stitch Fix
SFM|Sprouts Farmers Market, Inc.|Sprouts Farmers Market
SGML|Sigma Lithium Corporation|Sigma Lithium
SHC|Sotera Health Company|Sotera Health
SHLS|Shoals Technologies Group, Inc.|Shoals Technologies
SHOO|Steven Madden, Ltd.|Steve Madden
SHOP|Shopify Inc.|Shopify;ショッピファイ;쇼피파이
SIGI|Selective Insurance Group, Inc.|Selective Insurance
SIMO|Silicon Motion Technology Corporation|Silicon Motion;慧荣科技;慧榮科技;シリコン・モーション;실리콘모션
SIRI|SiriusXM Holdings Inc.|SiriusXM;Sirius XM;シリウスXM
SITM|SiTime Corporation|SiTime
SKHY|SK hynix Inc.|SK hynix;SK Hynix;SK海力士;SKハイニックス;SK하이닉스
SKYW|SkyWest, Inc.|SkyWest
SLAB|Silicon Laboratories Inc.|Silicon Labs;Silicon Laboratories;芯科科技
SLDP|Solid Power, Inc.|Solid Power;솔리드파워
SLM|SLM Corporation|Sallie Mae
SMCI|Super Micro Computer, Inc.|Super Micro Computer;Supermicro;Super Micro;超微电脑;美超微;スーパー・マイクロ・コンピューター;슈퍼마이크로컴퓨터;슈퍼마이크로
SMMT|Summit Therapeutics Inc.|Summit Therapeutics
SMTC|Semtech Corporation|Semtech
SNDK|Sandisk Corporation|Sandisk;SanDisk;闪迪;晟碟;サンディスク;샌디스크
SNDL|SNDL Inc.|SNDL;Sundial Growers
SNEX|StoneX Group Inc.|StoneX
SNPS|Synopsys, Inc.|Synopsys;新思科技;シノプシス;시높시스
SNY|Sanofi|Sanofi;赛诺菲;賽諾菲;サノフィ;사노피
SOFI|SoFi Technologies, Inc.|SoFi;SoFi Technologies;ソーファイ;소파이
SOHU|Sohu.com Limited|Sohu;Sohu.com;搜狐
SOLS|Solstice Advanced Materials Inc.|Solstice Advanced Materials
SONO|Sonos, Inc.|Sonos;ソノス
SOUN|SoundHound AI, Inc.|SoundHound;SoundHound AI;サウンドハウンドAI;사운드하운드
SPCX|Space Exploration Technologies Corp.|SpaceX;太空探索技术公司;スペースX;스페이스X;스페이스엑스
SPSC|SPS Commerce, Inc.|SPS Commerce
SPT|Sprout Social, Inc.|Sprout Social
SPWR|SunPower Inc.|SunPower;Complete Solaria
SRAD|Sportradar Group AG|Sportradar
SRPT|Sarepta Therapeutics, Inc.|Sarepta;Sarepta Therapeutics;サレプタ・セラピューティクス
SRRK|Scholar Rock Holding Corporation|Scholar Rock
SSNC|SS&C Technologies Holdings, Inc.|SS&C;SS&C Technologies
SSRM|SSR Mining Inc.|SSR Mining
SSYS|Stratasys Ltd.|Stratasys
STEP|StepStone Group Inc.|StepStone
STLD|Steel Dynamics, Inc.|Steel Dynamics
STNE|StoneCo Ltd.|StoneCo
STRL|Sterling Infrastructure, Inc.|Sterling Infrastructure
STRZ|Starz Entertainment Corp.|Starz
STX|Seagate Technology Holdings plc|Seagate;Seagate Technology;希捷;希捷科技;シーゲイト・テクノロジー;씨게이트
SUPN|Supernus Pharmaceuticals, Inc.|Supernus
SWKS|Skyworks Solutions, Inc.|Skyworks;Skyworks Solutions;思佳讯;スカイワークス・ソリューションズ;스카이웍스
SYM|Symbotic Inc.|Symbotic
SYNA|Synaptics Incorporated|Synaptics;シナプティクス
SYRE|Spyre Therapeutics, Inc.|Spyre Therapeutics
TARS|Tarsus Pharmaceuticals, Inc.|Tarsus Pharmaceuticals
TBLA|Taboola.com Ltd.|Taboola
TCBI|Texas Capital Bancshares, Inc.|Texas Capital;Texas Capital Bancshares
TCOM|Trip.com Group Limited|Trip.com;Trip.com Group;Ctrip;携程;攜程;携程集团;トリップドットコム;트립닷컴
TEAM|Atlassian Corporation|Atlassian;アトラシアン;아틀라시안
TECH|Bio-Techne Corporation|Bio-Techne
TEM|Tempus AI, Inc.|Tempus;Tempus AI;템퍼스AI
TENB|Tenable Holdings, Inc.|Tenable
TER|Teradyne, Inc.|Teradyne;泰瑞达;テラダイン;테라다인
TGTX|TG Therapeutics, Inc.|TG Therapeutics
TIGO|Millicom International Cellular S.A.|Millicom;Tigo
TIGR|UP Fintech Holding Limited|UP Fintech;Tiger Brokers;老虎证券;老虎證券;向上融科
TLN|Talen Energy Corporation|Talen Energy
TLRY|Tilray Brands, Inc.|Tilray;Tilray Brands;ティルレイ;틸레이
TLX|Telix Pharmaceuticals Limited|Telix;Telix Pharmaceuticals
TMC|TMC the metals company Inc.|The Metals Company;TMC the metals company;더메탈스컴퍼니
TMDX|TransMedics Group, Inc.|TransMedics
TMUS|T-Mobile US, Inc.|T-Mobile;T-Mobile US;TモバイルUS;티모바일
TNDM|Tandem Diabetes Care, Inc.|Tandem Diabetes;Tandem Diabetes Care
TPG|TPG Inc.|TPG;TPG Capital
TRI|Thomson Reuters Corporation|Thomson Reuters;汤森路透;トムソン・ロイター;톰슨 로이터
TRIP|Tripadvisor, Inc.|TripAdvisor;Tripadvisor;猫途鹰;トリップアドバイザー;트립어드바이저
TRMB|Trimble Inc.|Trimble;天宝
TROW|T. Rowe Price Group, Inc.|T. Rowe Price;普信集团;ティー・ロウ・プライス;티로프라이스
TRUP|Trupanion, Inc.|Trupanion
TSCO|Tractor Supply Company|Tractor Supply
TSEM|Tower Semiconductor Ltd.|Tower Semiconductor;高塔半导体;タワーセミコンダクター;타워 세미컨덕터
TSLA|Tesla, Inc.|Tesla;特斯拉;テスラ;테슬라
TTAN|ServiceTitan, Inc.|ServiceTitan
TTD|The Trade Desk, Inc.|The Trade Desk;Trade Desk;トレードデスク;더 트레이드 데스크
TTEK|Tetra Tech, Inc.|Tetra Tech
TTMI|TTM Technologies, Inc.|TTM Technologies
TTWO|Take-Two Interactive Software, Inc.|Take-Two;Take-Two Interactive;Rockstar Games;テイクツー;테이크투
TVTX|Travere Therapeutics, Inc.|Travere Therapeutics
TW|Tradeweb Markets Inc.|Tradeweb;Tradeweb Markets
TWST|Twist Bioscience Corporation|Twist Bioscience
TXG|10x Genomics, Inc.|10x Genomics
TXN|Texas Instruments Incorporated|Texas Instruments;德州仪器;德州儀器;テキサス・インスツルメンツ;텍사스 인스트루먼트
TXRH|Texas Roadhouse, Inc.|Texas Roadhouse
UAL|United Airlines Holdings, Inc.|United Airlines;美联航;聯合航空;ユナイテッド航空;유나이티드항공
UBSI|United Bankshares, Inc.|United Bankshares
UCTT|Ultra Clean Holdings, Inc.|Ultra Clean Holdings
UFPI|UFP Industries, Inc.|UFP Industries
ULTA|Ulta Beauty, Inc.|Ulta Beauty;Ulta
UMBF|UMB Financial Corporation|UMB Financial
UPST|Upstart Holdings, Inc.|Upstart;Upstart Holdings;アップスタート;업스타트
UPWK|Upwork Inc.|Upwork
URBN|Urban Outfitters, Inc.|Urban Outfitters
USAR|USA Rare Earth, Inc.|USA Rare Earth;USA 레어어스
UTHR|United Therapeutics Corporation|United Therapeutics
VC|Visteon Corporation|Visteon
VCEL|Vericel Corporation|Vericel
VCTR|Victory Capital Holdings, Inc.|Victory Capital
VCYT|Veracyte, Inc.|Veracyte
VECO|Veeco Instruments Inc.|Veeco;Veeco Instruments
VEON|VEON Ltd.|VEON;VimpelCom
VERA|Vera Therapeutics, Inc.|Vera Therapeutics
VFS|VinFast Auto Ltd.|VinFast;ビンファスト;빈패스트
VIAV|Viavi Solutions Inc.|Viavi;Viavi Solutions
VICR|Vicor Corporation|Vicor
VIR|Vir Biotechnology, Inc.|Vir Biotechnology
VISN|Vistance Networks, Inc.|Vistance Networks;CommScope
VITL|Vital Farms, Inc.|Vital Farms
VKTX|Viking Therapeutics, Inc.|Viking Therapeutics;바이킹 테라퓨틱스
VLY|Valley National Bancorp|Valley National Bancorp;Valley National Bank
VNET|VNET Group, Inc.|VNET;VNET Group;21Vianet;世纪互联;世紀互聯
VNOM|Viper Energy, Inc.|Viper Energy
VOD|Vodafone Group Public Limited Company|Vodafone;沃达丰;ボーダフォン;보다폰
VRM|Vroom, Inc.|Vroom;Vroom Inc
VRNS|Varonis Systems, Inc.|Varonis
VRSK|Verisk Analytics, Inc.|Verisk;Verisk Analytics
VRSN|VeriSign, Inc.|VeriSign;Verisign
VRTX|Vertex Pharmaceuticals Incorporated|Vertex;Vertex Pharmaceuticals;福泰制药;バーテックス・ファーマシューティカルズ;버텍스 파마슈티컬스
VSAT|Viasat, Inc.|Viasat;ビアサット
VSNT|Versant Media Group, Inc.|Versant;Versant Media
VTRS|Viatris Inc.|Viatris;晖致;ヴィアトリス;비아트리스
WAY|Waystar Holding Corp.|Waystar
WB|Weibo Corporation|Weibo;微博;ウェイボー;웨이보
WBD|Warner Bros. Discovery, Inc.|Warner Bros. Discovery;Warner Bros;Warner Bros.;华纳兄弟探索;ワーナー・ブラザース・ディスカバリー;워너브러더스 디스커버리
WBTN|WEBTOON Entertainment Inc.|Webtoon;Webtoon Entertainment;네이버웹툰;웹툰 엔터테인먼트;ウェブトゥーン
WDAY|Workday, Inc.|Workday;ワークデイ;워크데이
WDC|Western Digital Corporation|Western Digital;西部数据;威騰電子;ウエスタンデジタル;웨스턴 디지털
WDFC|WD-40 Company|WD-40
WEN|The Wendy's Company|Wendy's;温迪;ウェンディーズ;웬디스
WERN|Werner Enterprises, Inc.|Werner Enterprises
WFRD|Weatherford International plc|Weatherford;Weatherford International
WING|Wingstop Inc.|Wingstop
WIX|Wix.com Ltd.|Wix;Wix.com
WKHS|Workhorse Group Inc.|Workhorse Group
WLTH|Wealthfront Corporation|Wealthfront
WMG|Warner Music Group Corp.|Warner Music;Warner Music Group;华纳音乐;ワーナー・ミュージック;워너뮤직그룹
WMT|Walmart Inc.|Walmart;Wal-Mart;沃尔玛;沃爾瑪;ウォルマート;월마트
WOOF|Petco Health and Wellness Company, Inc.|Petco
WRD|WeRide Inc.|WeRide;文远知行;文遠知行;ウィーライド;위라이드
WSC|WillScot Holdings Corporation|WillScot
WSE|Wise Group plc|Wise;Wise plc;TransferWise
WTFC|Wintrust Financial Corporation|Wintrust;Wintrust Financial
WTW|Willis Towers Watson Public Limited Company|WTW;Willis Towers Watson;韦莱韬悦
WULF|TeraWulf Inc.|TeraWulf;테라울프
WWD|Woodward, Inc.|Woodward;Woodward Inc
WYFI|WhiteFiber, Inc.|WhiteFiber
WYNN|Wynn Resorts, Limited|Wynn Resorts;永利度假村;ウィン・リゾーツ;윈 리조트
XE|X-Energy, Inc.|X-energy;엑스에너지
XEL|Xcel Energy Inc.|Xcel Energy
XENE|Xenon Pharmaceuticals Inc.|Xenon Pharmaceuticals
XMTR|Xometry, Inc.|Xometry
XNCR|Xencor, Inc.|Xencor
XNDU|Xanadu Quantum Technologies Limited|Xanadu Quantum;Xanadu Quantum Technologies
XP|XP Inc.|XP Investimentos;XP Inc
XRAY|DENTSPLY SIRONA Inc.|Dentsply Sirona;Dentsply
XRX|Xerox Holdings Corporation|Xerox;施乐;ゼロックス;제록스
Z|Zillow Group, Inc. Class C|Zillow;Zillow Group;ジロー・グループ;질로우
ZBRA|Zebra Technologies Corporation|Zebra Technologies
ZD|Ziff Davis, Inc.|Ziff Davis
ZG|Zillow Group, Inc. Class A|Zillow;Zillow Group;ジロー・グループ;질로우
ZION|Zions Bancorporation, National Association|Zions;Zions Bancorporation;Zions Bank
ZLAB|Zai Lab Limited|Zai Lab;再鼎医药;再鼎醫藥;ザイ・ラボ
ZM|Zoom Communications, Inc.|Zoom;Zoom Communications;Zoom Video;ズーム・コミュニケーションズ;줌 커뮤니케이션즈
ZS|Zscaler, Inc.|Zscaler;ゼットスケーラー;지스케일러
`;
