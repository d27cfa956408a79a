// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/Desk';
import { forgetDrafts } from '@/components/desk/drafts';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until, write, writeInto } from '../exchange/stage';

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

async function open(section: string, shown: 'fa' | 'en' = 'fa') {
  location.hash = section;
  page = stage(shown);
  await page.services.team.startWithExample(shown);
  stopFollowing = page.services.team.onChange(() => void page.refresh());
  await page.draw(<Desk />);
}
const read = () => page.services.team.read();
const unfold = async (testId: string) => {
  const fold = await need(testId);
  if (fold instanceof HTMLDetailsElement) fold.open = true;
};
const inside = (root: Element | undefined, testId: string): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`) ?? []),
];
const press = (button: HTMLElement | undefined) => act(() => button?.click());

describe('a role', () => {
  const openRole = async (title: string) => {
    await open('team');
    await click('team-roles');
    const row = await until(() => all('role-row').find((one) => one.textContent?.startsWith(title)));
    await press(row.querySelector('button') ?? undefined);
  };

  it('is held on days and from–to, with one more stretch for a lunch break', async () => {
    await openRole('سخنگو');
    await unfold('role-fold');
    const holder = all('holder')[0];
    await press(inside(holder, 'weekday-6')[0]);
    await press(inside(holder, 'weekday-1')[0]);
    await write(inside(holder, 'hours-from')[0], '۹');
    await write(inside(holder, 'hours-to')[0], '۱۳');
    await press(inside(holder, 'holder-add')[0]);
    await write(inside(holder, 'hours-to')[1], '۱۷:۳۰');
    await click('save');
    const saved = await until(async () => {
      const role = (await read()).roles.find(({ title }) => title === 'سخنگو');
      return role?.holders.length === 2 ? role : null;
    });
    expect(saved.holders.map(({ memberId: _id, ...rest }) => rest)).toEqual([
      { weekdays: [6, 1], from: '09:00', to: '13:00' },
      { weekdays: [6, 1], from: '13:00', to: '17:30' },
    ]);
  });

  it('is not saved with a time that is none', async () => {
    await openRole('سخنگو');
    await unfold('role-fold');
    await writeInto('hours-from', 'صبح زود');
    expect(find('hours-from')?.getAttribute('aria-invalid')).toBe('true');
    expect((await need('save')).hasAttribute('disabled')).toBe(true);
  });

  it('loses a holder who is taken out, and the hours with them', async () => {
    await openRole('پاسخ‌گوی فروش');
    const before = all('holder').length;
    const box = document.querySelector<HTMLInputElement>('.form-checks input:checked');
    await press(box ?? undefined);
    expect(all('holder')).toHaveLength(before - 1);
  });
});

describe('a member', () => {
  it('has hours and absences with a stand-in', async () => {
    await open('team');
    await press((await until(() => all('member-row')))[1]);
    await unfold('member-fold');
    await click('own-hours-add');
    await write(document.querySelector('[data-testid=own-hours] [data-testid=hours-from]'), '10');
    await write(document.querySelector('[data-testid=own-hours] [data-testid=hours-to]'), '16');
    await click('absence-add');
    await writeInto('absence-from', '۱۴۰۵/۹/۱۰');
    await writeInto('absence-to', '۱۴۰۵/۹/۱۱');
    await click('save');
    const saved = await until(async () => (await read()).members.find(({ absences }) => absences.length > 0));
    expect(saved.absences).toEqual([{ from: '2026-11-30T20:30:00.000Z', to: '2026-12-02T20:30:00.000Z' }]);
    expect(saved.hours?.[0]).toMatchObject({ from: '10:00', to: '16:00' });
  });

  it('cannot be away until before the beginning', async () => {
    await open('team');
    await press((await until(() => all('member-row')))[1]);
    await unfold('member-fold');
    await click('absence-add');
    await writeInto('absence-to', '۱۴۰۵/۹/۱');
    expect(find('absence-row')?.textContent).toContain('پیش از آغاز');
    expect((await need('save')).hasAttribute('disabled')).toBe(true);
    await click('discard');
    expect(find('absence-row')).toBeNull();
  });
});

describe('the team', () => {
  it('gets a common week by one press, days off, holidays and hours of Ramadan', async () => {
    await open('settings');
    await unfold('team-fold');
    await click('team-hours-common');
    await click('holidays-open');
    await writeInto('closed-day', '۱۴۰۵/۹/۱۵');
    await click('closed-add');
    await click('ramadan-hours-add');
    await write(document.querySelector('[data-testid=ramadan-hours] [data-testid=hours-from]'), '۱۰');
    await write(document.querySelector('[data-testid=ramadan-hours] [data-testid=hours-to]'), '۱۵');
    await click('save');
    const saved = await until(async () => {
      const { workspace } = await read();
      return workspace?.holidays === 'open' ? workspace : null;
    });
    expect(saved.hours).toHaveLength(6);
    expect(saved.hours.filter(({ weekday }) => weekday === 4)).toEqual([
      { weekday: 4, from: '09:00', to: '13:00' },
    ]);
    expect(saved.closedDays).toEqual(['2026-12-06']);
    expect(saved.ramadanHours?.every(({ from, to }) => from === '10:00' && to === '15:00')).toBe(true);
  });

  it('has nothing to save while nothing is changed, and again after discarding', async () => {
    await open('settings');
    await unfold('team-fold');
    expect(find('discard')).toBeNull();
    await click('team-hours-add');
    await click('discard');
    expect(find('discard')).toBeNull();
  });
});

it('notices of deadlines can be switched off on this device', async () => {
  await open('settings');
  await until(() => (find('notices') as HTMLInputElement | null)?.disabled === false); // the testid is on an input
  await click('notices');
  expect((await page.services.device.read()).notices).toBe(false);
  await until(() => (find('notices') as HTMLInputElement | null)?.checked === false); // as above
});

describe.each(['fa', 'en'] as const)('everybody can use, in %s,', (shown) => {
  it('the hours of the team', async () => {
    await open('settings', shown);
    await unfold('team-fold');
    await click('team-hours-common');
    expect(await violationsIn(document.body)).toEqual([]);
  });
  it('hours and absences of a member', async () => {
    await open('team', shown);
    await press((await until(() => all('member-row')))[1]);
    await unfold('member-fold');
    await click('own-hours-add');
    await click('absence-add');
    expect(await violationsIn(document.body)).toEqual([]);
  });
  it('the hours of a role', async () => {
    await open('team', shown);
    await click('team-roles');
    await press((await until(() => all('role-row')))[0]?.querySelector('button') ?? undefined);
    await unfold('role-fold');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
