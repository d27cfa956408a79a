// Files that somebody could send to a team: broken, foreign, from the future, or made to do harm.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TEAM_FILE } from './team.ts';

/** Runs when it is ever treated as markup: an image that cannot load, and a script. */
export const MARKUP = '"><img src=x onerror="globalThis.hostile=1"><script>globalThis.hostile=1</script>';

interface File {
  version: unknown;
  records: Record<string, Record<string, unknown>[]>;
}

/** Files by name, and the code with which each is refused. */
export function refusedFiles(folder: string): { what: string; path: string; code: string }[] {
  const team = readFileSync(TEAM_FILE, 'utf8');
  const changed = (change: (file: File) => void) => {
    const file: File = JSON.parse(team);
    change(file);
    return JSON.stringify(file);
  };
  const small = {
    'file-not-json': [{ what: 'a file that was cut off', text: team.slice(0, team.length / 2) }],
    'file-not-ours': [
      { what: 'the file of another program', text: '{"calendar":[]}' },
      {
        what: 'a version that is no number',
        text: changed((file) => Object.assign(file, { version: 'one' })),
      },
      { what: 'a version below the first', text: changed((file) => Object.assign(file, { version: -1 })) },
    ],
    'file-newer': [
      { what: 'a file of a newer version', text: changed((file) => Object.assign(file, { version: 99 })) },
    ],
    'file-nothing-valid': [
      {
        what: 'a file with cases only',
        text: changed((file) => Object.assign(file, { records: { cases: [{ id: 'c' }] } })),
      },
    ],
  };
  const written = Object.entries(small).flatMap(([code, files]) =>
    files.map(({ what, text }, index) => {
      const path = join(folder, `${code}-${index}.json`);
      writeFileSync(path, text);
      return { what, path, code };
    }),
  );
  return [...written, { what: 'a readable file of 65 MB', path: hugeFile(folder), code: 'file-too-large' }];
}

/** A file whose rows are partly valid: markup in every text, prototype keys, the same id twice. */
export function hostileFile(folder: string): string {
  const file: File = JSON.parse(readFileSync(TEAM_FILE, 'utf8'));
  for (const rows of Object.values(file.records)) {
    for (const row of rows) {
      for (const field of ['name', 'title']) if (field in row) row[field] = `${MARKUP}${String(row[field])}`;
    }
  }
  const [topic] = file.records.topics ?? [];
  file.records.topics?.push({ ...topic, title: 'the same id once more' });
  const poisoned = JSON.stringify({ ...topic, id: 'top-poison' }).replace(
    '{',
    '{"__proto__":{"polluted":1},',
  );
  const text = JSON.stringify(file).replace('"topics":[', `"topics":[${poisoned},`);
  const path = join(folder, 'hostile.json');
  writeFileSync(path, text);
  return path;
}

function hugeFile(folder: string): string {
  const path = join(folder, 'huge.json');
  const file = openSync(path, 'w');
  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  writeSync(file, '{"format":"hamseda-settings","version":1,"records":{}');
  for (let written = 0; written < 65; written += 1) writeSync(file, megabyte);
  writeSync(file, '}');
  closeSync(file);
  return path;
}
