// For the lead: who has how much on their hands, the late ones first. A click unfolds that person's list, the same one
// that they see of themselves.
import { useState } from 'preact/hooks';
import { goToCases } from '@/components/app/go';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { useRead } from '@/components/app/useRead';
import { WhenRead } from '@/components/app/WhenRead';
import { ago } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Dotted } from '@/components/ui/Dotted';
import { Icon } from '@/components/ui/icons';
import type { MemberId } from '@/utils/schema/parts';
import type { CaseFilter, PersonWork } from '@/utils/services/contract';
import { keyOf, WorkLine } from './WorkLine';

export function PeopleWork({ today }: { today: string }) {
  const services = useServices();
  const { found, again } = useRead('colleagues', () => services.work.byPerson(), {
    changes: [services.cases.onChange],
    reasons: [team.value],
  });
  const shown = found.value;

  if (shown === 'failed') {
    return (
      <p class="section-none" role="alert">
        {t('work.failed')}{' '}
        <Button look="plain" size="small" onClick={() => void again()}>
          {t('common.tryAgain')}
        </Button>
      </p>
    );
  }
  const nothingYet = <p class="section-none faint">{t('work.reading')}</p>;
  if (shown === 'reading') return nothingYet;
  const { people, isPart } = shown;
  // What is still being read may hold the first of them.
  if (isPart && people.length === 0) return nothingYet;
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
  const { found } = useRead('a colleague', () => services.work.of(memberId), {
    question: [memberId],
    reasons: [person],
  });
  return (
    <div class="person-list" data-testid="person-list">
      <WhenRead found={found.value} lines={2} height={32} failed={t('work.failed')}>
        {({ entries }) => (
          <ul>
            {entries.slice(0, MOST).map((entry) => (
              <li key={keyOf(entry)}>
                <WorkLine entry={entry} today={today} isMine={false} />
              </li>
            ))}
          </ul>
        )}
      </WhenRead>
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
