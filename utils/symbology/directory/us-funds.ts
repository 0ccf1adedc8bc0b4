/**
 * US exchange-traded funds, trusts and notes.
 * One a line: MIC|SYMBOL|Name|further name;further name;...
 * MIC is ARCX (NYSE Arca), BATS (Cboe BZX) or XNAS (Nasdaq).
 * The directory test checks the form of every line and that no symbol comes twice.
 */
export const usFunds = `
XNAS|ACWI|iShares MSCI ACWI ETF|iShares MSCI ACWI
ARCX|AGG|iShares Core U.S. Aggregate Bond ETF|iShares Core US Aggregate Bond
XNAS|AIQ|Global X Artificial Intelligence & Technology ETF|Global X Artificial Intelligence & Technology
ARCX|AMLP|Alerian MLP ETF|Alerian MLP
ARCX|ARGT|Global X MSCI Argentina ETF|Global X MSCI Argentina
BATS|ARKB|ARK 21Shares Bitcoin ETF|ARK 21Shares Bitcoin
BATS|ARKF|ARK Blockchain & Fintech Innovation ETF|ARK Fintech Innovation;ARK Blockchain & Fintech Innovation
BATS|ARKG|ARK Genomic Revolution ETF|ARK Genomic Revolution
BATS|ARKK|ARK Innovation ETF|ARK Innovation
BATS|ARKQ|ARK Autonomous Technology & Robotics ETF|ARK Autonomous Technology & Robotics
BATS|ARKW|ARK Next Generation Internet ETF|ARK Next Generation Internet
BATS|ARKX|ARK Space & Defense Innovation ETF|ARK Space Exploration & Innovation;ARK Space & Defense Innovation
ARCX|ASHR|Xtrackers Harvest CSI 300 China A-Shares ETF|Xtrackers Harvest CSI 300
ARCX|AVUV|Avantis U.S. Small Cap Value ETF|Avantis US Small Cap Value
ARCX|BIL|SPDR Bloomberg 1-3 Month T-Bill ETF|SPDR Bloomberg 1-3 Month T-Bill
ARCX|BITB|Bitwise Bitcoin ETF|Bitwise Bitcoin
ARCX|BITO|ProShares Bitcoin ETF|ProShares Bitcoin Strategy;ProShares Bitcoin
BATS|BITX|2x Bitcoin Strategy ETF|Volatility Shares 2x Bitcoin Strategy
ARCX|BKLN|Invesco Senior Loan ETF|Invesco Senior Loan
ARCX|BLOK|Amplify Blockchain Technology ETF|Amplify Blockchain;Amplify Transformational Data Sharing
XNAS|BND|Vanguard Total Bond Market ETF|Vanguard Total Bond Market
XNAS|BNDX|Vanguard Total International Bond ETF|Vanguard Total International Bond
ARCX|BNO|United States Brent Oil Fund, LP|United States Brent Oil Fund
ARCX|BOIL|ProShares Ultra Bloomberg Natural Gas|ProShares Ultra Bloomberg Natural Gas
XNAS|BOTZ|Global X Robotics & Artificial Intelligence ETF|Global X Robotics & Artificial Intelligence
ARCX|BSOL|Bitwise Solana Staking ETF|Bitwise Solana Staking
ARCX|BSV|Vanguard Short-Term Bond ETF|Vanguard Short-Term Bond
XNAS|BUG|Global X Cybersecurity ETF|Global X Cybersecurity
BATS|CALF|Pacer US Small Cap Cash Cows ETF|Pacer US Small Cap Cash Cows
XNAS|CIBR|First Trust NASDAQ Cybersecurity ETF|First Trust Nasdaq Cybersecurity
XNAS|CONL|GraniteShares 2x Long COIN Daily ETF|GraniteShares 2x Long COIN
ARCX|CONY|YieldMax COIN Option Income Strategy ETF|YieldMax COIN Option Income
ARCX|COPX|Global X Copper Miners ETF|Global X Copper Miners
ARCX|CORN|Teucrium Corn Fund|Teucrium Corn
BATS|COWZ|Pacer US Cash Cows 100 ETF|Pacer US Cash Cows 100;US Cash Cows 100
ARCX|CPER|United States Copper Index Fund, LP|United States Copper Index Fund
ARCX|CQQQ|Invesco China Technology ETF|Invesco China Technology
ARCX|DBA|Invesco DB Agriculture Fund|Invesco DB Agriculture
ARCX|DBC|Invesco DB Commodity Index Tracking Fund|Invesco DB Commodity Index
ARCX|DFAC|Dimensional U.S. Core Equity 2 ETF|Dimensional US Core Equity 2
ARCX|DGRO|iShares Core Dividend Growth ETF|iShares Core Dividend Growth
ARCX|DIA|SPDR Dow Jones Industrial Average ETF Trust|SPDR Dow Jones Industrial Average;Dow Diamonds
XNAS|DVY|iShares Select Dividend ETF|iShares Select Dividend
ARCX|DXJ|WisdomTree Japan Hedged Equity Fund|WisdomTree Japan Hedged Equity
ARCX|EEM|iShares MSCI Emerging Markets ETF|iShares MSCI Emerging Markets
ARCX|EFA|iShares MSCI EAFE ETF|iShares MSCI EAFE
XNAS|EMB|iShares J.P. Morgan USD Emerging Markets Bond ETF|iShares JPMorgan USD Emerging Markets Bond
ARCX|EPI|WisdomTree India Earnings Fund|WisdomTree India Earnings
XNAS|ETHA|iShares Ethereum Trust ETF|iShares Ethereum Trust
ARCX|ETHE|Grayscale Ethereum Trust ETF|Grayscale Ethereum Trust
ARCX|EWA|iShares MSCI Australia ETF|iShares MSCI Australia
ARCX|EWC|iShares MSCI Canada ETF|iShares MSCI Canada
ARCX|EWG|iShares MSCI Germany ETF|iShares MSCI Germany
ARCX|EWH|iShares MSCI Hong Kong ETF|iShares MSCI Hong Kong
ARCX|EWJ|iShares MSCI Japan ETF|iShares MSCI Japan
ARCX|EWT|iShares MSCI Taiwan ETF|iShares MSCI Taiwan
ARCX|EWU|iShares MSCI United Kingdom ETF|iShares MSCI United Kingdom
ARCX|EWW|iShares MSCI Mexico ETF|iShares MSCI Mexico
ARCX|EWY|iShares MSCI South Korea ETF|iShares MSCI South Korea
ARCX|EWZ|iShares MSCI Brazil ETF|iShares MSCI Brazil
BATS|EZU|iShares MSCI Eurozone ETF|iShares MSCI Eurozone
ARCX|FAS|Direxion Daily Financial Bull 3X ETF|Direxion Daily Financial Bull 3X
BATS|FBTC|Fidelity Wise Origin Bitcoin Fund|Fidelity Wise Origin Bitcoin
BATS|FETH|Fidelity Ethereum Fund|Fidelity Ethereum Fund
ARCX|FXI|iShares China Large-Cap ETF|iShares China Large-Cap
ARCX|GBTC|Grayscale Bitcoin Trust ETF|Grayscale Bitcoin Trust;灰度比特币信托
ARCX|GDX|VanEck Gold Miners ETF|VanEck Gold Miners
ARCX|GDXJ|VanEck Junior Gold Miners ETF|VanEck Junior Gold Miners
ARCX|GLD|SPDR Gold Shares|SPDR Gold;SPDR Gold Trust
ARCX|GLDM|SPDR Gold MiniShares Trust|SPDR Gold MiniShares
BATS|GOVT|iShares U.S. Treasury Bond ETF|iShares US Treasury Bond
XNAS|GRID|First Trust NASDAQ Clean Edge Smart Grid Infrastructure Index Fund|First Trust Clean Edge Smart Grid
ARCX|HACK|Amplify Cybersecurity ETF|Amplify Cybersecurity
ARCX|HDV|iShares Core High Dividend ETF|iShares Core High Dividend
BATS|HODL|VanEck Bitcoin ETF|VanEck Bitcoin
ARCX|HYG|iShares iBoxx $ High Yield Corporate Bond ETF|iShares iBoxx High Yield Corporate Bond
ARCX|IAU|iShares Gold Trust|iShares Gold
XNAS|IBB|iShares Biotechnology ETF|iShares Biotechnology
XNAS|IBIT|iShares Bitcoin Trust ETF|iShares Bitcoin Trust;BlackRock Bitcoin ETF
XNAS|ICLN|iShares Global Clean Energy ETF|iShares Global Clean Energy
XNAS|IEF|iShares 7-10 Year Treasury Bond ETF|iShares 7-10 Year Treasury Bond
BATS|IEFA|iShares Core MSCI EAFE ETF|iShares Core MSCI EAFE
ARCX|IEMG|iShares Core MSCI Emerging Markets ETF|iShares Core MSCI Emerging Markets
BATS|IGV|iShares Expanded Tech-Software Sector ETF|iShares Expanded Tech-Software;iShares Software
ARCX|IHI|iShares U.S. Medical Devices ETF|iShares US Medical Devices
ARCX|IJH|iShares Core S&P Mid-Cap ETF|iShares Core S&P Mid-Cap
ARCX|IJR|iShares Core S&P Small-Cap ETF|iShares Core S&P Small-Cap
BATS|INDA|iShares MSCI India ETF|iShares MSCI India
BATS|ITA|iShares U.S. Aerospace & Defense ETF|iShares US Aerospace & Defense
BATS|ITB|iShares U.S. Home Construction ETF|iShares US Home Construction
ARCX|ITOT|iShares Core S&P Total U.S. Stock Market ETF|iShares Core S&P Total US Stock Market
ARCX|IVE|iShares S&P 500 Value ETF|iShares S&P 500 Value
ARCX|IVV|iShares Core S&P 500 ETF|iShares Core S&P 500
ARCX|IVW|iShares S&P 500 Growth ETF|iShares S&P 500 Growth
ARCX|IWB|iShares Russell 1000 ETF|iShares Russell 1000
ARCX|IWD|iShares Russell 1000 Value ETF|iShares Russell 1000 Value
ARCX|IWF|iShares Russell 1000 Growth ETF|iShares Russell 1000 Growth
ARCX|IWM|iShares Russell 2000 ETF|iShares Russell 2000;Russell 2000 ETF
ARCX|IWN|iShares Russell 2000 Value ETF|iShares Russell 2000 Value
ARCX|IWO|iShares Russell 2000 Growth ETF|iShares Russell 2000 Growth
ARCX|IYR|iShares U.S. Real Estate ETF|iShares US Real Estate
BATS|IYT|iShares U.S. Transportation ETF|iShares US Transportation
ARCX|JAAA|Janus Henderson AAA CLO ETF|Janus Henderson AAA CLO
ARCX|JEPI|JPMorgan Equity Premium Income ETF|JPMorgan Equity Premium Income
XNAS|JEPQ|JPMorgan Nasdaq Equity Premium Income ETF|JPMorgan Nasdaq Equity Premium Income
ARCX|JETS|U.S. Global Jets ETF|US Global Jets
ARCX|JNK|SPDR Bloomberg High Yield Bond ETF|SPDR Bloomberg High Yield Bond
ARCX|JNUG|Direxion Daily Junior Gold Miners Index Bull 2X ETF|Direxion Daily Junior Gold Miners Bull 2X
ARCX|JPST|JPMorgan Ultra-Short Income ETF|JPMorgan Ultra-Short Income
ARCX|KBE|SPDR S&P Bank ETF|SPDR S&P Bank
ARCX|KOLD|ProShares UltraShort Bloomberg Natural Gas|ProShares UltraShort Bloomberg Natural Gas
ARCX|KORU|Direxion Daily MSCI South Korea Bull 3X ETF|Direxion Daily MSCI South Korea Bull 3X
ARCX|KRE|SPDR S&P Regional Banking ETF|SPDR S&P Regional Banking
ARCX|KWEB|KraneShares CSI China Internet ETF|KraneShares CSI China Internet
ARCX|LABU|Direxion Daily S&P Biotech Bull 3X ETF|Direxion Daily S&P Biotech Bull 3X
ARCX|LIT|Global X Lithium & Battery Tech ETF|Global X Lithium & Battery Tech
ARCX|LQD|iShares iBoxx $ Investment Grade Corporate Bond ETF|iShares iBoxx Investment Grade Corporate Bond
BATS|MAGS|Roundhill Magnificent Seven ETF|Roundhill Magnificent Seven
XNAS|MBB|iShares MBS ETF|iShares MBS
XNAS|MCHI|iShares MSCI China ETF|iShares MSCI China
ARCX|MDY|SPDR S&P MidCap 400 ETF Trust|SPDR S&P MidCap 400
ARCX|MGK|Vanguard Mega Cap Growth ETF|Vanguard Mega Cap Growth
ARCX|MJ|Amplify Alternative Harvest ETF|Amplify Alternative Harvest
BATS|MOAT|VanEck Morningstar Wide Moat ETF|VanEck Morningstar Wide Moat
ARCX|MSOS|AdvisorShares Pure US Cannabis ETF|AdvisorShares Pure US Cannabis
BATS|MSTU|T-REX 2X Long MSTR Daily Target ETF|T-REX 2X Long MSTR
XNAS|MSTX|Defiance Daily Target 2X Long MSTR ETF|Defiance Daily Target 2X Long MSTR
ARCX|MSTY|YieldMax MSTR Option Income Strategy ETF|YieldMax MSTR Option Income
BATS|MTUM|iShares MSCI USA Momentum Factor ETF|iShares MSCI USA Momentum Factor
ARCX|MUB|iShares National Muni Bond ETF|iShares National Muni Bond
ARCX|NLR|VanEck Uranium and Nuclear ETF|VanEck Uranium and Nuclear
BATS|NOBL|ProShares S&P 500 Dividend Aristocrats ETF|ProShares S&P 500 Dividend Aristocrats
ARCX|NUGT|Direxion Daily Gold Miners Index Bull 2X ETF|Direxion Daily Gold Miners Bull 2X
XNAS|NVDL|GraniteShares 2x Long NVDA Daily ETF|GraniteShares 2x Long NVDA
XNAS|NVDU|Direxion Daily NVDA Bull 2X ETF|Direxion Daily NVDA Bull 2X
ARCX|NVDY|YieldMax NVDA Option Income Strategy ETF|YieldMax NVDA Option Income
ARCX|OEF|iShares S&P 100 ETF|iShares S&P 100
ARCX|OIH|VanEck Oil Services ETF|VanEck Oil Services
ARCX|PALL|abrdn Physical Palladium Shares ETF|abrdn Physical Palladium
BATS|PAVE|Global X U.S. Infrastructure Development ETF|Global X US Infrastructure Development
ARCX|PBW|Invesco WilderHill Clean Energy ETF|Invesco WilderHill Clean Energy
XNAS|PDBC|Invesco Optimum Yield Diversified Commodity Strategy No K-1 ETF|Invesco Optimum Yield Diversified Commodity
XNAS|PFF|iShares Preferred and Income Securities ETF|iShares Preferred and Income Securities
ARCX|PPLT|abrdn Physical Platinum Shares ETF|abrdn Physical Platinum
ARCX|PSQ|ProShares Short QQQ|ProShares Short QQQ
ARCX|QID|ProShares UltraShort QQQ|ProShares UltraShort QQQ
ARCX|QLD|ProShares Ultra QQQ|ProShares Ultra QQQ
XNAS|QQQ|Invesco QQQ Trust|Invesco QQQ;QQQ Trust;Nasdaq 100 ETF
XNAS|QQQJ|Invesco NASDAQ Next Gen 100 ETF|Invesco Nasdaq Next Gen 100
XNAS|QQQM|Invesco NASDAQ 100 ETF|Invesco Nasdaq 100
XNAS|QTUM|Defiance Quantum ETF|Defiance Quantum
BATS|QUAL|iShares MSCI USA Quality Factor ETF|iShares MSCI USA Quality Factor
XNAS|QYLD|Global X NASDAQ 100 Covered Call ETF|Global X Nasdaq 100 Covered Call
ARCX|REMX|VanEck Rare Earth and Strategic Metals ETF|VanEck Rare Earth and Strategic Metals
ARCX|RSP|Invesco S&P 500 Equal Weight ETF|Invesco S&P 500 Equal Weight
ARCX|SCHB|Schwab U.S. Broad Market ETF|Schwab US Broad Market
ARCX|SCHD|Schwab U.S. Dividend Equity ETF|Schwab US Dividend Equity;Schwab U.S. Dividend Equity
ARCX|SCHE|Schwab Emerging Markets Equity ETF|Schwab Emerging Markets Equity
ARCX|SCHF|Schwab International Equity ETF|Schwab International Equity
ARCX|SCHG|Schwab U.S. Large-Cap Growth ETF|Schwab US Large-Cap Growth
ARCX|SCHX|Schwab U.S. Large-Cap ETF|Schwab US Large-Cap
ARCX|SCO|ProShares UltraShort Bloomberg Crude Oil|ProShares UltraShort Bloomberg Crude Oil
ARCX|SDS|ProShares UltraShort S&P 500|ProShares UltraShort S&P 500
ARCX|SDY|SPDR S&P Dividend ETF|SPDR S&P Dividend
ARCX|SGOV|iShares 0-3 Month Treasury Bond ETF|iShares 0-3 Month Treasury Bond
ARCX|SH|ProShares Short S&P 500|ProShares Short S&P 500
ARCX|SHLD|Global X Defense Tech ETF|Global X Defense Tech
XNAS|SHY|iShares 1-3 Year Treasury Bond ETF|iShares 1-3 Year Treasury Bond
ARCX|SIL|Global X Silver Miners ETF|Global X Silver Miners
XNAS|SKYY|First Trust Cloud Computing ETF|First Trust Cloud Computing
ARCX|SLV|iShares Silver Trust|iShares Silver
XNAS|SMH|VanEck Semiconductor ETF|VanEck Semiconductor
ARCX|SOXL|Direxion Daily Semiconductor Bull 3X ETF|Direxion Daily Semiconductor Bull 3X
ARCX|SOXS|Direxion Daily Semiconductor Bear 3X ETF|Direxion Daily Semiconductor Bear 3X
XNAS|SOXX|iShares Semiconductor ETF|iShares Semiconductor
ARCX|SPLV|Invesco S&P 500 Low Volatility ETF|Invesco S&P 500 Low Volatility
ARCX|SPXL|Direxion Daily S&P 500 Bull 3X ETF|Direxion Daily S&P 500 Bull 3X
ARCX|SPXS|Direxion Daily S&P 500 Bear 3X ETF|Direxion Daily S&P 500 Bear 3X
ARCX|SPXU|ProShares UltraPro Short S&P 500|ProShares UltraPro Short S&P 500
ARCX|SPY|SPDR S&P 500 ETF Trust|SPDR S&P 500;S&P 500 ETF
ARCX|SPYG|State Street SPDR Portfolio S&P 500 Growth ETF|SPDR Portfolio S&P 500 Growth
ARCX|SPYM|State Street SPDR Portfolio S&P 500 ETF|SPDR Portfolio S&P 500
ARCX|SPYV|State Street SPDR Portfolio S&P 500 Value ETF|SPDR Portfolio S&P 500 Value
XNAS|SQQQ|ProShares UltraPro Short QQQ|ProShares UltraPro Short QQQ
ARCX|SSO|ProShares Ultra S&P 500|ProShares Ultra S&P 500
BATS|SVIX|-1x Short VIX Futures ETF|Volatility Shares Short VIX Futures
BATS|SVXY|ProShares Short VIX Short-Term Futures ETF|ProShares Short VIX Short-Term Futures
ARCX|TAN|Invesco Solar ETF|Invesco Solar
ARCX|TECL|Direxion Daily Technology Bull 3X ETF|Direxion Daily Technology Bull 3X
ARCX|TIP|iShares TIPS Bond ETF|iShares TIPS Bond
XNAS|TLT|iShares 20+ Year Treasury Bond ETF|iShares 20+ Year Treasury Bond
ARCX|TMF|Direxion Daily 20+ Year Treasury Bull 3X ETF|Direxion Daily 20+ Year Treasury Bull 3X
ARCX|TMV|Direxion Daily 20+ Year Treasury Bear 3X ETF|Direxion Daily 20+ Year Treasury Bear 3X
ARCX|TNA|Direxion Daily Small Cap Bull 3X ETF|Direxion Daily Small Cap Bull 3X
XNAS|TQQQ|ProShares UltraPro QQQ|ProShares UltraPro QQQ
XNAS|TSLL|Direxion Daily TSLA Bull 2X ETF|Direxion Daily TSLA Bull 2X
XNAS|TSLQ|Tradr 2X Short TSLA Daily ETF|Tradr 2X Short TSLA
ARCX|TSLY|YieldMax TSLA Option Income Strategy ETF|YieldMax TSLA Option Income
ARCX|TZA|Direxion Daily Small Cap Bear 3X ETF|Direxion Daily Small Cap Bear 3X
ARCX|UCO|ProShares Ultra Bloomberg Crude Oil|ProShares Ultra Bloomberg Crude Oil
XNAS|UFO|Procure Space ETF|Procure Space
ARCX|UNG|United States Natural Gas Fund, LP|United States Natural Gas Fund
ARCX|UPRO|ProShares UltraPro S&P 500|ProShares UltraPro S&P 500
ARCX|URA|Global X Uranium ETF|Global X Uranium
ARCX|URNM|Sprott Uranium Miners ETF|Sprott Uranium Miners
BATS|USMV|iShares MSCI USA Min Vol Factor ETF|iShares MSCI USA Min Vol Factor
ARCX|USO|United States Oil Fund, LP|United States Oil Fund;US Oil Fund
ARCX|UUP|Invesco DB US Dollar Index Bullish Fund|Invesco DB US Dollar Bullish
BATS|UVXY|ProShares Ultra VIX Short-Term Futures ETF|ProShares Ultra VIX Short-Term Futures
ARCX|VAW|Vanguard Materials ETF|Vanguard Materials
ARCX|VB|Vanguard Small-Cap ETF|Vanguard Small-Cap
ARCX|VBR|Vanguard Small-Cap Value ETF|Vanguard Small-Cap Value
XNAS|VCIT|Vanguard Intermediate-Term Corporate Bond ETF|Vanguard Intermediate-Term Corporate Bond
ARCX|VCR|Vanguard Consumer Discretionary ETF|Vanguard Consumer Discretionary
XNAS|VCSH|Vanguard Short-Term Corporate Bond ETF|Vanguard Short-Term Corporate Bond
ARCX|VDC|Vanguard Consumer Staples ETF|Vanguard Consumer Staples
ARCX|VDE|Vanguard Energy ETF|Vanguard Energy
ARCX|VEA|Vanguard FTSE Developed Markets ETF|Vanguard FTSE Developed Markets
ARCX|VEU|Vanguard FTSE All-World ex-US ETF|Vanguard FTSE All-World ex-US
ARCX|VFH|Vanguard Financials ETF|Vanguard Financials
ARCX|VGK|Vanguard FTSE Europe ETF|Vanguard FTSE Europe
ARCX|VGT|Vanguard Information Technology ETF|Vanguard Information Technology
ARCX|VHT|Vanguard Health Care ETF|Vanguard Health Care
ARCX|VIG|Vanguard Dividend Appreciation ETF|Vanguard Dividend Appreciation
ARCX|VIS|Vanguard Industrials ETF|Vanguard Industrials
BATS|VIXY|ProShares VIX Short-Term Futures ETF|ProShares VIX Short-Term Futures
ARCX|VNQ|Vanguard Real Estate ETF|Vanguard Real Estate
ARCX|VO|Vanguard Mid-Cap ETF|Vanguard Mid-Cap
XNAS|VONG|Vanguard Russell 1000 Growth ETF|Vanguard Russell 1000 Growth
ARCX|VOO|Vanguard S&P 500 ETF|Vanguard S&P 500
ARCX|VOX|Vanguard Communication Services ETF|Vanguard Communication Services
ARCX|VPL|Vanguard FTSE Pacific ETF|Vanguard FTSE Pacific
ARCX|VPU|Vanguard Utilities ETF|Vanguard Utilities
ARCX|VT|Vanguard Total World Stock ETF|Vanguard Total World Stock
ARCX|VTEB|Vanguard Tax-Exempt Bond ETF|Vanguard Tax-Exempt Bond
ARCX|VTI|Vanguard Total Stock Market ETF|Vanguard Total Stock Market
XNAS|VTIP|Vanguard Short-Term Inflation-Protected Securities ETF|Vanguard Short-Term Inflation-Protected Securities
ARCX|VTV|Vanguard Value ETF|Vanguard Value
XNAS|VTWO|Vanguard Russell 2000 ETF|Vanguard Russell 2000
ARCX|VUG|Vanguard Growth ETF|Vanguard Growth
ARCX|VWO|Vanguard FTSE Emerging Markets ETF|Vanguard FTSE Emerging Markets
XNAS|VXUS|Vanguard Total International Stock ETF|Vanguard Total International Stock
BATS|VXX|iPath Series B S&P 500 VIX Short-Term Futures ETN|iPath S&P 500 VIX Short-Term Futures
ARCX|VYM|Vanguard High Dividend Yield ETF|Vanguard High Dividend Yield
XNAS|WCLD|WisdomTree Cloud Computing Fund|WisdomTree Cloud Computing
ARCX|WEAT|Teucrium Wheat Fund|Teucrium Wheat
ARCX|XAR|SPDR S&P Aerospace & Defense ETF|SPDR S&P Aerospace & Defense
ARCX|XBI|SPDR S&P Biotech ETF|SPDR S&P Biotech
ARCX|XHB|SPDR S&P Homebuilders ETF|SPDR S&P Homebuilders
ARCX|XLB|Materials Select Sector SPDR Fund|Materials Select Sector SPDR
ARCX|XLC|Communication Services Select Sector SPDR Fund|Communication Services Select Sector SPDR
ARCX|XLE|Energy Select Sector SPDR Fund|Energy Select Sector SPDR
ARCX|XLF|Financial Select Sector SPDR Fund|Financial Select Sector SPDR
ARCX|XLI|Industrial Select Sector SPDR Fund|Industrial Select Sector SPDR
ARCX|XLK|Technology Select Sector SPDR Fund|Technology Select Sector SPDR
ARCX|XLP|Consumer Staples Select Sector SPDR Fund|Consumer Staples Select Sector SPDR
ARCX|XLRE|Real Estate Select Sector SPDR Fund|Real Estate Select Sector SPDR
ARCX|XLU|Utilities Select Sector SPDR Fund|Utilities Select Sector SPDR
ARCX|XLV|Health Care Select Sector SPDR Fund|Health Care Select Sector SPDR
ARCX|XLY|Consumer Discretionary Select Sector SPDR Fund|Consumer Discretionary Select Sector SPDR
ARCX|XME|SPDR S&P Metals & Mining ETF|SPDR S&P Metals & Mining
ARCX|XOP|SPDR S&P Oil & Gas Exploration & Production ETF|SPDR S&P Oil & Gas Exploration & Production
ARCX|XRT|SPDR S&P Retail ETF|SPDR S&P Retail
ARCX|XYLD|Global X S&P 500 Covered Call ETF|Global X S&P 500 Covered Call
ARCX|YANG|Direxion Daily FTSE China Bear 3X ETF|Direxion Daily FTSE China Bear 3X
ARCX|YINN|Direxion Daily FTSE China Bull 3X ETF|Direxion Daily FTSE China Bull 3X
`;
