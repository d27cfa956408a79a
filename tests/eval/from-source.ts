// Loads a module of the product as its sources stand, with their `@/` imports, through the product's own bundler.
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../harness/paths.ts';

/** Runs `use` with the exports of a module, which is named by its path from the repository's root. */
export async function withSource<Module, Answer>(
  path: string,
  use: (module: Module) => Promise<Answer>,
): Promise<Answer> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    resolve: { alias: { '@': ROOT } },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    // The caller names the module's type by its own `typeof import`.
    return await use((await server.ssrLoadModule(join(ROOT, path))) as Module);
  } finally {
    await server.close();
  }
}
