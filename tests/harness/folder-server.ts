// Serves the files of one folder over http on 127.0.0.1; nothing outside the folder can be asked for.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { Served } from './sites.ts';

export interface FolderServer {
  /** For example `http://127.0.0.1:8123`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface FolderServerOptions {
  /** 0 lets the system choose a free port. */
  readonly port?: number;
  /** Hears every request, before it is answered. */
  readonly onRequest?: (request: IncomingMessage) => void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** A file of a folder by its address path; undefined when there is none. A folder answers with its index.html. */
export function readServed(folder: string, path: string): Served | undefined {
  const inside = normalize(decode(path)).replace(/^[/\\]+/, '');
  if (inside.split(sep).includes('..')) return undefined;
  const named = join(folder, inside);
  const file = isFolder(named) ? join(named, 'index.html') : named;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { body: readFileSync(file), type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
}

/** What the file PATH.headers says, a line each, for pages that want more than a type. */
function headersBeside(folder: string, path: string): Record<string, string> {
  const lines = readServed(folder, `${path}.headers`)?.body.toString().split('\n') ?? [];
  return Object.fromEntries(lines.filter(Boolean).map((line) => line.split(/:\s*/, 2)));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray percent sign is part of a name then.
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Starts the server. */
export async function serveFolder(
  folder: string,
  { port = 0, onRequest }: FolderServerOptions = {},
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    onRequest?.(request);
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const served = readServed(folder, pathname);
    response.writeHead(served ? 200 : 404, {
      'content-type': served?.type ?? 'text/plain',
      'cache-control': 'no-store',
      ...headersBeside(folder, pathname),
    });
    response.end(served?.body ?? 'not found');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
