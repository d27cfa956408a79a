// A throw-away copy of the build that also holds the bench's page and has the bench's listener in its background.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from '../../harness/build.ts';
import { bundle } from '../../harness/bundle.ts';
import { ROOT, removeFolder, temporaryFolder } from '../../harness/paths.ts';
import { FIRST_LINE } from './question.ts';

export const BENCH_PAGE = 'bench.html';
/** Teaches and asks the classifier, for tests/bench/routing.ts. */
export const ROUTING_WORKER = 'bench-routing.js';
const BACKGROUND = 'background.js';

/** Makes the copy; `remove` it afterwards. */
export async function benchCopy(): Promise<{ folder: string; remove(): void }> {
  const folder = temporaryFolder('bench');
  cpSync(freshBuild('chromium'), folder, { recursive: true });
  writeFileSync(join(folder, 'bench.js'), await bundle(join(ROOT, 'tests/bench/data/page.ts')));
  writeFileSync(
    join(folder, BENCH_PAGE),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>',
  );
  writeFileSync(join(folder, ROUTING_WORKER), await bundle(join(ROOT, 'tests/bench/routing-worker.ts')));
  const background = join(folder, BACKGROUND);
  // The bench's listener has an engine of its own, whose making is none of the background's work: it comes first.
  const script = [
    await bundle(join(ROOT, 'tests/bench/data/worker.ts')),
    `globalThis.${FIRST_LINE} = performance.now();`,
    readFileSync(background, 'utf8'),
  ];
  writeFileSync(background, script.join('\n'));
  return { folder, remove: () => removeFolder(folder) };
}
