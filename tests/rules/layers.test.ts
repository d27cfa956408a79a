// The arrows of docs/architecture.md, read from the imports themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const UTILS = readdirSync(join(ROOT, 'utils'));
const utils = (...names: string[]) => names.map((name) => `utils/${name}`);
const DOMAIN_BASE = utils('base', 'schema', 'text', 'calendar', 'people');

/** What a folder may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/base': [],
  'utils/schema': utils('base'),
  'utils/text': utils('base'),
  'utils/calendar': utils('base', 'schema', 'text'),
  'utils/people': utils('base', 'schema', 'text'),
  'utils/routing': DOMAIN_BASE,
  'utils/responses': DOMAIN_BASE,
  'utils/cases': DOMAIN_BASE,
  'utils/reports': DOMAIN_BASE,
  'utils/exchange': utils('base', 'schema', 'text', 'calendar'),
  'utils/data': utils('base', 'schema'),
  'utils/sharing': utils('base', 'schema', 'data'),
  'utils/messaging': utils('base', 'schema'),
  'utils/platforms': utils('base', 'schema', 'text'),
  'utils/i18n': utils('base', 'schema'),
  'utils/services': UTILS.filter((name) => name !== 'platforms' && name !== 'messaging').map(
    (name) => `utils/${name}`,
  ),
  components: utils('services', 'i18n', 'schema', 'calendar', 'text', 'base'),
  entrypoints: ['components', ...UTILS.map((name) => `utils/${name}`)],
};

/** Which third party may be named where: prefix of a path → packages. Everything else is forbidden. */
const THIRD_PARTY: readonly (readonly [string, RegExp])[] = [
  ['utils/schema/zod.ts', /^zod\/mini$/],
  ['utils/calendar/jalali.ts', /^jalaali-js$/],
  ['utils/exchange/csv.ts', /^papaparse$/],
  ['utils/data/db.ts', /^idb$/],
  ['utils/messaging/', /^wxt\//],
  ['components/', /^(preact(\/.*)?|@preact\/signals)$/],
  ['components/ui/', /^@fontsource-variable\/.*$/],
  ['entrypoints/', /^(wxt\/.*|preact(\/.*)?)$/],
];

const files = ['utils', 'components', 'entrypoints'].flatMap((root) =>
  readdirSync(join(ROOT, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name}`),
);

// Statements only: a string in the middle of code that happens to hold "from '" is none.
const IMPORT = /^(?:import|export)\s[^'";]*?from '([^'\n]+)'|^import '([^'\n]+)'|import\('([^'\n]+)'\)/gm;
const importsOf = (file: string) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );

const folderOf = (path: string) => {
  const [root = '', name = ''] = path.split('/');
  return root === 'utils' ? `utils/${name}` : root;
};

function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return join(file, '..', specifier);
  return null;
}

describe('the house', () => {
  test('every folder of utils has its line in the table', () => {
    expect(UTILS.map((name) => `utils/${name}`).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('arrows point one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const target = resolve(file, specifier);
        if (target === null) return [];
        const [from, to] = [folderOf(file), folderOf(target)];
        return from === to || MAY_IMPORT[from]?.includes(to) ? [] : [`${file} → ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a third party stands behind its one file', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        if (resolve(file, specifier) !== null || specifier.endsWith('.css')) return [];
        const allowed = THIRD_PARTY.some(
          ([prefix, names]) => file.startsWith(prefix) && names.test(specifier),
        );
        return allowed ? [] : [`${file} → ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('no import climbs two folders', () => {
    expect(
      files.filter((file) => importsOf(file).some((specifier) => specifier.startsWith('../../'))),
    ).toEqual([]);
  });

  test('entrypoints hold wiring only, under 80 lines each', () => {
    const long = files.filter(
      (file) =>
        file.startsWith('entrypoints/') && readFileSync(join(ROOT, file), 'utf8').split('\n').length > 81,
    );
    expect(long).toEqual([]);
  });
});
