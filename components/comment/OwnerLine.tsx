// Who answers this, until when, and who stands in. A sample person never owns a real comment, and is
// shown as what it is. When it is somebody else's, handing over takes the accent.
import { copyContact } from '@/components/app/contact';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { handingOver } from '@/components/app/state';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import type { RoutedComment } from '@/utils/services/contract';
import { OwnerBelow } from './OwnerBelow';
import './OwnerLine.css';
import { because, firstName } from './owner-words';
import { otherOwner, realOwner } from './rights';

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
      <OwnerBelow routed={routed} />
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
