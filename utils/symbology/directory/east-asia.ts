// Listed companies of Japan, Korea, Taiwan, Hong Kong and mainland China.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const eastAsia = `
# XTKS
1605|INPEX CORPORATION|国際石油開発帝石
1925|Daiwa House Industry Co., Ltd.|大和ハウス工業;大和ハウス
1928|Sekisui House, Ltd.|積水ハウス
2269|Meiji Holdings Co., Ltd.|明治ホールディングス;明治HD;明治
2413|M3, Inc.|エムスリー
2432|DeNA Co., Ltd.|ディー・エヌ・エー
2502|Asahi Group Holdings, Ltd.|アサヒグループホールディングス;アサヒグループHD;アサヒ;朝日集团
2503|Kirin Holdings Company, Limited|キリンホールディングス;キリンHD;キリン;麒麟
2587|Suntory Beverage & Food Limited|サントリー食品インターナショナル;サントリー食品
2801|Kikkoman Corporation|キッコーマン
2802|Ajinomoto Co., Inc.|味の素;味之素
285A|Kioxia Holdings Corporation|キオクシアホールディングス;キオクシアHD;キオクシア;铠侠;鎧俠
2914|Japan Tobacco Inc.|JT;日本たばこ産業;日本烟草
3086|J. Front Retailing Co., Ltd.|J.フロントリテイリング;Jフロント
3092|ZOZO, Inc.|Zozotown
3099|Isetan Mitsukoshi Holdings Ltd.|三越伊勢丹ホールディングス;三越伊勢丹HD;三越伊勢丹
3382|Seven & i Holdings Co., Ltd.|7-Eleven;セブン＆アイ・ホールディングス;セブン&アイ・ホールディングス;セブン&アイ;セブン＆アイHD
3402|Toray Industries, Inc.|東レ;东丽
3659|NEXON Co., Ltd.|ネクソン
4063|Shin-Etsu Chemical Co., Ltd.|信越化学工業;信越化学;信越化學
4188|Mitsubishi Chemical Group Corporation|三菱ケミカルグループ;三菱ケミカル
4307|Nomura Research Institute, Ltd.|NRI;野村総合研究所;野村総研
4324|Dentsu Group Inc.|電通グループ;電通;电通
4385|Mercari, Inc.|メルカリ
4452|Kao Corporation|花王
4502|Takeda Pharmaceutical Company Limited|武田薬品工業;武田薬品;武田制药
4503|Astellas Pharma Inc.|アステラス製薬;安斯泰来
4507|Shionogi & Co., Ltd.|塩野義製薬
4519|Chugai Pharmaceutical Co., Ltd.|中外製薬
4523|Eisai Co., Ltd.|エーザイ;卫材
4528|Ono Pharmaceutical Co., Ltd.|小野薬品工業;小野薬品
4543|Terumo Corporation|テルモ
4568|Daiichi Sankyo Company, Limited|第一三共
4578|Otsuka Holdings Co., Ltd.|Otsuka Pharmaceutical;大塚ホールディングス;大塚HD
4661|Oriental Land Co., Ltd.|Tokyo Disney;オリエンタルランド
4689|LY Corporation|Z Holdings;Yahoo Japan;LINEヤフー;ラインヤフー;Zホールディングス
4704|Trend Micro Incorporated|トレンドマイクロ;趋势科技
4755|Rakuten Group, Inc.|楽天グループ;楽天;乐天;樂天
4901|FUJIFILM Holdings Corporation|富士フイルムホールディングス;富士フイルムHD;富士フイルム;富士胶片
4911|Shiseido Company, Limited|資生堂;资生堂
5020|ENEOS Holdings, Inc.|ENEOSホールディングス
5108|Bridgestone Corporation|ブリヂストン;普利司通
5401|Nippon Steel Corporation|日本製鉄;新日鉄住金;日本制铁;日本製鐵
5411|JFE Holdings, Inc.|JFEホールディングス;JFEHD
5713|Sumitomo Metal Mining Co., Ltd.|住友金属鉱山;住友鉱
5802|Sumitomo Electric Industries, Ltd.|住友電気工業;住友電工
6098|Recruit Holdings Co., Ltd.|リクルートホールディングス;リクルートHD;リクルート
6146|DISCO Corporation|ディスコ
6178|Japan Post Holdings Co., Ltd.|日本郵政;日本邮政
6273|SMC Corporation
6301|Komatsu Ltd.|小松製作所;コマツ;小松
6326|Kubota Corporation|クボタ
6367|Daikin Industries, Ltd.|ダイキン工業;ダイキン;大金工业
6501|Hitachi, Ltd.|日立製作所;日立
6503|Mitsubishi Electric Corporation|三菱電機;三菱电机
6506|YASKAWA Electric Corporation|安川電機;安川电机
6594|NIDEC CORPORATION|ニデック;日本電産;日本电产
6645|OMRON Corporation|オムロン;欧姆龙
6701|NEC Corporation|日本電気
6702|Fujitsu Limited|富士通
6723|Renesas Electronics Corporation|ルネサスエレクトロニクス;ルネサス;瑞萨电子;瑞薩電子
6752|Panasonic Holdings Corporation|パナソニックホールディングス;パナソニックHD;パナソニック;松下
6753|Sharp Corporation|シャープ;夏普
6758|Sony Group Corporation|ソニーグループ;ソニー;索尼
6762|TDK Corporation
6857|Advantest Corporation|アドバンテスト;爱德万测试;愛德萬測試
6861|KEYENCE CORPORATION|キーエンス;基恩士
6902|DENSO CORPORATION|デンソー;电装
6920|Lasertec Corporation|レーザーテック
6954|FANUC CORPORATION|ファナック;发那科
6963|ROHM Co., Ltd.|ローム;罗姆
6971|Kyocera Corporation|京セラ;京瓷
6981|Murata Manufacturing Co., Ltd.|村田製作所;村田制作所
6988|Nitto Denko Corporation|日東電工
7011|Mitsubishi Heavy Industries, Ltd.|MHI;三菱重工業;三菱重工
7012|Kawasaki Heavy Industries, Ltd.|川崎重工業;川崎重工
7013|IHI Corporation|石川島播磨重工業
7201|Nissan Motor Co., Ltd.|日産自動車;日産;日产汽车;日產汽車
7202|Isuzu Motors Limited|いすゞ自動車;いすゞ;五十铃
7203|Toyota Motor Corporation|トヨタ自動車;トヨタ;丰田汽车;丰田;豐田汽車;豐田
7211|Mitsubishi Motors Corporation|三菱自動車工業;三菱自動車;三菱汽车
7261|Mazda Motor Corporation|マツダ;马自达
7267|Honda Motor Co., Ltd.|本田技研工業;ホンダ;本田
7269|Suzuki Motor Corporation|スズキ;铃木
7270|SUBARU CORPORATION|スバル;斯巴鲁
7453|Ryohin Keikaku Co., Ltd. (Muji)|Muji;良品計画;無印良品;无印良品
7731|NIKON CORPORATION|ニコン;尼康
7733|Olympus Corporation|オリンパス;奥林巴斯
7735|SCREEN Holdings Co., Ltd.|SCREENホールディングス;SCREENHD
7741|HOYA CORPORATION|豪雅
7751|Canon Inc.|キヤノン;佳能
7832|Bandai Namco Holdings Inc.|バンダイナムコホールディングス;バンダイナムコHD;バンダイナムコ;万代南梦宫
7974|Nintendo Co., Ltd.|任天堂
8001|ITOCHU Corporation|伊藤忠商事;伊藤忠
8002|Marubeni Corporation|丸紅;丸红
8031|Mitsui & Co., Ltd.|三井物産;三井物产
8035|Tokyo Electron Limited|東京エレクトロン;东京电子;東京威力科創
8053|Sumitomo Corporation|住友商事
8058|Mitsubishi Corporation|三菱商事
8267|AEON CO., LTD.|イオン;永旺
8306|Mitsubishi UFJ Financial Group, Inc.|MUFG;三菱UFJフィナンシャル・グループ;三菱ＵＦＪフィナンシャル・グループ;三菱UFJ;三菱日联金融集团
8308|Resona Holdings, Inc.|りそなホールディングス;りそなHD;りそな
8316|Sumitomo Mitsui Financial Group, Inc.|SMFG;三井住友フィナンシャルグループ;三井住友FG;三井住友;三井住友金融集团
8411|Mizuho Financial Group, Inc.|みずほフィナンシャルグループ;みずほFG;みずほ;瑞穗金融集团
8591|ORIX Corporation|オリックス;欧力士
8601|Daiwa Securities Group Inc.|大和証券グループ本社;大和証券
8604|Nomura Holdings, Inc.|野村ホールディングス;野村HD;野村控股
8630|Sompo Holdings, Inc.|SOMPOホールディングス;SOMPOHD
8725|MS&AD Insurance Group Holdings, Inc.|MS&ADインシュアランスグループホールディングス;MS&ADHD
8750|Daiichi Life Group, Inc.|Dai-ichi Life;第一ライフグループ;第一生命ホールディングス;第一生命HD;第一生命
8766|Tokio Marine Holdings, Inc.|東京海上ホールディングス;東京海上HD;東京海上
8801|Mitsui Fudosan Co., Ltd.|三井不動産
8802|Mitsubishi Estate Co., Ltd.|三菱地所
8830|Sumitomo Realty & Development Co., Ltd.|住友不動産
9020|East Japan Railway Company|JR East;東日本旅客鉄道;JR東日本;ＪＲ東日本
9021|West Japan Railway Company|JR West;西日本旅客鉄道;JR西日本
9022|Central Japan Railway Company|JR Central;東海旅客鉄道;JR東海
9064|Yamato Holdings Co., Ltd.|ヤマトホールディングス;ヤマトHD;ヤマト運輸
9101|Nippon Yusen Kabushiki Kaisha|NYK Line;日本郵船;郵船
9104|Mitsui O.S.K. Lines, Ltd.|MOL;商船三井
9201|Japan Airlines Co., Ltd.|JAL;日本航空
9202|ANA Holdings Inc. (All Nippon Airways)|All Nippon Airways;ANAホールディングス;ANAHD;全日本空輸;全日空
9432|NTT, Inc. (Nippon Telegraph and Telephone)|Nippon Telegraph & Telephone;日本電信電話
9433|KDDI CORPORATION
9434|SoftBank Corp.|ソフトバンク
9501|Tokyo Electric Power Company Holdings, Inc.|Tepco;TEPCO;東京電力ホールディングス;東京電力HD;東京電力;东京电力
9502|Chubu Electric Power Company, Inc.|中部電力
9503|The Kansai Electric Power Company, Inc.|関西電力
9735|SECOM CO., LTD.|セコム
9766|KONAMI GROUP CORPORATION|コナミグループ;コナミ;科乐美
9843|Nitori Holdings Co., Ltd.|ニトリホールディングス;ニトリHD;ニトリ
9983|Fast Retailing Co., Ltd.|Uniqlo;ファーストリテイリング;ファストリ;ユニクロ;迅销;優衣庫;优衣库
9984|SoftBank Group Corp.|ソフトバンクグループ;ソフトバンクG;软银集团;软银;軟銀集團;軟銀
# XKRX
000270|Kia Corporation|Kia Motors;기아;기아차
000660|SK hynix Inc.|SK하이닉스
003490|Korean Air Lines Co., Ltd.|대한항공
003670|POSCO FUTURE M Co., Ltd.|포스코퓨처엠
005380|Hyundai Motor Company|현대자동차;현대차
005490|POSCO Holdings Inc.|POSCO홀딩스;포스코홀딩스;포스코
005930|Samsung Electronics Co., Ltd.|삼성전자
005935|Samsung Electronics Co., Ltd.|삼성전자우;삼성전자
006400|Samsung SDI Co., Ltd.|삼성SDI
011200|HMM Co., Ltd.|에이치엠엠
012330|Hyundai Mobis Co., Ltd.|현대모비스
035420|NAVER Corporation|네이버
035720|Kakao Corp.|카카오
036570|NCSOFT Corporation|엔씨소프트;엔씨
047050|POSCO International Corporation|포스코인터내셔널
055550|Shinhan Financial Group Co., Ltd.|신한지주;신한금융지주
068270|Celltrion, Inc.|셀트리온
086790|Hana Financial Group Inc.|하나금융지주;하나금융그룹
090430|Amorepacific Corporation|아모레퍼시픽
207940|Samsung Biologics Co., Ltd.|삼성바이오로직스
373220|LG Energy Solution, Ltd.|LG에너지솔루션
# XKOS
022100|POSCO DX Company Ltd.|포스코DX
028300|HLB Inc.|에이치엘비
035900|JYP Entertainment Corporation|제이와이피엔터테인먼트
039030|EO Technics Co., Ltd.|이오테크닉스
041510|SM Entertainment Co., Ltd.|에스엠;SM엔터테인먼트
058470|LEENO Industrial Inc.|리노공업
066970|L&F Co., Ltd.|엘앤에프
068760|Celltrion Pharm, Inc.|셀트리온제약
086520|EcoPro Co., Ltd.|에코프로
112040|Wemade Co., Ltd.|위메이드
122870|YG Entertainment Inc.|와이지엔터테인먼트
141080|LigaChem Biosciences Inc.|리가켐바이오
145020|Hugel, Inc.|휴젤
196170|Alteogen Inc.|알테오젠
214150|Classys Inc.|클래시스
214450|PharmaResearch Co., Ltd.|파마리서치
240810|Wonik IPS Co., Ltd.|원익IPS
247540|EcoPro BM Co., Ltd.|에코프로비엠
253450|Studio Dragon Corporation|스튜디오드래곤
263750|Pearl Abyss Corp.|펄어비스
277810|Rainbow Robotics|레인보우로보틱스
293490|Kakao Games Corp.|카카오게임즈
# XTAI
1301|Formosa Plastics Corporation|台塑;台灣塑膠
1303|Nan Ya Plastics Corporation|南亞;南亞塑膠
1326|Formosa Chemicals & Fibre Corporation|台化
2207|Hotai Motor Co., Ltd.|和泰車;和泰汽車
2303|United Microelectronics Corporation|UMC;聯電;聯華電子;联电;联华电子
2317|Hon Hai Precision Industry Co., Ltd.|Foxconn;鴻海;鴻海精密;富士康;鸿海;鴻海精密工業
2330|Taiwan Semiconductor Manufacturing Company Limited|TSMC;台積電;台积电;台灣積體電路;台湾積体電路製造
2357|ASUSTeK Computer Inc.|華碩;华硕;華碩電腦
2382|Quanta Computer Inc.|廣達;廣達電腦;广达
2412|Chunghwa Telecom Co., Ltd.|中華電;中華電信
2454|MediaTek Inc.|聯發科;聯發科技;联发科
2609|Yang Ming Marine Transport Corporation|陽明;陽明海運
2881|Fubon Financial Holding Co., Ltd.|富邦金;富邦金控
2882|Cathay Financial Holding Co., Ltd.|國泰金;國泰金控
2884|E.SUN Financial Holding Company, Ltd.|玉山金;玉山金控
2891|CTBC Financial Holding Co., Ltd.|中信金;中信金控
3008|LARGAN Precision Co., Ltd.|大立光;大立光電
3034|Novatek Microelectronics Corp.|聯詠;聯詠科技
5871|Chailease Holding Company Limited|中租-KY;中租
5880|Taiwan Cooperative Financial Holding Co., Ltd.|合庫金
6415|Silergy Corp.|矽力*-KY;矽力
6505|Formosa Petrochemical Corporation|台塑化
9917|Taiwan SECOM Co., Ltd.|中保科
# ROCO
3105|WIN Semiconductors Corp.|穩懋
3293|International Games System Co., Ltd.|鈊象
3529|eMemory Technology Inc.|力旺
4966|Parade Technologies, Ltd.|譜瑞-KY;譜瑞
5274|ASPEED Technology Inc.|信驊
5347|Vanguard International Semiconductor Corporation|世界先進
5483|Sino-American Silicon Products Inc.|中美晶
6488|GlobalWafers Co., Ltd.|環球晶;環球晶圓
8069|E Ink Holdings Inc.|元太
8299|Phison Electronics Corp.|群聯
8454|momo.com Inc.|富邦媒
# XHKG
0001|CK Hutchison Holdings Limited|长和;長和;长江和记实业
0005|HSBC Holdings plc|汇丰控股;滙豐控股;汇丰;匯豐
0019|Swire Pacific Limited|太古股份;太古股份公司;太古
0027|Galaxy Entertainment Group Limited|银河娱乐;銀河娛樂
0168|Tsingtao Brewery Company Limited|青岛啤酒股份;青島啤酒股份;青岛啤酒
0175|Geely Automobile Holdings Limited|吉利汽车;吉利汽車;吉利
0241|Alibaba Health Information Technology Limited|阿里健康
0268|Kingdee International Software Group Company Limited|金蝶国际;金蝶國際
0291|China Resources Beer (Holdings) Company Limited|华润啤酒;華潤啤酒
0388|Hong Kong Exchanges and Clearing Limited|HKEX;香港交易所;港交所
0669|Techtronic Industries Company Limited|TTI;创科实业;創科實業
0700|Tencent Holdings Limited|腾讯;騰訊;腾讯控股;騰訊控股
0762|China Unicom (Hong Kong) Limited|中国联通;中國聯通
0763|ZTE Corporation|中兴通讯;中興通訊;中兴
0772|China Literature Limited|阅文集团;閱文集團
0857|PetroChina Company Limited|中国石油股份;中國石油股份;中国石油;中国石油天然气
0883|CNOOC Limited|中国海洋石油;中國海洋石油;中海油
0914|Anhui Conch Cement Company Limited|海螺水泥;Conch Cement
0941|China Mobile Limited|中国移动;中國移動
0960|Longfor Group Holdings Limited|龙湖集团;龍湖集團
0981|Semiconductor Manufacturing International Corporation|SMIC;中芯国际;中芯國際
0992|Lenovo Group Limited|联想集团;聯想集團;联想;聯想
1024|Kuaishou Technology|快手
1088|China Shenhua Energy Company Limited|中国神华;中國神華
1211|BYD Company Limited|比亚迪股份;比亞迪股份;比亚迪;比亞迪
1299|AIA Group Limited|友邦保险;友邦保險
1772|Ganfeng Lithium Group Co., Ltd.|赣锋锂业;贛鋒鋰業
1810|Xiaomi Corporation|小米集团;小米集團;小米
1876|Budweiser Brewing Company APAC Limited|Budweiser APAC;Bud APAC;百威亚太;百威亞太
1913|PRADA S.p.A.|普拉达;普拉達
1918|Sunac China Holdings Limited|融创中国;融創中國
2007|Country Garden Holdings Company Limited|碧桂园;碧桂園
2020|ANTA Sports Products Limited|安踏体育;安踏體育;安踏
2202|China Vanke Co., Ltd.|万科企业;萬科企業;Vanke;万科A;万科;萬科
2238|Guangzhou Automobile Group Co., Ltd.|广汽集团;廣汽集團;GAC;GAC Group
2269|WuXi Biologics (Cayman) Inc.|药明生物;藥明生物
2318|Ping An Insurance (Group) Company of China, Ltd.|中国平安;中國平安
2319|China Mengniu Dairy Company Limited|Mengniu;蒙牛乳业;蒙牛乳業;蒙牛
2331|Li Ning Company Limited|李宁;李寧
2382|Sunny Optical Technology (Group) Company Limited|舜宇光学科技;舜宇光學科技
2899|Zijin Mining Group Company Limited|紫金矿业;紫金礦業
3333|China Evergrande Group|Evergrande;中国恒大;中國恒大;恒大
3690|Meituan|Meituan Dianping;美团;美團
3993|CMOC Group Limited|洛阳钼业;洛陽鉬業;China Molybdenum
6862|Haidilao International Holding Ltd.|海底捞;海底撈
9618|JD.com, Inc.|京东集团;京東集團;京东;京東
9626|Bilibili Inc.|哔哩哔哩;嗶哩嗶哩
9633|Nongfu Spring Co., Ltd.|农夫山泉;農夫山泉
9961|Trip.com Group Limited|Ctrip;携程集团;攜程集團;携程
9988|Alibaba Group Holding Limited|阿里巴巴;阿里巴巴集团
9992|Pop Mart International Group Limited|泡泡玛特;泡泡瑪特
# XSHG
600000|Shanghai Pudong Development Bank Co., Ltd.|SPD Bank;浦发银行
600016|China Minsheng Banking Corp., Ltd.|Minsheng Bank;民生银行;中国民生银行;中國民生銀行
600031|Sany Heavy Industry Co., Ltd.|三一重工
600104|SAIC Motor Corporation Limited|上汽集团
600276|Jiangsu Hengrui Pharmaceuticals Co., Ltd.|Hengrui;恒瑞医药
600309|Wanhua Chemical Group Co., Ltd.|万华化学
600519|Kweichow Moutai Co., Ltd.|Moutai;贵州茅台;貴州茅台;茅台
600585|Anhui Conch Cement Company Limited|Conch Cement;海螺水泥
600690|Haier Smart Home Co., Ltd.|海尔智家;海尔;海爾智家
600809|Shanxi Xinghuacun Fen Wine Factory Co., Ltd.|Shanxi Fen Wine;Fenjiu;山西汾酒
600887|Inner Mongolia Yili Industrial Group Co., Ltd.|Yili;伊利股份;伊利
600900|China Yangtze Power Co., Ltd.|Yangtze Power;长江电力
601012|LONGi Green Energy Technology Co., Ltd.|隆基绿能
601088|China Shenhua Energy Company Limited|中国神华;中國神華
601127|Seres Group Co., Ltd.|赛力斯
601138|Foxconn Industrial Internet Co., Ltd.|FII;工业富联
601658|Postal Savings Bank of China Co., Ltd.|邮储银行;郵儲銀行
601766|CRRC Corporation Limited|中国中车;中國中車
601857|PetroChina Company Limited|中国石油;中国石油天然气;中国石油股份;中國石油股份
601888|China Tourism Group Duty Free Corporation Limited|China Duty Free;中国中免
601899|Zijin Mining Group Company Limited|紫金矿业;紫金礦業
601919|COSCO SHIPPING Holdings Co., Ltd.|中远海控
603259|WuXi AppTec Co., Ltd.|药明康德;藥明康德
603288|Foshan Haitian Flavouring and Food Company Ltd.|Haitian;海天味业
603986|GigaDevice Semiconductor Inc.|兆易创新
603993|CMOC Group Limited|China Molybdenum;洛阳钼业;洛陽鉬業
# XSHE
000002|China Vanke Co., Ltd.|Vanke;万科A;万科;萬科;万科企业;萬科企業
000063|ZTE Corporation|中兴通讯;中兴;中興通訊
000333|Midea Group Co., Ltd.|美的集团;美的
000568|Luzhou Laojiao Co., Ltd.|泸州老窖
000625|Chongqing Changan Automobile Company Limited|Changan;Changan Automobile;长安汽车
000651|Gree Electric Appliances, Inc. of Zhuhai|格力电器
000858|Wuliangye Yibin Co., Ltd.|五粮液;五糧液
002230|iFLYTEK Co., Ltd.|科大讯飞;科大訊飛
002241|Goertek Inc.|歌尔股份
002304|Jiangsu Yanghe Brewery Joint-Stock Co., Ltd.|Yanghe;洋河股份
002352|S.F. Holding Co., Ltd.|SF Express;S.F. Express;顺丰控股;顺丰
002371|NAURA Technology Group Co., Ltd.|北方华创
002415|Hangzhou Hikvision Digital Technology Co., Ltd.|Hikvision;海康威视;海康威視
002460|Ganfeng Lithium Group Co., Ltd.|赣锋锂业;贛鋒鋰業
002475|Luxshare Precision Industry Co., Ltd.|立讯精密;立訊精密
002594|BYD Company Limited|比亚迪;比亚迪股份;比亞迪股份;比亞迪
002714|Muyuan Foods Co., Ltd.|牧原股份
300015|Aier Eye Hospital Group Co., Ltd.|爱尔眼科
300122|Chongqing Zhifei Biological Products Co., Ltd.|Zhifei;Zhifei Biological;智飞生物
300124|Shenzhen Inovance Technology Co., Ltd.|Inovance;Inovance Technology;汇川技术
300274|Sungrow Power Supply Co., Ltd.|阳光电源
300498|Wens Foodstuff Group Co., Ltd.|温氏股份
300750|Contemporary Amperex Technology Co., Limited|CATL;宁德时代;寧德時代
300760|Shenzhen Mindray Bio-Medical Electronics Co., Ltd.|Mindray;迈瑞医疗
`;
