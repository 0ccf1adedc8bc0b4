// The best-known exchange-traded funds outside the United States.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const worldFunds = `
# XLON
CSPX|iShares Core S&P 500 UCITS ETF|iShares Core S&P 500
ISF|iShares Core FTSE 100 UCITS ETF|iShares Core FTSE 100
SGLN|iShares Physical Gold ETC|iShares Physical Gold
SWDA|iShares Core MSCI World UCITS ETF|iShares Core MSCI World
VUSA|Vanguard S&P 500 UCITS ETF|Vanguard S&P 500
VWRL|Vanguard FTSE All-World UCITS ETF|Vanguard FTSE All-World
# XETR
4GLD|Xetra-Gold|Xetra-Gold
EUNL|iShares Core MSCI World UCITS ETF|iShares Core MSCI World
EXS1|iShares Core DAX UCITS ETF (DE)|iShares Core DAX
SXR8|iShares Core S&P 500 UCITS ETF|iShares Core S&P 500
VWCE|Vanguard FTSE All-World UCITS ETF (Acc)|Vanguard FTSE All-World
# XPAR
CW8|Amundi MSCI World UCITS ETF|Amundi MSCI World
# XAMS
IWDA|iShares Core MSCI World UCITS ETF|iShares Core MSCI World
VWRL|Vanguard FTSE All-World UCITS ETF|Vanguard FTSE All-World
# XTSE
BTCC|Purpose Bitcoin ETF|Purpose Bitcoin ETF
VFV|Vanguard S&P 500 Index ETF|Vanguard S&P 500
XEQT|iShares Core Equity ETF Portfolio|iShares Core Equity
XIU|iShares S&P/TSX 60 Index ETF|iShares S&P/TSX 60
# XASX
NDQ|Betashares Nasdaq 100 ETF|Betashares Nasdaq 100
VAS|Vanguard Australian Shares Index ETF|Vanguard Australian Shares
VGS|Vanguard MSCI Index International Shares ETF|Vanguard MSCI Index International Shares
# XTKS
1306|NEXT FUNDS TOPIX Exchange Traded Fund|TOPIX連動型上場投信
1321|NEXT FUNDS Nikkei 225 Exchange Traded Fund|日経225連動型上場投信
1570|NEXT FUNDS Nikkei 225 Leveraged Index Exchange Traded Fund|日経レバ;日経平均レバレッジ上場投信
# XKRX
069500|Samsung KODEX 200 ETF|KODEX 200
122630|Samsung KODEX 200 Leveraged ETF|KODEX 레버리지
# XTAI
0050|Yuanta Taiwan Top 50 ETF|元大台灣50
0056|Yuanta Taiwan Dividend Plus ETF|元大高股息
00878|Cathay MSCI Taiwan ESG Sustainability High Dividend Yield ETF|國泰永續高股息
00919|Capital TIP Customized Taiwan Select High Dividend ETF|群益台灣精選高息
# XHKG
2800|Tracker Fund of Hong Kong|Tracker Fund;盈富基金
2828|Hang Seng China Enterprises Index ETF|恒生中国企业;恒生中國企業
3033|CSOP Hang Seng TECH Index ETF|南方恒生科技
# XSHG
510050|ChinaAMC SSE 50 ETF|上证50ETF
510300|Huatai-PineBridge CSI 300 ETF|沪深300ETF
588000|ChinaAMC STAR 50 ETF|科创50ETF
# XSHE
159915|E Fund ChiNext ETF|创业板ETF
# XNSE
GOLDBEES|Nippon India ETF Gold BeES|Gold BeES
NIFTYBEES|Nippon India ETF Nifty 50 BeES|Nifty BeES
# BVMF
BOVA11|iShares Ibovespa Fundo de Índice|iShares Ibovespa
IVVB11|iShares S&P 500 Fundo de Índice|iShares S&P 500
# XSES
ES3|SPDR Straits Times Index ETF|SPDR Straits Times
`;
