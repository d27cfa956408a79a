// @vitest-environment jsdom
// The cases on the desk: what stands beside a list, and what becomes of the list where there is room for one of both.
import '../app/panel'; // the hands of these tests: an IndexedDB and how things are painted
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServicesProvider } from '@/components/app/services';
import { caseQuestion, memberId, now, resetState, team } from '@/components/app/state';
import { Desk } from '@/components/desk/Desk';
import { CaseId, MemberId } from '@/utils/schema/parts';
import type { CaseFilter } from '@/utils/services/contract';
import { REZA } from '../app/panel';
import { all, click, need, until } from '../exchange/stage';
import { seedManyCases } from '../gallery/states';
import { NOON, type Workbench, workbench } from '../gallery/workbench';

vi.setConfig({ testTimeout: 20_000 });

let root: HTMLElement;
let bench: Workbench;
beforeEach(() => {
  resetState();
  now.value = Date.parse(NOON);
  location.hash = 'cases';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

/** The desk at its cases, of which there are so many; `isNarrow`: as on a window of 360 px. */
async function open(many: number, isNarrow = false) {
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow, addEventListener: () => undefined }));
  bench = await workbench({ me: REZA });
  await seedManyCases(bench, many);
  team.value = await bench.services.team.read();
  memberId.value = MemberId.parse(REZA);
  await act(() =>
    render(
      <ServicesProvider services={bench.services}>
        <Desk />
      </ServicesProvider>,
      root,
    ),
  );
}
/** Asks the list for other cases, as its chips and its search do. */
function ask(filter: CaseFilter) {
  caseQuestion.value = { filter, sort: { by: 'deadline', reversed: false }, groupBy: null };
}
const beside = () => document.querySelector('.detail')?.textContent ?? '';
const scroller = () => document.querySelector<HTMLElement>('.virtual');
const rowAt = (index: number) =>
  document.querySelector<HTMLElement>(`.virtual-row[data-index="${index}"] [data-testid=case]`);
const caseOf = (element: Element | null | undefined) =>
  element?.closest<HTMLElement>('[data-case]')?.dataset.case;
const focusedCase = () => caseOf(document.activeElement) ?? null;

describe('beside the list', () => {
  test('stands the request to open one, where there is one', async () => {
    await open(12);
    await click('filter-all');
    await until(() => beside().includes('یک پیگیری را باز کنید'), 'the request');
  });

  test('stands the way to a first case, where there is none at all', async () => {
    await open(0);
    await until(() => beside().includes('هنوز چیزی برای باز کردن نیست'), 'the sentence');
    expect(beside()).toContain('راست‌کلیک');
    expect(beside()).not.toContain('یک پیگیری را باز کنید');
  });

  test('nothing is asked for that an empty list does not hold', async () => {
    await open(12);
    ask({ quick: 'all', query: 'no such words' });
    await until(() => beside().includes('در این فهرست چیزی برای باز کردن نیست'), 'the sentence');
  });
});

describe('where the opened case takes the place of the list', () => {
  const WAITING = 102; // every second of them
  const TOP = 4_400;

  /** Of many cases those that wait, scrolled down, and the row that is opened from there. */
  async function openFar(): Promise<{ id: CaseId; after: string | undefined }> {
    await open(2 * WAITING, true);
    ask({ quick: 'open' });
    await until(() => document.querySelector(`[aria-setsize="${WAITING}"]`), 'all that wait');
    const box = await until(scroller);
    await act(() => {
      box.scrollTop = TOP;
      box.dispatchEvent(new Event('scroll'));
    });
    const row = await until(() => rowAt(52), 'a row far down');
    const [id, after] = [caseOf(row), caseOf(rowAt(53))];
    await act(() => {
      row.focus();
      row.click();
    });
    await need('topic-chip');
    expect(scroller()).toBeNull();
    return { id: CaseId.parse(id), after };
  }

  test('the way back leads to the same place in it, with the focus on the row that was opened', async () => {
    const { id } = await openFar();
    await click('cases-back');
    expect(await until(focusedCase, 'a row with the focus')).toBe(id);
    expect(scroller()?.scrollTop).toBe(TOP);
    expect(all('case').length).toBeLessThan(40);
  });

  test('a case that was settled meanwhile leaves the focus to the one in its place', async () => {
    const { id, after } = await openFar();
    await bench.services.cases.close([id], false);
    await click('cases-back');
    expect(await until(focusedCase, 'a row with the focus')).toBe(after);
    expect(scroller()?.scrollTop).toBe(TOP);
  });

  test('another question begins at its top', async () => {
    await openFar();
    ask({ quick: 'all' });
    await click('cases-back');
    await until(() => rowAt(0), 'the first row');
    expect(scroller()?.scrollTop).toBe(0);
  });
});
