import { describe, expect, test } from 'vitest';
import { deadlineOf } from '@/utils/people/deadline';
import { ownerOf } from '@/utils/people/owner';
import { Member } from '@/utils/schema/member';
import { MemberId, RoleId } from '@/utils/schema/parts';
import { Role } from '@/utils/schema/role';
import { commentWith } from '../comment';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};
const member = (id: string, more: object = {}) => Member.parse({ id, name: id, ...STAMPS, ...more });
const role = (id: string, holders: string[], backupRoleId?: string) =>
  Role.parse({
    id,
    title: id,
    holders: holders.map((memberId) => ({ memberId })),
    ...(backupRoleId && { backupRoleId }),
    ...STAMPS,
  });
const people = (members: Member[], roles: Role[]) => ({
  members: new Map(members.map((one) => [one.id, one])),
  roles: new Map(roles.map((one) => [one.id, one])),
});
const topic = (ownerRoleId?: string, ownerMemberId?: string) => ({
  ...(ownerRoleId && { ownerRoleId: RoleId.parse(ownerRoleId) }),
  ...(ownerMemberId && { ownerMemberId: MemberId.parse(ownerMemberId) }),
});

describe('the owner of a topic', () => {
  const reza = member('reza');
  const mina = member('mina');
  const sample = member('sample', { example: true });

  test('is its own person before its role', () => {
    const owner = ownerOf(topic('sales', 'mina'), people([reza, mina], [role('sales', ['reza'])]));
    expect(owner).toMatchObject({ member: { id: 'mina' }, reason: 'topicMember' });
  });

  test('is the holder of its role', () => {
    const owner = ownerOf(topic('sales'), people([reza], [role('sales', ['reza'])]));
    expect(owner).toMatchObject({ member: { id: 'reza' }, role: { id: 'sales' }, reason: 'roleHolder' });
  });

  test('is a real person where samples hold the role too', () => {
    const owner = ownerOf(topic('sales'), people([sample, reza], [role('sales', ['sample', 'reza'])]));
    expect(owner).toMatchObject({ member: { id: 'reza' }, reason: 'roleHolder' });
  });

  test('is marked as a sample where only samples are named', () => {
    const owner = ownerOf(topic('sales'), people([sample], [role('sales', ['sample'])]));
    expect(owner.reason).toBe('exampleOnly');
  });

  test.each([
    ['no topic', null],
    ['a topic without an owner', topic()],
    ['a role that is gone', topic('gone')],
    ['a person who is gone', topic(undefined, 'gone')],
  ])('is nobody for %s', (_what, asked) => {
    expect(ownerOf(asked, people([], []))).toMatchObject({ member: null, reason: 'nobody' });
  });

  test('has the backup role’s holder behind it, and never itself', () => {
    const roles = [role('sales', ['reza'], 'care'), role('care', ['reza', 'mina'])];
    expect(ownerOf(topic('sales'), people([reza, mina], roles)).backup?.id).toBe('mina');
  });

  test('a circle of backups ends', () => {
    const roles = [role('sales', ['reza'], 'care'), role('care', ['reza'], 'sales')];
    expect(ownerOf(topic('sales'), people([reza], roles)).backup).toBeNull();
  });
});

describe('the deadline', () => {
  const CAPTURED = '2026-11-23T10:00:00.000Z';
  const exact = (iso: string) => commentWith({ timestamp: { iso, label: null, precision: 'exact' } });

  test.each([
    [
      'counts from the comment’s exact time',
      exact('2026-11-23T09:30:00.000Z'),
      '2026-11-23T10:10:00.000Z',
      'commentTime',
    ],
    [
      'counts from capture where the time is only relative',
      commentWith({ timestamp: { iso: null, label: '3h', precision: 'relative' } }),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
    [
      'counts from capture where there is no time',
      commentWith({ timestamp: null }),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
    [
      'counts from capture for a comment of last week',
      exact('2026-11-16T09:30:00.000Z'),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
    [
      'counts from capture for a clock in the future',
      exact('2026-11-23T11:00:00.000Z'),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
  ])('%s', (_what, comment, dueAt, dueFrom) => {
    expect(deadlineOf(comment, CAPTURED, 40)).toEqual({ dueAt, dueFrom });
  });
});
