import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('entrypoints/content/marks.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
const LINES = [...css.matchAll(/highlight\(([\w-]+)\) \{\s*text-decoration:[^;]*light-dark\((#\w{6}), (#\w{6})\)/g)];

/** Relative luminance of a colour, 0 to 1, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the rules stand at the root alone: asked of every element they would cost a page its own styles again', () => {
  expect(css.match(/::highlight/g)?.length).toBeGreaterThan(10);
  expect(css.replaceAll(':root::highlight', '')).not.toContain('::highlight');
});

test('every line is seen on light pages, on dark ones, and on dark ones that do not say so', () => {
  expect(LINES.map(([, name]) => name)).toHaveLength(9);
  for (const [, name, any = '', dark = ''] of LINES)
    for (const [colour, ground] of [
      [any, '#ffffff'],
      [any, '#121212'],
      [dark, '#121212'],
    ] as const)
      expect([name, ground, contrast(colour, ground) >= 3]).toEqual([name, ground, true]);
});
