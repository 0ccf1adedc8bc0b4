import { americas } from './directory/americas.ts';
import { eastAsia } from './directory/east-asia.ts';
import { europe } from './directory/europe.ts';
import { middleEastAfrica } from './directory/middle-east-africa.ts';
import { southAsiaPacific } from './directory/south-asia-pacific.ts';
import { usFunds } from './directory/us-funds.ts';
import { usNasdaq } from './directory/us-nasdaq.ts';
import { usCboe, usNyse, usNyseAmerican } from './directory/us-nyse.ts';
import { usOtc } from './directory/us-otc.ts';
import { worldFunds } from './directory/world-funds.ts';
import { createDirectory } from './directory.ts';

/** The listings that come with the extension; American ones first, as a symbol without an exchange most often is. */
export const bundledDirectory = createDirectory([
  { lines: usNyse, exchange: 'XNYS' },
  { lines: usNasdaq, exchange: 'XNAS' },
  { lines: usNyseAmerican, exchange: 'XASE' },
  { lines: usCboe, exchange: 'BATS' },
  { lines: usFunds, kind: 'fund' },
  { lines: usOtc, exchange: 'OTCM' },
  { lines: americas },
  { lines: europe },
  { lines: eastAsia },
  { lines: southAsiaPacific },
  { lines: middleEastAfrica },
  { lines: worldFunds, kind: 'fund' },
]);
