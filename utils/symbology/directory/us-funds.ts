/**
 * US exchange-traded funds, trusts and notes.
 * One a line: MIC|SYMBOL|Name|further name;further name;...
 * MIC is ARCX (NYSE Arca), BATS (Cboe BZX) or XNAS (Nasdaq).
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usFunds = `
XNAS|ACWI|iShares MSCI ACWI ETF
ARCX|AGG|iShares Core U.S. Aggregate Bond ETF
BATS|ARKB|ARK 21Shares Bitcoin ETF
BATS|ARKF|ARK Blockchain & Fintech Innovation ETF|ARK Fintech Innovation
BATS|ARKG|ARK Genomic Revolution ETF
BATS|ARKK|ARK Innovation ETF
BATS|ARKQ|ARK Autonomous Technology & Robotics ETF
BATS|ARKW|ARK Next Generation Internet ETF
ARCX|ASHR|Xtrackers Harvest CSI 300 China A-Shares ETF
ARCX|BIL|SPDR Bloomberg 1-3 Month T-Bill ETF
ARCX|BITB|Bitwise Bitcoin ETF
ARCX|BITO|ProShares Bitcoin ETF|ProShares Bitcoin Strategy
ARCX|BLOK|Amplify Blockchain Technology ETF|Amplify Transformational Data Sharing
XNAS|BND|Vanguard Total Bond Market ETF
XNAS|BNDX|Vanguard Total International Bond ETF
ARCX|BSV|Vanguard Short-Term Bond ETF
XNAS|CIBR|First Trust NASDAQ Cybersecurity ETF
BATS|COWZ|Pacer US Cash Cows 100 ETF|US Cash Cows 100
ARCX|DBC|Invesco DB Commodity Index Tracking Fund
ARCX|DGRO|iShares Core Dividend Growth ETF
ARCX|DIA|SPDR Dow Jones Industrial Average ETF Trust|Dow Diamonds
XNAS|DVY|iShares Select Dividend ETF
ARCX|EEM|iShares MSCI Emerging Markets ETF
ARCX|EFA|iShares MSCI EAFE ETF
XNAS|EMB|iShares J.P. Morgan USD Emerging Markets Bond ETF|iShares JPMorgan USD Emerging Markets Bond
XNAS|ETHA|iShares Ethereum Trust ETF
ARCX|EWJ|iShares MSCI Japan ETF
ARCX|EWW|iShares MSCI Mexico ETF
ARCX|EWY|iShares MSCI South Korea ETF
ARCX|EWZ|iShares MSCI Brazil ETF
BATS|FBTC|Fidelity Wise Origin Bitcoin Fund
ARCX|FXI|iShares China Large-Cap ETF
ARCX|GBTC|Grayscale Bitcoin Trust ETF
ARCX|GDX|VanEck Gold Miners ETF
ARCX|GDXJ|VanEck Junior Gold Miners ETF
ARCX|GLD|SPDR Gold Shares|SPDR Gold Trust
ARCX|GLDM|SPDR Gold MiniShares Trust
BATS|GOVT|iShares U.S. Treasury Bond ETF
ARCX|HACK|Amplify Cybersecurity ETF
ARCX|HYG|iShares iBoxx $ High Yield Corporate Bond ETF
ARCX|IAU|iShares Gold Trust
XNAS|IBB|iShares Biotechnology ETF
XNAS|IBIT|iShares Bitcoin Trust ETF|BlackRock Bitcoin ETF
XNAS|ICLN|iShares Global Clean Energy ETF
XNAS|IEF|iShares 7-10 Year Treasury Bond ETF
BATS|IEFA|iShares Core MSCI EAFE ETF
ARCX|IEMG|iShares Core MSCI Emerging Markets ETF
ARCX|IJR|iShares Core S&P Small-Cap ETF
BATS|INDA|iShares MSCI India ETF
ARCX|ITOT|iShares Core S&P Total U.S. Stock Market ETF
ARCX|IVV|iShares Core S&P 500 ETF
ARCX|IWM|iShares Russell 2000 ETF|Russell 2000 ETF
ARCX|JEPI|JPMorgan Equity Premium Income ETF
XNAS|JEPQ|JPMorgan Nasdaq Equity Premium Income ETF
ARCX|JETS|U.S. Global Jets ETF
ARCX|JNK|SPDR Bloomberg High Yield Bond ETF
ARCX|JPST|JPMorgan Ultra-Short Income ETF
ARCX|KRE|SPDR S&P Regional Banking ETF
ARCX|KWEB|KraneShares CSI China Internet ETF
ARCX|LQD|iShares iBoxx $ Investment Grade Corporate Bond ETF
BATS|MAGS|Roundhill Magnificent Seven ETF
ARCX|MDY|SPDR S&P MidCap 400 ETF Trust
ARCX|MUB|iShares National Muni Bond ETF
XNAS|NVDL|GraniteShares 2x Long NVDA Daily ETF
XNAS|QQQ|Invesco QQQ Trust|QQQ Trust;Nasdaq 100 ETF
XNAS|QQQM|Invesco NASDAQ 100 ETF
XNAS|QYLD|Global X NASDAQ 100 Covered Call ETF
ARCX|RSP|Invesco S&P 500 Equal Weight ETF
ARCX|SCHD|Schwab U.S. Dividend Equity ETF
ARCX|SGOV|iShares 0-3 Month Treasury Bond ETF
ARCX|SH|ProShares Short S&P 500
XNAS|SHY|iShares 1-3 Year Treasury Bond ETF
ARCX|SLV|iShares Silver Trust
XNAS|SMH|VanEck Semiconductor ETF
ARCX|SOXL|Direxion Daily Semiconductor Bull 3X ETF
ARCX|SOXS|Direxion Daily Semiconductor Bear 3X ETF
XNAS|SOXX|iShares Semiconductor ETF
ARCX|SPXL|Direxion Daily S&P 500 Bull 3X ETF
ARCX|SPXU|ProShares UltraPro Short S&P 500
ARCX|SPY|SPDR S&P 500 ETF Trust|S&P 500 ETF
ARCX|SPYM|State Street SPDR Portfolio S&P 500 ETF|SPDR Portfolio S&P 500
XNAS|SQQQ|ProShares UltraPro Short QQQ
ARCX|SSO|ProShares Ultra S&P 500
ARCX|TAN|Invesco Solar ETF
ARCX|TIP|iShares TIPS Bond ETF
XNAS|TLT|iShares 20+ Year Treasury Bond ETF
ARCX|TMF|Direxion Daily 20+ Year Treasury Bull 3X ETF
XNAS|TQQQ|ProShares UltraPro QQQ
XNAS|TSLL|Direxion Daily TSLA Bull 2X ETF
ARCX|URA|Global X Uranium ETF
BATS|USMV|iShares MSCI USA Min Vol Factor ETF
ARCX|USO|United States Oil Fund, LP|US Oil Fund
BATS|UVXY|ProShares Ultra VIX Short-Term Futures ETF
ARCX|VEA|Vanguard FTSE Developed Markets ETF
ARCX|VEU|Vanguard FTSE All-World ex-US ETF
ARCX|VGK|Vanguard FTSE Europe ETF
ARCX|VGT|Vanguard Information Technology ETF
ARCX|VIG|Vanguard Dividend Appreciation ETF
BATS|VIXY|ProShares VIX Short-Term Futures ETF
ARCX|VNQ|Vanguard Real Estate ETF
ARCX|VOO|Vanguard S&P 500 ETF
ARCX|VT|Vanguard Total World Stock ETF
ARCX|VTI|Vanguard Total Stock Market ETF
ARCX|VTV|Vanguard Value ETF
ARCX|VUG|Vanguard Growth ETF
ARCX|VWO|Vanguard FTSE Emerging Markets ETF
XNAS|VXUS|Vanguard Total International Stock ETF
BATS|VXX|iPath Series B S&P 500 VIX Short-Term Futures ETN|iPath S&P 500 VIX Short-Term Futures
ARCX|VYM|Vanguard High Dividend Yield ETF
ARCX|XBI|SPDR S&P Biotech ETF
ARCX|XLE|Energy Select Sector SPDR Fund
ARCX|XLF|Financial Select Sector SPDR Fund
ARCX|XLI|Industrial Select Sector SPDR Fund
ARCX|XLK|Technology Select Sector SPDR Fund
ARCX|XLV|Health Care Select Sector SPDR Fund
`;
