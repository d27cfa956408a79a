import { describe, expect, test } from 'vitest';
import { secondAnswer } from '@/utils/cases/second-answer';
import { MemberId } from '@/utils/schema/parts';
import { at, event } from './case';

const me = MemberId.parse('m1');
const inserted = (minute: number, by = 'm1') =>
  event(minute, 'inserted', { responseId: null, text: 'سلام', edited: false, by });
const answered = (minute: number, by = 'm1') => event(minute, 'answered', { responseId: null, by });
const found = (by: string, minute: number, what: string) => ({
  by,
  at: at(minute),
  what,
  isMine: by === 'm1',
});

describe('before a second answer', () => {
  test.each([
    ['nothing is said of a fresh comment', [event(0, 'opened')], null],
    ['nothing is said when there are no events', [], null],
    ['a colleague who has put a text in is named', [inserted(1, 'm2')], found('m2', 1, 'inserted')],
    [
      'who said that it was sent is named for that',
      [inserted(1, 'm2'), answered(2, 'm2')],
      found('m2', 2, 'answered'),
    ],
    ['I am told of my own', [inserted(1)], found('m1', 1, 'inserted')],
    ['a colleague counts before me', [inserted(1, 'm2'), inserted(2)], found('m2', 1, 'inserted')],
    ['what was not sent does not count', [inserted(1, 'm2'), event(2, 'notSent')], null],
    ['what was opened again may be answered again', [answered(1, 'm2'), event(2, 'reopened')], null],
    [
      'what came after that counts',
      [answered(1, 'm2'), event(2, 'reopened'), inserted(3, 'm3')],
      found('m3', 3, 'inserted'),
    ],
    [
      'their times count and not the order in which they came',
      [event(2, 'notSent'), inserted(1, 'm2')],
      null,
    ],
  ])('%s', (_what, events, expected) => {
    expect(secondAnswer(events, me)).toEqual(expected);
  });

  test('everybody is a colleague of whoever has not said who sits here', () => {
    expect(secondAnswer([inserted(1)], null)).toMatchObject({ by: 'm1', isMine: false });
  });
});
