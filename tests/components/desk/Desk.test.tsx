// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { language } from '@/components/app/state';
import { Desk } from '@/components/desk/Desk';
import { forgetDrafts } from '@/components/desk/drafts';
import { sectionOf } from '@/components/desk/sections';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until, write, writeInto } from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let stopFollowing = () => {};
beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  forgetDrafts();
  stopFollowing();
  page.end();
});

/** The desk over the example team, at one section. */
async function open(section: string, shown: 'fa' | 'en' = 'fa', start = true) {
  location.hash = section;
  page = stage(shown);
  if (start) await page.services.team.startWithExample(shown);
  stopFollowing = page.services.team.onChange(() => void page.refresh());
  await page.draw(<Desk />);
}
const topic = async (title: string) =>
  (await page.services.team.read()).topics.find((one) => one.title === title);

describe('finding one’s way', () => {
  it.each([
    ['#topics', 'topics'],
    ['#team/people', 'team'],
    ['', 'today'],
    ['#nonsense', 'today'],
    ['#%D8', 'today'],
  ])('reads the address %j as %s', (hash, expected) => {
    page = stage();
    expect(sectionOf(hash)).toBe(expected);
  });

  it('opens the section that the address names and follows the rail', async () => {
    await open('team');
    expect(document.querySelector('h1')?.textContent).toBe('تیم');
    await click('desk-topics');
    await until(() => document.querySelector('h1')?.textContent === 'موضوع‌ها');
    expect(find('desk-topics')?.getAttribute('aria-current')).toBe('page');
    expect(find('desk-team')?.getAttribute('aria-current')).toBeNull();
  });

  it('offers the ways to start where there is no team, and goes on when one is there', async () => {
    await open('topics', 'fa', false);
    await click('way-empty');
    await until(() => find('topic-add'), 'the topics of the new team');
  });

  it('switches the language in place', async () => {
    await open('topics');
    await click('language-en');
    await until(() => language.value === 'en');
    expect(document.querySelector('h1')?.textContent).toBe('Topics');
  });
});

describe('topics', () => {
  it('are changed with a few words and kept', async () => {
    await open('topics');
    const row = await until(() => all('topic-row').find((one) => one.textContent?.includes('قیمت')));
    await act(() => row.click());
    await writeInto('topic-title', 'قیمت و تخفیف');
    await writeInto('topic-keywords', 'چنده\nقیمت\nارزون');
    await writeInto('topic-minutes', '۳۰');
    const owner = (await page.services.team.read()).members[0];
    await writeInto('topic-owner', `member:${owner?.id}`);
    await click('save');
    const saved = await until(() => topic('قیمت و تخفیف'));
    expect(saved.keywords).toEqual(['چنده', 'قیمت', 'ارزون']);
    expect(saved.firstReplyMinutes).toBe(30);
    expect(saved.ownerMemberId).toBe(owner?.id);
    expect(saved).not.toHaveProperty('ownerRoleId');
  });

  it('lose nothing when another one is chosen before saving', async () => {
    await open('topics');
    await need('topic-row');
    const [first, second] = all('topic-row');
    await act(() => first?.click());
    await writeInto('topic-title', 'نیمه‌کاره');
    await act(() => second?.click());
    expect(first?.textContent).toContain('ویرایش‌شده');
    await act(() => first?.click());
    expect((await need('topic-title')) as HTMLInputElement).toHaveProperty('value', 'نیمه‌کاره'); // the testid is on an input
    expect(await topic('نیمه‌کاره')).toBeUndefined();
    await click('discard');
    expect(find('discard')).toBeNull();
  });

  it('keep what was typed when another section is visited, and ask before the page is closed', async () => {
    await open('topics');
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await click('topic-add');
    expect(leave()).toBe(false);
    await writeInto('topic-title', 'تازه و نیمه‌کاره');
    await click('desk-team');
    await need('member-row');
    expect(leave()).toBe(true);
    await click('desk-topics');
    const row = await until(() =>
      all('topic-row').find((one) => one.textContent?.includes('تازه و نیمه‌کاره')),
    );
    await act(() => row.click());
    await click('save');
    await until(() => topic('تازه و نیمه‌کاره'));
    await until(() => !leave(), 'nothing unsaved');
  });

  it('are added, and a discarded new one leaves nothing behind', async () => {
    await open('topics');
    const before = (await page.services.team.read()).topics.length;
    await click('topic-add');
    await click('discard');
    expect(all('topic-row')).toHaveLength(before);
    await click('topic-add');
    await writeInto('topic-title', 'گارانتی');
    await click('save');
    await until(() => topic('گارانتی'));
    expect((await page.services.team.read()).topics).toHaveLength(before + 1);
  });

  it('are found by their words in either spelling', async () => {
    await open('topics');
    const box = document.querySelector('[data-search]');
    await write(box, 'gheymat');
    await until(() => all('topic-row').length < 4);
    expect(all('topic-row').some((row) => row.textContent?.includes('قیمت'))).toBe(true);
  });

  it('say why when saving fails, and keep what was typed', async () => {
    await open('topics');
    page.services.team.saveTopic = async () => ({ ok: false, code: 'storage-full' });
    await need('topic-row');
    await act(() => all('topic-row')[0]?.click());
    await writeInto('topic-title', 'تازه');
    await click('save');
    expect((await need('error')).textContent).toContain('جای خالی');
    expect((await need('topic-title')) as HTMLInputElement).toHaveProperty('value', 'تازه'); // the testid is on an input
  });
});

