// Who answers which kind of question, until when, and who comes next; a click copies the way to reach them. She wants
// a colleague in her place: two clicks, «جایم باش» and a time.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { copyContact } from '@/components/app/contact';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { standingIn, team } from '@/components/app/state';
import { wallTime } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { lazy } from '@/components/ui/lazy';
import type { ComingTurn, RoleOnDuty, Today } from '@/utils/services/contract';
import { Section } from './Section';

const InMyPlace = lazy(() => import('@/components/team/InMyPlace').then((module) => module.InMyPlace));

interface Props {
  duty: Today['onDuty'];
  standIn: Today['standIn'];
}

export function OnDuty({ duty, standIn }: Props) {
  return (
    <Section title={t('today.onDuty')} act={duty.length > 0 && !standIn && <AskButton />}>
      {standIn && (
        <div class="in-my-place">
          <InMyPlace standIn={standIn} timeZone={zone()} />
        </div>
      )}
      {duty.length === 0 ? (
        <p class="section-none faint">{t('today.noDuty')}</p>
      ) : (
        <ul class="duty">
          {duty.map((one) => (
            <li key={one.role.id}>
              <Duty duty={one} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const AskButton = () => (
  <Button
    look="plain"
    size="small"
    data-testid="stand-in"
    refusal={refusal('answer')}
    onClick={() => (standingIn.value = true)}
  >
    {t('today.standIn')}
  </Button>
);

function Duty({ duty }: { duty: RoleOnDuty }) {
  const services = useServices();
  const { role, member, from, until } = duty;
  const next = useNext(duty);
  const contact = member?.contacts[0];
  const when = from
    ? t('commentView.ownerFrom', { time: wallTime(from, zone()) })
    : until && t('commentView.ownerUntil', { time: wallTime(until, zone()) });
  const about = [
    next && t('today.nextOnDuty', { name: next.member.name, time: wallTime(next.from, zone()) }),
    contact?.value,
  ];
  const words = (
    <>
      {member ? <Avatar name={member.name} size={24} /> : <Icon name="user" />}
      <span class="duty-words grow">
        <span class="one-line">
          <bdi>{member?.name ?? t('today.nobodyOnDuty')}</bdi>
          {member?.example && <Badge>{t('common.example')}</Badge>}
        </span>
        <span class="one-line small soft">{role.title}</span>
      </span>
      {member && when && <span class="small soft tabular duty-when">{when}</span>}
    </>
  );
  const title = about.filter(Boolean).join(' · ');
  if (!member || !contact)
    return (
      <div class="line line-still" title={title}>
        {words}
      </div>
    );
  return (
    <button
      type="button"
      class="line"
      data-testid="on-duty"
      title={title}
      onClick={() => void copyContact(services, member)}
    >
      {words}
      <Icon name="phone" size={14} />
    </button>
  );
}

/** Read after the first sight: the next one stands in the title, where nothing jumps. */
function useNext({ role, member, until }: RoleOnDuty): ComingTurn | null {
  const { duty } = useServices();
  const [next, setNext] = useState<ComingTurn | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person or another end is the reason to ask again
  useEffect(() => {
    let isGone = false;
    void attemptRead('next on duty', () => duty.next(role.id)).then((found) => {
      if (!isGone) setNext(found);
    });
    return () => {
      isGone = true;
    };
  }, [duty, role, member, until]);
  return next;
}

const zone = (): string => team.value?.workspace?.timeZone ?? 'Asia/Tehran';
