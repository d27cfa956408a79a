// Playwright's runner for the end-to-end stories. The browsers are opened by tests/harness, each story file
// with a display and a profile of its own, so that files can run side by side.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/stories',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A story that only sometimes holds is a bug of the product or of the story, and the summary names it for that;
  // but eighty stories in real browsers beside each other must not make good work wait for one lost key.
  retries: 1,
});
