// A platform is added in a copy of the project, and its contract is run there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPlatform } from '../../../build/new-platform.ts';
import { VARIATIONS } from '../../contract/variations';
import { MORE_VARIATIONS } from '../../contract/variations-more';
import { ROW_VARIATIONS } from '../../contract/variations-rows';

const ROOT = join(import.meta.dirname, '../../..');
const COPIED = [
  'build/names.ts',
  'utils',
  'components',
  'tests/contract',
  'tests/texts.ts',
  'vitest.config.ts',
  'tests/by-environment.ts',
  'package.json',
];

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'platform-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  for (const folder of ['pages', 'pages-more'])
    mkdirSync(join(copy, 'tests/fixtures', folder), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:platform', () => {
  it('makes a folder, a saved page and a line in the registry, and the contract holds', () => {
    expect(newPlatform('my-forum', copy)).toEqual([
      'utils/platforms/my-forum/table.ts',
      'utils/platforms/my-forum/adapter.ts',
      'tests/fixtures/pages-more/my-forum-01.html',
      'tests/fixtures/pages-more/my-forum-01.json',
      'utils/schema/sites.ts',
    ]);
    expect(readFileSync(join(copy, 'utils/schema/sites.ts'), 'utf8')).toMatch(
      /SITES[^=]*= \[\s*\{ name: 'my-forum', hosts: \['my-forum.example'\] \},/,
    );

    const tool = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const output = join(copy, 'report.json');
    // This runner's own variables would tell the other one that it is a part of this.
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
    const env = { ...Object.fromEntries(own), HAMSEDA_EVERY_PAGE: '1' };
    const words = ['run', 'tests/contract', '--root', copy, '--reporter=json', `--outputFile=${output}`];
    const run = spawnSync(process.execPath, [tool, ...words], { cwd: copy, encoding: 'utf8', env });
    expect(run.stderr).toBe('');
    const report: unknown = JSON.parse(readFileSync(output, 'utf8'));
    // Its five sentences of the contract, whatever words, and the same page drawn in other ways.
    const ways = VARIATIONS.length + MORE_VARIATIONS.length + ROW_VARIATIONS.length + 1;
    expect(report).toMatchObject({ numFailedTests: 0, numPassedTests: 6 + ways });
  }, 120_000);

  it.each(['My Forum', '../x', 'x-', ''])('refuses the name "%s"', (name) => {
    expect(() => newPlatform(name, copy)).toThrow();
  });

  it('refuses a name that is taken', () => {
    expect(() => newPlatform('instagram', copy)).toThrow('exists');
  });
});
