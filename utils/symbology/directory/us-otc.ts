/**
 * Companies with US depositary receipts or shares traded over the counter (OTCM).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usOtc = `
AAGIY|AIA Group Limited
ABBNY|ABB Ltd
ACGBY|Agricultural Bank of China Limited
ADDYY|adidas AG
ADYEY|Adyen N.V.
AIQUY|L'Air Liquide S.A.|Air Liquide
ALIZY|Allianz SE
AMKBY|A.P. Møller - Mærsk A/S|Maersk;Mærsk;A.P. Moller-Maersk
ATEYY|Advantest Corporation
ATLKY|Atlas Copco AB
AXAHY|AXA SA
BAESY|BAE Systems plc
BASFY|BASF SE
BAYRY|Bayer Aktiengesellschaft
BMWKY|Bayerische Motoren Werke Aktiengesellschaft|BMW
BMWYY|Bayerische Motoren Werke Aktiengesellschaft|BMW
BNPQY|BNP Paribas SA
BRDCY|Bridgestone Corporation
BURBY|Burberry Group plc
BYDDY|BYD Company Limited
CABGY|Carlsberg A/S
CAJPY|Canon Inc.
CFRUY|Compagnie Financière Richemont SA|Richemont
CHGCY|Chugai Pharmaceutical Co., Ltd.
CICHY|China Construction Bank Corporation|CCB
CMWAY|Commonwealth Bank of Australia|CommBank
CRARY|Crédit Agricole S.A.
CTTAY|Continental Aktiengesellschaft
CURLF|Curaleaf Holdings, Inc.
DANOY|Danone S.A.
DASTY|Dassault Systèmes SE
DBSDY|DBS Group Holdings Ltd|DBS Bank
DHLGY|Deutsche Post AG|DHL;DHL Group
DIDIY|DiDi Global Inc.|Didi Chuxing
DLAKY|Deutsche Lufthansa AG|Lufthansa
DNZOY|DENSO Corporation
DSNKY|Daiichi Sankyo Company, Limited
DTEGY|Deutsche Telekom AG
EADSY|Airbus SE
ENLAY|Enel SpA
EONGY|E.ON SE
FANUY|FANUC Corporation
FMCC|Federal Home Loan Mortgage Corporation|Freddie Mac
FNMA|Federal National Mortgage Association|Fannie Mae
FRCOY|Fast Retailing Co., Ltd.|Uniqlo
FUJHY|Subaru Corporation
FUJIY|FUJIFILM Holdings Corporation
GELYY|Geely Automobile Holdings Limited
GLNCY|Glencore plc
GTBIF|Green Thumb Industries Inc.
HEINY|Heineken N.V.
HESAY|Hermès International SCA
HKXCY|Hong Kong Exchanges and Clearing Limited|HKEX
HNHPF|Hon Hai Precision Industry Co., Ltd.|Foxconn
HTHIY|Hitachi, Ltd.
HYMTF|Hyundai Motor Company
IBDRY|Iberdrola, S.A.
IDCBY|Industrial and Commercial Bank of China Limited|ICBC
IDEXY|Industria de Diseño Textil, S.A.|Inditex;Zara
IFNNY|Infineon Technologies AG
IMBBY|Imperial Brands PLC
ITOCY|ITOCHU Corporation
KMTUY|Komatsu Ltd.
KUASF|Kuaishou Technology
KYOCY|Kyocera Corporation
LKNCY|Luckin Coffee Inc.
LNVGY|Lenovo Group Limited
LRLCY|L'Oréal S.A.
LVMUY|LVMH Moët Hennessy Louis Vuitton SE|Louis Vuitton
MBGYY|Mercedes-Benz Group AG|Daimler
MHVIY|Mitsubishi Heavy Industries, Ltd.
MIELY|Mitsubishi Electric Corporation
MITSY|Mitsui & Co., Ltd.
MPNGY|Meituan
MRAAY|Murata Manufacturing Co., Ltd.
MSBHF|Mitsubishi Corporation
MZDAY|Mazda Motor Corporation
NGLOY|Anglo American plc
NINOY|Nikon Corporation
NPSNY|Naspers Limited
NSANY|Nissan Motor Co., Ltd.
NSRGY|Nestlé S.A.
NTDOY|Nintendo Co., Ltd.
NTTYY|NTT, Inc.|Nippon Telegraph and Telephone
OLCLY|Oriental Land Co., Ltd.
OTSKY|Otsuka Holdings Co., Ltd.
PCRFY|Panasonic Holdings Corporation
PMRTY|Pop Mart International Group Limited
PNGAY|Ping An Insurance (Group) Company of China, Ltd.
PPRUY|Kering SA|Gucci
PROSY|Prosus N.V.
RBGLY|Reckitt Benckiser Group plc
RHHBY|Roche Holding AG
RKUNY|Rakuten Group, Inc.
RNMBY|Rheinmetall AG
RYCEY|Rolls-Royce Holdings plc
SAFRY|Safran SA
SBGSY|Schneider Electric S.E.
SCGLY|Société Générale S.A.
SFTBY|SoftBank Group Corp.
SIEGY|Siemens Aktiengesellschaft
SMICY|Semiconductor Manufacturing International Corporation|SMIC
SMNEY|Siemens Energy AG
SOBKY|SoftBank Corp.
SSNLF|Samsung Electronics Co., Ltd.
SVNDY|Seven & i Holdings Co., Ltd.
SZKMY|Suzuki Motor Corporation
TCEHY|Tencent Holdings Limited
TCNNF|Trulieve Cannabis Corp.
THLLY|Thales S.A.
TOELY|Tokyo Electron Limited
TSCDY|Tesco PLC
UNCRY|UniCredit S.p.A.
UNVGY|Universal Music Group N.V.
VLVLY|AB Volvo|Volvo Group
VWAGY|Volkswagen AG|VW
VWDRY|Vestas Wind Systems A/S
XIACY|Xiaomi Corporation
ZURVY|Zurich Insurance Group AG
`;