describe('the team', () => {
  it('takes a new member with a way to reach them', async () => {
    await open('team');
    await click('member-add');
    await writeInto('member-name', 'لیلا');
    await click('contact-add');
    await writeInto('contact-value', '09120000000');
    await click('save');
    const lila = await until(async () =>
      (await page.services.team.read()).members.find(({ name }) => name === 'لیلا'),
    );
    expect(lila.contacts).toEqual([{ kind: 'phone', value: '09120000000' }]);
  });

  it('shows roles with their people and departments with theirs', async () => {
    await open('team');
    await click('team-roles');
    const role = (await page.services.team.read()).roles[0];
    await until(() => all('role-row').some((row) => row.textContent?.includes(role?.title ?? '?')));
    await click('team-departments');
    await until(() => all('department-row').length > 3);
  });

  it('keeps a changed role where the service can', async () => {
    await open('team');
    let kept: unknown = null;
    page.services.team.saveRole = async (role) => {
      kept = role;
      return { ok: true, value: null };
    };
    await click('team-roles');
    await click('role-add');
    await writeInto('role-title', 'شب‌کار');
    const box = document.querySelector<HTMLInputElement>('.check input');
    await act(() => box?.click());
    await click('save');
    await until(() => kept !== null);
    const member = (await page.services.team.read()).members[0];
    expect(kept).toMatchObject({
      title: 'شب‌کار',
      holders: [{ memberId: member?.id }],
      authorities: ['reply'],
    });
  });
});

