import { americas } from './directory/americas.ts';
import { eastAsia } from './directory/east-asia.ts';
import { europe } from './directory/europe.ts';
import { middleEastAfrica } from './directory/middle-east-africa.ts';
import { southAsiaPacific } from './directory/south-asia-pacific.ts';
import { worldFunds } from './directory/world-funds.ts';
import { createDirectory } from './directory.ts';

/** The listings that come with the extension; American ones first, as a symbol without an exchange most often is. */
export const bundledDirectory = createDirectory([
  { lines: americas },
  { lines: europe },
  { lines: eastAsia },
  { lines: southAsiaPacific },
  { lines: middleEastAfrica },
  { lines: worldFunds, kind: 'fund' },
]);
