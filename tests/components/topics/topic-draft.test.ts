import { describe, expect, it } from 'vitest';
import { memberDraftOf, memberOf } from '@/components/desk/member-draft';
import { newMember, newTopic } from '@/components/desk/new-records';
import { draftOf, isChanged, topicOf } from '@/components/topics/topic-draft';
import { Topic } from '@/utils/schema/topic';

const TOPIC = Topic.parse({
  ...newTopic('قیمت'),
  ownerMemberId: 'm1',
  keywords: ['چنده', 'قیمت'],
  limits: { may: ['تا ۱۰٪ تخفیف، فقط نقد'], askFirst: [], never: [] },
  examples: [{ text: 'چنده؟', source: 'team' }],
  somethingNewer: 7,
});

describe('a topic in the form', () => {
  it('comes back as it went in when nothing was typed', () => {
    expect(topicOf(TOPIC, draftOf(TOPIC))).toEqual(TOPIC);
    expect(isChanged(TOPIC, draftOf(TOPIC))).toBe(false);
  });

  it('keeps what the form does not show, fields of a newer version included', () => {
    const saved = topicOf(TOPIC, { ...draftOf(TOPIC), title: 'بها' });
    expect(saved).toMatchObject({ title: 'بها', somethingNewer: 7, examples: TOPIC.examples });
  });

  it.each([
    ['سلام، قیمت\na, b;c', ['سلام، قیمت', 'a, b;c']],
    ['  چنده  \n\n چنده ', ['چنده']],
    ['', []],
    ['می‌خوام', ['می‌خوام']],
  ])('reads the words %j as %j', (keywords, expected) => {
    expect(topicOf(TOPIC, { ...draftOf(TOPIC), keywords }).keywords).toEqual(expected);
  });

  it('leaves commas in limits, which are sentences', () => {
    const saved = topicOf(TOPIC, { ...draftOf(TOPIC), never: 'تاریخ قطعی، قول\nقیمت همکار' });
    expect(saved.limits.never).toEqual(['تاریخ قطعی، قول', 'قیمت همکار']);
    expect(saved.limits.may).toEqual(['تا ۱۰٪ تخفیف، فقط نقد']);
  });

  it.each([
    ['90', 90],
    ['۴۵', 45],
    ['', 60],
    ['-5', 60],
    ['soon', 60],
  ])('reads %j minutes as %j, and keeps the old deadline when it is none', (minutes, expected) => {
    expect(topicOf(TOPIC, { ...draftOf(TOPIC), minutes }).firstReplyMinutes).toBe(expected);
  });

  it('has one owner or none: a person, a role, nobody', () => {
    const role = topicOf(TOPIC, { ...draftOf(TOPIC), owner: 'role:r:1' });
    expect(role.ownerRoleId).toBe('r:1');
    expect(role).not.toHaveProperty('ownerMemberId');
    expect(topicOf(TOPIC, { ...draftOf(TOPIC), owner: '' })).not.toHaveProperty('ownerMemberId');
  });
});

describe('a member in the form', () => {
  const member = { ...newMember('رضا'), hours: [], contacts: [{ kind: 'phone' as const, value: '021' }] };

  it('keeps filled contacts, drops empty ones, and leaves hours and absences alone', () => {
    const draft = memberDraftOf(member);
    const contacts = [
      ...draft.contacts,
      { kind: 'bale' as const, value: '  ' },
      { kind: 'eitaa' as const, value: ' @reza ' },
    ];
    const saved = memberOf(member, { ...draft, contacts });
    expect(saved.contacts).toEqual([
      { kind: 'phone', value: '021' },
      { kind: 'eitaa', value: '@reza' },
    ]);
    expect(saved.hours).toEqual([]);
  });

  it('can leave its department', () => {
    const draft = { ...memberDraftOf(member), departmentId: 'd1' };
    const inside = memberOf(member, draft);
    expect(inside.departmentId).toBe('d1');
    expect(memberOf(inside, { ...draft, departmentId: '' })).not.toHaveProperty('departmentId');
  });
});
