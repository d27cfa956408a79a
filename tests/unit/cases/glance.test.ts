import { describe, expect, test } from 'vitest';
import { glanceOf, sharing } from '@/utils/cases/glance';
import { EVERY_MINUTE } from '@/utils/cases/promise';
import type { CaseRecord } from '@/utils/schema/case';
import { commentWith } from '../comment';
import { at, caseWith, event, msAt } from './case';

const glance = (record: CaseRecord) => glanceOf(record, EVERY_MINUTE);
const withText = (text: string) => caseWith([], { snapshot: commentWith({ text }) });

describe('a glance at a case', () => {
  test('holds what a list needs', () => {
    const author = { name: 'سارا', handle: 'sara.m', url: null, verified: null };
    const snapshot = commentWith({ text: 'سلام', author });
    expect(glance(caseWith([], { snapshot, draft: 'سلا', channelId: 'ch1' }))).toMatchObject({
      id: 'instagram:1',
      status: 'open',
      priority: 'normal',
      platform: 'instagram',
      channelId: 'ch1',
      topicId: 't1',
      ownerRoleId: null,
      memberId: null,
      escalatedTo: null,
      openedMs: msAt(0),
      dueMs: msAt(60),
      nearMinutes: 12,
      answeredMs: null,
      snoozedUntilMs: null,
      author: 'سارا',
      text: 'سلام',
      hasDraft: true,
    });
  });

  test('knows when it was answered, and to whom it was escalated while it waits', () => {
    const escalated = event(90, 'escalated', { roleId: null, memberId: 'm2' });
    const answered = event(100, 'answered', { responseId: null });
    expect(glance(caseWith([escalated]))).toMatchObject({ escalatedTo: 'm2', answeredMs: null });
    expect(glance(caseWith([escalated, answered]))).toMatchObject({
      escalatedTo: null,
      answeredMs: msAt(100),
    });
    const again = [answered, event(101, 'reopened')];
    expect(glance(caseWith(again))).toMatchObject({ answeredMs: null });
  });

  test('has the end of a snooze as its deadline, which never comes near before', () => {
    expect(glance(caseWith([event(10, 'snoozed', { until: at(500) })]))).toMatchObject({
      snoozedUntilMs: msAt(500),
      dueMs: msAt(500),
      nearMinutes: 0,
    });
  });

  test.each([
    ['a deadline that is no instant', { dueAt: 'x' }],
    ['an opening that is none', { openedAt: 'x' }],
  ])('stands %s', (_what, part) => {
    const { dueMs, nearMinutes, openedMs } = glance({ ...caseWith(), ...part });
    expect([dueMs, nearMinutes, openedMs].some(Number.isNaN)).toBe(false);
    expect(dueMs).toBeGreaterThanOrEqual(msAt(60));
  });

  test.each([
    ['a short text whole', 'سلام', 'سلام'],
    ['a long one up to 120 characters', 'آ'.repeat(121), 'آ'.repeat(120)],
    ['no half of an emoji', `${'آ'.repeat(119)}😍`, 'آ'.repeat(119)],
  ])('shows %s', (_what, text, shown) => {
    expect(glance(withText(text)).text).toBe(shown);
  });

  test('searches further than it shows', () => {
    expect(glance(withText(`${'آ '.repeat(100)}zebra`)).search).toContain('zebra');
  });

  test('shares the texts that recur', () => {
    const share = sharing();
    expect(share('a')).toBe('a');
    expect(glanceOf(caseWith(), EVERY_MINUTE, share)).toEqual(glance(caseWith()));
  });
});
