// The time as an open page of the extension sees it.
import type { Page } from '@playwright/test';

/** Puts the page's clock forward, as if its computer had slept that long and been looked at again. */
export async function sleepFor(page: Page, ms: number): Promise<void> {
  await page.evaluate((later) => {
    const System = Date;
    const now = () => System.now() + later;
    class Later extends System {
      constructor(...said: [] | [number]) {
        super(...(said.length === 0 ? ([now()] as const) : said));
      }
      static override now = now;
    }
    globalThis.Date = Later as DateConstructor; // all that is asked of it: made, compared, parsed
    document.dispatchEvent(new Event('visibilitychange'));
  }, ms);
}
