import { describe, expect, test } from 'vitest';
import { isIsoDay } from '@/utils/calendar/day';
import { RECORDS, type StoreName } from '@/utils/schema/records';
import { MONTH, THREE_YEARS } from '../../bench/data/amounts.ts';
import { makeCases } from '../../bench/data/cases.ts';
import { makeTeam, type Raw } from '../../bench/data/team.ts';

const DAY = dayOf('2026-11-23');
const UNTIL_MS = Date.parse('2026-11-23T08:00:00.000Z');
const SAMPLES = 200;

const team = makeTeam(1, DAY);

function dayOf(text: string) {
  if (!isIsoDay(text)) throw new Error(`${text} is no day`);
  return text;
}

/** What the schemas have against every n-th record, at most `SAMPLES` of them. */
function complaints<S extends StoreName>(store: S, records: readonly Raw<S>[]): string[] {
  const step = Math.ceil(records.length / SAMPLES);
  return records
    .filter((_, index) => index % step === 0)
    .flatMap((record) => RECORDS[store].safeParse(record).error?.issues ?? [])
    .map((issue) => `${store}: ${issue.path.join('.')} ${issue.message}`);
}

describe('the generated team', () => {
  test('is as large as the goals of the data engine say', () => {
    expect(team.responses).toHaveLength(5_000);
    expect(team.calendar).toHaveLength(4_000);
    expect(team.topics).toHaveLength(60);
  });

  test.each(Object.entries(team))('has records of %s that their schema accepts', (store, records) => {
    // The entries of a team are named by its stores.
    expect(complaints(store as StoreName, records as Raw<StoreName>[])).toEqual([]);
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
  });

  test('is the same for the same seed', () => {
    expect(makeTeam(1, DAY)).toEqual(team);
    expect(makeTeam(2, DAY)).not.toEqual(team);
  });

  test('has answers of the length that teams write', () => {
    const lengths = team.responses.map(({ variants }) =>
      variants.reduce((sum, variant) => sum + variant.text.length, 0),
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(300);
    expect(mean).toBeLessThan(600);
  });
});

describe('the generated cases', () => {
  const month = [...makeCases(1, team, { ...MONTH, untilMs: UNTIL_MS })];

  test('are a month of 30,000 with four events each on average', () => {
    expect(month).toHaveLength(30_000);
    expect(new Set(month.map(({ id }) => id)).size).toBe(30_000);
    const events = month.reduce((sum, record) => sum + (record.events?.length ?? 0), 0);
    expect(events).toBeGreaterThan(118_000);
    expect(events).toBeLessThan(122_000);
  });

  test('are records that their schema accepts, long and short ones', () => {
    expect(complaints('cases', month)).toEqual([]);
    const short = [...makeCases(1, team, { ...THREE_YEARS, count: 2_000, untilMs: UNTIL_MS })];
    expect(complaints('cases', short)).toEqual([]);
  });

  test('leave those of the last day open and none before', () => {
    const open = month.filter(({ status }) => status === 'open');
    expect(open).toHaveLength(1_000);
    expect(open.every(({ openedAt }) => openedAt > '2026-11-22T08:00:00.000Z')).toBe(true);
  });
});
