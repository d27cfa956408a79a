// The practice page at two addresses: on 127.0.0.1, where the extension works through activeTab as on any other
// site, and at an address of Instagram, where its own listener and adapter are at work. The latter exists only in
// the browser that `npm start` opens: its requests are answered here and never reach the network.
import { type FolderServer, readServed, serveFolder } from '../harness/folder-server.ts';
import type { Sites } from '../harness/sites.ts';

/** Where the practice page looks like a post of Instagram. */
export const PRACTICE_URL = 'https://www.instagram.com/p/PRACTICE/';

const PORTS = [4173, 4174, 4175, 0];

/** Serves the folder on the first free of a few fixed ports, so that the address stays the same from day to day. */
export async function servePractice(folder: string): Promise<FolderServer> {
  for (const port of PORTS) {
    try {
      return await serveFolder(folder, { port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
    }
  }
  throw new Error('no free port on 127.0.0.1');
}

/** The same files under Instagram's address; everything else of that host stays what it is. */
export function practiceSites(folder: string): Sites {
  return (url) => {
    const { origin, pathname } = new URL(url);
    if (origin !== new URL(PRACTICE_URL).origin) return undefined;
    const base = new URL(PRACTICE_URL).pathname;
    // The links of its rows (/p/PRACTICE/c/ID/) lead to the page itself, as on the real site.
    const isPage = pathname.startsWith(base) && !/\.[a-z0-9]+$/i.test(pathname);
    if (isPage) return readServed(folder, '/');
    return readServed(folder, pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  };
}
