// Who answers this, until when, and who stands in. A sample person never owns a real comment, and is
// shown as what it is. When it is somebody else's, handing over takes the accent.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { handingOver } from '@/components/app/state';
import { due } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import type { OwnerView, RoutedComment } from '@/utils/services/contract';
import { handOver } from './acts';
import { HandOverForm } from './HandOverForm';
import { isSettled, otherOwner, realOwner } from './rights';
import './OwnerLine.css';

export function OwnerLine({ routed }: { routed: RoutedComment }) {
  const services = useServices();
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
          <p class="one-line" data-testid="owner" data-member={owner.member?.id} data-reason={owner.reason}>
            <span class="faint small">{t('commentView.owner')}: </span>
            <OwnerName owner={owner} />
          </p>
          <Below routed={routed} />
        </div>
        {other ? (
          <Button look="primary" icon="handOver" onClick={() => void handOver(services, other.id, '')}>
            {t('commentView.handOverTo', { name: firstName(other.name) })}
          </Button>
        ) : (
          <Button
            icon="handOver"
            aria-expanded={handingOver.value !== null}
            onClick={() => {
              handingOver.value = handingOver.value === null ? 'open' : null;
            }}
          >
            {t('commentView.handOver')}
          </Button>
        )}
      </div>
      {handingOver.value !== null && <HandOverForm key={handingOver.value} />}
    </section>
  );
}

function OwnerName({ owner }: { owner: OwnerView }) {
  if (owner.member === null) return <strong>{t('commentView.ownerNobody')}</strong>;
  return (
    <>
      <strong>
        <bdi>{owner.member.name}</bdi>
        {owner.isMe && ` (${t('commentView.ownerMe')})`}
      </strong>
      {owner.member.example && (
        <>
          {' '}
          <Badge>{t('common.example')}</Badge>
        </>
      )}
    </>
  );
}

function Below({ routed }: { routed: RoutedComment }) {
  const { owner, dueAt } = routed;
  const left = due(dueAt);
  const explains =
    owner.reason === 'nobody'
      ? t('commentView.ownerNobodyHint')
      : owner.reason === 'exampleOnly'
        ? t('commentView.ownerExample')
        : [
            owner.role?.title ?? owner.departmentName,
            owner.backup && t('commentView.backup', { name: owner.backup.name }),
          ]
            .filter(Boolean)
            .join(' · ');
  return (
    <p class="owner-below small soft">
      {!isSettled(routed.case) && (
        <span class={`due due-${left.urgency}`}>
          {left.urgency !== 'calm' && <Icon name="clock" size={12} />}
          {left.words}
        </span>
      )}
      {explains && (
        <span class="one-line" title={explains}>
          {explains}
        </span>
      )}
    </p>
  );
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;
