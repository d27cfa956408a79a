// What travels together, and who is believed: one table from an operation to its stream, and from a person to a stream.
import { describe, expect, test } from 'vitest';
import { allows, asWritten, belongsTo, mayWrite, rightOf, streamOf } from '@/utils/data/stream';
import { MAP_FIELDS } from '@/utils/schema/merge-kinds';
import type { Operation } from '@/utils/schema/operation';
import { RECORDS, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import { operation } from './histories';

const CLOCK = '0mwsz6rk00000k3x9qz';
const saying = (store: string, fields: Operation['fields'], gone: string[] = []): Operation => ({
  ...operation(store, 'x', CLOCK, fields),
  ...(gone.length > 0 ? { gone } : {}),
});
const absence = { 'absences/1': [0, { from: '2026-11-28T08:00:00.000Z', to: '2026-11-28T12:00:00.000Z' }] };

describe('the stream of an operation', () => {
  test.each([
    ['a member’s name', 'members', { name: 'رضا' }, [], 'playbook', 1],
    ['an absence', 'members', absence, [], 'absences', 2],
    ['an absence that is over', 'members', {}, ['absences/1'], 'absences', 2],
    ['an absence beside a name', 'members', { name: 'رضا', ...absence }, [], 'playbook', 2],
    ['an example', 'topics', { 'examples/1': [0, { text: 'چنده' }] }, [], 'examples', 2],
    ['an example that was wrong', 'topics', {}, ['examples/1'], 'examples', 2],
    [
      'an example beside a keyword',
      'topics',
      { 'examples/1': [0, {}], 'keywords/1': [0, ''] },
      [],
      'playbook',
      1,
    ],
    ['a keyword', 'topics', { 'keywords/1': [0, 'قیمت'] }, [], 'playbook', 1],
    ['a read mark', 'directives', { 'readBy/reza': CLOCK }, [], 'acks', 1],
    ['a notice', 'directives', { title: 'لحن', 'readBy/reza': CLOCK }, [], 'playbook', 1],
    ['a deletion', 'members', { _del: true }, [], 'playbook', 1],
    ['nothing but a stamp', 'members', {}, [], 'playbook', 1],
    ['an item', 'calendar', { title: 'پست' }, [], 'calendar', 1],
    ['a day left out', 'calendar', { 'skippedDays/1': [0, '2026-12-05'] }, [], 'calendar', 3],
    ['a day that is no longer added', 'calendar', {}, ['extraDays/1'], 'calendar', 3],
    ['an answer', 'responses', { title: 'قیمت' }, [], 'responses', 1],
  ] as const)('%s', (_what, store, fields, gone, stream, version) => {
    const one = saying(store, fields, [...gone]);
    expect(streamOf(store, one, undefined)).toBe(stream);
    expect(belongsTo(stream, store, one)).toBe(true);
    expect(asWritten(one).v).toBe(version);
  });

  test('may be the one that its record had in version 1, and never a third', () => {
    const one = saying('members', absence);
    expect(
      ['playbook', 'absences', 'acks', 'examples', 'responses', 'cases.2026-11'].filter((name) =>
        belongsTo(name, 'members', one),
      ),
    ).toEqual(['playbook', 'absences']);
    expect(belongsTo('absences', 'members', saying('members', { access: 'lead', ...absence }))).toBe(false);
  });
});

describe('who may write', () => {
  test.each([
    ['playbook', 'lead'],
    ['responses', 'lead editor'],
    ['calendar', 'lead editor'],
    ['cases.2026-11', 'lead editor agent'],
    ['absences', 'lead editor agent'],
    ['examples', 'lead editor agent'],
    ['acks', 'lead editor agent viewer'],
    ['something.newer', 'lead editor'],
  ])('%s: %s', (stream, levels) => {
    const all = ['lead', 'editor', 'agent', 'viewer'] as const;
    expect(all.filter((level) => mayWrite(level, stream)).join(' ')).toBe(levels);
    expect(mayWrite(null, stream)).toBe(false);
  });

  test.each([
    ['an agent, of themselves', 'agent', 'reza', 'absences', 'reza', true],
    ['an agent, of a colleague', 'agent', 'reza', 'absences', 'ali', false],
    ['an editor, of a colleague', 'editor', 'ali', 'absences', 'reza', true],
    ['a lead, of a colleague', 'lead', 'sara', 'absences', 'reza', true],
    ['a viewer, of themselves', 'viewer', 'hani', 'absences', 'hani', false],
    ['an agent, of any topic', 'agent', 'reza', 'examples', 't1', true],
    ['a device of nobody', null, null, 'absences', '', false],
  ] as const)('%s', (_what, access, me, stream, id, isAllowed) => {
    expect(allows(rightOf(access, me, stream), id)).toBe(isAllowed);
  });
});

test('a list that several people add to shows as many elements as its record may have', () => {
  for (const [store, fields] of Object.entries(MAP_FIELDS)) {
    const schema = z.toJSONSchema(RECORDS[store as StoreName], { unrepresentable: 'any', io: 'input' });
    for (const [name, map] of Object.entries(fields)) {
      if (map.kind === 'set') expect(schema.properties?.[name]).toMatchObject({ maxItems: map.most });
    }
  }
});
