// The whole browser is killed (SIGKILL, every process at once) in the middle of writes, packing and imports, again
// and again on one profile, at moments out of a printed seed. Whatever was acknowledged is there afterwards, an
// import is there whole or not at all, rows, old values, log and figures tell one story, and the same file can be imported next.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createRandom, type Random } from '../bench/data/random.ts';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { pause } from '../harness/poll.ts';
import { copyWithDoors, openDoors } from './models/doors.ts';
import { whyNoBrowser } from './models/here.ts';

const SEED = Number(process.env.HAMSEDA_SEED ?? Date.now() % 1_000_000);
const KILLS = Number(process.env.HAMSEDA_KILLS ?? 0);
const ROWS = 2_000;
/** A profile that has seen more imports than a team sees in years only makes its rounds slower. */
const ROUNDS_PER_PROFILE = 10;
const SHORT = KILLS || 5;
const LONG = KILLS || 50;
/** What a browser may need for one step on a busy machine; more is a hang. */
const HANG_MS = 90_000;

/** Where in an import the browser dies, and how many milliseconds after it began at the most. */
const MOMENTS = [
  ['reading', 900],
  ['preview', 100],
  ['backup', 300],
  ['writing', 900],
  ['done', 100],
] as const;

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

let copy: ExtensionCopy;
let files: string;

test.beforeAll(async () => {
  copy = await copyWithDoors('chromium');
  files = temporaryFolder('files');
});

test.afterAll(() => {
  copy?.remove();
  if (files) removeFolder(files);
});

test(`after ${SHORT} kills nothing acknowledged is lost and no import is half there`, () =>
  killRounds(SHORT));
test(`after ${LONG} kills nothing acknowledged is lost and no import is half there @long`, () =>
  killRounds(LONG));

async function killRounds(rounds: number): Promise<void> {
  test.setTimeout(60_000 + rounds * HANG_MS);
  const random = createRandom(SEED);
  for (let first = 1; first <= rounds; first += ROUNDS_PER_PROFILE) {
    await killProfile(random, first, Math.min(rounds, first + ROUNDS_PER_PROFILE - 1));
  }
}

async function killProfile(random: Random, first: number, last: number): Promise<void> {
  const chromium = await Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  const tokens: string[] = [];
  try {
    const start = await openDoors(chromium);
    await start.ask('startTeam', 'kills');
    await start.page.close();
    for (let round = first; round <= last; round += 1) {
      await test.step(`round ${round} of seed ${SEED}`, () => killRound(chromium, random, round, tokens));
    }
  } finally {
    await chromium.close();
  }
}

async function killRound(chromium: Chromium, random: Random, round: number, tokens: string[]): Promise<void> {
  // Writes alone, an import alone, both at once: in turn, so that every short run has each of them.
  const writes = round % 3 !== 2;
  const imports = round % 3 !== 1;
  const prefix = `file-${round}x`;
  const path = join(files, `${prefix}.hamseda`);
  if (imports) {
    const sender = await openDoors(chromium);
    const downloading = sender.page.waitForEvent('download', { timeout: HANG_MS });
    await sender.ask('sendTeamFile', random.chance(0.5) ? 'json' : 'hamseda', prefix, ROWS);
    await (await downloading).saveAs(path);
    await sender.page.close();
  }

  const [phase, latestMs] = random.pick(MOMENTS);
  const delayMs = random.below(imports ? latestMs : 2_500);
  const reached = new Set<string>();
  let hear: (phase: string) => void = () => undefined;
  const moment = new Promise<void>((resolve) => {
    hear = (heard) => {
      reached.add(heard);
      if (heard === phase) resolve();
    };
  });
  const before = tokens.length;
  if (writes) {
    const writer = await openDoors(chromium, { acknowledged: (token) => tokens.push(token) });
    writer.ask('writeOn', random.below(2 ** 31), `round-${round}`).catch(() => undefined); // it ends with the browser
    if (!imports) writer.ask('maintainOn').catch(() => undefined); // likewise: the log is packed meanwhile
  }
  if (imports) {
    const importer = await openDoors(chromium, { reached: hear });
    await importer.page.locator('input').setInputFiles(path);
    importer.ask('importChosen').catch(() => undefined); // it may end with the browser
    await Promise.race([moment, hangs(`"${phase}" of the import`)]);
  }
  await pause(delayMs);
  await chromium.kill();
  const said = `round ${round}: killed ${delayMs} ms after ${imports ? `"${phase}"` : 'the first write'} began, ${tokens.length - before} writes acknowledged`;

  await chromium.restart();
  const after = await openDoors(chromium, {});
  const found = await after.ask('audit', tokens, 'file-');
  const counted = await after.ask('countOf', prefix);
  process.stdout.write(`${said}; of the import ${counted.records} rows are there\n`);
  expect(found, said).toMatchObject({ lost: [], unlogged: [], figures: [], missing: [] });
  if (imports) {
    expect([0, ROWS], said).toContain(counted.records);
    if (reached.has('done')) expect(counted.records, said).toBe(ROWS);
    await after.page.locator('input').setInputFiles(path);
    await Promise.race([after.ask('importChosen'), hangs('the next import of the same file')]);
    expect((await after.ask('countOf', prefix)).records, said).toBe(ROWS);
  }
  await after.page.close();
}

async function hangs(what: string): Promise<never> {
  await pause(HANG_MS);
  throw new Error(`waited ${HANG_MS} ms for ${what}`);
}
