/**
 * Companies with US depositary receipts or shares traded over the counter (OTCM).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usOtc = `
AAGIY|AIA Group Limited|AIA;AIA Group;友邦保险;友邦保險;友邦;AIAグループ
ABBNY|ABB Ltd|ABB;ABB集团;ABBグループ
ACGBY|Agricultural Bank of China Limited|Agricultural Bank of China;农业银行;中国农业银行;中国農業銀行
ADDYY|adidas AG|Adidas;阿迪达斯;愛迪達;アディダス;아디다스
ADYEY|Adyen N.V.|Adyen;アディエン;아디옌
AIQUY|L'Air Liquide S.A.|Air Liquide;液化空气;エア・リキード
ALIZY|Allianz SE|Allianz;安联;安聯;アリアンツ;알리안츠
AMKBY|A.P. Møller - Mærsk A/S|Maersk;Mærsk;A.P. Moller-Maersk;马士基;馬士基;マースク;머스크
ATEYY|Advantest Corporation|Advantest;アドバンテスト;爱德万测试;어드반테스트
ATLKY|Atlas Copco AB|Atlas Copco;阿特拉斯·科普柯;アトラスコプコ
AXAHY|AXA SA|AXA;安盛;アクサ;악사
BAESY|BAE Systems plc|BAE Systems;英国宇航系统;BAEシステムズ;BAE시스템스
BASFY|BASF SE|BASF;巴斯夫;바스프
BAYRY|Bayer Aktiengesellschaft|Bayer;拜耳;バイエル;바이엘
BMWKY|Bayerische Motoren Werke Aktiengesellschaft|BMW;宝马;寶馬;ビー・エム・ダブリュー;비엠더블유
BMWYY|Bayerische Motoren Werke Aktiengesellschaft|BMW;宝马;寶馬;ビー・エム・ダブリュー;비엠더블유
BNPQY|BNP Paribas SA|BNP Paribas;法国巴黎银行;BNPパリバ;BNP파리바
BRDCY|Bridgestone Corporation|Bridgestone;ブリヂストン;普利司通;브리지스톤
BURBY|Burberry Group plc|Burberry;博柏利;バーバリー;버버리
BYDDY|BYD Company Limited|BYD;比亚迪;比亞迪;ビーワイディー;비야디
CABGY|Carlsberg A/S|Carlsberg;嘉士伯;カールスバーグ;칼스버그
CAJPY|Canon Inc.|Canon;キヤノン;佳能;캐논
CFRUY|Compagnie Financière Richemont SA|Richemont;历峰集团;リシュモン;리치몬트
CHGCY|Chugai Pharmaceutical Co., Ltd.|Chugai;Chugai Pharmaceutical;中外製薬;주가이제약
CICHY|China Construction Bank Corporation|China Construction Bank;CCB;建设银行;中国建设银行;中国建設銀行
CMWAY|Commonwealth Bank of Australia|Commonwealth Bank;Commonwealth Bank of Australia;CommBank;澳洲联邦银行
CRARY|Crédit Agricole S.A.|Crédit Agricole;Credit Agricole;法国农业信贷银行;クレディ・アグリコル
CSLLY|CSL Limited|CSL Limited;CSL Behring
CTTAY|Continental Aktiengesellschaft|Continental AG;大陆集团;コンチネンタル
CURLF|Curaleaf Holdings, Inc.|Curaleaf
DANOY|Danone S.A.|Danone;达能;ダノン;다논
DASTY|Dassault Systèmes SE|Dassault Systèmes;Dassault Systemes;达索系统;ダッソー・システムズ
DBSDY|DBS Group Holdings Ltd|DBS;DBS Group;DBS Bank;星展集团;星展銀行
DHLGY|Deutsche Post AG|DHL;DHL Group;Deutsche Post;德国邮政;ドイツポスト
DIDIY|DiDi Global Inc.|DiDi;Didi Global;Didi Chuxing;滴滴;滴滴出行;ディディ;디디추싱
DLAKY|Deutsche Lufthansa AG|Lufthansa;Deutsche Lufthansa;汉莎航空;漢莎航空;ルフトハンザ;루프트한자
DNZOY|DENSO Corporation|Denso;デンソー;电装;덴소
DSNKY|Daiichi Sankyo Company, Limited|Daiichi Sankyo;第一三共;다이이치산쿄
DTEGY|Deutsche Telekom AG|Deutsche Telekom;德国电信;ドイツテレコム;도이체텔레콤
EADSY|Airbus SE|Airbus;空中客车;空客;空中巴士;エアバス;에어버스
ENLAY|Enel SpA|Enel;意大利国家电力;エネル
EONGY|E.ON SE|E.ON;意昂集团
FANUY|FANUC Corporation|Fanuc;ファナック;发那科;화낙
FMCC|Federal Home Loan Mortgage Corporation|Freddie Mac;房地美;フレディマック;프레디맥
FNMA|Federal National Mortgage Association|Fannie Mae;房利美;ファニーメイ;패니메이
FRCOY|Fast Retailing Co., Ltd.|Fast Retailing;Uniqlo;ファーストリテイリング;ユニクロ;迅销;优衣库;패스트리테일링;유니클로
FUJHY|Subaru Corporation|Subaru;スバル;斯巴鲁;스바루
FUJIY|FUJIFILM Holdings Corporation|Fujifilm;富士フイルムホールディングス;富士フイルム;富士胶片;후지필름
GELYY|Geely Automobile Holdings Limited|Geely;Geely Auto;吉利汽车;吉利汽車;吉利;ジーリー;지리자동차
GLNCY|Glencore plc|Glencore;嘉能可;グレンコア;글렌코어
GTBIF|Green Thumb Industries Inc.|Green Thumb;Green Thumb Industries
HEINY|Heineken N.V.|Heineken;喜力;ハイネケン;하이네켄
HESAY|Hermès International SCA|Hermès;Hermes;爱马仕;愛馬仕;エルメス;에르메스
HKXCY|Hong Kong Exchanges and Clearing Limited|HKEX;Hong Kong Exchanges;Hong Kong Exchanges and Clearing;港交所;香港交易所
HNHPF|Hon Hai Precision Industry Co., Ltd.|Foxconn;Hon Hai;Hon Hai Precision;鴻海;鸿海;富士康;鴻海精密;폭스콘;ホンハイ
HTHIY|Hitachi, Ltd.|Hitachi;日立製作所;日立;히타치
HYMTF|Hyundai Motor Company|Hyundai;Hyundai Motor;현대자동차;현대차;现代汽车;現代自動車
IBDRY|Iberdrola, S.A.|Iberdrola;伊维尔德罗拉;イベルドローラ
IDCBY|Industrial and Commercial Bank of China Limited|ICBC;Industrial and Commercial Bank of China;工商银行;中国工商银行;工行;中国工商銀行;중국공상은행
IDEXY|Industria de Diseño Textil, S.A.|Inditex;Zara;印地纺;インディテックス;인디텍스
IFNNY|Infineon Technologies AG|Infineon;英飞凌;英飛凌;インフィニオン・テクノロジーズ;인피니언
IMBBY|Imperial Brands PLC|Imperial Brands;帝国烟草
ITOCY|ITOCHU Corporation|Itochu;伊藤忠商事;伊藤忠;이토추상사
KDDIY|KDDI Corporation|KDDI
KMTUY|Komatsu Ltd.|Komatsu;コマツ;小松製作所;小松;고마쓰
KUASF|Kuaishou Technology|Kuaishou;快手;クアイショウ;콰이쇼우
KYOCY|Kyocera Corporation|Kyocera;京セラ;京瓷;교세라
LKNCY|Luckin Coffee Inc.|Luckin Coffee;Luckin;瑞幸;瑞幸咖啡;ラッキンコーヒー;루이싱커피
LNVGY|Lenovo Group Limited|Lenovo;联想;聯想;联想集团;レノボ;레노버
LRLCY|L'Oréal S.A.|L'Oréal;L'Oreal;欧莱雅;萊雅;ロレアル;로레알
LVMUY|LVMH Moët Hennessy Louis Vuitton SE|LVMH;Louis Vuitton;路威酩轩;酩悦·轩尼诗-路易·威登;エルヴィエムエイチ;루이비통모에헤네시
MBGYY|Mercedes-Benz Group AG|Mercedes-Benz;Mercedes;Daimler;梅赛德斯-奔驰;奔驰;メルセデス・ベンツ;메르세데스 벤츠
MHVIY|Mitsubishi Heavy Industries, Ltd.|Mitsubishi Heavy;Mitsubishi Heavy Industries;三菱重工業;三菱重工;미쓰비시중공업
MIELY|Mitsubishi Electric Corporation|Mitsubishi Electric;三菱電機;미쓰비시전기
MITSY|Mitsui & Co., Ltd.|Mitsui;Mitsui & Co;三井物産;미쓰이물산
MPNGY|Meituan|Meituan;美团;美團;メイトゥアン;메이투안
MRAAY|Murata Manufacturing Co., Ltd.|Murata;Murata Manufacturing;村田製作所;村田制作所;무라타제작소
MSBHF|Mitsubishi Corporation|Mitsubishi Corp;Mitsubishi Corporation;三菱商事;미쓰비시상사
MZDAY|Mazda Motor Corporation|Mazda;Mazda Motor;マツダ;马自达;마쓰다
NGLOY|Anglo American plc|Anglo American;英美资源;アングロ・アメリカン
NINOY|Nikon Corporation|Nikon;ニコン;尼康;니콘
NPSNY|Naspers Limited|Naspers;南非报业
NSANY|Nissan Motor Co., Ltd.|Nissan;Nissan Motor;日産自動車;日産;日产;日產;닛산
NSRGY|Nestlé S.A.|Nestlé;Nestle;雀巢;ネスレ;네슬레
NTDOY|Nintendo Co., Ltd.|Nintendo;任天堂;任天堂株式会社;닌텐도
NTTYY|NTT, Inc.|NTT;Nippon Telegraph and Telephone;日本電信電話
OLCLY|Oriental Land Co., Ltd.|Oriental Land;オリエンタルランド;오리엔탈랜드
OTSKY|Otsuka Holdings Co., Ltd.|Otsuka;Otsuka Holdings;大塚ホールディングス;오츠카홀딩스
PCRFY|Panasonic Holdings Corporation|Panasonic;Panasonic Holdings;パナソニック;パナソニックホールディングス;松下;파나소닉
PMRTY|Pop Mart International Group Limited|Pop Mart;泡泡玛特;泡泡瑪特;ポップマート;팝마트
PNGAY|Ping An Insurance (Group) Company of China, Ltd.|Ping An;Ping An Insurance;中国平安;中國平安;平安保险;핑안보험
POAHY|Porsche Automobil Holding SE|Porsche SE;Porsche Automobil Holding
PPRUY|Kering SA|Kering;Gucci;开云集团;ケリング;케링
PROSY|Prosus N.V.|Prosus;プロサス
RBGLY|Reckitt Benckiser Group plc|Reckitt;Reckitt Benckiser;利洁时;レキットベンキーザー
RHHBY|Roche Holding AG|Roche;罗氏;羅氏;ロシュ;로슈
RKUNY|Rakuten Group, Inc.|Rakuten;楽天グループ;楽天;乐天集团;라쿠텐
RNMBY|Rheinmetall AG|Rheinmetall;莱茵金属;ラインメタル;라인메탈
RYCEY|Rolls-Royce Holdings plc|Rolls-Royce;罗尔斯·罗伊斯;勞斯萊斯;ロールス・ロイス;롤스로이스
SAFRY|Safran SA|Safran;赛峰;サフラン
SBGSY|Schneider Electric S.E.|Schneider Electric;施耐德电气;シュナイダーエレクトリック;슈나이더 일렉트릭
SCGLY|Société Générale S.A.|Société Générale;Societe Generale;法国兴业银行;ソシエテ・ジェネラル;소시에테제네랄
SFTBY|SoftBank Group Corp.|SoftBank;SoftBank Group;ソフトバンクグループ;软银;軟銀;软银集团;소프트뱅크;소프트뱅크그룹
SIEGY|Siemens Aktiengesellschaft|Siemens;西门子;西門子;シーメンス;지멘스
SMICY|Semiconductor Manufacturing International Corporation|SMIC;中芯国际;中芯國際;中芯國際集成電路
SMNEY|Siemens Energy AG|Siemens Energy;西门子能源;シーメンス・エナジー;지멘스 에너지
SOBKY|SoftBank Corp.|SoftBank Corp;ソフトバンク株式会社
SSNLF|Samsung Electronics Co., Ltd.|Samsung;Samsung Electronics;삼성전자;三星电子;三星電子;サムスン電子
SVNDY|Seven & i Holdings Co., Ltd.|Seven & i;Seven & i Holdings;セブン＆アイ・ホールディングス;セブン&アイ;柒和伊;세븐앤아이홀딩스
SZKMY|Suzuki Motor Corporation|Suzuki;Suzuki Motor;スズキ;铃木;스즈키
TCEHY|Tencent Holdings Limited|Tencent;腾讯;騰訊;腾讯控股;テンセント;텐센트
TCNNF|Trulieve Cannabis Corp.|Trulieve
THLLY|Thales S.A.|Thales;泰雷兹;タレス
TOELY|Tokyo Electron Limited|Tokyo Electron;東京エレクトロン;东京电子;도쿄일렉트론
TSCDY|Tesco PLC|Tesco;乐购;テスコ;테스코
UNCRY|UniCredit S.p.A.|UniCredit;裕信银行;ウニクレディト;유니크레디트
UNVGY|Universal Music Group N.V.|Universal Music;Universal Music Group;环球音乐;ユニバーサル ミュージック;유니버설뮤직
VLVLY|AB Volvo|Volvo Group;AB Volvo;沃尔沃集团;ボルボ
VWAGY|Volkswagen AG|Volkswagen;VW;大众汽车;大眾汽車;フォルクスワーゲン;폭스바겐
VWDRY|Vestas Wind Systems A/S|Vestas;维斯塔斯;ヴェスタス;베스타스
WMMVY|Wal-Mart de México, S.A.B. de C.V.|Walmex;Walmart de Mexico
XIACY|Xiaomi Corporation|Xiaomi;小米;小米集团;シャオミ;샤오미
ZURVY|Zurich Insurance Group AG|Zurich Insurance;苏黎世保险
`;
