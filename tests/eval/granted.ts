// A throw-away copy of the build which may work on every site, as if all its optional hosts had been granted,
// and which holds one page of the bench, from where it calls what the extension itself would call.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from '../harness/build.ts';
import { bundle } from '../harness/bundle.ts';
import { type BrowserName, ROOT, removeFolder, temporaryFolder } from '../harness/paths.ts';

const ALL_HOSTS = ['http://*/*', 'https://*/*'];
export const BENCH_PAGE = 'bench.html';

/** Makes the copy; `remove` it afterwards. */
export async function grantedCopy(browser: BrowserName): Promise<{ folder: string; remove(): void }> {
  const folder = temporaryFolder('granted');
  cpSync(freshBuild(browser), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { content_scripts?: { matches: string[] }[] } = JSON.parse(readFileSync(path, 'utf8'));
  const scripts = (manifest.content_scripts ?? []).map((script) => ({ ...script, matches: ALL_HOSTS }));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ALL_HOSTS, content_scripts: scripts }));
  writeFileSync(join(folder, 'bench.js'), await bundle(join(ROOT, 'tests/eval/bench-page.ts')));
  writeFileSync(
    join(folder, BENCH_PAGE),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  );
  return { folder, remove: () => removeFolder(folder) };
}
