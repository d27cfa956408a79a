// The pages of tests/fixtures/editors as a folder that can be served: React and Lexical are bundled into theirs.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { bundle, documentWith } from '../../harness/bundle.ts';
import { ROOT, temporaryFolder } from '../../harness/paths.ts';

const SOURCES = join(ROOT, 'tests/fixtures/editors');

/** Makes the folder; the caller removes it. */
export async function editorPages(): Promise<string> {
  const folder = temporaryFolder('editors');
  for (const file of readdirSync(SOURCES)) {
    const source = join(SOURCES, file);
    if (extname(file) === '.html') cpSync(source, join(folder, file));
    if (!/^\.tsx?$/.test(extname(file))) continue;
    const title = basename(file, extname(file));
    const page = documentWith(await bundle(source), { lang: 'en', dir: 'ltr', title });
    writeFileSync(join(folder, `${title}.html`), page);
  }
  return folder;
}
