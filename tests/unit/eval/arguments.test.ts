import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments, WrongArguments } from '@/tests/eval/arguments';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
  for (const name of ['train.tsv', 'test.tsv', 'noisy.tsv']) writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (line: string) => parseArguments(line.split(' '), folder);

describe('the arguments of routing', () => {
  it('are paths seen from where the caller stands', () => {
    const line = 'routing --train train.tsv --test test.tsv --noisy-test noisy.tsv --noisy-test test.tsv';
    expect(parse(`${line} --names --predictions out.tsv --seed 7 --json`).routing).toEqual({
      train: join(folder, 'train.tsv'),
      test: join(folder, 'test.tsv'),
      valid: null,
      oosValid: null,
      oosTest: null,
      noisyTests: [join(folder, 'noisy.tsv'), join(folder, 'test.tsv')],
      names: true,
      predictions: join(folder, 'out.tsv'),
      seed: 7,
    });
  });

  it('have a seed of 1 and no names unless asked for', () => {
    expect(parse('routing --train train.tsv --test test.tsv').routing).toMatchObject({
      seed: 1,
      names: false,
    });
  });

  it.each([
    ['routing', 'without files'],
    ['routing --train train.tsv', 'without a test'],
    ['routing --train train.tsv --test missing.tsv', 'with a file that is not there'],
    ['routing --train train.tsv --test', 'with an option without its value'],
    ['routing --train train.tsv --test test.tsv --seed one', 'with a seed that is no number'],
    ['routing --train train.tsv --test test.tsv more.tsv', 'with a file that has no part'],
    ['routing --train train.tsv --test test.tsv --loud', 'with an unknown option'],
  ])('are refused: %s (%s)', (line) => {
    expect(() => parse(line)).toThrow(WrongArguments);
  });
});

describe('the arguments of the other verbs', () => {
  it('are paths', () => {
    expect(parse('normalise train.tsv --json')).toMatchObject({
      paths: [join(folder, 'train.tsv')],
      routing: null,
    });
    expect(() => parse('normalise')).toThrow(WrongArguments);
    expect(() => parse('pages train.tsv')).toThrow('is not a folder');
    expect(() => parse('dance train.tsv')).toThrow('the first word must be one of');
  });
});
