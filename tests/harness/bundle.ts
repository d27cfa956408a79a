// Makes one script of a source with all its imports, for fixture pages and for the bench's own page.
import { build } from 'vite';
import { ROOT } from './paths.ts';

/** The code of an entry and everything it imports, as one classic script. */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk');
  if (!script) throw new Error(`nothing came out of ${entry}`);
  return script.code;
}

/** How many bytes the code of an entry and its imports has when it is made small; `external` are left out. */
export async function minifiedBytes(entry: string, external: readonly RegExp[]): Promise<number> {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['cjs'] },
      rollupOptions: { external: [...external] },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.reduce((sum, file) => sum + (file.type === 'chunk' ? Buffer.byteLength(file.code) : 0), 0);
}

/** A document that holds nothing but the given script and a root for it. */
export function documentWith(
  script: string,
  { lang, dir, title }: { lang: string; dir: string; title: string },
): string {
  const inert = script.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><div id="root"></div><script>${inert}</script></body></html>`;
}
