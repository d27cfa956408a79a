// A team with real people and prepared answers, brought in as a person would: by its file, through the preview.

import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../../harness/paths.ts';

export const TEAM_FILE = join(ROOT, 'tests/fixtures/e2e/team.json');

/** Imports a settings file on any page of the extension that takes one, up to the preview. */
export async function offerFile(page: Page, file: string): Promise<void> {
  await page.getByTestId('import-file').first().setInputFiles(file);
}

/** Imports the stories' team and waits until it is written. */
export async function importTeam(page: Page): Promise<void> {
  await offerFile(page, TEAM_FILE);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-done')).toBeVisible();
}

/** Answers «شما کدام‌یک هستید؟», which the panel asks once per device. `panel` may be its document in a tab. */
export async function introduce(panel: Page, memberId = 'mem-reza'): Promise<void> {
  await panel.getByTestId(`who-${memberId}`).click();
  await expect(panel.getByTestId(`who-${memberId}`)).toBeHidden();
}