describe('settings', () => {
  it('take the examples away in one click and keep a way back', async () => {
    await open('settings');
    await click('remove-examples');
    await until(async () => !(await page.services.team.read()).hasExamples);
    const backups = await page.services.safety.backups();
    expect(backups.some(({ reason }) => reason === 'removeExamples')).toBe(true);
  });

  it('bring the examples back from the toast', async () => {
    await open('settings');
    await click('remove-examples');
    const toast = await need('toast');
    await until(async () => !(await page.services.team.read()).hasExamples);
    await act(() => toast.querySelector<HTMLElement>('.button')?.click());
    await until(async () => (await page.services.team.read()).hasExamples, 'the examples');
  });

  it('say what this device reminds of and when it keeps silent; half a silence is none', async () => {
    await open('settings');
    await need('item-minutes');
    await writeInto('item-morning', '۷:۴۵');
    await writeInto('quiet-from', '۲۲:۰۰');
    const kept = () => page.services.device.read();
    await until(async () => (await kept()).itemReminders.morning === '07:45', 'the morning');
    expect((await kept()).quiet).toBeNull();
    await writeInto('quiet-to', '۷');
    await until(async () => (await kept()).quiet !== null, 'the silence');
    expect((await kept()).quiet).toEqual({ from: '22:00', to: '07:00' });
    await writeInto('quiet-to', 'هفت');
    expect((await kept()).quiet).toEqual({ from: '22:00', to: '07:00' });
    await click('notices');
    await until(() => find('item-minutes') === null, 'no reminders at all');
  });

  it('change the week of the team where the service can keep it', async () => {
    await open('settings');
    let kept: { weekStart?: number; name?: string } | null = null;
    page.services.team.saveWorkspace = async (workspace) => {
      kept = workspace;
      return { ok: true, value: null };
    };
    await page.draw(<Desk />);
    await click('desk-team');
    await click('desk-settings');
    await writeInto('team-name', 'هفت‌رج');
    await writeInto('keep-cases', '۹۰');
    await act(() => document.querySelector<HTMLFormElement>('form')?.requestSubmit());
    await until(() => kept !== null);
    expect(kept).toMatchObject({ name: 'هفت‌رج', keepCasesDays: 90 });
  });

  it('correct the Hijri date until a day, for occasions as well', async () => {
    await open('settings');
    await write(find('hijri-offset'), '-1');
    await writeInto('hijri-until', '۱۴۰۵/۱۰/۳۰');
    await act(() => document.querySelector<HTMLFormElement>('form')?.requestSubmit());
    const offset = async () => (await page.services.team.read()).workspace?.hijriOffset;
    await until(async () => (await offset())?.days === -1);
    expect(await offset()).toEqual({ days: -1, until: '2027-01-20' });
  });
});

describe('undo and redo', () => {
  const rename = async (title: string) => {
    await click('desk-topics');
    await until(() => all('topic-row').length > 0);
    await act(() => all('topic-row')[0]?.click());
    await writeInto('topic-title', title);
    await click('save');
    await until(() => topic(title));
  };
  const press = (code: string, more: KeyboardEventInit = {}, target: Element = document.body) =>
    act(() => {
      target.dispatchEvent(
        new KeyboardEvent('keydown', { code, ctrlKey: true, bubbles: true, cancelable: true, ...more }),
      );
    });

  it('stand at the foot of the rail by the name of the act', async () => {
    await open('topics');
    await rename('یک نام دیگر');
    const button = await until(() => {
      const found = find('desk-undo');
      return found?.textContent?.includes('ویرایش') ? found : null;
    });
    await act(() => button.click());
    await until(async () => !(await topic('یک نام دیگر')), 'the old name');
    await click('desk-redo');
    await until(() => topic('یک نام دیگر'), 'the new name again');
  });

  it('are Ctrl+Z and Ctrl+Shift+Z outside of text fields, and the toast offers the way back', async () => {
    await open('topics');
    await rename('یک نام دیگر');
    const field = await need('topic-title');
    await press('KeyZ', {}, field);
    expect(await topic('یک نام دیگر')).toBeDefined();
    await press('KeyZ');
    await until(async () => !(await topic('یک نام دیگر')), 'the old name');
    const toast = await until(() => all('toast').find((one) => one.textContent?.includes('واگرد شد')));
    await act(() => toast.querySelector<HTMLElement>('.button')?.click());
    await until(() => topic('یک نام دیگر'), 'the new name again');
    await press('KeyZ');
    await until(async () => !(await topic('یک نام دیگر')));
    await press('KeyZ', { shiftKey: true });
    await until(() => topic('یک نام دیگر'), 'the new name a third time');
  });

  it('say why when somebody has changed the same since', async () => {
    await open('topics');
    await rename('یک نام دیگر');
    page.services.undo.undo = async () => ({ ok: false, code: 'changed-since' });
    await press('KeyZ');
    expect((await need('error')).textContent).toContain('عوض کرده');
  });
});

describe.each(['fa', 'en'] as const)('accessibility in %s', (shown) => {
  // The other sections are views of the panel or of the exchange, looked at by their own tests.
  it.each(['today', 'topics', 'team', 'safety', 'settings'])('finds nothing to blame in %s', async (name) => {
    await open(name, shown);
    await until(() => !document.querySelector('[aria-busy=true]'), 'the section');
    if (name === 'topics') await act(() => all('topic-row')[0]?.click());
    if (name === 'team') await act(() => all('member-row')[0]?.click());
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
