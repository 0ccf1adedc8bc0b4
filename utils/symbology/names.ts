/** Words of a company's legal form, folded: no part of what a text calls it. */
const LEGAL =
  /(?: (?:incorporated|inc|corporation|corp|company|co|companies|limited|ltd|plc|llc|lp|nv|sa|se|ag|kgaa|ab|publ|asa|as|oyj|abp|spa|bhd|berhad|tbk|pt|pjsc|ojsc|jsc|saog|kk|the|holdings?|group|class [abc]|sab de cv|de cv|sab|cv|n v|s a|s p a|a s))+$/;

/**
 * A name as names are compared: small letters without accents, punctuation and legal form.
 * `McDonald's Corporation` → `mcdonalds`, `L’Oréal S.A.` → `loreal`, `贵州茅台` as it is.
 */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`´.]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded.replace(LEGAL, '').replace(/^the /, '') || folded;
}

/** Words of a legal form and of a group, as a registered name ends in them; kept only where nothing else is left. */
const TAIL =
  /,? +(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|PLC|plc|LLC|LP|N\.V|S\.A|SA|SE|AG|AB|ASA|A\/S|Oyj|S\.p\.A|KGaA|Holdings?|Group)\.?$/;

/** A registered name without its legal form, as people say it: `Alibaba Group Holding Limited` → `Alibaba`. */
export function shortName(name: string): string {
  const shorter = name.replace(TAIL, '').replace(/^The /, '');
  return shorter === name || shorter === '' ? name : shortName(shorter);
}
