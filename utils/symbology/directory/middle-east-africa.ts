// Listed companies of the Middle East and Africa.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const middleEastAfrica = `
# XTAE
LUMI|Bank Leumi le-Israel B.M.|Leumi;בנק לאומי;לאומי
NICE|NICE Ltd.|נייס
POLI|Bank Hapoalim B.M.|Hapoalim;בנק הפועלים;הפועלים
TEVA|Teva Pharmaceutical Industries Limited|טבע
# XSAU
1010|Riyad Bank|بنك الرياض
1050|Banque Saudi Fransi|البنك السعودي الفرنسي;السعودي الفرنسي
1120|Al Rajhi Banking and Investment Corporation|مصرف الراجحي;الراجحي
1150|Alinma Bank|مصرف الإنماء;الإنماء
1211|Saudi Arabian Mining Company (Maaden)|Maaden;Ma'aden;معادن
2010|Saudi Basic Industries Corporation (SABIC)|SABIC;Sabic;سابك
2020|SABIC Agri-Nutrients Company|سابك للمغذيات الزراعية
2222|Saudi Arabian Oil Company (Saudi Aramco)|Saudi Aramco;Aramco;أرامكو السعودية;أرامكو
2280|Almarai Company|المراعي
2290|Yanbu National Petrochemical Company|Yansab;ينساب
4013|Dr. Sulaiman Al Habib Medical Services Group|سليمان الحبيب
7010|Saudi Telecom Company|stc;STC;الاتصالات السعودية;اس تي سي
# XADS
FAB|First Abu Dhabi Bank PJSC|FAB;بنك أبوظبي الأول
# XDFM
EMAAR|Emaar Properties PJSC|إعمار;إعمار العقارية
# DSMD
QNBK|Qatar National Bank Q.P.S.C.|QNB;بنك قطر الوطني
# XJSE
ACL|ArcelorMittal South Africa Limited
AGL|Anglo American plc
ANH|Anheuser-Busch InBev SA/NV|AB InBev
BTI|British American Tobacco p.l.c.|BAT
CFR|Compagnie Financière Richemont SA|Richemont
CPI|Capitec Bank Holdings Limited
DSY|Discovery Limited
FSR|FirstRand Limited|First National Bank
GLN|Glencore plc
IMP|Impala Platinum Holdings Limited|Implats
KIO|Kumba Iron Ore Limited
MNP|Mondi plc
MTN|MTN Group Limited
NPN|Naspers Limited
PRX|Prosus N.V.
S32|South32 Limited
SBK|Standard Bank Group Limited
SOL|Sasol Limited
SSW|Sibanye Stillwater Limited
VOD|Vodacom Group Limited
# XCAI
COMI|Commercial International Bank - Egypt (CIB)|CIB Egypt;البنك التجاري الدولي
`;
