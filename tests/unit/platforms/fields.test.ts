// @vitest-environment jsdom
// docs/platforms.md says what is read on which platform; here it is held against the saved pages.
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { rememberClicks } from '@/utils/platforms/click';
import { savedPages } from '../../contract/pages';
import { rightClickOn } from '../../contract/right-click';
import { FIELDS } from './fields';

/** The columns of the table. Messages and posts of one site are read by different rules. */
const COLUMNS = [
  'Instagram',
  'Instagram Direct',
  'Facebook',
  'Business Suite',
  'X',
  'YouTube',
  'LinkedIn',
  'Telegram',
  'WhatsApp',
  'Gmail',
] as const;
const BY_PREFIX: Readonly<Record<string, (typeof COLUMNS)[number]>> = {
  ig: 'Instagram',
  fb: 'Facebook',
  mbs: 'Business Suite',
  x: 'X',
  yt: 'YouTube',
  li: 'LinkedIn',
  tg: 'Telegram',
  wa: 'WhatsApp',
  gm: 'Gmail',
};
const NOT_READ = ['not shown', 'not yet'];

beforeAll(() => rememberClicks());
afterEach(() => {
  document.documentElement.innerHTML = '';
});

const shown = new Set<string>();

for (const page of savedPages()) {
  const site = BY_PREFIX[page.name.split('-')[0] ?? ''];
  if (!site) continue;
  it(`looks at what is read from ${page.name}`, () => {
    for (const { target, selection } of page.cases) {
      if (selection !== undefined) continue;
      const comment = rightClickOn(page, target);
      if (comment.kind === 'selection') continue;
      const column = site === 'Instagram' && comment.kind === 'message' ? 'Instagram Direct' : site;
      for (const [field, of] of Object.entries(FIELDS)) if (of(comment)) shown.add(`${field} | ${column}`);
    }
    expect(shown.size).toBeGreaterThan(0);
  });
}

it('says yes to a field exactly where one of the saved pages shows it', () => {
  const told = new Map<string, string>();
  for (const [field, cells] of tableOf(readFileSync('docs/platforms.md', 'utf8')))
    for (const [index, column] of COLUMNS.entries()) told.set(`${field} | ${column}`, cells[index] ?? '');
  const cells = Object.keys(FIELDS).flatMap((field) => COLUMNS.map((column) => `${field} | ${column}`));
  expect(cells.filter((cell) => told.get(cell) === 'yes')).toEqual(cells.filter((cell) => shown.has(cell)));
  const others = cells.filter((cell) => told.get(cell) !== 'yes').map((cell) => told.get(cell) ?? '');
  expect(others.filter((word) => !NOT_READ.includes(word))).toEqual([]);
});

/** The rows of the only table: the first cell, and the others. */
function tableOf(text: string): [string, string[]][] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  return rows.slice(1).map((row) => {
    const [field = '', ...cells] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return [field, cells];
  });
}
