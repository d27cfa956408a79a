// Texts, styles and markup keep the promises of the design: every string is a key, both languages agree,
// layout knows no left and right, and a stranger's text is never markup.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '@/utils/i18n/en/index';
import { first } from '@/utils/i18n/fa/first';
import { fa } from '@/utils/i18n/fa/index';

const ROOT = new URL('../..', import.meta.url).pathname;
const filesOf = (root: string, ending: RegExp) =>
  readdirSync(join(ROOT, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${root}/${name}`);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

/** A file and all that it imports at once; what an `import()` fetches is not counted. */
function filesLoadedWith(entry: string): string[] {
  const found = new Set([entry]);
  // A set that grows while it is walked is walked to its end.
  for (const file of found) {
    const imports = read(file).matchAll(/^(?:import|export)\s(?!type\b)[^'";]*?from '([@.]\/?[^'\n]+)'/gm);
    for (const [, path = ''] of imports) {
      const name = path.startsWith('@/') ? path.slice(2) : join(dirname(file), path);
      const source = [`${name}.ts`, `${name}.tsx`, `${name}/index.ts`].find((at) =>
        existsSync(join(ROOT, at)),
      );
      if (source) found.add(source);
    }
  }
  return [...found];
}

/** Every text of a tree with its dotted key; the forms of a plural count one by one. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(
    ([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value as object, `${path}${key}.`), // a tree holds texts and trees
  );
}
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('texts', () => {
  const persian = new Map(texts(fa));
  const english = new Map(texts(en));

  test('both languages fill the same places in every sentence', () => {
    const different = [...persian].filter(([key, text]) => {
      const other = english.get(key);
      return other !== undefined && placeholders(text).join() !== placeholders(other).join();
    });
    expect(different).toEqual([]);
  });

  test('no text is empty in either language', () => {
    expect([...persian, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('Persian texts hold no Arabic ye or kaf and no ASCII question mark or comma', () => {
    expect(
      [...persian].filter(([, text]) => /[يك]/.test(text) || /[\u0600-\u06FF]\s?[?,;]/.test(text)),
    ).toEqual([]);
  });

  test('the interface never says دیدگاه', () => {
    expect([...persian].filter(([, text]) => text.includes('دیدگاه'))).toEqual([]);
  });

  test('what the panel shows at once needs no text that comes later', () => {
    // A file that is held over the panel, the health of the data and undone acts: long after the first sight.
    const later = new Set(['exchange', 'safety']);
    const groups = filesLoadedWith('entrypoints/sidepanel/main.tsx').flatMap((file) =>
      [...read(file).matchAll(/\bt\(\s*['`](\w+)\./g)].map((match) => match[1] ?? ''),
    );
    expect(groups).toContain('panel');
    expect([...new Set(groups)].filter((name) => !(name in first || later.has(name)))).toEqual([]);
  });

  test('views hold no text of their own', () => {
    const own = filesOf('components', /\.tsx$/).filter((file) =>
      /[\u0600-\u06FF]/.test(withoutComments(read(file))),
    );
    expect(own).toEqual([]);
  });
});

describe('markup and styles', () => {
  test('text of strangers is never set as markup', () => {
    const files = [
      ...filesOf('components', /\.tsx?$/),
      ...filesOf('entrypoints', /\.tsx?$/),
      ...filesOf('utils', /\.ts$/),
    ];
    const wrong = files.filter((file) =>
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\beval\(|new Function\(/.test(
        withoutComments(read(file)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('styles name no physical side', () => {
    const physical =
      /(?:margin|padding|border)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:/m;
    expect(
      filesOf('components', /\.css$/).filter((file) => physical.test(withoutComments(read(file)))),
    ).toEqual([]);
  });
});
