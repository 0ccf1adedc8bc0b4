/** A figure written for people (`7,489.72`, `$1.55`, `+0.48`) as a number; undefined for `UNCH`, `N/A`, `4.6%`. */
export const parseNumber = (text: string | null | undefined): number | undefined => {
  const plain = text?.trim().replace(/^\$/, '').replaceAll(',', '') ?? '';
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};
