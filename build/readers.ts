// The scripts that read the sites, so that a page is given what its own site needs and a new site makes no other page
// heavier. Each is a few lines that name folders, so they are made from the registry and not written by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES, scriptOf } from '../utils/schema/sites.ts';
import { variableOf } from './names.ts';

interface Entry {
  readonly name: string;
  readonly inputPath: string;
  readonly type: 'unlisted-script';
}

/** Writes one entry for each script into `folder` and tells the build of them. */
export function readerEntries(folder: string): Entry[] {
  mkdirSync(folder, { recursive: true });
  return [...Map.groupBy(SITES, scriptOf)].map(([name, sites]) => {
    const inputPath = join(folder, `${name}.ts`);
    writeFileSync(inputPath, readerText(sites.map((site) => site.name)));
    return { name, inputPath, type: 'unlisted-script' };
  });
}

function readerText(sites: readonly string[]): string {
  const adapters = sites.map(variableOf);
  const imports = sites.map(
    (site) => `import { ${variableOf(site)} } from '@/utils/platforms/${site}/adapter';`,
  );
  return `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
${imports.join('\n')}
import { offerAdapters } from '@/utils/platforms/reader';
export default defineUnlistedScript(() => offerAdapters([${adapters.join(', ')}]));
`;
}
