// The pages of tests/fixtures/editors as a folder that can be served: libraries are bundled into theirs.
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { bundle, documentWith } from '../../harness/bundle.ts';
import { ROOT, temporaryFolder } from '../../harness/paths.ts';

const SOURCES = join(ROOT, 'tests/fixtures/editors');

/** A page for each way of writing that insertion knows, by its title. */
export const EDITOR_TECHNOLOGIES: readonly string[] = [
  'textarea',
  'react-textarea',
  'contenteditable',
  'lexical',
  'draft',
  'prosemirror',
  'quill-1',
  'quill',
  'slate',
  'ckeditor4',
  'ckeditor5',
  'squire',
  'shadow-root',
  'frame',
  'own-model',
];

/** Libraries that load parts of themselves from beside them, and therefore are served as they are. */
const SERVED_WHOLE = ['ckeditor4', 'tinymce'];

/** Makes the folder; the caller removes it. */
export async function editorPages(isWanted: (title: string) => boolean = () => true): Promise<string> {
  const folder = temporaryFolder('editors');
  mkdirSync(join(folder, 'libraries'));
  for (const name of SERVED_WHOLE)
    symlinkSync(realpathSync(join(ROOT, 'node_modules', name)), join(folder, 'libraries', name));
  for (const file of readdirSync(SOURCES).filter((name) => isWanted(name.replace(/\..*$/u, '')))) {
    const source = join(SOURCES, file);
    if (/\.(html|headers)$/.test(file)) cpSync(source, join(folder, file));
    if (!/\.tsx?$/.test(file)) continue;
    const title = basename(file, extname(file));
    const page = documentWith(await bundle(source), { lang: 'en', dir: 'ltr', title });
    writeFileSync(join(folder, `${title}.html`), page);
  }
  return folder;
}
