// Every text on every ground of both themes, computed after WCAG 2.2 from the tokens themselves.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/theme.css', import.meta.url), 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }] as const,
  ),
);

const GROUNDS = ['bg', 'surface', 'sunken'];
/** Which text may stand on which ground; 4.5 is AA for text of our size. */
const PAIRS: readonly (readonly [text: string, grounds: readonly string[], least: number])[] = [
  ['ink', [...GROUNDS, 'accent-wash', 'danger-wash', 'warn-wash', 'ok-wash', 'mark'], 7],
  ['soft', GROUNDS, 4.5],
  ['faint', GROUNDS, 4.5],
  ['accent', [...GROUNDS, 'accent-wash'], 4.5],
  ['danger', [...GROUNDS, 'danger-wash'], 4.5],
  ['warn', [...GROUNDS, 'warn-wash'], 4.5],
  ['ok', [...GROUNDS, 'ok-wash'], 4.5],
  ['soft', ['mark', 'warn-wash'], 4.5],
  ['faint', ['warn-wash'], 4.5],
  ['on-accent', ['accent-fill', 'accent-fill-strong'], 4.5],
  // Frames of controls and the focus ring are no text: 3 is enough (WCAG 1.4.11).
  ['control', ['bg', 'surface'], 3],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  test.each(
    PAIRS.flatMap(([text, grounds, least]) => grounds.map((ground) => [text, ground, least] as const)),
  )('%s can be read on %s', (text, ground, least) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

test('black on white is 21 to 1, so the measure is the right one', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = TOKENS.get(name);
  if (!token) throw new Error(`no such token: ${name}`);
  return token[theme];
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
