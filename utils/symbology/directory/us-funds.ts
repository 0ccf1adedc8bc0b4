/**
 * US exchange-traded funds, trusts and notes.
 * One a line: MIC|SYMBOL|Name|further name;further name;...
 * MIC is ARCX (NYSE Arca), BATS (Cboe BZX) or XNAS (Nasdaq).
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usFunds = `
XNAS|ACWI|iShares MSCI ACWI ETF
ARCX|AGG|iShares Core U.S. Aggregate Bond ETF
XNAS|AIQ|Global X Artificial Intelligence & Technology ETF
ARCX|AMLP|Alerian MLP ETF
ARCX|ARGT|Global X MSCI Argentina ETF
BATS|ARKB|ARK 21Shares Bitcoin ETF
BATS|ARKF|ARK Blockchain & Fintech Innovation ETF|ARK Fintech Innovation
BATS|ARKG|ARK Genomic Revolution ETF
BATS|ARKK|ARK Innovation ETF
BATS|ARKQ|ARK Autonomous Technology & Robotics ETF
BATS|ARKW|ARK Next Generation Internet ETF
BATS|ARKX|ARK Space & Defense Innovation ETF|ARK Space Exploration & Innovation
ARCX|ASHR|Xtrackers Harvest CSI 300 China A-Shares ETF
ARCX|AVUV|Avantis U.S. Small Cap Value ETF
ARCX|BIL|SPDR Bloomberg 1-3 Month T-Bill ETF
ARCX|BITB|Bitwise Bitcoin ETF
ARCX|BITO|ProShares Bitcoin ETF|ProShares Bitcoin Strategy
BATS|BITX|2x Bitcoin Strategy ETF|Volatility Shares 2x Bitcoin Strategy
ARCX|BKLN|Invesco Senior Loan ETF
ARCX|BLOK|Amplify Blockchain Technology ETF|Amplify Transformational Data Sharing
XNAS|BND|Vanguard Total Bond Market ETF
XNAS|BNDX|Vanguard Total International Bond ETF
ARCX|BNO|United States Brent Oil Fund, LP
ARCX|BOIL|ProShares Ultra Bloomberg Natural Gas
XNAS|BOTZ|Global X Robotics & Artificial Intelligence ETF
ARCX|BSOL|Bitwise Solana Staking ETF
ARCX|BSV|Vanguard Short-Term Bond ETF
XNAS|BUG|Global X Cybersecurity ETF
BATS|CALF|Pacer US Small Cap Cash Cows ETF
XNAS|CIBR|First Trust NASDAQ Cybersecurity ETF
XNAS|CONL|GraniteShares 2x Long COIN Daily ETF
ARCX|CONY|YieldMax COIN Option Income Strategy ETF
ARCX|COPX|Global X Copper Miners ETF
ARCX|CORN|Teucrium Corn Fund
BATS|COWZ|Pacer US Cash Cows 100 ETF|US Cash Cows 100
ARCX|CPER|United States Copper Index Fund, LP
ARCX|CQQQ|Invesco China Technology ETF
ARCX|DBA|Invesco DB Agriculture Fund
ARCX|DBC|Invesco DB Commodity Index Tracking Fund
ARCX|DFAC|Dimensional U.S. Core Equity 2 ETF
ARCX|DGRO|iShares Core Dividend Growth ETF
ARCX|DIA|SPDR Dow Jones Industrial Average ETF Trust|Dow Diamonds
XNAS|DVY|iShares Select Dividend ETF
ARCX|DXJ|WisdomTree Japan Hedged Equity Fund
ARCX|EEM|iShares MSCI Emerging Markets ETF
ARCX|EFA|iShares MSCI EAFE ETF
XNAS|EMB|iShares J.P. Morgan USD Emerging Markets Bond ETF|iShares JPMorgan USD Emerging Markets Bond
ARCX|EPI|WisdomTree India Earnings Fund
XNAS|ETHA|iShares Ethereum Trust ETF
ARCX|ETHE|Grayscale Ethereum Trust ETF
ARCX|EWA|iShares MSCI Australia ETF
ARCX|EWC|iShares MSCI Canada ETF
ARCX|EWG|iShares MSCI Germany ETF
ARCX|EWH|iShares MSCI Hong Kong ETF
ARCX|EWJ|iShares MSCI Japan ETF
ARCX|EWT|iShares MSCI Taiwan ETF
ARCX|EWU|iShares MSCI United Kingdom ETF
ARCX|EWW|iShares MSCI Mexico ETF
ARCX|EWY|iShares MSCI South Korea ETF
ARCX|EWZ|iShares MSCI Brazil ETF
BATS|EZU|iShares MSCI Eurozone ETF
ARCX|FAS|Direxion Daily Financial Bull 3X ETF
BATS|FBTC|Fidelity Wise Origin Bitcoin Fund
BATS|FETH|Fidelity Ethereum Fund
ARCX|FXI|iShares China Large-Cap ETF
ARCX|GBTC|Grayscale Bitcoin Trust ETF
ARCX|GDX|VanEck Gold Miners ETF
ARCX|GDXJ|VanEck Junior Gold Miners ETF
ARCX|GLD|SPDR Gold Shares|SPDR Gold Trust
ARCX|GLDM|SPDR Gold MiniShares Trust
BATS|GOVT|iShares U.S. Treasury Bond ETF
XNAS|GRID|First Trust NASDAQ Clean Edge Smart Grid Infrastructure Index Fund|First Trust Clean Edge Smart Grid
ARCX|HACK|Amplify Cybersecurity ETF
ARCX|HDV|iShares Core High Dividend ETF
BATS|HODL|VanEck Bitcoin ETF
ARCX|HYG|iShares iBoxx $ High Yield Corporate Bond ETF
ARCX|IAU|iShares Gold Trust
XNAS|IBB|iShares Biotechnology ETF
XNAS|IBIT|iShares Bitcoin Trust ETF|BlackRock Bitcoin ETF
XNAS|ICLN|iShares Global Clean Energy ETF
XNAS|IEF|iShares 7-10 Year Treasury Bond ETF
BATS|IEFA|iShares Core MSCI EAFE ETF
ARCX|IEMG|iShares Core MSCI Emerging Markets ETF
BATS|IGV|iShares Expanded Tech-Software Sector ETF|iShares Software
ARCX|IHI|iShares U.S. Medical Devices ETF
ARCX|IJH|iShares Core S&P Mid-Cap ETF
ARCX|IJR|iShares Core S&P Small-Cap ETF
BATS|INDA|iShares MSCI India ETF
BATS|ITA|iShares U.S. Aerospace & Defense ETF
BATS|ITB|iShares U.S. Home Construction ETF
ARCX|ITOT|iShares Core S&P Total U.S. Stock Market ETF
ARCX|IVE|iShares S&P 500 Value ETF
ARCX|IVV|iShares Core S&P 500 ETF
ARCX|IVW|iShares S&P 500 Growth ETF
ARCX|IWB|iShares Russell 1000 ETF
ARCX|IWD|iShares Russell 1000 Value ETF
ARCX|IWF|iShares Russell 1000 Growth ETF
ARCX|IWM|iShares Russell 2000 ETF|Russell 2000 ETF
ARCX|IWN|iShares Russell 2000 Value ETF
ARCX|IWO|iShares Russell 2000 Growth ETF
ARCX|IYR|iShares U.S. Real Estate ETF
BATS|IYT|iShares U.S. Transportation ETF
ARCX|JAAA|Janus Henderson AAA CLO ETF
ARCX|JEPI|JPMorgan Equity Premium Income ETF
XNAS|JEPQ|JPMorgan Nasdaq Equity Premium Income ETF
ARCX|JETS|U.S. Global Jets ETF
ARCX|JNK|SPDR Bloomberg High Yield Bond ETF
ARCX|JNUG|Direxion Daily Junior Gold Miners Index Bull 2X ETF|Direxion Daily Junior Gold Miners Bull 2X
ARCX|JPST|JPMorgan Ultra-Short Income ETF
ARCX|KBE|SPDR S&P Bank ETF
ARCX|KOLD|ProShares UltraShort Bloomberg Natural Gas
ARCX|KORU|Direxion Daily MSCI South Korea Bull 3X ETF
ARCX|KRE|SPDR S&P Regional Banking ETF
ARCX|KWEB|KraneShares CSI China Internet ETF
ARCX|LABU|Direxion Daily S&P Biotech Bull 3X ETF
ARCX|LIT|Global X Lithium & Battery Tech ETF
ARCX|LQD|iShares iBoxx $ Investment Grade Corporate Bond ETF
BATS|MAGS|Roundhill Magnificent Seven ETF
XNAS|MBB|iShares MBS ETF
XNAS|MCHI|iShares MSCI China ETF
ARCX|MDY|SPDR S&P MidCap 400 ETF Trust
ARCX|MGK|Vanguard Mega Cap Growth ETF
ARCX|MJ|Amplify Alternative Harvest ETF
BATS|MOAT|VanEck Morningstar Wide Moat ETF
ARCX|MSOS|AdvisorShares Pure US Cannabis ETF
BATS|MSTU|T-REX 2X Long MSTR Daily Target ETF
XNAS|MSTX|Defiance Daily Target 2X Long MSTR ETF
ARCX|MSTY|YieldMax MSTR Option Income Strategy ETF
BATS|MTUM|iShares MSCI USA Momentum Factor ETF
ARCX|MUB|iShares National Muni Bond ETF
ARCX|NLR|VanEck Uranium and Nuclear ETF
BATS|NOBL|ProShares S&P 500 Dividend Aristocrats ETF
ARCX|NUGT|Direxion Daily Gold Miners Index Bull 2X ETF|Direxion Daily Gold Miners Bull 2X
XNAS|NVDL|GraniteShares 2x Long NVDA Daily ETF
XNAS|NVDU|Direxion Daily NVDA Bull 2X ETF
ARCX|NVDY|YieldMax NVDA Option Income Strategy ETF
ARCX|OEF|iShares S&P 100 ETF
ARCX|OIH|VanEck Oil Services ETF
ARCX|PALL|abrdn Physical Palladium Shares ETF
BATS|PAVE|Global X U.S. Infrastructure Development ETF
ARCX|PBW|Invesco WilderHill Clean Energy ETF
XNAS|PDBC|Invesco Optimum Yield Diversified Commodity Strategy No K-1 ETF
XNAS|PFF|iShares Preferred and Income Securities ETF
ARCX|PPLT|abrdn Physical Platinum Shares ETF
ARCX|PSQ|ProShares Short QQQ
ARCX|QID|ProShares UltraShort QQQ
ARCX|QLD|ProShares Ultra QQQ
XNAS|QQQ|Invesco QQQ Trust|QQQ Trust;Nasdaq 100 ETF
XNAS|QQQJ|Invesco NASDAQ Next Gen 100 ETF
XNAS|QQQM|Invesco NASDAQ 100 ETF
XNAS|QTUM|Defiance Quantum ETF
BATS|QUAL|iShares MSCI USA Quality Factor ETF
XNAS|QYLD|Global X NASDAQ 100 Covered Call ETF
ARCX|REMX|VanEck Rare Earth and Strategic Metals ETF
ARCX|RSP|Invesco S&P 500 Equal Weight ETF
ARCX|SCHB|Schwab U.S. Broad Market ETF
ARCX|SCHD|Schwab U.S. Dividend Equity ETF
ARCX|SCHE|Schwab Emerging Markets Equity ETF
ARCX|SCHF|Schwab International Equity ETF
ARCX|SCHG|Schwab U.S. Large-Cap Growth ETF
ARCX|SCHX|Schwab U.S. Large-Cap ETF
ARCX|SCO|ProShares UltraShort Bloomberg Crude Oil
ARCX|SDS|ProShares UltraShort S&P 500
ARCX|SDY|SPDR S&P Dividend ETF
ARCX|SGOV|iShares 0-3 Month Treasury Bond ETF
ARCX|SH|ProShares Short S&P 500
ARCX|SHLD|Global X Defense Tech ETF
XNAS|SHY|iShares 1-3 Year Treasury Bond ETF
ARCX|SIL|Global X Silver Miners ETF
XNAS|SKYY|First Trust Cloud Computing ETF
ARCX|SLV|iShares Silver Trust
XNAS|SMH|VanEck Semiconductor ETF
ARCX|SOXL|Direxion Daily Semiconductor Bull 3X ETF
ARCX|SOXS|Direxion Daily Semiconductor Bear 3X ETF
XNAS|SOXX|iShares Semiconductor ETF
ARCX|SPLV|Invesco S&P 500 Low Volatility ETF
ARCX|SPXL|Direxion Daily S&P 500 Bull 3X ETF
ARCX|SPXS|Direxion Daily S&P 500 Bear 3X ETF
ARCX|SPXU|ProShares UltraPro Short S&P 500
ARCX|SPY|SPDR S&P 500 ETF Trust|S&P 500 ETF
ARCX|SPYG|State Street SPDR Portfolio S&P 500 Growth ETF|SPDR Portfolio S&P 500 Growth
ARCX|SPYM|State Street SPDR Portfolio S&P 500 ETF|SPDR Portfolio S&P 500
ARCX|SPYV|State Street SPDR Portfolio S&P 500 Value ETF|SPDR Portfolio S&P 500 Value
XNAS|SQQQ|ProShares UltraPro Short QQQ
ARCX|SSO|ProShares Ultra S&P 500
BATS|SVIX|-1x Short VIX Futures ETF|Volatility Shares Short VIX Futures
BATS|SVXY|ProShares Short VIX Short-Term Futures ETF
ARCX|TAN|Invesco Solar ETF
ARCX|TECL|Direxion Daily Technology Bull 3X ETF
ARCX|TIP|iShares TIPS Bond ETF
XNAS|TLT|iShares 20+ Year Treasury Bond ETF
ARCX|TMF|Direxion Daily 20+ Year Treasury Bull 3X ETF
ARCX|TMV|Direxion Daily 20+ Year Treasury Bear 3X ETF
ARCX|TNA|Direxion Daily Small Cap Bull 3X ETF
XNAS|TQQQ|ProShares UltraPro QQQ
XNAS|TSLL|Direxion Daily TSLA Bull 2X ETF
XNAS|TSLQ|Tradr 2X Short TSLA Daily ETF
ARCX|TSLY|YieldMax TSLA Option Income Strategy ETF
ARCX|TZA|Direxion Daily Small Cap Bear 3X ETF
ARCX|UCO|ProShares Ultra Bloomberg Crude Oil
XNAS|UFO|Procure Space ETF
ARCX|UNG|United States Natural Gas Fund, LP
ARCX|UPRO|ProShares UltraPro S&P 500
ARCX|URA|Global X Uranium ETF
ARCX|URNM|Sprott Uranium Miners ETF
BATS|USMV|iShares MSCI USA Min Vol Factor ETF
ARCX|USO|United States Oil Fund, LP|US Oil Fund
ARCX|UUP|Invesco DB US Dollar Index Bullish Fund|Invesco DB US Dollar Bullish
BATS|UVXY|ProShares Ultra VIX Short-Term Futures ETF
ARCX|VAW|Vanguard Materials ETF
ARCX|VB|Vanguard Small-Cap ETF
ARCX|VBR|Vanguard Small-Cap Value ETF
XNAS|VCIT|Vanguard Intermediate-Term Corporate Bond ETF
ARCX|VCR|Vanguard Consumer Discretionary ETF
XNAS|VCSH|Vanguard Short-Term Corporate Bond ETF
ARCX|VDC|Vanguard Consumer Staples ETF
ARCX|VDE|Vanguard Energy ETF
ARCX|VEA|Vanguard FTSE Developed Markets ETF
ARCX|VEU|Vanguard FTSE All-World ex-US ETF
ARCX|VFH|Vanguard Financials ETF
ARCX|VGK|Vanguard FTSE Europe ETF
ARCX|VGT|Vanguard Information Technology ETF
ARCX|VHT|Vanguard Health Care ETF
ARCX|VIG|Vanguard Dividend Appreciation ETF
ARCX|VIS|Vanguard Industrials ETF
BATS|VIXY|ProShares VIX Short-Term Futures ETF
ARCX|VNQ|Vanguard Real Estate ETF
ARCX|VO|Vanguard Mid-Cap ETF
XNAS|VONG|Vanguard Russell 1000 Growth ETF
ARCX|VOO|Vanguard S&P 500 ETF
ARCX|VOX|Vanguard Communication Services ETF
ARCX|VPL|Vanguard FTSE Pacific ETF
ARCX|VPU|Vanguard Utilities ETF
ARCX|VT|Vanguard Total World Stock ETF
ARCX|VTEB|Vanguard Tax-Exempt Bond ETF
ARCX|VTI|Vanguard Total Stock Market ETF
XNAS|VTIP|Vanguard Short-Term Inflation-Protected Securities ETF
ARCX|VTV|Vanguard Value ETF
XNAS|VTWO|Vanguard Russell 2000 ETF
ARCX|VUG|Vanguard Growth ETF
ARCX|VWO|Vanguard FTSE Emerging Markets ETF
XNAS|VXUS|Vanguard Total International Stock ETF
BATS|VXX|iPath Series B S&P 500 VIX Short-Term Futures ETN|iPath S&P 500 VIX Short-Term Futures
ARCX|VYM|Vanguard High Dividend Yield ETF
XNAS|WCLD|WisdomTree Cloud Computing Fund
ARCX|WEAT|Teucrium Wheat Fund
ARCX|XAR|SPDR S&P Aerospace & Defense ETF
ARCX|XBI|SPDR S&P Biotech ETF
ARCX|XHB|SPDR S&P Homebuilders ETF
ARCX|XLB|Materials Select Sector SPDR Fund
ARCX|XLC|Communication Services Select Sector SPDR Fund
ARCX|XLE|Energy Select Sector SPDR Fund
ARCX|XLF|Financial Select Sector SPDR Fund
ARCX|XLI|Industrial Select Sector SPDR Fund
ARCX|XLK|Technology Select Sector SPDR Fund
ARCX|XLP|Consumer Staples Select Sector SPDR Fund
ARCX|XLRE|Real Estate Select Sector SPDR Fund
ARCX|XLU|Utilities Select Sector SPDR Fund
ARCX|XLV|Health Care Select Sector SPDR Fund
ARCX|XLY|Consumer Discretionary Select Sector SPDR Fund
ARCX|XME|SPDR S&P Metals & Mining ETF
ARCX|XOP|SPDR S&P Oil & Gas Exploration & Production ETF
ARCX|XRT|SPDR S&P Retail ETF
ARCX|XYLD|Global X S&P 500 Covered Call ETF
ARCX|YANG|Direxion Daily FTSE China Bear 3X ETF
ARCX|YINN|Direxion Daily FTSE China Bull 3X ETF
`;
