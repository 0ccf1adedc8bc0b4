// Listed companies of Japan, Korea, Taiwan, Hong Kong and mainland China.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const eastAsia = `
# XTKS
1332|Nissui Corporation|Nissui;ニッスイ;日本水産
1605|INPEX CORPORATION|Inpex;INPEX;国際石油開発帝石
1721|COMSYS Holdings Corporation|Comsys;コムシスホールディングス;コムシスHD
1801|Taisei Corporation|Taisei;大成建設
1802|Obayashi Corporation|Obayashi;大林組
1803|Shimizu Corporation|Shimizu;清水建設
1808|Haseko Corporation|Haseko;長谷工コーポレーション;長谷工
1812|Kajima Corporation|Kajima;鹿島建設;鹿島
1925|Daiwa House Industry Co., Ltd.|Daiwa House;大和ハウス工業;大和ハウス
1928|Sekisui House, Ltd.|Sekisui House;積水ハウス
1963|JGC Holdings Corporation|JGC;日揮ホールディングス;日揮
2002|Nisshin Seifun Group Inc.|Nisshin Seifun;日清製粉グループ本社;日清製粉
2269|Meiji Holdings Co., Ltd.|Meiji;明治ホールディングス;明治HD;明治
2282|NH Foods Ltd. (Nippon Ham)|NH Foods;Nippon Ham;日本ハム
2413|M3, Inc.|M3;エムスリー
2432|DeNA Co., Ltd.|DeNA;ディー・エヌ・エー
2501|Sapporo Holdings Limited|Sapporo;サッポロホールディングス;サッポロHD
2502|Asahi Group Holdings, Ltd.|Asahi;Asahi Group;アサヒグループホールディングス;アサヒグループHD;アサヒ;朝日集团
2503|Kirin Holdings Company, Limited|Kirin;キリンホールディングス;キリンHD;キリン;麒麟
2587|Suntory Beverage & Food Limited|Suntory Beverage & Food;Suntory;サントリー食品インターナショナル;サントリー食品
2768|Sojitz Corporation|Sojitz;双日
2801|Kikkoman Corporation|Kikkoman;キッコーマン
2802|Ajinomoto Co., Inc.|Ajinomoto;味の素;味之素
285A|Kioxia Holdings Corporation|Kioxia;キオクシアホールディングス;キオクシアHD;キオクシア;铠侠;鎧俠;키옥시아
2871|Nichirei Corporation|Nichirei;ニチレイ
2914|Japan Tobacco Inc.|Japan Tobacco;JT;日本たばこ産業;日本烟草
3064|MonotaRO Co., Ltd.|MonotaRO
3086|J. Front Retailing Co., Ltd.|J. Front Retailing;J.フロントリテイリング;Jフロント
3092|ZOZO, Inc.|ZOZO;Zozo;Zozotown
3099|Isetan Mitsukoshi Holdings Ltd.|Isetan Mitsukoshi;三越伊勢丹ホールディングス;三越伊勢丹HD;三越伊勢丹
3289|Tokyu Fudosan Holdings Corporation|Tokyu Fudosan;東急不動産ホールディングス;東急不動産HD;東急不動産
3382|Seven & i Holdings Co., Ltd.|Seven & i;Seven & I;7-Eleven;セブン＆アイ・ホールディングス;セブン&アイ・ホールディングス;セブン&アイ;セブン＆アイHD
3401|Teijin Limited|Teijin;帝人
3402|Toray Industries, Inc.|Toray;東レ;东丽
3405|Kuraray Co., Ltd.|Kuraray;クラレ
3407|Asahi Kasei Corporation|Asahi Kasei;旭化成
3436|SUMCO Corporation|Sumco;SUMCO
3659|NEXON Co., Ltd.|Nexon;ネクソン;넥슨
3697|SHIFT Inc.|SHIFT
3765|GungHo Online Entertainment, Inc.|GungHo;ガンホー・オンライン・エンターテイメント;ガンホー
3861|Oji Holdings Corporation|Oji Holdings;王子ホールディングス;王子HD
4004|Resonac Holdings Corporation|Resonac;レゾナック・ホールディングス;レゾナック;昭和電工
4005|Sumitomo Chemical Company, Limited|Sumitomo Chemical;住友化学
4021|Nissan Chemical Corporation|Nissan Chemical;日産化学
4042|Tosoh Corporation|Tosoh;東ソー
4043|Tokuyama Corporation|Tokuyama;トクヤマ
4061|Denka Company Limited|Denka;デンカ
4063|Shin-Etsu Chemical Co., Ltd.|Shin-Etsu Chemical;Shin-Etsu;信越化学工業;信越化学;信越化學
4151|Kyowa Kirin Co., Ltd.|Kyowa Kirin;協和キリン
4183|Mitsui Chemicals, Inc.|Mitsui Chemicals;三井化学
4188|Mitsubishi Chemical Group Corporation|Mitsubishi Chemical;三菱ケミカルグループ;三菱ケミカル
4208|UBE Corporation|UBE;宇部興産
4307|Nomura Research Institute, Ltd.|Nomura Research Institute;NRI;野村総合研究所;野村総研
4324|Dentsu Group Inc.|Dentsu;電通グループ;電通;电通
4385|Mercari, Inc.|Mercari;メルカリ
4452|Kao Corporation|Kao;花王
4502|Takeda Pharmaceutical Company Limited|Takeda;Takeda Pharmaceutical;武田薬品工業;武田薬品;武田制药;다케다
4503|Astellas Pharma Inc.|Astellas;アステラス製薬;安斯泰来
4506|Sumitomo Pharma Co., Ltd.|Sumitomo Pharma;住友ファーマ;大日本住友製薬
4507|Shionogi & Co., Ltd.|Shionogi;塩野義製薬
4519|Chugai Pharmaceutical Co., Ltd.|Chugai;Chugai Pharmaceutical;中外製薬
4523|Eisai Co., Ltd.|Eisai;エーザイ;卫材
4528|Ono Pharmaceutical Co., Ltd.|Ono Pharmaceutical;小野薬品工業;小野薬品
4543|Terumo Corporation|Terumo;テルモ
4568|Daiichi Sankyo Company, Limited|Daiichi Sankyo;第一三共
4578|Otsuka Holdings Co., Ltd.|Otsuka Holdings;Otsuka Pharmaceutical;大塚ホールディングス;大塚HD
4661|Oriental Land Co., Ltd.|Oriental Land;Tokyo Disney;オリエンタルランド
4684|OBIC Co., Ltd.|Obic;オービック
4689|LY Corporation|LY Corp;Z Holdings;Yahoo Japan;LINEヤフー;ラインヤフー;Zホールディングス
4704|Trend Micro Incorporated|Trend Micro;トレンドマイクロ;趋势科技
4716|Oracle Corporation Japan|Oracle Japan;日本オラクル
4751|CyberAgent, Inc.|CyberAgent;サイバーエージェント
4755|Rakuten Group, Inc.|Rakuten;楽天グループ;楽天;乐天;樂天
4768|Otsuka Corporation|Otsuka Corporation;大塚商会
4901|FUJIFILM Holdings Corporation|Fujifilm;富士フイルムホールディングス;富士フイルムHD;富士フイルム;富士胶片
4902|Konica Minolta, Inc.|Konica Minolta;コニカミノルタ;柯尼卡美能达
4911|Shiseido Company, Limited|Shiseido;資生堂;资生堂;시세이도
5019|Idemitsu Kosan Co., Ltd.|Idemitsu;Idemitsu Kosan;出光興産
5020|ENEOS Holdings, Inc.|Eneos;ENEOSホールディングス;ENEOS
5101|The Yokohama Rubber Co., Ltd.|Yokohama Rubber;横浜ゴム
5108|Bridgestone Corporation|Bridgestone;ブリヂストン;普利司通
5201|AGC Inc.|AGC;旭硝子
5214|Nippon Electric Glass Co., Ltd.|Nippon Electric Glass;日本電気硝子
5233|Taiheiyo Cement Corporation|Taiheiyo Cement;太平洋セメント
5301|Tokai Carbon Co., Ltd.|Tokai Carbon;東海カーボン
5332|TOTO Ltd.|Toto;TOTO
5333|NGK Insulators, Ltd.|NGK;NGK Insulators;日本ガイシ
5401|Nippon Steel Corporation|Nippon Steel;日本製鉄;新日鉄住金;日本制铁;日本製鐵;일본제철
5406|Kobe Steel, Ltd.|Kobe Steel;神戸製鋼所;神戸製鋼;神鋼
5411|JFE Holdings, Inc.|JFE;JFEホールディングス;JFEHD
5631|The Japan Steel Works, Ltd.|Japan Steel Works;日本製鋼所
5706|Mitsui Mining and Smelting Co., Ltd.|Mitsui Kinzoku;三井金属;三井金属鉱業
5711|Mitsubishi Materials Corporation|Mitsubishi Materials;三菱マテリアル
5713|Sumitomo Metal Mining Co., Ltd.|Sumitomo Metal Mining;住友金属鉱山;住友鉱
5714|DOWA HOLDINGS Co., Ltd.|Dowa;DOWAホールディングス
5801|Furukawa Electric Co., Ltd.|Furukawa Electric;古河電気工業;古河電工
5802|Sumitomo Electric Industries, Ltd.|Sumitomo Electric;住友電気工業;住友電工
5803|Fujikura Ltd.|Fujikura;フジクラ
5831|Shizuoka Financial Group, Inc.|Shizuoka Financial;しずおかフィナンシャルグループ
6098|Recruit Holdings Co., Ltd.|Recruit;リクルートホールディングス;リクルートHD;リクルート
6103|OKUMA Corporation|Okuma;オークマ
6113|Amada Co., Ltd.|Amada;アマダ
6146|DISCO Corporation|Disco;ディスコ
6178|Japan Post Holdings Co., Ltd.|Japan Post;Japan Post Holdings;日本郵政;日本邮政
6201|Toyota Industries Corporation|Toyota Industries;豊田自動織機
6273|SMC Corporation|SMC
6301|Komatsu Ltd.|Komatsu;小松製作所;コマツ;小松
6302|Sumitomo Heavy Industries, Ltd.|Sumitomo Heavy;住友重機械工業;住友重機
6305|Hitachi Construction Machinery Co., Ltd.|Hitachi Construction Machinery;日立建機
6326|Kubota Corporation|Kubota;クボタ
6361|EBARA CORPORATION|Ebara;荏原製作所;荏原
6367|Daikin Industries, Ltd.|Daikin;ダイキン工業;ダイキン;大金工业
6383|Daifuku Co., Ltd.|Daifuku;ダイフク
6471|NSK Ltd.|NSK;日本精工
6472|NTN Corporation|NTN
6473|JTEKT Corporation|JTEKT;ジェイテクト
6479|MINEBEA MITSUMI Inc.|MinebeaMitsumi;ミネベアミツミ
6501|Hitachi, Ltd.|Hitachi;日立製作所;日立;히타치
6503|Mitsubishi Electric Corporation|Mitsubishi Electric;三菱電機;三菱电机
6504|Fuji Electric Co., Ltd.|Fuji Electric;富士電機
6506|YASKAWA Electric Corporation|Yaskawa;Yaskawa Electric;安川電機;安川电机
6526|Socionext Inc.|Socionext;ソシオネクスト
6532|BayCurrent, Inc.|BayCurrent;ベイカレント
6586|Makita Corporation|Makita;マキタ
6594|NIDEC CORPORATION|Nidec;ニデック;日本電産;日本电产
6645|OMRON Corporation|Omron;オムロン;欧姆龙
6674|GS Yuasa Corporation|GS Yuasa;ジーエス・ユアサコーポレーション;ジーエス・ユアサ
6701|NEC Corporation|NEC;日本電気
6702|Fujitsu Limited|Fujitsu;富士通;후지쯔
6723|Renesas Electronics Corporation|Renesas;ルネサスエレクトロニクス;ルネサス;瑞萨电子;瑞薩電子
6724|Seiko Epson Corporation|Seiko Epson;Epson;セイコーエプソン;爱普生
6752|Panasonic Holdings Corporation|Panasonic;パナソニックホールディングス;パナソニックHD;パナソニック;松下;파나소닉
6753|Sharp Corporation|Sharp;シャープ;夏普;샤프
6758|Sony Group Corporation|Sony;Sony Group;ソニーグループ;ソニー;索尼;소니
6762|TDK Corporation|TDK
6770|Alps Alpine Co., Ltd.|Alps Alpine;アルプスアルパイン
6841|Yokogawa Electric Corporation|Yokogawa;横河電機
6857|Advantest Corporation|Advantest;アドバンテスト;爱德万测试;愛德萬測試
6861|KEYENCE CORPORATION|Keyence;キーエンス;基恩士
6869|Sysmex Corporation|Sysmex;シスメックス
6902|DENSO CORPORATION|Denso;デンソー;电装
6920|Lasertec Corporation|Lasertec;レーザーテック
6952|CASIO COMPUTER CO., LTD.|Casio;カシオ計算機;カシオ;卡西欧
6954|FANUC CORPORATION|Fanuc;ファナック;发那科
6963|ROHM Co., Ltd.|Rohm;ローム;罗姆
6971|Kyocera Corporation|Kyocera;京セラ;京瓷
6976|TAIYO YUDEN CO., LTD.|Taiyo Yuden;太陽誘電
6981|Murata Manufacturing Co., Ltd.|Murata;Murata Manufacturing;村田製作所;村田制作所
6988|Nitto Denko Corporation|Nitto Denko;Nitto;日東電工
7004|Kanadevia Corporation|Kanadevia;カナデビア;日立造船
7011|Mitsubishi Heavy Industries, Ltd.|Mitsubishi Heavy Industries;Mitsubishi Heavy;MHI;三菱重工業;三菱重工;미쓰비시중공업
7012|Kawasaki Heavy Industries, Ltd.|Kawasaki Heavy Industries;Kawasaki Heavy;川崎重工業;川崎重工
7013|IHI Corporation|IHI;石川島播磨重工業
7186|Yokohama Financial Group, Inc.|Yokohama Financial Group;Concordia Financial;横浜フィナンシャルグループ;コンコルディア・フィナンシャルグループ
7201|Nissan Motor Co., Ltd.|Nissan;Nissan Motor;日産自動車;日産;日产汽车;日產汽車;닛산
7202|Isuzu Motors Limited|Isuzu;いすゞ自動車;いすゞ;五十铃
7203|Toyota Motor Corporation|Toyota;Toyota Motor;トヨタ自動車;トヨタ;丰田汽车;丰田;豐田汽車;豐田;도요타
7205|Hino Motors, Ltd.|Hino;Hino Motors;日野自動車
7211|Mitsubishi Motors Corporation|Mitsubishi Motors;三菱自動車工業;三菱自動車;三菱汽车
7259|AISIN CORPORATION|Aisin;アイシン
7261|Mazda Motor Corporation|Mazda;マツダ;马自达
7267|Honda Motor Co., Ltd.|Honda;Honda Motor;本田技研工業;ホンダ;本田;혼다
7269|Suzuki Motor Corporation|Suzuki;Suzuki Motor;スズキ;铃木
7270|SUBARU CORPORATION|Subaru;SUBARU;スバル;斯巴鲁
7272|Yamaha Motor Co., Ltd.|Yamaha Motor;ヤマハ発動機
7309|SHIMANO INC.|Shimano;シマノ;禧玛诺
7453|Ryohin Keikaku Co., Ltd. (Muji)|Ryohin Keikaku;Muji;良品計画;無印良品;无印良品
7701|SHIMADZU CORPORATION|Shimadzu;島津製作所
7731|NIKON CORPORATION|Nikon;ニコン;尼康
7733|Olympus Corporation|Olympus;オリンパス;奥林巴斯
7735|SCREEN Holdings Co., Ltd.|Screen Holdings;SCREENホールディングス;SCREENHD;SCREEN
7741|HOYA CORPORATION|Hoya;HOYA;豪雅
7751|Canon Inc.|Canon;キヤノン;佳能;캐논
7752|Ricoh Company, Ltd.|Ricoh;リコー;理光
7832|Bandai Namco Holdings Inc.|Bandai Namco;バンダイナムコホールディングス;バンダイナムコHD;バンダイナムコ;万代南梦宫
7911|TOPPAN Holdings Inc.|Toppan;TOPPANホールディングス;凸版印刷
7912|Dai Nippon Printing Co., Ltd.|Dai Nippon Printing;大日本印刷
7951|Yamaha Corporation|Yamaha;ヤマハ;雅马哈
7974|Nintendo Co., Ltd.|Nintendo;任天堂;닌텐도
8001|ITOCHU Corporation|Itochu;伊藤忠商事;伊藤忠
8002|Marubeni Corporation|Marubeni;丸紅;丸红
8015|Toyota Tsusho Corporation|Toyota Tsusho;豊田通商
8031|Mitsui & Co., Ltd.|Mitsui;Mitsui & Co;三井物産;三井物产
8035|Tokyo Electron Limited|Tokyo Electron;東京エレクトロン;东京电子;東京威力科創;도쿄일렉트론
8053|Sumitomo Corporation|Sumitomo;住友商事
8058|Mitsubishi Corporation|Mitsubishi;Mitsubishi Corp;三菱商事
8113|Unicharm Corporation|Unicharm;ユニ・チャーム
8233|Takashimaya Company, Limited|Takashimaya;高島屋
8252|MARUI GROUP CO., LTD.|Marui;丸井グループ;丸井
8253|Credit Saison Co., Ltd.|Credit Saison;クレディセゾン
8267|AEON CO., LTD.|Aeon;イオン;永旺
8304|Aozora Bank, Ltd.|Aozora Bank;あおぞら銀行
8306|Mitsubishi UFJ Financial Group, Inc.|Mitsubishi UFJ;MUFG;三菱UFJフィナンシャル・グループ;三菱ＵＦＪフィナンシャル・グループ;三菱UFJ;三菱日联金融集团
8308|Resona Holdings, Inc.|Resona;りそなホールディングス;りそなHD;りそな
8309|Sumitomo Mitsui Trust Group, Inc.|Sumitomo Mitsui Trust;三井住友トラストグループ;三井住友トラスト
8316|Sumitomo Mitsui Financial Group, Inc.|Sumitomo Mitsui Financial;Sumitomo Mitsui;SMFG;三井住友フィナンシャルグループ;三井住友FG;三井住友;三井住友金融集团
8331|The Chiba Bank, Ltd.|Chiba Bank;千葉銀行
8354|Fukuoka Financial Group, Inc.|Fukuoka Financial;ふくおかフィナンシャルグループ
8411|Mizuho Financial Group, Inc.|Mizuho;みずほフィナンシャルグループ;みずほFG;みずほ;瑞穗金融集团
8591|ORIX Corporation|Orix;ORIX;オリックス;欧力士
8601|Daiwa Securities Group Inc.|Daiwa Securities;Daiwa;大和証券グループ本社;大和証券
8604|Nomura Holdings, Inc.|Nomura;野村ホールディングス;野村HD;野村控股
8630|Sompo Holdings, Inc.|Sompo;SOMPOホールディングス;SOMPOHD
8697|Japan Exchange Group, Inc.|Japan Exchange Group;JPX;日本取引所グループ
8725|MS&AD Insurance Group Holdings, Inc.|MS&AD;MS&ADインシュアランスグループホールディングス;MS&ADHD
8750|Daiichi Life Group, Inc.|Dai-ichi Life;第一ライフグループ;第一生命ホールディングス;第一生命HD;第一生命
8766|Tokio Marine Holdings, Inc.|Tokio Marine;東京海上ホールディングス;東京海上HD;東京海上
8795|T&D Holdings, Inc.|T&D Holdings;T&Dホールディングス
8801|Mitsui Fudosan Co., Ltd.|Mitsui Fudosan;三井不動産
8802|Mitsubishi Estate Co., Ltd.|Mitsubishi Estate;三菱地所
8804|Tokyo Tatemono Co., Ltd.|Tokyo Tatemono;東京建物
8830|Sumitomo Realty & Development Co., Ltd.|Sumitomo Realty;住友不動産
9001|Tobu Railway Co., Ltd.|Tobu Railway;東武鉄道
9005|Tokyu Corporation|Tokyu;東急
9007|Odakyu Electric Railway Co., Ltd.|Odakyu;小田急電鉄
9008|Keio Corporation|Keio;京王電鉄
9009|Keisei Electric Railway Co., Ltd.|Keisei;京成電鉄
9020|East Japan Railway Company|JR East;East Japan Railway;東日本旅客鉄道;JR東日本;ＪＲ東日本
9021|West Japan Railway Company|JR West;West Japan Railway;西日本旅客鉄道;JR西日本
9022|Central Japan Railway Company|JR Central;Central Japan Railway;東海旅客鉄道;JR東海
9064|Yamato Holdings Co., Ltd.|Yamato;ヤマトホールディングス;ヤマトHD;ヤマト運輸
9101|Nippon Yusen Kabushiki Kaisha|Nippon Yusen;NYK Line;日本郵船;郵船
9104|Mitsui O.S.K. Lines, Ltd.|Mitsui OSK;MOL;商船三井
9107|Kawasaki Kisen Kaisha, Ltd. (K Line)|K Line;Kawasaki Kisen;川崎汽船
9147|NIPPON EXPRESS HOLDINGS, INC.|Nippon Express;NIPPON EXPRESSホールディングス;日本通運
9201|Japan Airlines Co., Ltd.|Japan Airlines;JAL;日本航空
9202|ANA Holdings Inc. (All Nippon Airways)|ANA;All Nippon Airways;ANAホールディングス;ANAHD;全日本空輸;全日空
9432|NTT, Inc. (Nippon Telegraph and Telephone)|NTT;Nippon Telegraph & Telephone;日本電信電話
9433|KDDI CORPORATION|KDDI
9434|SoftBank Corp.|SoftBank Corp;ソフトバンク
9501|Tokyo Electric Power Company Holdings, Inc.|Tepco;TEPCO;Tokyo Electric Power;東京電力ホールディングス;東京電力HD;東京電力;东京电力
9502|Chubu Electric Power Company, Inc.|Chubu Electric;中部電力
9503|The Kansai Electric Power Company, Inc.|Kansai Electric;関西電力
9531|Tokyo Gas Co., Ltd.|Tokyo Gas;東京ガス;東京瓦斯
9532|Osaka Gas Co., Ltd.|Osaka Gas;大阪ガス;大阪瓦斯
9602|Toho Co., Ltd.|Toho;東宝
9735|SECOM CO., LTD.|Secom;セコム
9766|KONAMI GROUP CORPORATION|Konami;コナミグループ;コナミ;科乐美
9843|Nitori Holdings Co., Ltd.|Nitori;ニトリホールディングス;ニトリHD;ニトリ
9983|Fast Retailing Co., Ltd.|Fast Retailing;Uniqlo;ファーストリテイリング;ファストリ;ユニクロ;迅销;優衣庫;优衣库;유니클로
9984|SoftBank Group Corp.|SoftBank;SoftBank Group;ソフトバンクグループ;ソフトバンクG;软银集团;软银;軟銀集團;軟銀;소프트뱅크
# XKRX
000270|Kia Corporation|Kia;Kia Motors;기아;기아차;起亚;起亞;キア
000660|SK hynix Inc.|SK Hynix;SK hynix;SK하이닉스;SK海力士;SKハイニックス
003490|Korean Air Lines Co., Ltd.|Korean Air;대한항공;大韩航空;大韓航空
003670|POSCO FUTURE M Co., Ltd.|Posco Future M;포스코퓨처엠
005380|Hyundai Motor Company|Hyundai Motor;Hyundai;현대자동차;현대차;现代汽车;現代汽車;現代自動車
005490|POSCO Holdings Inc.|Posco;POSCO Holdings;POSCO홀딩스;포스코홀딩스;포스코;浦项制铁;ポスコ
005930|Samsung Electronics Co., Ltd.|Samsung Electronics;Samsung;삼성전자;三星电子;三星電子;三星;サムスン電子;サムスン
005935|Samsung Electronics Co., Ltd.|삼성전자우;Samsung Electronics;Samsung;삼성전자;三星电子;三星電子;三星;サムスン電子;サムスン
006400|Samsung SDI Co., Ltd.|Samsung SDI;삼성SDI;三星SDI;サムスンSDI
011200|HMM Co., Ltd.|HMM;에이치엠엠;现代商船
012330|Hyundai Mobis Co., Ltd.|Hyundai Mobis;현대모비스;现代摩比斯
035420|NAVER Corporation|Naver;NAVER;네이버;ネイバー
035720|Kakao Corp.|Kakao;카카오;カカオ
036570|NCSOFT Corporation|NCSoft;엔씨소프트;엔씨
047050|POSCO International Corporation|Posco International;포스코인터내셔널
055550|Shinhan Financial Group Co., Ltd.|Shinhan Financial;Shinhan;신한지주;신한금융지주;新韩金融
068270|Celltrion, Inc.|Celltrion;셀트리온;赛尔群;セルトリオン
086790|Hana Financial Group Inc.|Hana Financial;하나금융지주;하나금융그룹
090430|Amorepacific Corporation|Amorepacific;아모레퍼시픽;爱茉莉太平洋
207940|Samsung Biologics Co., Ltd.|Samsung Biologics;삼성바이오로직스;三星生物制剂;サムスンバイオロジクス
373220|LG Energy Solution, Ltd.|LG Energy Solution;LG에너지솔루션;LG新能源;LGエナジーソリューション
# XKOS
022100|POSCO DX Company Ltd.|Posco DX;포스코DX
028300|HLB Inc.|HLB;에이치엘비
035900|JYP Entertainment Corporation|JYP Entertainment;JYP Ent.;JYP;제이와이피엔터테인먼트
039030|EO Technics Co., Ltd.|EO Technics;이오테크닉스
041510|SM Entertainment Co., Ltd.|SM Entertainment;에스엠;SM엔터테인먼트
058470|LEENO Industrial Inc.|Leeno Industrial;리노공업
066970|L&F Co., Ltd.|L&F;엘앤에프
068760|Celltrion Pharm, Inc.|Celltrion Pharm;셀트리온제약
086520|EcoPro Co., Ltd.|Ecopro;에코프로
112040|Wemade Co., Ltd.|Wemade;위메이드
122870|YG Entertainment Inc.|YG Entertainment;와이지엔터테인먼트
141080|LigaChem Biosciences Inc.|LigaChem Biosciences;리가켐바이오
145020|Hugel, Inc.|Hugel;휴젤
196170|Alteogen Inc.|Alteogen;알테오젠
214150|Classys Inc.|Classys;클래시스
214450|PharmaResearch Co., Ltd.|PharmaResearch;파마리서치
240810|Wonik IPS Co., Ltd.|Wonik IPS;원익IPS
247540|EcoPro BM Co., Ltd.|Ecopro BM;에코프로비엠
253450|Studio Dragon Corporation|Studio Dragon;스튜디오드래곤
263750|Pearl Abyss Corp.|Pearl Abyss;펄어비스
277810|Rainbow Robotics|Rainbow Robotics;레인보우로보틱스
293490|Kakao Games Corp.|Kakao Games;카카오게임즈
# XTAI
1301|Formosa Plastics Corporation|Formosa Plastics;台塑;台灣塑膠
1303|Nan Ya Plastics Corporation|Nan Ya Plastics;南亞;南亞塑膠
1326|Formosa Chemicals & Fibre Corporation|Formosa Chemicals & Fibre;台化
2207|Hotai Motor Co., Ltd.|Hotai Motor;和泰車;和泰汽車
2303|United Microelectronics Corporation|UMC;United Microelectronics;聯電;聯華電子;联电;联华电子
2317|Hon Hai Precision Industry Co., Ltd.|Foxconn;Hon Hai;鴻海;鴻海精密;富士康;鸿海;鴻海精密工業;ホンハイ;폭스콘
2330|Taiwan Semiconductor Manufacturing Company Limited|TSMC;Taiwan Semiconductor;台積電;台积电;台灣積體電路;台湾積体電路製造
2357|ASUSTeK Computer Inc.|Asus;ASUS;Asustek;華碩;华硕;華碩電腦
2382|Quanta Computer Inc.|Quanta;Quanta Computer;廣達;廣達電腦;广达
2412|Chunghwa Telecom Co., Ltd.|Chunghwa Telecom;中華電;中華電信
2454|MediaTek Inc.|MediaTek;聯發科;聯發科技;联发科;メディアテック
2609|Yang Ming Marine Transport Corporation|Yang Ming;陽明;陽明海運
2881|Fubon Financial Holding Co., Ltd.|Fubon;Fubon Financial;富邦金;富邦金控
2882|Cathay Financial Holding Co., Ltd.|Cathay Financial;國泰金;國泰金控
2884|E.SUN Financial Holding Company, Ltd.|E.Sun Financial;玉山金;玉山金控
2891|CTBC Financial Holding Co., Ltd.|CTBC;CTBC Financial;中信金;中信金控
3008|LARGAN Precision Co., Ltd.|Largan;Largan Precision;大立光;大立光電
3034|Novatek Microelectronics Corp.|Novatek;聯詠;聯詠科技
5871|Chailease Holding Company Limited|Chailease;中租-KY;中租
5880|Taiwan Cooperative Financial Holding Co., Ltd.|Taiwan Cooperative Financial;合庫金
6415|Silergy Corp.|Silergy;矽力*-KY;矽力
6505|Formosa Petrochemical Corporation|Formosa Petrochemical;台塑化
9917|Taiwan SECOM Co., Ltd.|Taiwan Secom;中保科
# ROCO
3105|WIN Semiconductors Corp.|Win Semiconductors;穩懋
3293|International Games System Co., Ltd.|International Games System;鈊象
3529|eMemory Technology Inc.|eMemory;力旺
4966|Parade Technologies, Ltd.|Parade Technologies;譜瑞-KY;譜瑞
5274|ASPEED Technology Inc.|Aspeed;信驊
5347|Vanguard International Semiconductor Corporation|Vanguard International Semiconductor;世界先進
5483|Sino-American Silicon Products Inc.|Sino-American Silicon Products;中美晶
6488|GlobalWafers Co., Ltd.|GlobalWafers;環球晶;環球晶圓
8069|E Ink Holdings Inc.|E Ink;元太
8299|Phison Electronics Corp.|Phison;群聯
8454|momo.com Inc.|Momo;富邦媒
# XHKG
0001|CK Hutchison Holdings Limited|CK Hutchison;长和;長和;长江和记实业
0004|The Wharf (Holdings) Limited|Wharf Holdings;九龙仓集团;九龍倉集團
0005|HSBC Holdings plc|汇丰控股;滙豐控股;HSBC;汇丰;匯豐
0019|Swire Pacific Limited|Swire Pacific;Swire;太古股份;太古股份公司;太古
0027|Galaxy Entertainment Group Limited|Galaxy Entertainment;银河娱乐;銀河娛樂
0087|Swire Pacific Limited|Swire Pacific;Swire;太古股份;太古股份公司;太古
0101|Hang Lung Properties Limited|Hang Lung Properties;恒隆地产;恆隆地產
0168|Tsingtao Brewery Company Limited|Tsingtao;Tsingtao Brewery;青岛啤酒股份;青島啤酒股份;青岛啤酒
0175|Geely Automobile Holdings Limited|Geely;Geely Automobile;吉利汽车;吉利汽車;吉利;지리자동차
0241|Alibaba Health Information Technology Limited|Alibaba Health;阿里健康
0268|Kingdee International Software Group Company Limited|Kingdee;金蝶国际;金蝶國際
0285|BYD Electronic (International) Company Limited|BYD Electronic;比亚迪电子;比亞迪電子
0291|China Resources Beer (Holdings) Company Limited|China Resources Beer;华润啤酒;華潤啤酒
0322|Tingyi (Cayman Islands) Holding Corp.|Tingyi;康师傅控股;康師傅控股;康师傅
0358|Jiangxi Copper Company Limited|江西铜业股份;江西銅業股份;Jiangxi Copper;江西铜业
0388|Hong Kong Exchanges and Clearing Limited|HKEX;Hong Kong Exchanges;香港交易所;港交所
0486|United Company RUSAL, International PJSC|俄铝;俄鋁;Rusal;Русал;РУСАЛ
0656|Fosun International Limited|Fosun;Fosun International;复星国际;復星國際
0669|Techtronic Industries Company Limited|Techtronic;Techtronic Industries;TTI;创科实业;創科實業
0700|Tencent Holdings Limited|Tencent;腾讯;騰訊;腾讯控股;騰訊控股;テンセント;텐센트
0708|China Evergrande New Energy Vehicle Group Limited|Evergrande Auto;Evergrande New Energy Vehicle;恒大汽车;恒大汽車
0762|China Unicom (Hong Kong) Limited|China Unicom;中国联通;中國聯通
0763|ZTE Corporation|中兴通讯;中興通訊;ZTE;中兴
0772|China Literature Limited|China Literature;阅文集团;閱文集團
0853|MicroPort Scientific Corporation|MicroPort;微创医疗;微創醫療
0857|PetroChina Company Limited|中国石油股份;中國石油股份;PetroChina;中国石油;中国石油天然气;페트로차이나
0868|Xinyi Glass Holdings Limited|Xinyi Glass;信义玻璃;信義玻璃
0881|Zhongsheng Group Holdings Limited|Zhongsheng;Zhongsheng Group;中升控股
0883|CNOOC Limited|CNOOC;中国海洋石油;中國海洋石油;中海油
0914|Anhui Conch Cement Company Limited|海螺水泥;Anhui Conch;Conch Cement
0916|China Longyuan Power Group Corporation Limited|China Longyuan Power;Longyuan Power;龙源电力;龍源電力
0941|China Mobile Limited|China Mobile;中国移动;中國移動;チャイナモバイル
0945|Manulife Financial Corporation|宏利金融;Manulife;Manulife Financial
0960|Longfor Group Holdings Limited|Longfor;Longfor Group;龙湖集团;龍湖集團
0968|Xinyi Solar Holdings Limited|Xinyi Solar;信义光能;信義光能
0981|Semiconductor Manufacturing International Corporation|SMIC;Semiconductor Manufacturing International;中芯国际;中芯國際
0992|Lenovo Group Limited|Lenovo;联想集团;聯想集團;联想;聯想;レノボ;레노버
1024|Kuaishou Technology|Kuaishou;快手
1066|Shandong Weigao Group Medical Polymer Company Limited|Weigao;威高股份
1088|China Shenhua Energy Company Limited|中国神华;中國神華;China Shenhua
1099|Sinopharm Group Co., Ltd.|Sinopharm;国药控股;國藥控股
1157|Zoomlion Heavy Industry Science and Technology Co., Ltd.|中联重科;中聯重科;Zoomlion
1179|H World Group Limited|H World;Huazhu;华住集团;華住集團
1209|China Resources Mixc Lifestyle Services Limited|China Resources Mixc;华润万象生活;華潤萬象生活
1211|BYD Company Limited|BYD;比亚迪股份;比亞迪股份;比亚迪;比亞迪;ビーワイディー;비야디
1299|AIA Group Limited|AIA;友邦保险;友邦保險
1308|SITC International Holdings Company Limited|SITC;SITC International;海丰国际;海豐國際
1378|China Hongqiao Group Limited|China Hongqiao;中国宏桥;中國宏橋
1658|Postal Savings Bank of China Co., Ltd.|Postal Savings Bank of China;邮储银行;郵儲銀行
1766|CRRC Corporation Limited|中国中车;中國中車;CRRC
1772|Ganfeng Lithium Group Co., Ltd.|赣锋锂业;贛鋒鋰業;Ganfeng;Ganfeng Lithium
1787|Shandong Gold Mining Co., Ltd.|山东黄金;山東黃金;Shandong Gold
1810|Xiaomi Corporation|Xiaomi;小米集团;小米集團;小米;シャオミ;샤오미
1876|Budweiser Brewing Company APAC Limited|Budweiser APAC;Bud APAC;百威亚太;百威亞太
1877|Shanghai Junshi Biosciences Co., Ltd.|君实生物;君實生物;Junshi;Junshi Biosciences
1913|PRADA S.p.A.|Prada;普拉达;普拉達;プラダ
1918|Sunac China Holdings Limited|Sunac;Sunac China;融创中国;融創中國
1929|Chow Tai Fook Jewellery Group Limited|Chow Tai Fook;周大福
1972|Swire Properties Limited|Swire Properties;太古地产;太古地產
1988|China Minsheng Banking Corp., Ltd.|中国民生银行;中國民生銀行;China Minsheng Bank;Minsheng Bank;民生银行
1997|Wharf Real Estate Investment Company Limited|Wharf REIC;九龙仓置业;九龍倉置業
2007|Country Garden Holdings Company Limited|Country Garden;碧桂园;碧桂園
2016|China Zheshang Bank Co., Ltd.|浙商银行;浙商銀行;China Zheshang Bank
2020|ANTA Sports Products Limited|Anta;Anta Sports;安踏体育;安踏體育;安踏
2057|ZTO Express (Cayman) Inc.|中通快递;中通快遞
2196|Shanghai Fosun Pharmaceutical (Group) Co., Ltd.|复星医药;復星醫藥;Fosun Pharma;Fosun Pharmaceutical
2202|China Vanke Co., Ltd.|万科企业;萬科企業;Vanke;China Vanke;万科A;万科;萬科
2238|Guangzhou Automobile Group Co., Ltd.|广汽集团;廣汽集團;GAC;GAC Group;Guangzhou Automobile
2269|WuXi Biologics (Cayman) Inc.|WuXi Biologics;药明生物;藥明生物
2313|Shenzhou International Group Holdings Limited|Shenzhou International;申洲国际;申洲國際
2318|Ping An Insurance (Group) Company of China, Ltd.|Ping An;Ping An Insurance;中国平安;中國平安
2319|China Mengniu Dairy Company Limited|Mengniu;China Mengniu;蒙牛乳业;蒙牛乳業;蒙牛
2328|PICC Property and Casualty Company Limited|PICC P&C;中国财险;中國財險
2331|Li Ning Company Limited|Li Ning;李宁;李寧
2338|Weichai Power Co., Ltd.|潍柴动力;濰柴動力;Weichai;Weichai Power
2359|WuXi AppTec Co., Ltd.|药明康德;藥明康德;WuXi AppTec
2382|Sunny Optical Technology (Group) Company Limited|Sunny Optical;舜宇光学科技;舜宇光學科技
2518|Autohome Inc.|汽车之家;汽車之家
2611|Guotai Haitong Securities Co., Ltd.|国泰海通;國泰海通;国泰君安;Guotai Haitong;Guotai Junan
2688|ENN Energy Holdings Limited|ENN Energy;新奥能源;新奧能源
2888|Standard Chartered PLC|渣打集团;渣打集團;Standard Chartered;StanChart;渣打银行;渣打;スタンダードチャータード
2899|Zijin Mining Group Company Limited|紫金矿业;紫金礦業;Zijin Mining;Zijin
3333|China Evergrande Group|Evergrande;China Evergrande;中国恒大;中國恒大;恒大
3347|Hangzhou Tigermed Consulting Co., Ltd.|泰格医药;泰格醫藥;Tigermed
3606|Fuyao Glass Industry Group Co., Ltd.|福耀玻璃;Fuyao;Fuyao Glass
3668|Yancoal Australia Ltd|兖煤澳大利亚;兗煤澳大利亞;Yancoal
3690|Meituan|Meituan;Meituan Dianping;美团;美團;메이투안
3692|Hansoh Pharmaceutical Group Company Limited|Hansoh;Hansoh Pharmaceutical;翰森制药;翰森製藥
3759|Pharmaron Beijing Co., Ltd.|康龙化成;康龍化成;Pharmaron
3993|CMOC Group Limited|洛阳钼业;洛陽鉬業;CMOC;China Molybdenum
6160|BeOne Medicines AG|BeOne Medicines;BeiGene;百济神州;百濟神州
6185|CanSino Biologics Inc.|康希诺生物;康希諾生物;CanSino;CanSino Biologics;康希诺
6186|China Feihe Limited|China Feihe;中国飞鹤;中國飛鶴
6666|Evergrande Property Services Group Limited|Evergrande Property Services;恒大物业;恒大物業
6806|Shenwan Hongyuan Group Co., Ltd.|申万宏源;申萬宏源;Shenwan Hongyuan
6818|China Everbright Bank Company Limited|中国光大银行;中國光大銀行;China Everbright Bank;光大银行
6823|HKT Trust and HKT Limited|HKT;香港电讯;香港電訊
6862|Haidilao International Holding Ltd.|Haidilao;海底捞;海底撈
6881|China Galaxy Securities Co., Ltd.|China Galaxy Securities;中国银河;中國銀河
6886|Huatai Securities Co., Ltd.|华泰证券;華泰證券;Huatai Securities
6969|Smoore International Holdings Limited|Smoore;Smoore International;思摩尔国际;思摩爾國際
9618|JD.com, Inc.|京东集团;京東集團;京东;京東
9626|Bilibili Inc.|哔哩哔哩;嗶哩嗶哩
9633|Nongfu Spring Co., Ltd.|Nongfu Spring;农夫山泉;農夫山泉
9928|Times Neighborhood Holdings Limited|Times Neighborhood;时代邻里;時代鄰里
9961|Trip.com Group Limited|Trip.com;Ctrip;携程集团;攜程集團;携程
9988|Alibaba Group Holding Limited|Alibaba;Alibaba Group;阿里巴巴;阿里巴巴集团;アリババ;알리바바
9992|Pop Mart International Group Limited|Pop Mart;泡泡玛特;泡泡瑪特;ポップマート
# XSHG
600000|Shanghai Pudong Development Bank Co., Ltd.|Shanghai Pudong Development Bank;SPD Bank;浦发银行
600010|Inner Mongolia Baotou Steel Union Co., Ltd.|Baotou Steel;包钢股份
600016|China Minsheng Banking Corp., Ltd.|China Minsheng Bank;Minsheng Bank;民生银行;中国民生银行;中國民生銀行
600019|Baoshan Iron & Steel Co., Ltd.|Baosteel;Baoshan Iron & Steel;宝钢股份
600025|Huaneng Lancang River Hydropower Inc.|Huaneng Lancang;华能水电
600031|Sany Heavy Industry Co., Ltd.|Sany;Sany Heavy Industry;三一重工
600104|SAIC Motor Corporation Limited|SAIC;SAIC Motor;上汽集团
600132|Chongqing Brewery Co., Ltd.|Chongqing Brewery;重庆啤酒
600150|China CSSC Holdings Limited|China CSSC;CSSC;中国船舶
600196|Shanghai Fosun Pharmaceutical (Group) Co., Ltd.|Fosun Pharma;Fosun Pharmaceutical;复星医药;復星醫藥
600276|Jiangsu Hengrui Pharmaceuticals Co., Ltd.|Hengrui;Jiangsu Hengrui;恒瑞医药
600309|Wanhua Chemical Group Co., Ltd.|Wanhua Chemical;万华化学
600346|Hengli Petrochemical Co., Ltd.|Hengli Petrochemical;恒力石化
600362|Jiangxi Copper Company Limited|Jiangxi Copper;江西铜业;江西铜业股份;江西銅業股份
600406|NARI Technology Co., Ltd.|NARI Technology;国电南瑞
600436|Zhangzhou Pientzehuang Pharmaceutical Co., Ltd.|Pientzehuang;片仔癀
600438|Tongwei Co., Ltd.|Tongwei;通威股份
600498|FiberHome Telecommunication Technologies Co., Ltd.|FiberHome;烽火通信
600519|Kweichow Moutai Co., Ltd.|Kweichow Moutai;Moutai;贵州茅台;貴州茅台;茅台
600547|Shandong Gold Mining Co., Ltd.|Shandong Gold;山东黄金;山東黃金
600570|Hundsun Technologies Inc.|Hundsun;恒生电子
600585|Anhui Conch Cement Company Limited|Anhui Conch;Conch Cement;海螺水泥
600600|Tsingtao Brewery Company Limited|青岛啤酒;Tsingtao;Tsingtao Brewery;青岛啤酒股份;青島啤酒股份
600606|Greenland Holdings Corporation Limited|Greenland Holdings;绿地控股
600660|Fuyao Glass Industry Group Co., Ltd.|Fuyao;Fuyao Glass;福耀玻璃
600690|Haier Smart Home Co., Ltd.|Haier;Haier Smart Home;海尔智家;海尔;海爾智家
600702|Shede Spirits Co., Ltd.|Shede Spirits;舍得酒业
600703|Sanan Optoelectronics Co., Ltd.|Sanan Optoelectronics;三安光电
600741|HUAYU Automotive Systems Company Limited|Huayu Automotive;华域汽车
600745|Wingtech Technology Co., Ltd.|Wingtech;闻泰科技
600760|AVIC Shenyang Aircraft Company Limited|AVIC Shenyang Aircraft;中航沈飞
600763|Topchoice Medical Corporation|Topchoice Medical;通策医疗
600809|Shanxi Xinghuacun Fen Wine Factory Co., Ltd.|Shanxi Fen Wine;Fenjiu;山西汾酒
600886|SDIC Power Holdings Co., Ltd.|SDIC Power;国投电力
600887|Inner Mongolia Yili Industrial Group Co., Ltd.|Yili;Inner Mongolia Yili;伊利股份;伊利
600893|AECC Aviation Power Co., Ltd.|AECC Aviation Power;航发动力
600900|China Yangtze Power Co., Ltd.|China Yangtze Power;Yangtze Power;长江电力
600918|Zhongtai Securities Co., Ltd.|Zhongtai Securities;中泰证券
600926|Bank of Hangzhou Co., Ltd.|Bank of Hangzhou;杭州银行
600989|Ningxia Baofeng Energy Group Co., Ltd.|Baofeng Energy;宝丰能源
601006|Daqin Railway Co., Ltd.|Daqin Railway;大秦铁路
601009|Bank of Nanjing Co., Ltd.|Bank of Nanjing;南京银行
601012|LONGi Green Energy Technology Co., Ltd.|Longi;LONGi;Longi Green Energy;隆基绿能
601018|Ningbo Zhoushan Port Company Limited|Ningbo Zhoushan Port;宁波港
601088|China Shenhua Energy Company Limited|China Shenhua;中国神华;中國神華
601100|Jiangsu Hengli Hydraulic Co., Ltd.|Hengli Hydraulic;恒立液压
601127|Seres Group Co., Ltd.|Seres;赛力斯
601138|Foxconn Industrial Internet Co., Ltd.|Foxconn Industrial Internet;FII;工业富联
601155|Seazen Holdings Co., Ltd.|Seazen;新城控股
601211|Guotai Haitong Securities Co., Ltd.|Guotai Haitong;Guotai Junan;国泰海通;国泰君安;國泰海通
601225|Shaanxi Coal Industry Company Limited|Shaanxi Coal;陕西煤业
601238|Guangzhou Automobile Group Co., Ltd.|GAC;GAC Group;Guangzhou Automobile;广汽集团;廣汽集團
601658|Postal Savings Bank of China Co., Ltd.|邮储银行;Postal Savings Bank of China;郵儲銀行
601688|Huatai Securities Co., Ltd.|Huatai Securities;华泰证券;華泰證券
601766|CRRC Corporation Limited|CRRC;中国中车;中國中車
601818|China Everbright Bank Company Limited|China Everbright Bank;光大银行;中国光大银行;中國光大銀行
601857|PetroChina Company Limited|PetroChina;中国石油;中国石油天然气;페트로차이나;中国石油股份;中國石油股份
601877|Zhejiang CHINT Electrics Co., Ltd.|Chint;Chint Electrics;正泰电器
601888|China Tourism Group Duty Free Corporation Limited|China Tourism Group Duty Free;China Duty Free;中国中免
601899|Zijin Mining Group Company Limited|Zijin Mining;Zijin;紫金矿业;紫金礦業
601916|China Zheshang Bank Co., Ltd.|China Zheshang Bank;浙商银行;浙商銀行
601919|COSCO SHIPPING Holdings Co., Ltd.|Cosco Shipping;COSCO;Cosco;中远海控
601985|China National Nuclear Power Co., Ltd.|China National Nuclear Power;CNNP;中国核电
603195|Goneo Group Co., Ltd.|Goneo;公牛集团
603259|WuXi AppTec Co., Ltd.|WuXi AppTec;药明康德;藥明康德
603288|Foshan Haitian Flavouring and Food Company Ltd.|Haitian;Foshan Haitian;海天味业
603392|Beijing Wantai Biological Pharmacy Enterprise Co., Ltd.|Wantai;Wantai Biological;万泰生物
603486|Ecovacs Robotics Co., Ltd.|Ecovacs;科沃斯
603659|Shanghai Putailai New Energy Technology Co., Ltd.|Putailai;璞泰来
603799|Zhejiang Huayou Cobalt Co., Ltd.|Huayou Cobalt;华友钴业
603806|Hangzhou First Applied Material Co., Ltd.|Hangzhou First;福斯特
603833|Oppein Home Group Inc.|Oppein;欧派家居
603882|Guangzhou KingMed Diagnostics Group Co., Ltd.|KingMed Diagnostics;金域医学
603986|GigaDevice Semiconductor Inc.|GigaDevice;兆易创新
603993|CMOC Group Limited|CMOC;China Molybdenum;洛阳钼业;洛陽鉬業
688008|Montage Technology Co., Ltd.|Montage Technology;澜起科技
688036|Shenzhen Transsion Holdings Co., Ltd.|Transsion;传音控股
688169|Beijing Roborock Technology Co., Ltd.|Roborock;石头科技
688180|Shanghai Junshi Biosciences Co., Ltd.|Junshi;Junshi Biosciences;君实生物;君實生物
688185|CanSino Biologics Inc.|CanSino;CanSino Biologics;康希诺;康希诺生物;康希諾生物
688363|Bloomage BioTechnology Corporation Limited|Bloomage;Bloomage Biotech;华熙生物
688396|China Resources Microelectronics Limited|China Resources Microelectronics;华润微
# XSHE
000002|China Vanke Co., Ltd.|Vanke;China Vanke;万科A;万科;萬科;万科企业;萬科企業
000063|ZTE Corporation|ZTE;中兴通讯;中兴;中興通訊
000157|Zoomlion Heavy Industry Science and Technology Co., Ltd.|Zoomlion;中联重科;中聯重科
000166|Shenwan Hongyuan Group Co., Ltd.|Shenwan Hongyuan;申万宏源;申萬宏源
000301|Jiangsu Eastern Shenghong Co., Ltd.|Eastern Shenghong;东方盛虹
000333|Midea Group Co., Ltd.|Midea;Midea Group;美的集团;美的
000338|Weichai Power Co., Ltd.|Weichai;Weichai Power;潍柴动力;濰柴動力
000538|Yunnan Baiyao Group Co., Ltd.|Yunnan Baiyao;云南白药
000568|Luzhou Laojiao Co., Ltd.|Luzhou Laojiao;泸州老窖
000596|Anhui Gujing Distillery Co., Ltd.|Gujing;Anhui Gujing;古井贡酒
000617|CNPC Capital Company Limited|CNPC Capital;中油资本
000625|Chongqing Changan Automobile Company Limited|Changan;Changan Automobile;长安汽车
000651|Gree Electric Appliances, Inc. of Zhuhai|Gree;Gree Electric;格力电器
000661|Changchun High & New Technology Industry Group Inc.|Changchun High-Tech;长春高新
000768|AVIC Xi'an Aircraft Industry Group Company Ltd.|AVIC Xi'an Aircraft;中航西飞
000799|Jiugui Liquor Co., Ltd.|Jiugui Liquor;酒鬼酒
000858|Wuliangye Yibin Co., Ltd.|Wuliangye;五粮液;五糧液
000876|New Hope Liuhe Co., Ltd.|New Hope Liuhe;新希望
000895|Henan Shuanghui Investment & Development Co., Ltd.|Shuanghui;双汇发展
000938|Unisplendour Corporation Limited|Unisplendour;紫光股份
000963|Huadong Medicine Co., Ltd.|Huadong Medicine;华东医药
002001|Zhejiang NHU Company Ltd.|Zhejiang NHU;NHU;新和成
002007|Hualan Biological Engineering Inc.|Hualan Biological;华兰生物
002049|Unigroup Guoxin Microelectronics Co., Ltd.|Unigroup Guoxin;Guoxin Micro;紫光国微
002050|Zhejiang Sanhua Intelligent Controls Co., Ltd.|Sanhua;Sanhua Intelligent Controls;三花智控
002129|TCL Zhonghuan Renewable Energy Technology Co., Ltd.|TCL Zhonghuan;Zhonghuan Semiconductor;TCL中环
002142|Bank of Ningbo Co., Ltd.|Bank of Ningbo;宁波银行
002179|AVIC Jonhon Optronic Technology Co., Ltd.|Jonhon;AVIC Jonhon;中航光电
002230|iFLYTEK Co., Ltd.|iFlytek;iFLYTEK;科大讯飞;科大訊飛
002236|Zhejiang Dahua Technology Co., Ltd.|Dahua;Dahua Technology;大华股份
002241|Goertek Inc.|Goertek;歌尔股份
002271|Beijing Oriental Yuhong Waterproof Technology Co., Ltd.|Oriental Yuhong;东方雨虹
002304|Jiangsu Yanghe Brewery Joint-Stock Co., Ltd.|Yanghe;Jiangsu Yanghe;洋河股份
002311|Guangdong Haid Group Co., Limited|Haid Group;海大集团
002352|S.F. Holding Co., Ltd.|SF Holding;SF Express;S.F. Express;顺丰控股;顺丰
002371|NAURA Technology Group Co., Ltd.|Naura;NAURA;北方华创
002410|Glodon Company Limited|Glodon;广联达
002415|Hangzhou Hikvision Digital Technology Co., Ltd.|Hikvision;海康威视;海康威視
002460|Ganfeng Lithium Group Co., Ltd.|Ganfeng;Ganfeng Lithium;赣锋锂业;贛鋒鋰業
002475|Luxshare Precision Industry Co., Ltd.|Luxshare;Luxshare Precision;立讯精密;立訊精密
002493|Rongsheng Petrochemical Co., Ltd.|Rongsheng Petrochemical;荣盛石化
002594|BYD Company Limited|比亚迪;BYD;比亚迪股份;比亞迪股份;比亞迪;ビーワイディー;비야디
002601|LB Group Co., Ltd.|LB Group;龙佰集团
002607|Offcn Education Technology Co., Ltd.|Offcn Education;中公教育
002709|Guangzhou Tinci Materials Technology Co., Ltd.|Tinci;Tinci Materials;天赐材料
002714|Muyuan Foods Co., Ltd.|Muyuan;Muyuan Foods;牧原股份
002736|Guosen Securities Co., Ltd.|Guosen Securities;国信证券
002812|Yunnan Energy New Material Co., Ltd.|Yunnan Energy New Material;恩捷股份
002821|Asymchem Laboratories (Tianjin) Co., Ltd.|Asymchem;凯莱英
002841|Guangzhou Shiyuan Electronic Technology Company Limited|CVTE;Shiyuan Electronic;视源股份
002938|Avary Holding (Shenzhen) Co., Limited|Avary;Avary Holding;鹏鼎控股
300015|Aier Eye Hospital Group Co., Ltd.|Aier Eye;Aier Eye Hospital;爱尔眼科
300122|Chongqing Zhifei Biological Products Co., Ltd.|Zhifei;Zhifei Biological;智飞生物
300124|Shenzhen Inovance Technology Co., Ltd.|Inovance;Inovance Technology;汇川技术
300142|Walvax Biotechnology Co., Ltd.|Walvax;沃森生物
300274|Sungrow Power Supply Co., Ltd.|Sungrow;Sungrow Power;阳光电源
300347|Hangzhou Tigermed Consulting Co., Ltd.|Tigermed;泰格医药;泰格醫藥
300408|Chaozhou Three-Circle (Group) Co., Ltd.|Three-Circle;三环集团
300413|Mango Excellent Media Co., Ltd.|Mango Excellent Media;芒果超媒
300433|Lens Technology Co., Ltd.|Lens Technology;蓝思科技
300454|Sangfor Technologies Inc.|Sangfor;深信服
300498|Wens Foodstuff Group Co., Ltd.|Wens;Wens Foodstuff;温氏股份
300529|Jafron Biomedical Co., Ltd.|Jafron;Jafron Biomedical;健帆生物
300595|Autek China Inc.|Autek;欧普康视
300601|Shenzhen Kangtai Biological Products Co., Ltd.|Kangtai;Kangtai Biological;康泰生物
300750|Contemporary Amperex Technology Co., Limited|CATL;Contemporary Amperex Technology;宁德时代;寧德時代;닝더스다이
300759|Pharmaron Beijing Co., Ltd.|Pharmaron;康龙化成;康龍化成
300760|Shenzhen Mindray Bio-Medical Electronics Co., Ltd.|Mindray;迈瑞医疗
300782|Maxscend Microelectronics Company Limited|Maxscend;卓胜微
300896|Imeik Technology Development Co., Ltd.|Imeik;爱美客
300919|CNGR Advanced Material Co., Ltd.|CNGR;中伟股份
300957|Yunnan Botanee Bio-Technology Group Co., Ltd.|Botanee;贝泰妮
300999|Yihai Kerry Arawana Holdings Co., Ltd.|Yihai Kerry;Yihai Kerry Arawana;金龙鱼
`;
