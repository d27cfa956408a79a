// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TeamSection } from '@/components/desk/TeamSection';
import { MemberId, RoleId } from '@/utils/schema/parts';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until } from '../exchange/stage';

vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let stopFollowing = () => {};
afterEach(() => {
  stopFollowing();
  page.end();
});

const STAMPS = { createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z' };
const DAYS = [6, 7, 1, 2, 3];

/** Reza sells on weekdays, Mina answers complaints, nobody is there on Thursday; it is Monday noon. */
async function open(shown: 'fa' | 'en' = 'fa', me?: 'reza') {
  page = stage(shown);
  const { team, device } = page.services;
  await team.startEmpty('خانه', shown);
  const { workspace } = await team.read();
  if (!workspace) throw new Error('no workspace');
  await team.saveWorkspace({
    ...workspace,
    timeZone: 'Asia/Tehran',
    weekStart: 6,
    hours: [...DAYS, 4].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  });
  for (const [id, name] of [
    ['reza', 'رضا'],
    ['mina', 'مینا'],
  ] as const) {
    await team.saveMember({
      ...STAMPS,
      updatedBy: 'system',
      id: MemberId.parse(id),
      name,
      access: 'agent',
      contacts: [],
      absences: [],
    });
    await team.saveRole({
      ...STAMPS,
      updatedBy: 'system',
      id: RoleId.parse(`role-${id}`),
      title: `کار ${name}`,
      authorities: ['reply'],
      holders: [{ memberId: MemberId.parse(id), weekdays: DAYS }],
    });
  }
  if (me) {
    await team.saveMember({
      ...STAMPS,
      updatedBy: 'system',
      id: MemberId.parse('sara'),
      name: 'سارا',
      access: 'lead',
      contacts: [],
      absences: [],
    });
    await device.change({ memberId: MemberId.parse(me) });
  }
  stopFollowing = team.onChange(() => void page.refresh());
  await page.draw(<TeamSection />);
  await click('team-week');
  await need('roster');
}

const shiftsOf = (member: string, isOpen = true) =>
  all('shift').filter(
    (one) => one.dataset.member === member && (one.getAttribute('aria-disabled') === null) === isOpen,
  );
const press = (key: string, target: Element | null = document.activeElement) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

describe('the roster of the week', () => {
  it('shows who is there, and gaps with a word', async () => {
    await open();
    expect(all('roster-row')).toHaveLength(2);
    expect(shiftsOf('reza')).toHaveLength(3);
    expect(shiftsOf('reza', false)).toHaveLength(2); // Saturday and Sunday are over
    expect(all('gap').map((one) => one.textContent)).toEqual(
      Array(2).fill(expect.stringContaining('بی‌مسئول')),
    );
    expect(find('roster-warnings')?.textContent).toMatch(/بی‌مسئول.*کار رضا.*بی‌جانشین/su);
  });

  it('goes to other weeks and back', async () => {
    await open();
    const here = find('roster-range')?.textContent;
    await click('roster-next');
    await until(() => find('roster-range')?.textContent !== here);
    await until(() => shiftsOf('reza').length === 5, 'a whole week to come');
    await click('roster-previous');
    await until(() => find('roster-range')?.textContent === here);
  });

  it('swaps two shifts in two clicks, and takes it back', async () => {
    await open();
    await act(() => shiftsOf('reza')[1]?.click());
    expect(find('swap-line')?.textContent).toContain('جابه‌جا کن با…');
    await act(() => shiftsOf('mina')[2]?.click());
    await until(() => all('shift').filter((one) => one.textContent?.includes('جانشین')).length === 2);
    expect(shiftsOf('mina')).toHaveLength(3);
    const { members } = await page.services.team.read();
    expect(members.map(({ absences }) => absences.length)).toEqual([1, 1]);
    expect(find('swap-cancel')).toBeNull();
  });

  it('gives up with Esc, and another shift of the same person is chosen instead', async () => {
    await open();
    await act(() => shiftsOf('reza')[0]?.click());
    await act(() => shiftsOf('reza')[1]?.click());
    expect(shiftsOf('reza').map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    await press('Escape', find('roster'));
    expect(find('swap-cancel')).toBeNull();
    await act(() => shiftsOf('reza', false)[0]?.click());
    expect(find('swap-cancel')).toBeNull(); // what is over is not swapped
  });

  it('is walked through with the arrows', async () => {
    await open();
    shiftsOf('reza')[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(shiftsOf('mina')[0]);
    const forward = getComputedStyle(document.querySelector('table') as Element).direction === 'rtl'; // the table is there
    await press(forward ? 'ArrowLeft' : 'ArrowRight');
    expect(document.activeElement).toBe(shiftsOf('mina')[1]);
    await press('ArrowUp');
    expect(document.activeElement).toBe(shiftsOf('reza')[1]);
  });

  it('shows a person without the right why, and changes nothing', async () => {
    await open('fa', 'reza');
    await until(() => shiftsOf('mina', false).length === 5, 'refused shifts');
    expect(shiftsOf('mina', false)[4]?.title).not.toBe('');
    await act(() => all('shift')[4]?.click());
    expect(find('swap-cancel')).toBeNull();
  });

  it('asks a colleague to stand in: who, until when', async () => {
    await open('fa', 'reza');
    await click('stand-in');
    await need('stand-in-person');
    await click('stand-in-time');
    await until(async () => (await page.services.today.read()).standIn?.member.name === 'سارا' || null);
    expect(find('stand-in-sheet')).toBeNull();
  });

  it.each(['fa', 'en'] as const)('can be used by everybody in %s', async (shown) => {
    await open(shown);
    await act(() => shiftsOf('reza')[0]?.click());
    expect(await violationsIn(page.root)).toEqual([]);
    await click('stand-in');
    await need('stand-in-sheet');
    expect(await violationsIn(page.root)).toEqual([]);
  });

  it('says when it cannot be read, and tries again', async () => {
    await open();
    const { week } = page.services.duty;
    page.services.duty.week = () => Promise.reject(new Error('broken'));
    await click('team-members');
    await click('team-week');
    const alert = await until(() => document.querySelector('[role=alert]'));
    page.services.duty.week = week;
    await act(() => alert.querySelector('button')?.click());
    await need('roster');
  });
});
