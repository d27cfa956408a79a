// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhoAreYou } from '@/components/start/WhoAreYou';
import { must } from '../../unit/services/bench';
import { violationsIn } from '../exchange/axe';
import { click, find, type Stage, stage, until, writeInto } from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
afterEach(() => page.end());

const build = async (people: string[]) => {
  await page.services.team.startWithGrid({ brand: 'ترنج', pages: [], people, grid: [] }, 'fa');
  return (await page.services.team.read()).members;
};

describe('«شما کدام‌یک هستید؟»', () => {
  it('keeps the choice on this device and out of every export', async () => {
    page = stage();
    const members = await build(['رضا', 'مینا']);
    const mina = members.find(({ name }) => name === 'مینا');
    let chosen = 0;
    await page.draw(<WhoAreYou onChosen={() => (chosen += 1)} />);
    await click(`who-${mina?.id}`);
    await until(() => chosen === 1);
    expect((await page.services.device.read()).memberId).toBe(mina?.id);
    const file = must(await page.services.exchange.exportReadable({ kind: 'settings' }));
    expect(await file.blob.text()).not.toContain('memberId":');
  });

  it('lets somebody who is not in the list add themselves', async () => {
    page = stage();
    await build(['رضا']);
    await page.draw(<WhoAreYou />);
    await click('who-not-listed');
    await writeInto('who-name', 'سارا');
    await click('who-add');
    const sara = await until(async () =>
      (await page.services.team.read()).members.find(({ name }) => name === 'سارا'),
    );
    await until(async () => (await page.services.device.read()).memberId === sara.id);
  });

  it('adds nobody without a name', async () => {
    page = stage();
    await build(['رضا']);
    await page.draw(<WhoAreYou />);
    await click('who-not-listed');
    await writeInto('who-name', '   ');
    await click('who-add');
    expect((await page.services.team.read()).members).toHaveLength(1);
  });

  it('marks sample people as samples', async () => {
    page = stage();
    await page.services.team.startWithExample('fa');
    await page.draw(<WhoAreYou />);
    expect(document.body.textContent).toContain('آدم‌های نمونه‌اند');
    const person = document.querySelector('.who-person');
    expect(person?.textContent).toContain('نمونه');
  });

  it('offers a search from nine people on, in either spelling', async () => {
    page = stage();
    await build(['علی', 'رضا', 'مینا', 'سارا', 'نیما', 'کاوه', 'مریم', 'لیلا', 'هدی']);
    await page.draw(<WhoAreYou />);
    const box = document.querySelector<HTMLInputElement>('[data-search]');
    if (!box) throw new Error('no search box');
    box.value = 'علي'; // the Arabic letter
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => document.querySelectorAll('.who-person').length === 1);
    expect(document.querySelector('.who-person')?.textContent).toContain('علی');
  });

  it('can be put off where the page allows it', async () => {
    page = stage();
    await build(['رضا']);
    let later = 0;
    await page.draw(<WhoAreYou onLater={() => (later += 1)} />);
    await click('who-later');
    expect(later).toBe(1);
    await page.draw(<WhoAreYou />);
    expect(find('who-later')).toBeNull();
  });

  it.each(['fa', 'en'] as const)('has nothing for axe to blame in %s', async (language) => {
    page = stage(language);
    await page.services.team.startWithExample(language);
    await page.draw(<WhoAreYou />);
    await click('who-not-listed');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
