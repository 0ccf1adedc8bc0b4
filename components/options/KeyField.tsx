import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { QuoteResult } from '../../utils/quotes/quote.ts';
import { failureText } from '../Failure.tsx';
import type { SectionProps } from './section.ts';

export type KeyFieldProps = Pick<
  SectionProps,
  'keys' | 'saveKey' | 'keysAllowed' | 'allowKeys' | 'testKey' | 'format'
> & {
  readonly id: string;
  /** Of the source. */
  readonly name: string;
};

type Test = 'empty' | 'withheld' | 'asking' | QuoteResult | undefined;

/**
 * The reader's own key of a source: saved as it is typed, tried when asked; what the source says stands below. Where the
 * browser has the reader allow keys first, it does so once one is typed, and only then it is saved.
 */
export function KeyField({ id, name, keys, saveKey, keysAllowed, allowKeys, testKey, format }: KeyFieldProps) {
  const [typed, setTyped] = useState(keys[id] ?? '');
  const [test, setTest] = useState<Test>();
  const key = typed.trim();
  const type = (value: string) => {
    setTyped(value);
    setTest(undefined);
    if (keysAllowed || value.trim() === '') saveKey(id, value.trim());
  };
  /** Whether the key is kept now. The browser asks only in the same turn in which the reader did something. */
  const settle = async (): Promise<boolean> => {
    if (keysAllowed || key === '') return true;
    const may = await allowKeys();
    if (may) saveKey(id, key);
    else setTest('withheld');
    return may;
  };
  const ask = async () => {
    if (key === '') return setTest('empty');
    if (!(await settle())) return;
    setTest('asking');
    setTest(await testKey(id, key));
  };
  const isBad = test === 'empty' || test === 'withheld' || (typeof test === 'object' && !test.ok);
  return (
    <div class="key">
      <input
        value={typed}
        aria-label={t('keyOf', name)}
        placeholder={t('keyOf', name)}
        aria-invalid={isBad}
        aria-describedby={`${id}-test`}
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        onInput={(event) => type(event.currentTarget.value)}
        onChange={() => void settle()}
      />
      <button type="button" class="button" onClick={ask}>
        {t('keyTest')}
      </button>
      <p id={`${id}-test`} class={isBad ? 'problem' : 'muted'} role="status">
        {test && wordsOf(test)}
      </p>
    </div>
  );

  function wordsOf(result: Exclude<Test, undefined>): string {
    if (result === 'empty') return t('keyEmpty');
    if (result === 'withheld') return t('keyWithheld');
    if (result === 'asking') return t('keyTesting');
    if (!result.ok) return t('keyFails', result.error.detail ?? failureText(result.error.code, 'AAPL'));
    const { price, currency, priceHint } = result.value;
    return t('keyWorks', `${format.price(price, currency, priceHint)} ${currency}`);
  }
}
