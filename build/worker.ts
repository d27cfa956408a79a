// The dedicated worker of panel and desk as one more entry of the build that makes the pages, so that the data
// layer and the schema stand in the package once. Vite by itself would bundle it apart, with a second copy of both.
import type { Plugin } from 'vite';
import { DEFLATE, WORKER } from './entries';

const PRELOAD = '\0vite/preload-helper.js';

/** Adds the worker as /assets/worker.js, the name under which entrypoints/shared/services.ts starts it. */
export function workerBesidePages(): Plugin {
  return {
    name: 'worker-beside-pages',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      // Background and injected scripts are built one by one, and none of them starts a worker.
      if (this.environment.config.build.lib) return;
      this.emitFile({ type: 'chunk', id: WORKER, fileName: 'assets/worker.js', preserveSignature: false });
      this.emitFile({ type: 'chunk', id: DEFLATE, fileName: 'assets/deflate.js', preserveSignature: false });
    },
    // Vite's own helper adds <link rel="modulepreload"> to the document before an `import()`: a worker has none,
    // and what a later view needs besides its own file is mostly there already.
    load: (id) => (id === PRELOAD ? 'export const __vitePreload = (load) => load();' : null),
  };
}
