// What the closed network of a test serves: documents at real addresses, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

export interface Served {
  readonly body: string | Buffer;
  readonly type: string;
}

/** Answers a request by its full address, or undefined when the address does not exist here. */
export type Sites = (url: string) => Served | undefined;

/** Documents by address; query and hash count, because posts of real sites differ only there. */
export function fixedSites(pages: Readonly<Record<string, string>>): Sites {
  return (url) => {
    const body = pages[url] ?? pages[withoutHash(url)];
    return body === undefined ? undefined : { body, type: 'text/html; charset=utf-8' };
  };
}

/** The first of several which knows the address. */
export function firstOf(...all: readonly Sites[]): Sites {
  return (url) => {
    for (const sites of all) {
      const served = sites(url);
      if (served) return served;
    }
    return undefined;
  };
}

/** A file under tests/fixtures as text. */
export function fixture(path: string): string {
  return readFileSync(join(ROOT, 'tests/fixtures', path), 'utf8');
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
