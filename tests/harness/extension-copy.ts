// A throw-away copy of a build which holds pages of a test beside the product's own: the product's parts, asked from
// outside, in a real page of the real extension. And a build that somebody makes anew meanwhile pulls nothing away.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './build.ts';
import { bundle } from './bundle.ts';
import { type BrowserName, ROOT, removeFolder, temporaryFolder } from './paths.ts';

export interface ExtensionCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * Makes the copy. `pages` names a document and the source of its script (from the root of the repository), or null
 * for one that holds no script at all; `background` is the source of a script that joins the product's background.
 */
export async function extensionCopy(
  browser: BrowserName,
  pages: Readonly<Record<string, string | null>>,
  background?: string,
): Promise<ExtensionCopy> {
  const folder = temporaryFolder('copy');
  cpSync(freshBuild(browser), folder, { recursive: true });
  if (background) {
    const path = join(folder, 'background.js');
    writeFileSync(path, `${await bundle(join(ROOT, background))}\n${readFileSync(path, 'utf8')}`);
  }
  for (const [name, source] of Object.entries(pages)) {
    if (source !== null) writeFileSync(join(folder, `${name}.js`), await bundle(join(ROOT, source)));
    // A person's file comes in by a real field.
    const script = source === null ? '' : `<input type="file"><script src="${name}.js"></script>`;
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${script}</html>`,
    );
  }
  return { folder, remove: () => removeFolder(folder) };
}
