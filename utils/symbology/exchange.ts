/**
 * The form of the symbols that an exchange writes; each is a pattern in forms.ts.
 * It tells a symbol from a word after a label, and decides between exchanges that share one.
 */
export type SymbolForm =
  | 'us' // BABA, BRK.B, BAC.PRB, ABC.WS
  | 'toronto' // SHOP, BBD.B, REI.UN, ABC.PR.A
  | 'mexico' // WALMEX, AMX L, CEMEX CPO
  | 'london' // VOD, BP., BT.A, 3IN
  | 'letters' // one to six letters, digits seldom: AI, NOVN, MC, A2A
  | 'nordic' // VOLV B, ERIC B, NDA SE
  | 'baltic' // TKM1T, IGN1L
  | 'german' // SAP, APC, 4CU, P911
  | 'hongkong' // 0005, 0700, 80700
  | 'japan' // 7203, 130A
  | 'mainland' // 600519
  | 'korea' // 005930, 00279K
  | 'taiwan' // 2330, 00631L
  | 'digits' // 2222
  | 'brazil' // PETR4, TAEE11
  | 'bombay' // RELIANCE, or the scrip code 500325
  | 'colombo' // JKH.N0000
  | 'persian' // written in Persian letters
  | 'future' // CL=F, ESZ26
  | 'coded' // MAYBANK, or its number 1155
  | 'loose'; // letters, digits, & and -: M&M, BAJAJ-AUTO, D05

/** A row of the exchange table. */
export interface Exchange {
  /** ISO 10383 code of the list that a quote needs; the key. */
  readonly mic: string;
  /** As the card shows it; also a label. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217 code of the usual quotation, or the minor unit that is quoted: GBp, ZAc, ILA, KWF. */
  readonly currency: string;
  /** IANA time zone of its calendar. */
  readonly zone: string;
  readonly form: SymbolForm;
  /**
   * How a text announces it, in any script: abbreviations, names, tiers, terminals' codes. Its MIC is one
   * without being listed. Only what means this exchange and no other; the shared ones are in shared-labels.ts.
   * Written once per folding (ambiguous.ts): `TSXV` stands for TSX-V and TSX.V too.
   */
  readonly labels: readonly string[];
  /**
   * Names of its place, and codes that are more often something else: alone they announce it only within
   * brackets, `(Frankfurt: APC)`; with a word for an exchange (exchange-words.ts) anywhere, `Bourse de Francfort`.
   */
  readonly places?: readonly string[];
  /** Yahoo's suffix without the dot; '' where Yahoo writes none; absent where Yahoo has no such market. */
  readonly yahoo?: string;
  /** Reuters codes' suffixes without the dot. */
  readonly ric?: readonly string[];
  /** Bloomberg's two-letter codes, composite first. */
  readonly bloomberg?: readonly string[];
}
