// What stands beside a place's name to make it the name of its exchange, folded as labels are (ambiguous.ts).
// `Bourse de Londres`, `Londoner Börse`, `伦敦证券交易所` need no row of their own: the table lists the places.
const BEFORE =
  /^(?:BOURSED[EU]?|B[ÖO]E?RSE|BOLSAD[EOA](?:VALORESD[EOA]|COMERCIODE)?|BORSADI|BEURSVAN|BURSA(?:EFEK)?|SÀN|SỞGIAODỊCHCHỨNGKHOÁN|ตลาดหุ้น|ตลาดหลักทรัพย์|بورصة|بورس|בורסת|הבורסהב|GIEŁDAW|(?:ФОНДОВАЯ)?БИРЖА)/;
const AFTER =
  /(?:(?:STOCK|SECURITIES)?EXCHANGE|SE|B[ÖO]E?RSE|B[ÖØ]RSEN|PÖRSSI|BORSASI|[欧歐]?(?:证券|證券|股票)?交易所|[证證]交所|証券取引所|証取|取引所|증권거래소|거래소|증시|(?:ФОНДОВАЯ)?БИРЖА|स्टॉकएक्सचेंज)$/;

/** `Københavnsbørsen`, where the place is listed without its s. */
const GENITIVE = /SB[ÖØ]RSEN$/;

/** Groups that run exchanges in several cities: `Euronext Growth Milan`, `Nasdaq First North Stockholm`. */
const GROUPS: readonly { readonly written: RegExp; readonly mics: ReadonlySet<string> }[] = [
  {
    written:
      /^(?:(?:NYSE)?EURONEXT(?:GROWTH|ACCESS\+?|EXPAND)?|ALTERNEXT|ユーロネクスト|유로넥스트|ЕВРОНЕКСТ|יורונקסט|泛欧(?:交易所)?)/,
    mics: new Set(['XPAR', 'XAMS', 'XBRU', 'XLIS', 'XDUB', 'XMIL', 'XOSL', 'XATH']),
  },
  {
    written:
      /^(?:NASDAQ(?:OMX)?(?:FIRSTNORTH(?:GROWTHMARKET)?)?|OMX(?:NORDICEXCHANGE)?|FIRSTNORTH|ナスダック|纳斯达克|나스닥)/,
    mics: new Set(['XSTO', 'XCSE', 'XHEL', 'XICE', 'XTAL', 'XRIS', 'XLIT']),
  },
];

/**
 * The MIC that a name made of a place and a word for an exchange announces, if any.
 * @param folded The name, folded.
 * @param places MICs by their folded places.
 */
export function exchangeNamed(folded: string, places: ReadonlyMap<string, string>): string | undefined {
  for (const side of [BEFORE, AFTER, GENITIVE]) {
    const mic = side.test(folded) ? places.get(folded.replace(side, '').replace(/泛$/, '')) : undefined;
    if (mic !== undefined) return mic;
  }
  for (const { written, mics } of GROUPS) {
    const mic = written.test(folded) ? places.get(folded.replace(written, '')) : undefined;
    if (mic !== undefined && mics.has(mic)) return mic;
  }
  return undefined;
}
