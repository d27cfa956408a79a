// A mail service on this machine, as people have them in their browser: it says that it writes letters, and the browser
// gives it every mailto address. What arrives there is what the extension has handed to the browser.
import { createServer } from 'node:http';
import type { Chromium } from '../../harness/chromium.ts';
import type { Firefox } from '../../harness/firefox.ts';

export interface Letters {
  /** The mailto addresses that have arrived, oldest first. */
  readonly received: readonly string[];
  /** For each of them whether the service could reach the page that it came from; it must not. */
  readonly reaching: readonly boolean[];
  /** Makes a browser give its letters to this service. */
  writeFor(browser: Chromium | Firefox): Promise<void>;
  close(): Promise<void>;
}

const PATH = '/compose?letter=%s';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Letters</title><h1>A new letter</h1>
  <script>if (location.search) void fetch('/reaching?answer=' + (opener !== null));</script>`;

export async function mailService(): Promise<Letters> {
  const received: string[] = [];
  const reaching: boolean[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [letter, answer] = [searchParams.get('letter'), searchParams.get('answer')];
    if (letter !== null) received.push(letter);
    if (answer !== null) reaching.push(answer === 'true');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the mail service has no address');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    received,
    reaching,
    writeFor: (browser) => browser.giveLettersTo(origin, PATH),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a mailto address says. */
export function readLetter(address: string): { to: string; subject: string; body: string } {
  const { protocol, pathname, searchParams } = new URL(address);
  if (protocol !== 'mailto:') throw new Error(`no letter: ${address}`);
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  };
}
