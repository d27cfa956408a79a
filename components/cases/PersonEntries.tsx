// To whom a case goes: me first, then everybody by name; a large team is searched.
import { useState } from 'preact/hooks';
import { fold } from '@/components/app/fold';
import { t } from '@/components/app/language';
import { language, memberId, team } from '@/components/app/state';
import { MenuEntry } from '@/components/ui/Menu';
import { SearchField } from '@/components/ui/SearchField';
import type { Member } from '@/utils/schema/member';
import { collation } from '@/utils/text/collation';
import { refusalToAssign } from './acts';

const MANY = 8;

export function PersonEntries({ count, onPick }: { count: number; onPick: (member: Member) => void }) {
  const [query, setQuery] = useState('');
  const people = peopleInOrder();
  const found = people.filter(({ name }) => fold(name).includes(fold(query)));
  return (
    <>
      {people.length > MANY && (
        <SearchField label={t('caseList.searchPeople')} value={query} onText={setQuery} />
      )}
      {found.map((member) => (
        <MenuEntry
          key={member.id}
          icon="user"
          testId="assign-to"
          refusal={refusalToAssign(member.id, count)}
          onPick={() => onPick(member)}
        >
          {member.id === memberId.value ? t('caseList.toMe') : <bdi>{member.name}</bdi>}
        </MenuEntry>
      ))}
      {found.length === 0 && <p class="menu-none small soft">{t('caseList.nobodyFound')}</p>}
    </>
  );
}

function peopleInOrder(): Member[] {
  const me = memberId.value;
  const people = (team.value?.members ?? []).filter(({ example }) => !example);
  const inOrder = collation(language.value);
  return people.toSorted((a, b) => Number(b.id === me) - Number(a.id === me) || inOrder(a.name, b.name));
}
