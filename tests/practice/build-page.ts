// Builds the practice page: React and all of its own, in one HTML file that works at any address, be it the
// real host of a site (answered by the test browser) or 127.0.0.1.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const PAGE = path.join(import.meta.dirname, 'page');
const OUTPUT = path.join(import.meta.dirname, '../../.cache/practice-page');

/** Builds the page into a folder that holds `index.html` and nothing it would have to load; returns the folder. */
export async function buildPracticePage(): Promise<string> {
  const { script, styles } = await bundle();
  const html = (await readFile(path.join(PAGE, 'index.html'), 'utf8'))
    .replace('<!-- styles -->', () => `<style>${styles}</style>`)
    // The script's own text must not end the element that holds it.
    .replace('<!-- script -->', () => `<script>${script.replaceAll('</script', '<\\/script')}</script>`);
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(path.join(OUTPUT, 'index.html'), html);
  return OUTPUT;
}

async function bundle(): Promise<{ script: string; styles: string }> {
  const built = await build({
    root: PAGE,
    configFile: false,
    logLevel: 'warn',
    // The product's views are Preact; this page is React, as the sites are.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: { entry: path.join(PAGE, 'main.tsx'), formats: ['iife'], name: 'practice', fileName: 'page' },
    },
  });
  const { output } = outputOf(built);
  const scripts = output.filter((file) => file.type === 'chunk').map((file) => file.code);
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    script: scripts.join('\n'),
    styles: styles.map((file) => String('source' in file ? file.source : '')).join('\n'),
  };
}

function outputOf(built: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput {
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('vite gave no output for the practice page');
  return first;
}
