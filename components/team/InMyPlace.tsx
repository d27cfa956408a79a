// Who answers in my place, until when, and the way back.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { wallTime } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import type { Today } from '@/utils/services/contract';

interface Props {
  standIn: NonNullable<Today['standIn']>;
  timeZone: string;
}

export function InMyPlace({ standIn: { member, until }, timeZone }: Props) {
  const services = useServices();
  const back = async () => {
    const ended = await attempt('stand-in', () => services.duty.endStandIn());
    if (!ended.ok) return sayError(ended.code);
    say(t('duty.standInEnded'), () => void undoLast(services));
  };
  return (
    <div class="line line-still" data-testid="in-my-place">
      <Avatar name={member.name} size={24} />
      <span class="grow">{t('duty.standInNow', { name: member.name, time: wallTime(until, timeZone) })}</span>
      <Button size="small" data-testid="im-back" refusal={refusal('answer')} onClick={() => void back()}>
        {t('duty.imBack')}
      </Button>
    </div>
  );
}
