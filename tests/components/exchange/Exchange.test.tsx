// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { team } from '@/components/app/state';
import { DropZone } from '@/components/exchange/DropZone';
import { loadFieldNames } from '@/components/exchange/detail';
import { Exchange } from '@/components/exchange/Exchange';
import { ok } from '@/utils/base/result';
import { actsOf } from '@/utils/people/access';
import { must } from '../../unit/services/bench';
import { literalExchange, PREVIEW, REPORT } from '../gallery/literal';
import { violationsIn } from './axe';
import { all, choose, click, fileOf, find, hand, need, type Stage, stage, until, writeInto } from './stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(loadFieldNames);
let page: Stage;
afterEach(() => page.end());

/** A settings file of another team, made by the product itself and then changed. */
async function teamFile(
  change: (file: { records: Record<string, Record<string, unknown>[]> }) => void = () => {},
) {
  const other = stage('fa');
  await other.services.team.startWithExample('fa');
  const { blob } = must(await other.services.exchange.exportReadable({ kind: 'settings' }));
  other.end();
  const file = JSON.parse(await blob.text());
  change(file);
  return JSON.stringify(file);
}

/** The same team as a signed file, locked when a passphrase is given. */
async function signedFile(passphrase?: string): Promise<Blob> {
  const other = stage('fa');
  await other.services.team.startWithExample('fa');
  const options = passphrase === undefined ? {} : { passphrase };
  const { blob } = must(await other.services.exchange.exportFile({ kind: 'workspace' }, options));
  other.end();
  return blob;
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
    const sheet = (await need('preview-summary')).closest('dialog');
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

  it('opens a locked file with its passphrase, and says when that is wrong', async () => {
    const file = await signedFile('گل سرخ ۱۴۰۵');
    page = stage();
    await page.draw(<Exchange />);
    await choose(file);
    await writeInto('passphrase', 'گل زرد ۱۴۰۵');
    await click('import-unlock');
    await until(() => document.querySelector('.field-error'), 'the refusal');
    await writeInto('passphrase', 'گل سرخ ۱۴۰۵');
    await click('import-unlock');
    expect((await need('preview-summary')).textContent).toContain('تازه');
  });

  it('leaves out the rows that are not ticked', async () => {
    const text = await teamFile();
    page = stage();
    await page.draw(<Exchange />);
    await choose(fileOf(text));
    await click('preview-rows');
    const row = await until(() => all('preview-row').find((one) => one.textContent?.includes('موضوع')));
    const title = row.querySelector('.preview-title')?.textContent ?? '';
    await act(() => row.querySelector('input')?.click());
    expect(document.body.textContent).toContain('۱ ردیف وارد نمی‌شود');
    await click('import-confirm');
    await need('import-done');
    const { topics } = await page.services.team.read();
    expect(topics.length).toBeGreaterThan(10);
    expect(topics.map((topic) => topic.title)).not.toContain(title);
  });

  it('lets a person say what the columns of a table hold, and redraws the rows at once', async () => {
    page = stage();
    await page.services.team.startWithExample('fa');
    await page.draw(<Exchange />);
    await choose(fileOf('topic;when;where\r\nیلدا;2/9/05;MySpace\r\nبد;31/13/05;\r\n', 'plan.csv'));
    expect((await need('preview-summary')).textContent).toContain('کدام ستون');
    expect(find('import-confirm')).toBeNull();
    expect(find('table-columns')?.hasAttribute('open')).toBe(true);
    await writeInto('table-field-0', 'title');
    await writeInto('table-field-1', 'date');
    await until(() => find('preview-summary')?.textContent === '۱ تازه، ۱ ردشده', 'the rows');
    await writeInto('table-calendar', 'jalali');
    await writeInto('table-field-2', 'channels');
    await need('preview-noted');
    await click('preview-rows');
    expect(find('preview-note')?.textContent).toContain('صفحه‌اش را تیم ندارد');
    // One column alone is the title.
    await writeInto('table-field-2', 'title');
    await until(
      () => find('table-field-0')?.matches('select') && find('preview-noted') === null,
      'the new rows',
    );
    expect(find('table-field-0')).toHaveProperty('value', '');
    await writeInto('table-field-0', 'title');
    await until(() => find('import-confirm')?.hasAttribute('disabled') === false, 'the rows');
    expect(find('preview-summary')?.textContent).toBe('۱ تازه، ۱ ردشده');
    expect(await violationsIn(document.body)).toEqual([]);
    await click('import-confirm');
    await need('import-done');
    const { days } = await page.services.calendar.span('2026-11-23', '2026-11-23');
    expect(days[0]?.items.map(({ item }) => item.title)).toContain('یلدا');
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
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('gives the keyboard back to where it was when the sheet closes', async () => {
    page = stage();
    await page.draw(view);
    const field = document.querySelector('textarea');
    await act(() => field?.focus());
    await choose(fileOf('{'));
    const error = await need('import-error');
    expect(document.activeElement?.tagName).toBe('DIALOG');
    expect(error.closest('dialog')).toBe(document.activeElement);
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

describe('who has sent it', () => {
  const show = async (sender: Partial<typeof PREVIEW.sender>, more: Partial<typeof PREVIEW> = {}) => {
    page = stage();
    page.services.exchange.preview = async () =>
      ok({ ...PREVIEW, ...more, sender: { ...PREVIEW.sender, memberName: null, ...sender } });
    await page.draw(<Exchange />);
    await choose(fileOf('x'));
    return (await need('import-confirm')) as HTMLButtonElement; // the testid is on a button
  };

  it('lets a stranger’s file in only after the marks were compared', async () => {
    const confirm = vi.fn(async () => ok(REPORT));
    const button = await show({ standing: 'unknown' });
    page.services.exchange.confirm = confirm;
    expect(find('fingerprint')?.textContent).toContain('7k2m');
    expect(button.disabled).toBe(true);
    await click('sender-compared');
    expect(button.disabled).toBe(false);
    await click('import-confirm');
    await need('import-done');
    expect(confirm).toHaveBeenCalledWith({ leaveOut: [], acceptSender: true }, expect.anything());
  });

  it('tells who is no lead that a lead has to accept it', async () => {
    const button = await show({ standing: 'unknownNeedsLead' });
    expect(button.disabled).toBe(true);
    expect(document.body.textContent).toContain('سرپرست باید بپذیردش');
  });

  it('warns of a clock that runs ahead and of a full disk, before anything is written', async () => {
    await show({ standing: 'known' }, { clockAheadMinutes: 12, bytesLacking: 84_000_000 });
    const words = document.querySelector('.sheet')?.textContent?.replace(/[\u2066-\u2069]/gu, '');
    expect(words).toContain('۱۲ دقیقه جلوتر');
    expect(words).toContain('۸۴ مگابایت');
  });

  it('opens the file as a team of its own where that is wanted', async () => {
    const confirm = vi.fn(async () => ok(REPORT));
    await show({ standing: 'known' });
    page.services.exchange.confirm = confirm;
    await click('import-apart');
    await need('import-done');
    expect(confirm).toHaveBeenCalledWith(
      { leaveOut: [], acceptSender: false, asNewWorkspace: true },
      expect.anything(),
    );
    expect(find('import-undo')).toBeNull();
  });
});

describe('taking a file out', () => {
  it('gives the settings as one signed file in one click', async () => {
    page = stage();
    await page.services.team.startEmpty('خانه ترنج', 'fa');
    await page.draw(<Exchange />);
    await click('export');
    await need('export-done');
    const [file] = page.downloads;
    expect(file?.fileName).toMatch(/^hamseda-خانه-ترنج-.*\.hamseda$/u);
    expect(await file?.blob.slice(0, 8).text()).toBe('HAMSEDA2');
  });

  it('gives readable JSON to those who unfold it', async () => {
    page = stage();
    await page.services.team.startEmpty('ترنج', 'fa');
    await page.draw(<Exchange />);
    await click('export-lock');
    await click('export-readable');
    expect(find('passphrase')).toBeNull(); // JSON takes none
    await click('export');
    await need('export-done');
    expect(JSON.parse((await page.downloads[0]?.blob.text()) ?? '')).toMatchObject({
      format: 'hamseda-settings',
    });
  });

  it('locks it only with a passphrase that is long enough and twice the same', async () => {
    const asked: unknown[] = [];
    page = stage();
    await page.services.team.startEmpty('ترنج', 'fa');
    const { exportFile } = page.services.exchange;
    page.services.exchange.exportFile = (scope, options) => {
      asked.push(options?.passphrase);
      return exportFile(scope, options);
    };
    await page.draw(<Exchange />);
    await click('export-lock');
    const button = (await need('export')) as HTMLButtonElement; // the testid is on a button
    expect(button.disabled).toBe(true);
    await writeInto('passphrase', 'کوتاه');
    await writeInto('passphrase-again', 'کوتاه');
    expect(button.disabled).toBe(true);
    await writeInto('passphrase', 'گل سرخ ۱۴۰۵');
    await writeInto('passphrase-again', 'گل زرد');
    expect(document.body.textContent).toContain('این دو یکی نیستند');
    await writeInto('passphrase-again', 'گل سرخ ۱۴۰۵');
    await click('export');
    await need('export-done');
    expect(asked).toEqual(['گل سرخ ۱۴۰۵']);
  });

  it('takes the cases of a period by two days of the calendar', async () => {
    const asked: unknown[] = [];
    page = stage();
    await page.services.team.startEmpty('ترنج', 'fa');
    page.services.exchange.exportFile = async (scope) => {
      asked.push(scope);
      return ok({ fileName: 'x', blob: new Blob(), records: 0 });
    };
    await page.draw(<Exchange />);
    await click('export-cases');
    await writeInto('period-from', '۱۴۰۵/۰۸/۰۱');
    await writeInto('period-to', '۱۴۰۵/۰۷/۰۱');
    expect(((await need('export')) as HTMLButtonElement).disabled).toBe(true); // the testid is on a button
    await writeInto('period-to', '۱۴۰۵/۰۸/۳۰');
    await click('export');
    await until(() => asked.length === 1);
    expect(asked).toEqual([{ kind: 'cases', from: '2026-10-23', to: '2026-11-21' }]);
  });

  it('ends when it is cancelled, and offers no file', async () => {
    let signal: AbortSignal | undefined;
    page = stage();
    page.services.exchange.exportFile = (_, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    };
    await page.draw(<Exchange />);
    await click('export');
    await click('export-cancel');
    expect(signal?.aborted).toBe(true);
    expect(find('export-cancel')).toBeNull();
    expect(page.downloads).toEqual([]);
  });
});

describe('the imports of the past', () => {
  const open = async (
    part: Parameters<typeof literalExchange>[0] = {},
    access: 'lead' | 'agent' = 'lead',
  ) => {
    page = stage();
    page.services.exchange = literalExchange(part);
    await page.services.team.startWithExample('fa');
    await page.draw(<Exchange />);
    await act(() => {
      const known = team.value;
      if (known) team.value = { ...known, may: actsOf(access) };
    });
    await need('past-import');
  };

  it('says of a first use that there are none', async () => {
    page = stage();
    await page.draw(<Exchange />);
    await until(() => document.body.textContent?.includes('هنوز فایلی وارد نشده'));
  });

  it('shows on demand what was changed in both places', async () => {
    await open();
    expect(all('preview-row')).toHaveLength(0);
    await click('past-conflicts');
    expect(all('preview-row').map((row) => row.textContent)).toEqual([
      expect.stringContaining('مهلت نخستین پاسخ (دقیقه)، کلمه‌ها'),
      expect.stringContaining('راه‌های تماس'),
    ]);
  });

  it('opens the team as it was before one of them, as long as its backup is kept', async () => {
    const undoImport = vi.fn(async () => ok(null));
    await open({ undoImport });
    const buttons = all('past-undo') as HTMLButtonElement[]; // the testid is on a button
    expect(buttons.map(({ disabled }) => disabled)).toEqual([false, false, true]);
    await act(() => buttons[1]?.click());
    expect(undoImport).toHaveBeenCalledWith('i2');
  });

  it('reverts for everybody only by a lead, only after every field was shown and asked for', async () => {
    const revertForEverybody = vi.fn(async () => ok({ written: 2 }));
    await open({ revertForEverybody });
    await click('past-revert');
    await until(() => all('revert-row').length === 2, 'the fields');
    const rows = all('revert-row').map((row) => row.textContent);
    expect(rows[0]).toContain('۳۰');
    expect(rows[1]).toContain('تخفیف');
    const ask = document.querySelector<HTMLButtonElement>('.revert .button-danger');
    await act(() => ask?.click());
    expect(revertForEverybody).not.toHaveBeenCalled();
    await act(() => document.querySelector<HTMLButtonElement>('.confirm .button')?.click());
    expect(revertForEverybody).toHaveBeenCalledWith('i3');
  });

  it('shows that to everybody else as what it is, with the reason', async () => {
    await open({}, 'agent');
    expect(find('past-revert')?.getAttribute('aria-disabled')).toBe('true');
    expect(find('past-revert')?.title).toContain('دسترسی');
    await click('past-revert');
    expect(all('revert-row')).toHaveLength(0);
  });
});

describe.each(['fa', 'en'] as const)('accessibility in %s', (language) => {
  it('finds nothing to blame in the view, the preview with its rows, and a refusal', async () => {
    const text = await teamFile();
    page = stage(language);
    await page.services.team.startEmpty('Toranj', language);
    await page.draw(<Exchange />);
    await until(() => !document.querySelector('.skeleton'), 'the view');
    expect(await violationsIn(document.body)).toEqual([]);
    await choose(fileOf(text));
    await click('preview-rows');
    expect(await violationsIn(document.body)).toEqual([]);
    await choose(fileOf('{'));
    await need('import-error');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
