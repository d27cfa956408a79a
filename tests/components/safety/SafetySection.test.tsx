// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataHealth, toasts } from '@/components/app/state';
import { HealthBanner } from '@/components/safety/HealthBanner';
import { SafetySection } from '@/components/safety/SafetySection';
import { lookAfterData } from '@/components/safety/upkeep';
import { ok } from '@/utils/base/result';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until, writeInto } from '../exchange/stage';
import { HEALTH, literalSafety, QUARANTINE } from '../gallery/literal';
import { captureOf } from '../gallery/workbench';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
afterEach(() => page.end());

async function open(part: Parameters<typeof literalSafety>[0] = {}, language: 'fa' | 'en' = 'fa') {
  page = stage(language);
  page.services.safety = literalSafety(part);
  await page.draw(<SafetySection />);
  await until(() => !document.querySelector('.skeleton'), 'the section');
}
const part = (title: string) =>
  document
    .querySelector<HTMLElement>(`[aria-labelledby="${title}-title"]`)
    ?.textContent?.replace(/[\u2066-\u2069]/gu, '') ?? '';
const press = async (row: HTMLElement | undefined, testId: string) =>
  act(() => row?.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click());
const said = () => toasts.value.map(({ text }) => text).join('|');

describe('the room for data', () => {
  it('is told in words beside the bar', async () => {
    await open();
    expect(part('storage')).toContain('۲۱۲ مگابایت از ۱۰٫۷ گیگابایت پر است');
    expect(part('storage')).toContain('مرورگر این داده‌ها را خودش پاک نمی‌کند');
  });

  it('says when it is nearly full and when the window will forget it', async () => {
    await open({ health: async () => ({ ...HEALTH, isNearlyFull: true, mayVanish: true }) });
    expect(part('storage')).toContain('رو به پایان');
    expect(part('storage')).toContain('نگه نمی‌دارد');
  });

  it('fails in its own room, and the others stay', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await open({ health: () => Promise.reject(new Error('broken')) });
    expect(part('storage')).toContain('خوانده نشد');
    expect(all('backup')).toHaveLength(4);
  });
});

