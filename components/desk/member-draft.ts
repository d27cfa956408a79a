// A member while edited: contacts are rows that may still be empty; saving keeps the filled ones.

import type { Contact, Member } from '@/utils/schema/member';
import type { DepartmentId } from '@/utils/schema/parts';

export interface MemberDraft {
  name: string;
  access: Member['access'];
  departmentId: string;
  contacts: readonly Contact[];
}

export const memberDraftOf = (member: Member): MemberDraft => ({
  name: member.name,
  access: member.access,
  departmentId: member.departmentId ?? '',
  contacts: member.contacts,
});

/** The member as the draft wants it; hours, absences and what a newer version added stay as they were. */
export function memberOf(member: Member, draft: MemberDraft): Member {
  const { departmentId: _before, ...rest } = member;
  return {
    ...rest,
    // The value came out of a select of department ids.
    ...(draft.departmentId === '' ? {} : { departmentId: draft.departmentId as DepartmentId }), // as said above
    name: draft.name.trim(),
    access: draft.access,
    contacts: draft.contacts
      .map(({ kind, value }) => ({ kind, value: value.trim() }))
      .filter(({ value }) => value),
  };
}

export const isMemberChanged = (member: Member, draft: MemberDraft): boolean =>
  JSON.stringify(memberDraftOf(member)) !== JSON.stringify(draft);
