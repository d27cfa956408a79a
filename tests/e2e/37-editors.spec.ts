// Insertion into real editors in both browsers: at the caret, draft kept, one Ctrl+Z, nothing sent. These take the
// longest of all: in a file of their own they run beside the others.
import { expect, test } from '@playwright/test';
import { evalInsert } from '../eval/insert.ts';
import { findBrowser } from '../harness/browsers.ts';
import { type BrowserName, removeFolder } from '../harness/paths.ts';
import { EDITOR_TECHNOLOGIES, editorPages } from './models/editors.ts';

/** Besides what any answer has, empty lines and what means something in markup. */
const HARD =
  'سلام وقت بخیر 🌿\n\n\nمی\u200cتونید از shop.example/a?b=1 <b> & ببینید\n\n+98 21 1234 👩🏽\u200d💻';

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  test.describe(name, () => {
    const missing = findBrowser(name);
    test.skip('missing' in missing, 'missing' in missing ? missing.missing : '');

    const inserts = async (isWanted?: (title: string) => boolean) => {
      test.setTimeout(240_000);
      const folder = await editorPages(isWanted);
      try {
        return await evalInsert([folder], name, HARD);
      } finally {
        removeFolder(folder);
      }
    };

    // The other pages are for the long run, since all take minutes; Firefox takes every third on ordinary days.
    const everyDay = EDITOR_TECHNOLOGIES.filter((_, index) => name === 'chromium' || index % 3 === 0);
    const which = name === 'chromium' ? 'each technology' : 'every third technology';
    test(`an editor of ${which} takes the text at its caret and gives it back on one Ctrl+Z`, async () => {
      const { failures, total } = await inserts((title) => everyDay.includes(title));
      expect(failures).toEqual([]);
      expect(total).toBe(everyDay.length);
    });

    test('every editor page takes the text at its caret and gives it back on one Ctrl+Z @long', async () => {
      const { failures, total } = await inserts();
      expect(failures).toEqual([]);
      expect(total).toBeGreaterThanOrEqual(30);
    });
  });
}
