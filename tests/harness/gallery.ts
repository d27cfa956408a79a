// The gallery of states (tests/components/gallery), built and served: every view over services without a browser's
// own parts, chosen by the address.
import { join } from 'node:path';
import { build, preview } from 'vite';
import { ROOT, removeFolder } from './paths.ts';

export interface Gallery {
  /** Where one state is drawn; `<html data-ready>` says that it is there. */
  addressOf(asked: { state: string; lang: string; theme: string }): string;
  /** The list of all states. */
  readonly contents: string;
  close(): Promise<void>;
}

/** Builds it into a folder below the cache, one for each caller: several may be at work. */
export async function openGallery(name = 'gallery'): Promise<Gallery> {
  const outDir = join(ROOT, '.cache', name);
  await build({
    root: join(ROOT, 'tests/components/gallery'),
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({
    root: ROOT,
    configFile: false,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery has no address');
  return {
    addressOf: (asked) => `${address}?${new URLSearchParams(asked)}`,
    contents: address,
    async close() {
      await server.close();
      removeFolder(outDir);
    },
  };
}
