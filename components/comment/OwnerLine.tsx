// Who answers this, until when, and who stands in. A sample person never owns a real comment, and is
// shown as what it is. When it is somebody else's, handing over takes the accent.
import { copyContact } from '@/components/app/contact';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { handingOver } from '@/components/app/state';
import { due, wallTime } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import type { RoutedComment } from '@/utils/services/contract';
import { isSettled, otherOwner, realOwner } from './rights';
import './OwnerLine.css';

export function OwnerLine({ routed }: { routed: RoutedComment }) {
  const { owner } = routed;
  const real = realOwner(owner);
  const other = otherOwner(routed);
  return (
    <section class="owner" aria-label={t('commentView.owner')}>
      <div class="owner-line">
        {real ? (
          <Avatar name={real.name} />
        ) : (
          <span class="owner-nobody">
            <Icon name="user" />
          </span>
        )}
        <div class="grow">
          <p
            class="owner-words"
            data-testid="owner"
            data-member={owner.member?.id}
            data-reason={owner.reason}
            title={because(routed)}
          >
            <OwnerName routed={routed} />
          </p>
        </div>
        {other ? (
          <Button
            look="primary"
            icon="handOver"
            data-testid="hand-over-open"
            refusal={refusal('handOver')}
            onClick={() => {
              handingOver.value = other.id;
            }}
          >
            {t('commentView.handOverTo', { name: firstName(other.name) })}
          </Button>
        ) : (
          <Button
            icon="handOver"
            data-testid="hand-over-open"
            refusal={refusal('handOver')}
            onClick={() => {
              handingOver.value = 'open';
            }}
          >
            {t('commentView.handOver')}
          </Button>
        )}
      </div>
      <Below routed={routed} />
    </section>
  );
}

/** The role stands above the name: beside it, a button that names the colleague leaves it no room. */
function OwnerName({ routed }: { routed: RoutedComment }) {
  const { owner } = routed;
  const services = useServices();
  // One's own number is known.
  const reached = realOwner(owner) && !owner.isMe && owner.member?.contacts[0]?.value;
  const place = owner.member && (owner.role?.title ?? owner.departmentName);
  return (
    <>
      <span class="one-line faint small">
        {t('commentView.owner')}
        {place && (
          <>
            {' · '}
            <bdi>{place}</bdi>
          </>
        )}
      </span>
      <span class="one-line">
        <strong>
          {reached && owner.member ? (
            <button
              type="button"
              class="owner-contact"
              data-testid="owner-contact"
              title={reached}
              onClick={() => owner.member && void copyContact(services, owner.member)}
            >
              <bdi>{owner.member.name}</bdi>
              <Icon name="phone" size={12} />
            </button>
          ) : (
            <bdi>{owner.member?.name ?? t('commentView.ownerNobody')}</bdi>
          )}
          {owner.isMe && ` (${t('commentView.ownerMe')})`}
        </strong>
        {owner.member?.example && (
          <>
            {' '}
            <Badge>{t('common.example')}</Badge>
          </>
        )}
      </span>
    </>
  );
}

/** Why this person, as a sentence. */
function because({ owner }: RoutedComment): string {
  const { reason, standsInFor } = owner;
  if (reason === 'nobody') return t('commentView.ownerNobodyHint');
  if (reason === 'exampleOnly') return t('commentView.ownerExample');
  if (owner.from) return t('commentView.ownerBecause.next');
  if (reason === 'standIn')
    return t('commentView.ownerBecause.standIn', { name: standsInFor?.name ?? t('commentView.owner') });
  return t(`commentView.ownerBecause.${reason}`);
}

function Below({ routed }: { routed: RoutedComment }) {
  const { owner, dueAt, workingTime, timeZone } = routed;
  const left = due(dueAt, workingTime);
  const isUnowned = owner.reason === 'nobody' || owner.reason === 'exampleOnly';
  const others = isUnowned
    ? [risenWords(routed), because(routed)]
    : [
        risenWords(routed),
        owner.from
          ? t('commentView.ownerFrom', { time: wallTime(owner.from, timeZone) })
          : owner.until && t('commentView.ownerUntil', { time: wallTime(owner.until, timeZone) }),
        owner.standsInFor && t('commentView.ownerInPlaceOf', { name: owner.standsInFor.name }),
        owner.backup && t('commentView.backup', { name: owner.backup.name }),
      ];
  const explains = others.filter(Boolean).join(' · ');
  return (
    <p class="owner-below small soft">
      {!isSettled(routed.case) && (
        <span class={`due due-${left.urgency}`}>
          {left.urgency !== 'calm' && <Icon name="clock" size={12} />}
          {left.words}
        </span>
      )}
      {explains && (
        <span class="one-line" title={explains} data-testid="owner-below">
          {explains}
        </span>
      )}
    </p>
  );
}

/** «به جانشین رسید، ۱۰:۳۰» */
function risenWords({ escalated, timeZone }: RoutedComment): string | null {
  if (escalated === null) return null;
  const time = wallTime(escalated.at, timeZone);
  return escalated.step === null
    ? t('commentView.risen.somebody', { time })
    : t(`commentView.risen.${escalated.step}`, { time });
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;
