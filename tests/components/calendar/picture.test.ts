// @vitest-environment jsdom
// What is written into the picture of a month, and where; that the browser makes a PNG of it: story 30.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language, team } from '@/components/app/state';
import { drawMonth } from '@/components/calendar/picture';
import { type IsoDay, isoDay } from '@/utils/calendar/day';
import type { Language } from '@/utils/schema/parts';
import { act, deskOf, put } from '../../unit/services/desk';

const LETTER = 7;
interface Written {
  text: string;
  x: number;
  y: number;
}
let written: Written[] = [];
/** A canvas that remembers what is written on it; every letter is as wide as the others. */
const pen = new Proxy(
  {
    measureText: (text: string) => ({ width: text.length * LETTER }),
    fillText: (text: string, x: number, y: number) => void written.push({ text, x, y }),
  },
  { get: (target, name) => Reflect.get(target, name) ?? (() => undefined), set: () => true },
);

beforeEach(() => {
  written = [];
  vi.stubGlobal('Path2D', class {});
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never); // the parts of it that are used
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    done,
  ) {
    done(new Blob([`${this.width} ${this.height}`]));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  language.value = 'fa';
  team.value = null;
});

async function drawn(shown: Language, from: IsoDay, to: IsoDay, titles: Readonly<Record<string, string[]>>) {
  const desk = deskOf();
  language.value = shown;
  await act(
    desk,
    put('workspaces', { id: 'w1', name: 'خانه', language: shown }),
    ...Object.entries(titles).flatMap(([date, all]) =>
      all.map((title, index) => put('calendar', { id: `${date}-${index}`, title, date, status: 'approved' })),
    ),
  );
  team.value = await desk.services.team.read();
  const span = await desk.services.calendar.span(from, to);
  const words = { title: 'آذر ۱۴۰۵', twin: 'نوامبر', team: 'خانه' };
  const size = await (await drawMonth(span, words, shown)).text();
  return { span, size: size.split(' ').map(Number) };
}
const textAt = (text: string) => written.find((one) => one.text === text);

test.each([
  ['fa', '2026-11-21', '2026-12-25'],
  ['en', '2026-10-31', '2026-12-04'],
] as const)(
  'every item of the month stands in it, in the column of its day (%s)',
  async (shown, from, to) => {
    const days = ['2026-11-23', '2026-11-24', '2026-12-03'];
    const { span, size } = await drawn(shown, isoDay(from), isoDay(to), {
      [days[0] ?? '']: ['الف', 'ب'],
      [days[1] ?? '']: ['پ'],
      [days[2] ?? '']: ['A title that is far too long for the column of one day in a month'],
    });
    for (const text of ['آذر ۱۴۰۵', 'نوامبر', 'خانه', 'الف', 'ب', 'پ'])
      expect(textAt(text), text).toBeDefined();
    const cut = written.find(({ text }) => text.startsWith('A title'));
    expect(cut?.text.endsWith('…')).toBe(true);
    expect((cut?.text.length ?? 0) * LETTER).toBeLessThan((1_600 - 80) / 7);
    // Saturday comes first: from the right in Persian, from the left in English.
    const columnOf = (x: number) =>
      Math.floor((shown === 'fa' ? 1_600 - 40 - x : x - 40) / ((1_600 - 80) / 7));
    const weekOf = (day: string) => span.days.findIndex((one) => one.day === day);
    expect(columnOf(textAt('الف')?.x ?? 0)).toBe(weekOf('2026-11-23') % 7);
    expect(columnOf(textAt('پ')?.x ?? 0)).toBe(weekOf('2026-11-24') % 7);
    expect(textAt('ب')?.y).toBeGreaterThan(textAt('الف')?.y ?? 0);
    expect(cut?.y).toBeGreaterThan(textAt('ب')?.y ?? 0);
    const [width = 0, height = 0] = size;
    expect(width).toBe(1_600);
    expect(Math.max(...written.map(({ y }) => y))).toBeLessThan(height);
  },
);

test('a day with more than fits says how many are left out', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `پست ${index + 10}`);
  await drawn('fa', isoDay('2026-11-21'), isoDay('2026-12-25'), { '2026-12-07': many });
  const shown = written.filter(({ text }) => text.startsWith('پست')).length;
  expect(shown).toBeGreaterThan(10);
  const left = new Intl.NumberFormat('fa').format(30 - shown);
  expect(written.some(({ text }) => text.includes(left) && text.includes('دیگر'))).toBe(true);
});
