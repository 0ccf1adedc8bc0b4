/**
 * Companies with US depositary receipts or shares traded over the counter (OTCM).
 * One a line: SYMBOL|Registered Name|further name;further name;...
 * Further names are the short everyday ones and those of the press in other scripts.
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usOtc = `
ADDYY|adidas AG
ADYEY|Adyen N.V.
AIQUY|L'Air Liquide S.A.|Air Liquide
ALIZY|Allianz SE
BASFY|BASF SE
BAYRY|Bayer Aktiengesellschaft
BMWYY|Bayerische Motoren Werke Aktiengesellschaft|BMW
BYDDY|BYD Company Limited
CURLF|Curaleaf Holdings, Inc.
DANOY|Danone S.A.
DASTY|Dassault Systèmes SE
DIDIY|DiDi Global Inc.|Didi Chuxing
DTEGY|Deutsche Telekom AG
EADSY|Airbus SE
FANUY|FANUC Corporation
FMCC|Federal Home Loan Mortgage Corporation|Freddie Mac
FNMA|Federal National Mortgage Association|Fannie Mae
GTBIF|Green Thumb Industries Inc.
HESAY|Hermès International SCA
HTHIY|Hitachi, Ltd.
KYOCY|Kyocera Corporation
LKNCY|Luckin Coffee Inc.
LNVGY|Lenovo Group Limited
LRLCY|L'Oréal S.A.
LVMUY|LVMH Moët Hennessy Louis Vuitton SE|Louis Vuitton
MBGYY|Mercedes-Benz Group AG|Daimler
MPNGY|Meituan
NPSNY|Naspers Limited
NSANY|Nissan Motor Co., Ltd.
NSRGY|Nestlé S.A.
NTDOY|Nintendo Co., Ltd.
PPRUY|Kering SA|Gucci
PROSY|Prosus N.V.
RHHBY|Roche Holding AG
RNMBY|Rheinmetall AG
RYCEY|Rolls-Royce Holdings plc
SAFRY|Safran SA
SFTBY|SoftBank Group Corp.
SIEGY|Siemens Aktiengesellschaft
SSNLF|Samsung Electronics Co., Ltd.
TCEHY|Tencent Holdings Limited
TCNNF|Trulieve Cannabis Corp.
TOELY|Tokyo Electron Limited
VWAGY|Volkswagen AG|VW
XIACY|Xiaomi Corporation
`;
