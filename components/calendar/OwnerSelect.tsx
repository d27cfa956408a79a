// Whose an item is: a person by name, or a role, which is whoever has its turn of duty then.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { Select } from '@/components/ui/Select';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { MemberId, RoleId } from '@/utils/schema/parts';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
}

const NOBODY = '';
const OF_ROLE = 'role ';
const OF_MEMBER = 'member ';

export function OwnerSelect({ item: { memberId, ownerRoleId }, onChange }: Props) {
  const { members = [], roles = [] } = team.value ?? {};
  const value = memberId ? OF_MEMBER + memberId : ownerRoleId ? OF_ROLE + ownerRoleId : NOBODY;
  const take = (picked: string) => {
    const role = RoleId.safeParse(picked.slice(OF_ROLE.length));
    const member = MemberId.safeParse(picked.slice(OF_MEMBER.length));
    if (picked.startsWith(OF_ROLE) && role.success) onChange({ ...NONE, ownerRoleId: role.data });
    // The role stays: with a name gone it is the role's again.
    else if (picked.startsWith(OF_MEMBER) && member.success) onChange({ memberId: member.data });
    else onChange(NONE);
  };
  return (
    <Select
      label={t('calendar.owner')}
      value={value}
      testId="item-owner"
      options={[
        { value: NOBODY, words: t('calendar.nobody') },
        ...members.map(({ id, name }) => ({ value: OF_MEMBER + id, words: name })),
        ...roles.map(({ id, title }) => ({ value: OF_ROLE + id, words: t('calendar.ofRole', { title }) })),
      ]}
      onPick={take}
    />
  );
}

/** Undefined takes a field away (without.ts). */
const NONE = { memberId: undefined, ownerRoleId: undefined } as unknown as Partial<CalendarItem>;
