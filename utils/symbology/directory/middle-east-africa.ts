// Listed companies of the Middle East and Africa.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const middleEastAfrica = `
# XTAE
LUMI|Bank Leumi le-Israel B.M.|Bank Leumi;Leumi;בנק לאומי;לאומי
NICE|NICE Ltd.|NICE;נייס
POLI|Bank Hapoalim B.M.|Bank Hapoalim;Hapoalim;בנק הפועלים;הפועלים
TEVA|Teva Pharmaceutical Industries Limited|Teva;טבע
# XSAU
1010|Riyad Bank|Riyad Bank;بنك الرياض
1050|Banque Saudi Fransi|Banque Saudi Fransi;البنك السعودي الفرنسي;السعودي الفرنسي
1120|Al Rajhi Banking and Investment Corporation|Al Rajhi Bank;Al Rajhi;مصرف الراجحي;الراجحي
1150|Alinma Bank|Alinma;Alinma Bank;مصرف الإنماء;الإنماء
1211|Saudi Arabian Mining Company (Maaden)|Maaden;Ma'aden;معادن
2010|Saudi Basic Industries Corporation (SABIC)|SABIC;Sabic;سابك
2020|SABIC Agri-Nutrients Company|SABIC Agri-Nutrients;سابك للمغذيات الزراعية
2222|Saudi Arabian Oil Company (Saudi Aramco)|Saudi Aramco;Aramco;أرامكو السعودية;أرامكو;沙特阿美;サウジアラムコ;사우디 아람코
2280|Almarai Company|Almarai;المراعي
2290|Yanbu National Petrochemical Company|Yansab;ينساب
4013|Dr. Sulaiman Al Habib Medical Services Group|Dr. Sulaiman Al Habib;سليمان الحبيب
7010|Saudi Telecom Company|stc;STC;Saudi Telecom;الاتصالات السعودية;اس تي سي
# XADS
FAB|First Abu Dhabi Bank PJSC|First Abu Dhabi Bank;FAB;بنك أبوظبي الأول
# XDFM
EMAAR|Emaar Properties PJSC|Emaar;Emaar Properties;إعمار;إعمار العقارية
# DSMD
QNBK|Qatar National Bank Q.P.S.C.|QNB;Qatar National Bank;بنك قطر الوطني
# XJSE
ACL|ArcelorMittal South Africa Limited|ArcelorMittal South Africa
AGL|Anglo American plc|Anglo American;英美资源
ANH|Anheuser-Busch InBev SA/NV|AB InBev;Anheuser-Busch InBev;百威英博
BTI|British American Tobacco p.l.c.|British American Tobacco;BAT;英美烟草
CFR|Compagnie Financière Richemont SA|Richemont;历峰集团;リシュモン
CPI|Capitec Bank Holdings Limited|Capitec;Capitec Bank
DSY|Discovery Limited|Discovery
FSR|FirstRand Limited|FirstRand;First National Bank
GLN|Glencore plc|Glencore;嘉能可;グレンコア;글렌코어
IMP|Impala Platinum Holdings Limited|Impala Platinum;Implats
KIO|Kumba Iron Ore Limited|Kumba;Kumba Iron Ore
MNP|Mondi plc|Mondi
MTN|MTN Group Limited|MTN;MTN Group
NPN|Naspers Limited|Naspers
PRX|Prosus N.V.|Prosus
S32|South32 Limited|South32
SBK|Standard Bank Group Limited|Standard Bank
SOL|Sasol Limited|Sasol
SSW|Sibanye Stillwater Limited|Sibanye-Stillwater;Sibanye;Sibanye Stillwater
VOD|Vodacom Group Limited|Vodacom
# XCAI
COMI|Commercial International Bank - Egypt (CIB)|Commercial International Bank;CIB Egypt;البنك التجاري الدولي
`;
