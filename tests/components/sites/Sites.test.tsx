// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toasts } from '@/components/app/state';
import { Sites } from '@/components/sites/Sites';
import { fail, ok } from '@/utils/base/result';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until, writeInto } from '../exchange/stage';
import { literalSites, SITE_LOOK, TABLE_PREVIEW } from '../gallery/literal-sites';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
afterEach(() => page.end());

async function open(part: Parameters<typeof literalSites>[0] = {}, language: 'fa' | 'en' = 'fa') {
  page = stage(language);
  await page.services.team.startEmpty('تیم ما', language);
  page.services.sites = literalSites(part);
  await page.draw(<Sites />);
  await until(() => find('site-instagram'), 'the sites');
}
const words = (testId: string) => find(testId)?.textContent?.replace(/[\u2066-\u2069]/gu, '') ?? '';
const said = () => toasts.value.map(({ text }) => text.replace(/[\u2066-\u2069]/gu, '')).join('|');
const isTicked = (testId: string) => (find(testId) as HTMLInputElement | null)?.checked; // the switch of a row

describe('the sites', () => {
  it('are one row each, with what is read there and whether they are on', async () => {
    await open();
    expect(all('site-instagram')).toHaveLength(1);
    expect(words('site-x')).toContain('x.com · twitter.com · پست و پاسخ');
    expect([isTicked('switch-instagram'), isTicked('switch-x')]).toEqual([true, false]);
    expect(words('site-web')).toContain('web.eitaa.com');
  });

  it('are switched on inside the click itself, so that the browser may ask', async () => {
    let isInClick = false;
    const switchOn = vi.fn(async () => {
      expect(isInClick).toBe(true);
      return ok(null);
    });
    await open({ switchOn });
    const box = await need('switch-x');
    await act(() => {
      isInClick = true;
      box.click();
      isInClick = false;
    });
    await until(() => said().includes('ایکس روشن شد'));
    expect(switchOn).toHaveBeenCalledTimes(1);
  });

  it('stay off when the person declines, and the switch shows it', async () => {
    await open({ switchOn: async () => fail('cancelled') });
    await click('switch-x');
    await until(() => said().includes('خاموش ماند'));
    expect(isTicked('switch-x')).toBe(false);
  });

  it('take one more by its address, and say when it is none', async () => {
    const switchOn = vi.fn(async () => ok(null));
    await open({ switchOn });
    await writeInto('site-address', 'ایتا');
    await click('site-add');
    expect(document.body.textContent).toContain('web.eitaa.com');
    expect(switchOn).not.toHaveBeenCalled();
    await writeInto('site-address', 'web.bale.ai');
    await click('site-add');
    expect(switchOn).toHaveBeenCalledWith(expect.objectContaining({ matches: ['https://web.bale.ai/*'] }));
  });
});

describe('what Hamseda sees there', () => {
  it('is said in a sentence and in numbers, and copied without a word of the page', async () => {
    await open();
    const copy = vi.spyOn(page.services.window, 'copy');
    await click('look-instagram');
    await until(() => words('site-look').includes('می‌خواند'));
    expect(words('site-look')).toContain('ردیف: ۶');
    expect(words('site-look')).toContain('بی‌نتیجه: dialog');
    await click('look-copy');
    await until(() => said().includes('کپی شد'));
    expect(copy.mock.calls[0]?.[0]).toContain('ردیف: ۶');
  });

  it.each([
    [{ listens: false }, 'تازه‌اش کنید'],
    [{ rows: 0 }, 'سایت عوض شده است'],
    [{ replies: { open: 0, behindReply: 0, unclear: 0, none: 6 } }, 'جای پاسخشان پیدا نشد'],
  ])('names what stands in the way: %o', async (part, sentence) => {
    await open({ look: async () => ok({ ...SITE_LOOK, ...part }) });
    await click('look-instagram');
    await until(() => words('site-look').includes(sentence));
  });

  it('asks for a page where none is open', async () => {
    await open({ look: async () => fail('page-gone') });
    await click('look-instagram');
    await until(() => words('site-look').includes('باز نیست'));
  });
});

describe('a table out of a file', () => {
  const choose = async () => {
    const field = await need('table-file');
    Object.defineProperty(field, 'files', { value: [new Blob(['{}'])], configurable: true });
    await act(() => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it('is shown before it is saved for the team', async () => {
    const saveTable = vi.fn(async () => ok(null));
    await open({ saveTable });
    await choose();
    await need('table-preview');
    expect(words('table-preview')).toContain('۱ مورد عوض می‌شود');
    expect(words('table-preview')).toContain('[data-post]');
    await click('table-take');
    expect(saveTable).toHaveBeenCalledWith(TABLE_PREVIEW.table);
    await until(() => said().includes('از راست‌کلیک بعدی'));
  });

  it.each([
    [fail('table-refused', 'selectors.row'), '«selectors.row» در این جدول پذیرفته نشد'],
    [fail('table-older', '2026-11-27'), 'قدیمی‌تر است'],
    [fail('file-not-json'), 'خوانده نشد'],
  ])('says what is wrong with it: %o', async (answer, sentence) => {
    await open({ readTable: async () => answer });
    await choose();
    await until(() => words('table-refused').includes(sentence));
  });
});

describe.each(['fa', 'en'] as const)('in %s', (language) => {
  it('nobody is kept out: axe finds nothing', async () => {
    await open({}, language);
    await click('look-instagram');
    await need('look-copy');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});

describe('the answers by a slash', () => {
  it('are off until somebody switches them on for this browser, and off again at a click', async () => {
    await open();
    expect(isTicked('picker-switch')).toBe(false);
    await click('picker-switch');
    await until(() => said().includes('از این پس / پاسخ‌ها را می‌آورد.'));
    expect((await page.services.device.read()).picker).toBe(true);
    expect(isTicked('picker-switch')).toBe(true);
    await click('picker-switch');
    await until(() => said().includes('/ دیگر فقط یک خط است.'));
    expect((await page.services.device.read()).picker).toBe(false);
  });
});
