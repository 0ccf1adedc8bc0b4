import { describe, expect, it, vi } from 'vitest';
import type { FoundResult } from '../../../utils/quotes/resolution.ts';
import { fail, ok } from '../../../utils/result.ts';
import { createSearch as createSearchIn } from '../../../utils/worker/search.ts';
import { bundledDirectory } from '../../tools/bundled-directory.ts';

const createSearch = (far: (text: string) => Promise<FoundResult>) => createSearchIn(far, async () => bundledDirectory);

const nowhere = (): Promise<FoundResult> => Promise.resolve(ok([]));
const symbols = (result: FoundResult) =>
  result.ok ? result.value.map(({ instrument: { symbol, exchange } }) => `${exchange}:${symbol}`) : result.error.code;

describe('what the directory knows outright is found without asking anybody', () => {
  it.each([
    ['a ticker', 'BABA', 'XNYS:BABA'],
    ['in small letters, with blanks', ' baba ', 'XNYS:BABA'],
    ['a name', 'Alibaba', 'XNYS:BABA'],
    ['a listing as pages write it', 'NYSE: BABA', 'XNYS:BABA'],
    ['a cashtag', '$BABA', 'XNYS:BABA'],
    ['a suffix', '0700.HK', 'XHKG:0700'],
  ])('%s', async (_name, typed, expected) => {
    const far = vi.fn(nowhere);
    expect(symbols(await createSearch(far)(typed))).toContain(expected);
    expect(far).not.toHaveBeenCalled();
  });

  it('nothing typed is nothing found', async () => {
    const far = vi.fn(nowhere);
    expect(await createSearch(far)('  ')).toEqual(ok([]));
    expect(far).not.toHaveBeenCalled();
  });
});

describe('else the search service is asked', () => {
  const acme = { instrument: { symbol: 'ACMEZ', exchange: 'XNYS', kind: 'equity' }, name: 'Acme Anvils' } as const;

  it('and what it finds is the answer', async () => {
    const far = vi.fn(() => Promise.resolve(ok([acme])));
    expect(await createSearch(far)('acme anvils')).toEqual(ok([acme]));
    expect(far).toHaveBeenCalledExactlyOnceWith('acme anvils', false);
  });

  it('as for an ISIN, which is no symbol', async () => {
    const far = vi.fn(() => Promise.resolve(ok([acme])));
    expect(await createSearch(far)('US0378331005')).toEqual(ok([acme]));
  });

  it('but not while the reader still types', async () => {
    const far = vi.fn(nowhere);
    const result = await createSearch(far)('aliba', false);
    expect(symbols(result)).toContain('XNYS:BABA');
    expect(far).not.toHaveBeenCalled();
  });

  it('what begins like it in the directory comes first, each instrument once', async () => {
    const baba = { instrument: { symbol: 'BABA', exchange: 'XNYS', kind: 'equity' } } as const;
    const result = await createSearch(() => Promise.resolve(ok([acme, baba])))('aliba');
    const found = symbols(result);
    expect(found).toContain('XNYS:BABA');
    expect(found.at(-1)).toBe('XNYS:ACMEZ');
    expect(new Set(found).size).toBe(found.length);
  });

  it('a failure is said, unless the directory has something', async () => {
    const far = () => Promise.resolve(fail({ code: 'offline' } as const));
    expect(symbols(await createSearch(far)('acme anvils'))).toBe('offline');
    expect(symbols(await createSearch(far)('aliba'))).toContain('XNYS:BABA');
  });
});