describe('backups', () => {
  it('say when, why and how large, and are saved as files', async () => {
    await open();
    expect(all('backup')[0]?.textContent).toContain('پیش از وارد کردن فایل');
    expect(part('backups')).toContain('۳۴٫۲ مگابایت');
    await press(all('backup')[0], 'backup-save');
    await until(() => page.downloads.length === 1);
  });

  it('come back into the team or as a team of their own', async () => {
    const restore = vi.fn(async () => ok(null));
    await open({ restore });
    await press(all('backup')[1], 'backup-restore');
    await click('restore-merge');
    expect(restore).toHaveBeenLastCalledWith('b3', 'merge', expect.anything());
    await until(() => said().includes('تازه‌ترها سر جایشان ماند'));
    await click('restore-apart');
    expect(restore).toHaveBeenLastCalledWith('b3', 'newWorkspace', expect.anything());
  });

  it('are made by hand, with a way out while it lasts', async () => {
    let signal: AbortSignal | undefined;
    await open({
      backUp: (_, options) => {
        signal = options?.signal;
        return new Promise(() => undefined);
      },
    });
    await click('backup-now');
    const cancel = document.querySelector<HTMLElement>('.safety-doing .button');
    await act(() => cancel?.click());
    expect(signal?.aborted).toBe(true);
    expect(find('backup-now')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('bring the team back for real', async () => {
    page = stage();
    await page.services.team.startWithExample('fa');
    const before = (await page.services.team.read()).topics.length;
    await page.draw(<SafetySection />);
    await click('backup-now');
    await until(() => part('backups').includes('به دست شما'), 'the backup');
    expect(before).toBeGreaterThan(0);
  });
});

describe('the teams of this device', () => {
  it('are opened, and removed only after one more question', async () => {
    const removeWorkspace = vi.fn(async () => ok(null));
    const openWorkspace = vi.fn(async () => ok(null));
    await open({ removeWorkspace, openWorkspace });
    const [mine, other] = all('workspace');
    expect(mine?.textContent).toContain('باز است');
    expect(mine?.querySelector('button')).toBeNull();
    await press(other, 'workspace-open');
    expect(openWorkspace).toHaveBeenCalledWith('hamseda-2');
    await act(() => other?.querySelector<HTMLElement>('.button-danger')?.click());
    expect(removeWorkspace).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('انصراف'); // the focus waits where nothing is lost
    await act(() => other?.querySelector<HTMLElement>('.confirm .button-danger')?.click());
    expect(removeWorkspace).toHaveBeenCalledWith('hamseda-2');
  });
});

describe('what was put aside', () => {
  it('is named with its reason, saved together and discarded one by one', async () => {
    const discardQuarantined = vi.fn(async () => ok(null));
    await open({ discardQuarantined });
    const rows = all('quarantined');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('ساعت فرستنده بیش از یک روز جلو بوده است'),
      expect.stringContaining('امضایش درست نیست'),
      expect.stringContaining('خراب شده است'),
    ]);
    await click('quarantine-file');
    await until(() => page.downloads.length === 1);
    await act(() => rows[1]?.querySelector<HTMLElement>('.button-danger')?.click());
    await act(() => rows[1]?.querySelector<HTMLElement>('.confirm .button-danger')?.click());
    expect(discardQuarantined).toHaveBeenCalledWith('q2');
  });

  it('is drawn by pages when there are thousands', async () => {
    const [one] = QUARANTINE;
    if (!one) throw new Error('no entry');
    await open({
      quarantine: async () => Array.from({ length: 2_000 }, (_, index) => ({ ...one, id: `${index}` })),
    });
    expect(all('quarantined')).toHaveLength(50);
  });

  it('is one quiet line when there is nothing', async () => {
    await open({ quarantine: async () => [] });
    expect(part('quarantine')).toContain('چیزی کنار گذاشته نشده است');
    expect(find('quarantine-file')).toBeNull();
  });
});

describe('deleting a customer’s data', () => {
  const openWithCase = async () => {
    page = stage();
    await page.services.team.startWithExample('fa');
    await page.services.comment.route(
      captureOf({ text: 'سلام قیمتش چنده؟', author: 'سارا محمدی', handle: 'sara.m88' }),
    );
    await page.draw(<SafetySection />);
    await need('customer-address');
  };
  const look = async (address: string) => {
    await writeInto('customer-address', address);
    await act(() => document.querySelector<HTMLFormElement>('.customer-form')?.requestSubmit());
  };

  it('says whom and how many cases it means before it asks', async () => {
    await openWithCase();
    await look('http://instagram.com/Sara.m88?igsh=abc');
    const found = (await need('customer-found')).textContent;
    expect(found).toContain('سارا محمدی');
    expect(found).toContain('۱ پیگیری');
    expect((await page.services.cases.list({})).total).toBe(1);
  });

  it('deletes after one more question', async () => {
    await openWithCase();
    await look('https://www.instagram.com/sara.m88/');
    const found = await need('customer-found');
    await act(() => found.querySelector<HTMLElement>('.button-danger')?.click());
    const sure = await until(
      () => found.querySelector<HTMLElement>('.confirm .button-danger'),
      'the question',
    );
    await act(() => sure.click());
    await until(async () => (await page.services.cases.list({})).total === 0, 'no case');
    await until(() => said().includes('برای همیشه پاک شد'));
  });

  it('finds nobody by another address, and refuses what is none', async () => {
    await openWithCase();
    await look('https://www.instagram.com/somebody.else/');
    await need('customer-none');
    await look('sara');
    await until(() => document.querySelector('.field-error'));
  });
});

describe('while the data is in danger', () => {
  it('one thin line says so and what to do; it is quiet otherwise, and can be closed', async () => {
    page = stage();
    page.services.safety = literalSafety();
    await page.draw(<HealthBanner />);
    expect(find('health-banner')).toBeNull();
    await act(() => {
      dataHealth.value = { ...HEALTH, isNearlyFull: true };
    });
    const banner = await need('health-banner');
    await act(() => banner.querySelector<HTMLElement>('.button')?.click());
    expect(page.opened).toEqual(['desk#safety']);
    await act(() => banner.querySelector<HTMLElement>('.icon-button')?.click());
    expect(find('health-banner')).toBeNull();
  });

  it('the page looks after its data once, when it has been open for a while and is idle', async () => {
    page = stage();
    const maintain = vi.fn(async () => undefined);
    page.services.safety = literalSafety({ maintain, health: async () => ({ ...HEALTH, mayVanish: true }) });
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    lookAfterData(page.services, new AbortController().signal);
    const [before, between] = [new AbortController(), new AbortController()];
    lookAfterData(page.services, before.signal);
    lookAfterData(page.services, between.signal);
    before.abort();
    vi.runAllTimers();
    vi.useRealTimers();
    between.abort(); // a page that is closed meanwhile does nothing either
    expect(idle).toHaveLength(2);
    expect(maintain).not.toHaveBeenCalled();
    for (const callback of idle) callback();
    await until(() => maintain.mock.calls.length === 1);
    expect(dataHealth.value?.mayVanish).toBe(true);
    vi.unstubAllGlobals();
  });
});

it.each(['fa', 'en'] as const)('can be used by everybody in %s', async (language) => {
  await open({}, language);
  await press(all('backup')[0], 'backup-restore');
  expect(await violationsIn(document.body)).toEqual([]);
});
