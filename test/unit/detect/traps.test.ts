import { expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';
import { createDirectory } from '../../../utils/symbology/directory.ts';

// Nothing in these is a mention, though a symbol of that form exists.
const traps = [
  // opening hours, counts, moves
  'Bourse ouverte (NYSE : 9h30-16h00)',
  'MOEX: 06:50, HKEX: 9:30, SGX: 9AM',
  'NSE: 0.5% and BSE: 47 and Nasdaq: 8:16am PST',
  'HKEX: 1,200 companies, HKEX: 700 points',
  // an exchange alone
  'The NASDAQ (NASDAQ) and the NYSE fell; l’indice Composite de NYSE aussi.',
  'Traders at the New York Stock Exchange (NYSE) in New York',
  'NYSE: NYSE, 纽交所: NYSE, OTCQX: OTCQX',
  'NYSE: N/A, NASDAQ: TBD, TSX: USD 5.20',
  // code
  'function f(tsx: Path, nse: Session) {}',
  'std::A and ns:TAG and hkex::quote',
  'cd $HOME && export PATH=$PATH:/usr/bin && echo $FOO',
  'const node = $node; const { $attr } = jQuery("#x");',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the trap
  'price ${l.symbol} and $(BUILD_DIR) and $x$ in TeX',
  'Hose: M, Hemd: L',
  // words in capitals
  'NOTE: THIS IS A TEST',
  'CEO: JOHN DOE, EPA: 70 MPGe, SHORT: BE PREPARED',
  'BREAKING: DC COUNCIL VOTES ON THE LAW',
  'READY, SET: GO FOR IT AND WIN THE GAME',
  'Berlin: CDU und SPD streiten weiter',
  'LONDON: RH said on Monday that it would',
  'SIX: THE NUMBER. AIM: TO WIN. PURE: JOY',
  'Japan (JPN) beat Kenya (KEN), New Zealand (NZ) and the NBA (LAL: 102)',
  'bonds rated (AAA) or (BB+), vitamin (B12), (USB-C), (HDMI 2.1), (MP3)',
  'CPI (3.2%), GDP (2.1%) and the S&P 500 (+0.2%)',
  '世界卫生组织（WHO）、人工智能（AI）',
  // acronyms after their words
  'generally accepted accounting principles (GAAP)',
  'the World Health Organization (WHO) and the API of an application programming interface (API)',
  'Tokyo Electric Power Company (TEPCO)',
  'Fixed Income Clearing Corporation (FICC)',
  'chief executive officer (CEO) of a company in Texas (TX)',
  'Bundeskriminalamt (BKA) und Bundesnachrichtendienst (BND)',
  'Robinhood(RH) was asked',
  'Bitcoin (BTC) and Ethereum (ETH) slid',
  'progranulin (PGRN) levels',
  // money and style
  'US$5, $5B, A$ 3, HK$, R$ 10, in $M',
  '$USD and $EUR are currencies',
  'WE$T, A$AP, Ke$ha and $D-LO$',
  // years and dates
  '創業（1998）年、2024年（2023）の話',
  '인터뷰(240115)',
  // longer codes
  'the Qwen3-Omni-30B-A3B and GPT-4o models, SR-CBOE-2016-082',
  'see https://example.org/BABA.N and WWW.SPIEGEL.DE/X',
  'Portland, OR. Made in U.S.A. by J.P. Morgan, N.Y.',
];

const { lookup: directory } = createDirectory(`
# XNYS
RH|RH|Restoration Hardware
WHO|Whole Foods Test
AI|C3.ai, Inc.|C3.ai
PATH|UiPath Inc.|UiPath
`);

test.each(traps)('%s', (sentence) => {
  expect(detect(sentence, { directory }).map(({ text, rule }) => `${text} (${rule})`)).toEqual([]);
});
