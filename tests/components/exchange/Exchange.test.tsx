// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DropZone } from '@/components/exchange/DropZone';
import { Exchange } from '@/components/exchange/Exchange';
import { violationsIn } from './axe';
import { all, choose, click, fileOf, find, hand, need, type Stage, stage, until } from './stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
afterEach(() => page.end());

/** A settings file of another team, made by the product itself and then changed. */
async function teamFile(
  change: (file: { records: Record<string, Record<string, unknown>[]> }) => void = () => {},
) {
  const other = stage('fa');
  await other.services.team.startWithExample('fa');
  const { text } = await other.services.exchange.exportSettings();
  other.end();
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
}

describe('bringing a file in', () => {
  it('says in one line what it would do, and writes nothing before it is confirmed', async () => {
    const text = await teamFile();
    page = stage();
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    const summary = await need('preview-summary');
    expect(summary.textContent).toMatch(/^[۰-۹]+ تازه$/u);
    expect((await page.services.team.read()).topics).toEqual([]);
    expect(all('preview-row')).toHaveLength(0);
    await click('import-confirm');
    await need('import-done');
    expect((await page.services.team.read()).topics.length).toBeGreaterThan(10);
  });

  it('shows the rows on demand: changed ones with their fields, rejected ones with their reason', async () => {
    page = stage();
    await page.services.team.startWithExample('fa');
    const text = await teamFile(({ records }) => {
      const [first, second] = records.topics ?? [];
      Object.assign(first ?? {}, { title: 'قیمت تازه', keywords: ['گرونه'] });
      Object.assign(second ?? {}, { title: 7 });
      records.members?.push({ ...records.members[0] });
    });
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    expect((await need('preview-summary')).textContent).toBe('۱ تغییر، ۲ ردشده');
    await click('preview-rows');
    expect(all('preview-row').map((row) => row.textContent)).toEqual([
      expect.stringContaining('عنوان، کلمه‌ها'),
    ]);
    await click('preview-rejected');
    const reasons = all('preview-row')
      .map((row) => row.textContent)
      .join('|');
    expect(reasons).toContain('عنوان» درست نیست'.replace('عنوان', '\u2068عنوان\u2069'));
    expect(reasons).toContain('دو بار آمده');
  });

  it('changes nothing when it is cancelled, and Esc cancels as well', async () => {
    const text = await teamFile();
    page = stage();
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    await click('import-cancel');
    await until(() => !find('preview-summary'));
    await choose(fileOf(text));
    const sheet = (await need('preview-summary')).closest('[role=dialog]');
    await act(() => {
      sheet?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await until(() => !find('preview-summary'));
    expect((await page.services.team.read()).workspace).toBeNull();
    expect(await page.services.exchange.confirm()).toMatchObject({ ok: false });
  });

  it.each([
    ['broken', '{"format":"hamseda-settings"', 'file-not-json'],
    ['of somebody else', '{"hello":1}', 'file-not-ours'],
    ['from the future', '{"format":"hamseda-settings","version":99,"records":{}}', 'file-newer'],
    [
      'without a valid row',
      '{"format":"hamseda-settings","version":1,"records":{"topics":[{"title":1}]}}',
      'file-nothing-valid',
    ],
  ])('refuses a file that is %s with a clear sentence, and changes nothing', async (_, text, code) => {
    page = stage();
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    const error = await need('import-error');
    expect(error.dataset.code).toBe(code);
    expect(error.getAttribute('role')).toBe('alert');
    expect((await page.services.team.read()).workspace).toBeNull();
  });

  it('refuses 50 MB without reading a byte', async () => {
    page = stage();
    await page.draw(<Exchange />);
    let reads = 0;
    await choose({ size: 50 * 1024 * 1024, text: async () => `${++reads}` });
    expect((await need('import-error')).textContent).toContain('۲۰ مگابایت');
    expect(reads).toBe(0);
  });

  it('shows a hostile text as text', async () => {
    const attack = '<img src=x onerror="document.title=1">';
    const text = await teamFile(({ records }) => Object.assign(records.topics?.[0] ?? {}, { title: attack }));
    page = stage();
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    await click('preview-rows');
    const row = await until(() => all('preview-row').find((one) => one.textContent?.includes(attack)));
    expect(row.querySelector('img')).toBeNull();
  });
});

describe('dropping and pasting anywhere', () => {
  const view = (
    <DropZone>
      <p>view</p>
      <textarea aria-label="field" />
    </DropZone>
  );

  it('takes a file that is dropped on the page, and keeps the browser from opening it', async () => {
    const text = await teamFile();
    page = stage();
    await page.draw(view);
    await hand('dragenter', { files: [] });
    expect(document.body.textContent).toContain('رها کنید');
    const drop = await hand('drop', { files: [fileOf(text)] });
    expect(drop.defaultPrevented).toBe(true);
    await need('preview-summary');
    expect(document.body.textContent).not.toContain('رها کنید');
  });

  it('takes a pasted file text, but never one that is pasted into a field', async () => {
    const text = await teamFile();
    page = stage();
    await page.draw(view);
    const field = document.querySelector('textarea');
    const typed = await hand('paste', { text }, field ?? document.body);
    expect(typed.defaultPrevented).toBe(false);
    expect(find('preview-summary')).toBeNull();
    await hand('paste', { text });
    await need('preview-summary');
  });

  it('leaves every other paste alone', async () => {
    page = stage();
    await page.draw(view);
    const paste = await hand('paste', { text: 'سلام، قیمتش چنده؟' });
    expect(paste.defaultPrevented).toBe(false);
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  it('gives the keyboard back to where it was when the sheet closes', async () => {
    page = stage();
    await page.draw(view);
    const field = document.querySelector('textarea');
    await act(() => field?.focus());
    await choose(fileOf('{'));
    const error = await need('import-error');
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    expect(error.closest('[role=dialog]')).toBe(document.activeElement);
    await click('import-cancel');
    await until(() => document.activeElement === field, 'the focus to return');
  });

  it('makes what lies behind the sheet inert', async () => {
    page = stage();
    await page.draw(view);
    await choose(fileOf('{'));
    await need('import-error');
    expect(document.querySelector('.drop-zone')?.hasAttribute('inert')).toBe(true);
  });
});

describe('taking a file out, and going back', () => {
  it('offers the settings under a readable name', async () => {
    page = stage();
    await page.services.team.startEmpty('خانه ترنج', 'fa');
    await page.draw(<Exchange />);
    await click('export');
    await until(() => page.downloads.length === 1);
    expect(page.downloads[0]?.fileName).toMatch(/^hamseda-خانه-ترنج-.*\.json$/u);
    expect(JSON.parse(page.downloads[0]?.text ?? '')).toMatchObject({ format: 'hamseda-settings' });
  });

  it('lists what was kept before every large change and brings it back', async () => {
    page = stage();
    await page.services.team.startEmpty('ترنج', 'fa');
    const text = await teamFile();
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    await click('import-confirm');
    await need('import-done');
    const kept = await until(() =>
      [...document.querySelectorAll('.snapshot')].find((row) =>
        row.textContent?.includes('پیش از وارد کردن فایل'),
      ),
    );
    await act(() => kept.querySelector('button')?.click());
    await until(async () => (await page.services.team.read()).topics.length === 0, 'the team as it was');
    expect((await page.services.team.read()).workspace?.name).toBe('ترنج');
  });
});

describe.each(['fa', 'en'] as const)('accessibility in %s', (language) => {
  it('finds nothing to blame in the view, the preview with its rows, and a refusal', async () => {
    const text = await teamFile();
    page = stage(language);
    await page.services.team.startEmpty('Toranj', language);
    await page.draw(<Exchange />);
    await need('snapshot-restore');
    expect(await violationsIn(document.body)).toEqual([]);
    await choose(fileOf(text));
    await click('preview-rows');
    expect(await violationsIn(document.body)).toEqual([]);
    await choose(fileOf('{'));
    await need('import-error');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
