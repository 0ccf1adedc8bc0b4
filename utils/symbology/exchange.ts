/**
 * The form of the symbols that an exchange writes; each is a pattern in forms.ts.
 * It tells a symbol from a word after a label, and decides between exchanges that share one.
 */
export type SymbolForm =
  | 'us' // BABA, BRK.B, BAC.PRB, ABC.WS
  | 'toronto' // SHOP, BBD.B, REI.UN, ABC.PR.A
  | 'letters' // one to six letters, digits seldom: BP., AI, NOVN, MC
  | 'nordic' // VOLV B, ERIC-B, NDA SE
  | 'german' // SAP, APC, 4CU, P911
  | 'hongkong' // 700, 0700, 09988, 80700
  | 'japan' // 7203, 130A
  | 'mainland' // 600519
  | 'korea' // 005930, 00279K
  | 'taiwan' // 2330, 00631L
  | 'digits' // 2222, 1155
  | 'brazil' // PETR4, TAEE11
  | 'loose'; // letters, digits, & and -: M&M, BAJAJ-AUTO, D05

/** A row of the exchange table. */
export interface Exchange {
  /** ISO 10383 code of the list that a quote needs; the key. */
  readonly mic: string;
  /** As the card shows it; also a label. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217 code of the usual quotation, or the minor unit that is quoted: GBp, ZAc, ILA. */
  readonly currency: string;
  /** IANA time zone of its calendar. */
  readonly zone: string;
  readonly form: SymbolForm;
  /** How a text announces it, in any script, case as printed: abbreviations, names, tiers, terminals' codes, MICs. Only what means this exchange and no other; the shared ones are in ambiguous.ts. */
  readonly labels: readonly string[];
  /** Yahoo's suffix without the dot; '' where Yahoo writes none; absent where Yahoo has no such market. */
  readonly yahoo?: string;
  /** Reuters codes' suffixes without the dot. */
  readonly ric?: readonly string[];
  /** Bloomberg's two-letter codes, composite first. */
  readonly bloomberg?: readonly string[];
}
