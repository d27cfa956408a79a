// `npm run new:platform NAME`: the folder, the saved page and the line in the registry with which a site begins.
// What comes out is whole and passes its contract; docs/adding-a-platform.md tells how to go on from there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { variableOf } from './names.ts';
import { adapterText, pageHtml, pageJson, tableText } from './new-platform-texts.ts';

const ROOT = join(import.meta.dirname, '..');
const REGISTRY = 'utils/schema/sites.ts';
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LIST = /(export const SITES: readonly Site\[\] = \[\s*)/;

/** Writes the files below `root` and returns their paths from there; throws when the name is taken or is none. */
export function newPlatform(name: string, root = ROOT): string[] {
  if (!NAME.test(name)) throw new Error(`${name}: use small letters, digits and single hyphens`);
  const folder = `utils/platforms/${name}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} exists`);
  const files = {
    [`${folder}/table.ts`]: tableText(name),
    [`${folder}/adapter.ts`]: adapterText(name, variableOf(name)),
    [`tests/fixtures/pages-more/${name}-01.html`]: pageHtml(name),
    [`tests/fixtures/pages-more/${name}-01.json`]: pageJson(name),
    [REGISTRY]: registered(readFileSync(join(root, REGISTRY), 'utf8'), name),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}

function registered(registry: string, name: string): string {
  if (!LIST.test(registry)) throw new Error(`${REGISTRY} has another shape`);
  return registry.replace(LIST, `$1{ name: '${name}', hosts: ['${name}.example'] },\n  `);
}

if (import.meta.main) {
  const [name] = process.argv.slice(2);
  if (!name) {
    process.stderr.write('npm run new:platform NAME\n');
    process.exit(2);
  }
  for (const path of newPlatform(name)) process.stdout.write(`${path}\n`);
  process.stdout.write('Now: npm run format, and docs/adding-a-platform.md\n');
}
