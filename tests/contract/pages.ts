// Saved pages with the comments that must be read from them, for one contract suite over all adapters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '@/utils/schema/zod';

const FOLDERS = ['tests/fixtures/pages', 'tests/fixtures/pages-more'];

const Case = z.object({
  target: z.string(),
  selection: z.optional(z.string()),
  note: z.optional(z.string()),
  expect: z.record(z.string(), z.unknown()),
});
const Expectations = z.object({ pageUrl: z.string(), cases: z.array(Case) });

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly url: URL;
  readonly cases: readonly z.infer<typeof Case>[];
}

/** All saved pages. */
export function savedPages(): SavedPage[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const name = file.replace(/\.html$/, '');
        const text = readFileSync(join(folder, `${name}.json`), 'utf8');
        const { pageUrl, cases } = Expectations.parse(JSON.parse(text));
        return { name, html: readFileSync(join(folder, file), 'utf8'), url: new URL(pageUrl), cases };
      }),
  );
}
