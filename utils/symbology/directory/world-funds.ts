// The best-known exchange-traded funds outside the United States.
// A heading line `# MIC`, then one listing a line: SYMBOL|Registered Name|further name;further name;…
// Symbols as the exchange writes them; further names are the everyday and local-script names that the press prints.
export const worldFunds = `
# XLON
CSPX|iShares Core S&P 500 UCITS ETF
ISF|iShares Core FTSE 100 UCITS ETF
SGLN|iShares Physical Gold ETC
SWDA|iShares Core MSCI World UCITS ETF
VUSA|Vanguard S&P 500 UCITS ETF
VWRL|Vanguard FTSE All-World UCITS ETF
# XETR
4GLD|Xetra-Gold
EUNL|iShares Core MSCI World UCITS ETF
EXS1|iShares Core DAX UCITS ETF (DE)
SXR8|iShares Core S&P 500 UCITS ETF
VWCE|Vanguard FTSE All-World UCITS ETF (Acc)
# XPAR
CW8|Amundi MSCI World UCITS ETF
# XAMS
IWDA|iShares Core MSCI World UCITS ETF
VWRL|Vanguard FTSE All-World UCITS ETF
# XTSE
BTCC|Purpose Bitcoin ETF
VFV|Vanguard S&P 500 Index ETF
XEQT|iShares Core Equity ETF Portfolio
XIU|iShares S&P/TSX 60 Index ETF
# XASX
NDQ|Betashares Nasdaq 100 ETF
VAS|Vanguard Australian Shares Index ETF
VGS|Vanguard MSCI Index International Shares ETF
# XTKS
1306|NEXT FUNDS TOPIX Exchange Traded Fund
1321|NEXT FUNDS Nikkei 225 Exchange Traded Fund
1570|NEXT FUNDS Nikkei 225 Leveraged Index Exchange Traded Fund
# XKRX
069500|Samsung KODEX 200 ETF|KODEX 200
122630|Samsung KODEX 200 Leveraged ETF
# XTAI
0050|Yuanta Taiwan Top 50 ETF
0056|Yuanta Taiwan Dividend Plus ETF
00878|Cathay MSCI Taiwan ESG Sustainability High Dividend Yield ETF
00919|Capital TIP Customized Taiwan Select High Dividend ETF
# XHKG
2800|Tracker Fund of Hong Kong
2828|Hang Seng China Enterprises Index ETF
3033|CSOP Hang Seng TECH Index ETF
# XSHG
510050|ChinaAMC SSE 50 ETF
510300|Huatai-PineBridge CSI 300 ETF
588000|ChinaAMC STAR 50 ETF
# XSHE
159915|E Fund ChiNext ETF
# XNSE
GOLDBEES|Nippon India ETF Gold BeES|Gold BeES
NIFTYBEES|Nippon India ETF Nifty 50 BeES|Nifty BeES
# BVMF
BOVA11|iShares Ibovespa Fundo de Índice
IVVB11|iShares S&P 500 Fundo de Índice
# XSES
ES3|SPDR Straits Times Index ETF
`;
