import { describe, expect, test } from 'vitest';
import { CapturedComment } from '@/utils/schema/capture';
import { RECORDS } from '@/utils/schema/records';
import { commentWith } from '../comment';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};
const parse = (store: keyof typeof RECORDS, row: object) => RECORDS[store].safeParse({ ...STAMPS, ...row });

describe('a record', () => {
  test.each([
    ['workspaces', { id: 'w', name: 'تیم' }, { timeZone: 'Asia/Tehran', weekStart: 6, keepCasesDays: 180 }],
    ['members', { id: 'm', name: 'رضا' }, { access: 'agent', contacts: [], absences: [] }],
    [
      'topics',
      { id: 't', title: 'قیمت' },
      { kind: 'normal', priority: 'normal', firstReplyMinutes: 60, keywords: [] },
    ],
    [
      'calendar',
      { id: 'i', title: 'ریلز', date: '2026-11-23' },
      { status: 'idea', kind: 'post', frozen: false },
    ],
    ['facts', { id: 'f', key: 'price' }, { value: '' }],
  ] as const)('of %s fills its defaults', (store, row, defaults) => {
    expect(parse(store, row)).toMatchObject({ success: true, data: defaults });
  });

  test.each([
    ['topics', { id: 't', title: '' }],
    ['topics', { id: 't', title: 'x'.repeat(201) }],
    ['topics', { id: 't', title: 'x', keywords: Array.from({ length: 501 }, () => 'x') }],
    ['topics', { id: 't', title: 'x', firstReplyMinutes: 0 }],
    ['topics', { id: '', title: 'x' }],
    ['topics', { id: 'a b', title: 'x' }],
    ['topics', { id: '__proto__', title: 'x' }],
    ['responses', { id: 'r', title: 'x', variants: [] }],
    ['calendar', { id: 'i', title: 'x', date: '2026-02-30' }],
    ['calendar', { id: 'i', title: 'x', date: '2026-11-23', time: '24:00' }],
    ['resources', { id: 'r', title: 'x', url: 'javascript:alert(1)' }],
    ['channels', { id: 'c', title: 'x', platform: 'myspace' }],
    ['workspaces', { id: 'w', name: 'x', timeZone: 'Mars/Olympus' }],
    ['departments', { id: 'd', name: 'x', color: 'red' }],
  ] as const)('of %s is refused with a field outside of its limits', (store, row) => {
    expect(parse(store, row).success).toBe(false);
  });

  test('keeps a field that it does not know', () => {
    expect(parse('topics', { id: 't', title: 'x', mood: 'sunny' })).toMatchObject({
      data: { mood: 'sunny' },
    });
  });
});

describe('a captured comment', () => {
  test.each([
    ['a link that is code', { permalink: 'javascript:alert(1)' }],
    ['a page that is no address', { pageUrl: 'about:blank' }],
    ['a text beyond every comment', { text: 'x'.repeat(20_001) }],
    ['an editor we do not know', { composer: { editor: 'word', state: 'open' } }],
  ])('is refused with %s', (_what, part) => {
    expect(CapturedComment.safeParse({ ...commentWith({}), ...part }).success).toBe(false);
  });
});
