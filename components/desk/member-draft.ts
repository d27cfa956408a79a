// A member while edited: contacts are rows that may still be empty; saving keeps the filled ones. Hours and absences
// are lines as they were typed.
import { team } from '@/components/app/state';
import { type AbsenceLine, absenceLineOf, absenceOf } from '@/components/team/absence-lines';
import { type HoursLine, hoursOf, linesOf } from '@/components/team/hours';
import type { Contact, Member } from '@/utils/schema/member';
import type { DepartmentId } from '@/utils/schema/parts';

export interface MemberDraft {
  name: string;
  access: Member['access'];
  departmentId: string;
  contacts: readonly Contact[];
  hours: readonly HoursLine[];
  absences: readonly AbsenceLine[];
}

export const memberDraftOf = (member: Member): MemberDraft => ({
  name: member.name,
  access: member.access,
  departmentId: member.departmentId ?? '',
  contacts: member.contacts,
  hours: linesOf(member.hours),
  absences: member.absences.map((absence) => absenceLineOf(absence, zone())),
});

/** Whether everything in the draft can be read. */
export const isReadable = (member: Member, draft: MemberDraft): boolean =>
  hoursOf(draft.hours, member.hours) !== null &&
  draft.absences.every((line) => absenceOf(line, zone()) !== null);

/** The member as the draft wants it; what cannot be read and what a newer version added stay as they were. */
export function memberOf(member: Member, draft: MemberDraft): Member {
  const { departmentId: _before, hours: _hours, ...rest } = member;
  const hours = hoursOf(draft.hours, member.hours) ?? member.hours;
  return {
    ...rest,
    // The value came out of a select of department ids.
    ...(draft.departmentId === '' ? {} : { departmentId: draft.departmentId as DepartmentId }), // as said above
    name: draft.name.trim(),
    access: draft.access,
    contacts: draft.contacts
      .map(({ kind, value }) => ({ kind, value: value.trim() }))
      .filter(({ value }) => value),
    ...(hours && (hours.length > 0 || member.hours?.length === 0) && { hours }),
    absences: draft.absences.flatMap((line) => absenceOf(line, zone()) ?? line.source ?? []),
  };
}

export const isMemberChanged = (member: Member, draft: MemberDraft): boolean =>
  JSON.stringify(memberDraftOf(member)) !== JSON.stringify(draft);

const zone = (): string => team.value?.workspace?.timeZone ?? 'Asia/Tehran';
