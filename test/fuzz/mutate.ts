import { type Random, randomKey, randomText, randomValue } from './random.ts';

/** A text with something cut out, put in, doubled or swapped. */
export function mutateText(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  const to = from + random.below(Math.min(12, text.length - from + 1));
  const cut = text.slice(from, to);
  const put = random.pick([
    () => '',
    () => cut + cut,
    () => [...cut].reverse().join(''),
    () => randomText(random).slice(0, 20),
    () => cut.toLowerCase(),
    () => String(random.below(10_000) / 100),
  ])();
  return text.slice(0, from) + put + text.slice(to);
}

/** A number that is nearly the same, or not at all. */
const mutateNumber = (value: number, { pick, below }: Random): number =>
  pick([-value, 0, value * 1000, value / 1000, value + 1, value - 86_400, Math.trunc(value), below(2 ** 31), 1e21]);

function mutateLeaf(value: unknown, random: Random): unknown {
  if (random.once(3)) return randomValue(random, 2);
  if (typeof value === 'string') return mutateText(value, random);
  return typeof value === 'number' ? mutateNumber(value, random) : randomValue(random, 1);
}

function mutateList(list: readonly unknown[], random: Random): unknown[] {
  const at = random.below(list.length);
  const change = random.pick([
    () => list.toSpliced(at, 1),
    () => list.toSpliced(at, 0, list[at]),
    () => list.toReversed(),
    () => list.with(at, mutate(list[at], random)),
    () => list.with(at, mutate(list[at], random)),
  ]);
  return change();
}

/** Data with one thing in it changed, anywhere; the original stays as it was. */
export function mutate(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.once(40)) return mutateLeaf(value, random);
  if (Array.isArray(value)) return value.length > 0 ? mutateList(value, random) : [randomValue(random, 2)];
  const entries = Object.entries(value);
  if (entries.length === 0 || random.once(20)) return { ...value, [randomKey(random)]: randomValue(random) };
  const [key, inner] = random.pick(entries);
  const { [key]: _gone, ...rest } = value as Record<string, unknown>;
  return random.once(6) ? rest : { ...value, [key]: mutate(inner, random) };
}
