// Whether a story can be told on this system at all.
import { findBrowser } from '../../harness/browsers.ts';
import { nativeMenusMissing } from '../../harness/display.ts';
import type { BrowserName } from '../../harness/paths.ts';

/** The reason why stories with a native menu cannot run in a browser here, or an empty text. */
export function whyNotHere(browser: BrowserName): string {
  const found = findBrowser(browser);
  return ('missing' in found ? found.missing : nativeMenusMissing()) ?? '';
}

/** The reason why a browser cannot be started here at all, or an empty text. */
export function whyNoBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  return 'missing' in found ? found.missing : '';
}
