// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { team } from '@/components/app/state';
import { HistoryButton } from '@/components/history/HistoryButton';
import { fail, ok } from '@/utils/base/result';
import { actsOf } from '@/utils/people/access';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until } from '../exchange/stage';
import { literalHistory, VERSIONS } from '../gallery/literal';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
afterEach(() => page.end());

async function open(part: Parameters<typeof literalHistory>[0] = {}, language: 'fa' | 'en' = 'fa') {
  page = stage(language);
  page.services.history = literalHistory(part);
  await page.draw(<HistoryButton store="topics" id="t1" title="قیمت" />);
  await click('history');
}
const versions = () => until(() => (all('version').length > 0 ? all('version') : null), 'the versions');

describe('the history of a record', () => {
  it('tells newest first when, by whom and what, in words', async () => {
    await open();
    const [newest, lost, , first] = await versions();
    expect(newest?.textContent).toContain('۲ آذر ۱۴۰۵، ۱۱:۲۵');
    expect(newest?.textContent).toContain('مینا کریمی');
    expect(newest?.textContent).toContain('اکنون');
    expect(newest?.querySelector('[data-testid=change]')?.textContent).toMatch(/مهلت.*۶۰.*۳۰/u);
    expect(lost?.textContent).toContain('باخت: همزمان جای دیگری هم عوض شده بود');
    expect(first?.textContent).toContain('هم‌صدا'); // written by the product itself
  });

  it('brings any version back, also one that has lost, but not the one that stands', async () => {
    const restore = vi.fn(async () => ok(null));
    await open({ restore });
    const list = await versions();
    expect(list[0]?.querySelector('[data-testid=version-restore]')).toBeNull();
    await act(() => list[1]?.querySelector<HTMLElement>('[data-testid=version-restore]')?.click());
    expect(restore).toHaveBeenCalledWith('topics', 't1', '4');
    await until(() => !find('history-sheet'), 'the view behind');
  });

  it('shows beforehand that a record of the leads is not an agent’s to bring back', async () => {
    const restore = vi.fn(async () => ok(null));
    await open({ restore });
    const read = await page.services.team.read();
    await act(() => {
      team.value = { ...read, may: actsOf('agent') };
    });
    const control = (await versions())[1]?.querySelector<HTMLElement>('[data-testid=version-restore]');
    expect(control?.getAttribute('aria-disabled')).toBe('true');
    expect(control?.title).not.toBe('');
    await act(() => control?.click());
    expect(restore).not.toHaveBeenCalled();
  });

  it('says in its place why a version could not be brought back', async () => {
    await open({ restore: async () => fail('storage-full') });
    const list = await versions();
    await act(() => list[1]?.querySelector<HTMLElement>('[data-testid=version-restore]')?.click());
    const alert = await until(() => document.querySelector('.sheet [role=alert]'));
    expect(alert.textContent).toContain('جای خالی');
  });

  it('folds long values and shows hostile ones as text', async () => {
    const attack = `<img src=x onerror="document.title=1"> ${'متن '.repeat(60)}`;
    await open({
      of: async () => [
        {
          ...(VERSIONS[0] ?? raise()),
          changes: [{ field: 'body', before: 'کوتاه', after: attack }],
        },
      ],
    });
    const [version] = await versions();
    expect(version?.querySelector('img')).toBeNull();
    const text = version?.querySelector('.change-come .bidi');
    expect(text?.className).toContain('change-folded');
    await act(() => version?.querySelector<HTMLElement>('[aria-expanded=false]')?.click());
    expect(text?.className).not.toContain('change-folded');
  });

  it('stays quick with a thousand versions', async () => {
    const [one] = VERSIONS;
    await open({
      of: async () =>
        Array.from({ length: 1_000 }, (_, index) => ({ ...(one ?? raise()), clock: `${index}` })),
    });
    expect((await versions()).length).toBeLessThan(60);
    expect(document.body.textContent).toContain('نسخهٔ پیشتر');
  });

  it('says what is the case when there is none, and offers another try when it cannot be read', async () => {
    await open({ of: async () => [] });
    await until(() => document.body.textContent?.includes('هنوز تغییری ثبت نشده'));
    page.end();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const of = vi.fn().mockRejectedValueOnce(new Error('broken')).mockResolvedValue(VERSIONS);
    await open({ of });
    const error = await need('error');
    await act(() => error.querySelector('button')?.click());
    await versions();
  });

  it('leaves on Esc and gives the keyboard back', async () => {
    await open();
    await versions();
    const opener = await need('history');
    await act(() => opener.focus());
    await act(() => {
      find('history-sheet')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await until(() => !find('history-sheet'));
    expect(document.activeElement).toBe(opener);
  });

  it.each(['fa', 'en'] as const)('can be used by everybody in %s', async (language) => {
    await open({}, language);
    await versions();
    expect(await violationsIn(document.body)).toEqual([]);
  });
});

describe('over the real history', () => {
  it('shows what was saved and brings the old value back', async () => {
    page = stage();
    await page.services.team.startWithExample('fa');
    const first = (await page.services.team.read()).topics[0] ?? raise();
    await page.services.team.saveTopic({ ...first, firstReplyMinutes: 7 });
    await page.draw(<HistoryButton store="topics" id={first.id} title={first.title} />);
    await click('history');
    const list = await versions();
    expect(list[0]?.textContent).toMatch(/مهلت.*۷/u);
    await act(() => list.at(-1)?.querySelector<HTMLElement>('[data-testid=version-restore]')?.click());
    const minutes = async () =>
      (await page.services.team.read()).topics.find(({ id }) => id === first.id)?.firstReplyMinutes;
    await until(async () => (await minutes()) === first.firstReplyMinutes, 'the old value');
  });
});

function raise(): never {
  throw new Error('not there');
}
