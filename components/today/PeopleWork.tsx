// For the lead: who has how much on their hands, the late ones first. A click unfolds that person's list, the same one
// that they see of themselves.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { goToCases } from '@/components/app/go';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { ago } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Dotted } from '@/components/ui/Dotted';
import { Icon } from '@/components/ui/icons';
import type { MemberId } from '@/utils/schema/parts';
import type { CaseFilter, PersonWork, WorkEntry } from '@/utils/services/contract';
import { keyOf, WorkLine } from './WorkLine';

type Reading = readonly PersonWork[] | 'reading' | 'failed';

export function PeopleWork({ today }: { today: string }) {
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
          <Person person={person} today={today} />
        </li>
      ))}
    </ul>
  );
}

function Person({ person, today }: { person: PersonWork; today: string }) {
  const [isOpen, setOpen] = useState(false);
  const { memberId, name, open, overdue, oldestAt, items, notices } = person;
  // What nobody owns is cases alone: their list is the better place.
  const show = () => (memberId === null ? goToCases(filterOf(person)) : setOpen(!isOpen));
  return (
    <>
      <button
        type="button"
        class="line"
        data-testid="person-work"
        aria-expanded={memberId === null ? undefined : isOpen}
        onClick={show}
      >
        {memberId === null ? <Icon name="user" /> : <Avatar name={name ?? ''} size={24} />}
        <span class="person grow">
          <span class="person-first">
            <bdi class="one-line grow">{memberId === null ? t('work.nobody') : name}</bdi>
            {overdue > 0 && <span class="due due-late small">{t('work.overdue', { n: overdue })}</span>}
            {open > 0 && <span class="due soft small">{t('work.open', { n: open })}</span>}
          </span>
          <span class="small faint">
            <Dotted
              facts={[
                oldestAt && t('work.oldest', { ago: ago(oldestAt) }),
                items > 0 && t('work.items', { n: items }),
                notices > 0 && t('work.notices', { n: notices }),
              ]}
            />
          </span>
        </span>
      </button>
      {isOpen && memberId !== null && <Theirs memberId={memberId} person={person} today={today} />}
    </>
  );
}

function Theirs({ memberId, person, today }: { memberId: MemberId; person: PersonWork; today: string }) {
  const services = useServices();
  const [entries, setEntries] = useState<readonly WorkEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other numbers are the reason to read again
  useEffect(() => {
    let isOld = false;
    void attemptRead('a colleague', () => services.work.of(memberId)).then((work) => {
      if (!isOld) setEntries(work?.entries ?? []);
    });
    return () => {
      isOld = true;
    };
  }, [services, memberId, person]);
  return (
    <div class="person-list" data-testid="person-list">
      <ul>
        {(entries ?? []).slice(0, MOST).map((entry) => (
          <li key={keyOf(entry)}>
            <WorkLine entry={entry} today={today} isMine={false} />
          </li>
        ))}
      </ul>
      {person.open > 0 && (
        <Button
          look="plain"
          size="small"
          data-testid="person-cases"
          onClick={() => goToCases(filterOf(person))}
        >
          {t('work.casesOf', { name: person.name ?? '' })}
        </Button>
      )}
    </div>
  );
}

/** Beyond these the list of cases is the better place. */
const MOST = 20;

const filterOf = ({ memberId }: PersonWork): CaseFilter =>
  memberId === null
    ? { statuses: ['open', 'inserted', 'waiting'], whose: ['unassigned'] }
    : { statuses: ['open', 'inserted', 'waiting'], memberIds: [memberId] };
