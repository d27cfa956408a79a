// For the lead: who has how much on their hands, the late ones first. A click shows that person's cases.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { goToCases } from '@/components/app/go';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { ago } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import type { CaseFilter, PersonWork } from '@/utils/services/contract';

type Reading = readonly PersonWork[] | 'reading' | 'failed';

export function PeopleWork() {
  const services = useServices();
  const [people, setPeople] = useState<Reading>('reading');
  const [changes, setChanges] = useState(0);
  useEffect(() => services.cases.onChange(() => setChanges((count) => count + 1)), [services]);
  const known = team.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the cases or of the team is a reason to read again
  useEffect(() => {
    let isOld = false;
    void attemptRead('colleagues', () => services.work.byPerson()).then((found) => {
      if (isOld) return;
      // What is still being read may hold the first of them.
      if (found === null) setPeople('failed');
      else setPeople(found.isPart && found.people.length === 0 ? 'reading' : found.people);
    });
    return () => {
      isOld = true;
    };
  }, [services, changes, known]);

  if (people === 'failed') {
    return (
      <p class="section-none" role="alert">
        {t('work.failed')}{' '}
        <Button look="plain" size="small" onClick={() => setChanges(changes + 1)}>
          {t('common.tryAgain')}
        </Button>
      </p>
    );
  }
  if (people === 'reading') return <p class="section-none faint">{t('work.reading')}</p>;
  if (people.length === 0) return <p class="section-none faint">{t('work.noneOpen')}</p>;
  return (
    <ul>
      {people.map((person) => (
        <li key={person.memberId}>
          <Person person={person} />
        </li>
      ))}
    </ul>
  );
}

function Person({ person }: { person: PersonWork }) {
  const { memberId, name, open, overdue, oldestAt } = person;
  return (
    <button type="button" class="line" data-testid="person-work" onClick={() => goToCases(filterOf(person))}>
      {memberId === null ? <Icon name="user" /> : <Avatar name={name ?? ''} size={24} />}
      <bdi class="one-line person-name">{memberId === null ? t('work.nobody') : name}</bdi>
      <span class="line-end small">
        <span class="one-line faint">{t('work.oldest', { ago: ago(oldestAt) })}</span>
        {overdue > 0 && <span class="due due-late">{t('work.overdue', { n: overdue })}</span>}
        <span class="due soft">{t('work.open', { n: open })}</span>
      </span>
    </button>
  );
}

const filterOf = ({ memberId }: PersonWork): CaseFilter =>
  memberId === null
    ? { statuses: ['open', 'inserted', 'waiting'], whose: ['unassigned'] }
    : { statuses: ['open', 'inserted', 'waiting'], memberIds: [memberId] };
