import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ByEnvironment } from './tests/by-environment.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{unit,components,contract,rules}/**/*.test.{ts,tsx}'],
    // Every text in both languages is at hand, as it is in the product once a view has been shown.
    setupFiles: ['tests/texts.ts'],
    // Views and adapters need a document; they say so with `// @vitest-environment jsdom` at their top.
    environment: 'node',
    restoreMocks: true,
    // The files share their world: here as on a machine that has never run them, they come in one and the same order.
    cache: false,
    sequence: { sequencer: ByEnvironment },
    maxWorkers: '100%', // of the cores; one is left to nobody meanwhile
    // A busy machine is no failure: only what hangs is ended.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
