import { shortName } from '../../utils/symbology/names.ts';
import { bundledDirectory } from './bundled-directory.ts';

// npm run --silent directory: the bundled directory, a JSON line a listing. "checked": false marks what the symbol lists
// that it is held against do not cover: funds, KOSDAQ, TPEx, and shares traded over the counter.

const UNCHECKED = new Set(['XKOS', 'ROCO', 'OTCM']);

/** The everyday name that the registered one contains, then the further ones. */
const namesOf = (name: string, further: readonly string[]) => [
  ...new Set([shortName(name), ...further].filter((one) => one !== name)),
];

for (const { symbol, exchange, kind, name, further } of bundledDirectory.listings()) {
  const checked = kind === 'equity' && !UNCHECKED.has(exchange);
  process.stdout.write(
    `${JSON.stringify({ symbol, exchange, name, names: namesOf(name, further), ...(!checked && { checked }) })}\n`,
  );
}
