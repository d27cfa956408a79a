import { describe, expect, test } from 'vitest';
import { record } from '@/tests/unit/services/desk';
import { holdsAuthority, isGiven } from '@/utils/people/authority';
import { MemberId } from '@/utils/schema/parts';

const ALI = MemberId.parse('ali');
const SARA = MemberId.parse('sara');
const member = (id: string, fields: object = {}) => record('members', { id, name: id, ...fields });
const approvers = (...holders: string[]) =>
  record('roles', {
    id: 'r1',
    title: 'سردبیر',
    authorities: ['approve'],
    holders: holders.map((memberId) => ({ memberId })),
  });

describe('an authority', () => {
  test('is held by those who hold a role with it', () => {
    const team = { members: [member('ali'), member('sara')], roles: [approvers('ali')] };
    expect(holdsAuthority(ALI, 'approve', team)).toBe(true);
    expect(holdsAuthority(SARA, 'approve', team)).toBe(false);
    expect(holdsAuthority(ALI, 'publish', team)).toBe(false);
    expect(holdsAuthority(null, 'approve', team)).toBe(false);
  });

  test('is given once a real person holds it; a role without people and samples give nothing', () => {
    expect(isGiven('approve', { members: [member('ali')], roles: [approvers('ali')] })).toBe(true);
    expect(isGiven('approve', { members: [member('ali')], roles: [approvers()] })).toBe(false);
    const sample = [member('ali', { example: true })];
    expect(isGiven('approve', { members: sample, roles: [approvers('ali')] })).toBe(false);
  });
});
