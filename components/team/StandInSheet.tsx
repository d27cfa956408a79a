// She must leave for an hour and wants a colleague to answer meanwhile: choose who, choose until when, done. Both have
// a likely first choice; the time acts at once, and the toast takes it back.
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { wallTime } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Member } from '@/utils/schema/member';
import type { StandInChoice } from '@/utils/services/contract';
import './StandInSheet.css';

/** So many colleagues are in sight; the others stand in a list. */
const IN_SIGHT = 4;

export function StandInSheet({ onClose }: { onClose: () => void }) {
  const services = useServices();
  const [choice, setChoice] = useState<StandInChoice | 'reading' | 'failed'>('reading');
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await attemptRead('stand-in', () => services.duty.standInChoice(), sayError);
      if (!isGone) setChoice(found ?? 'failed');
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [services]);

  return (
    <Sheet
      labelledBy="stand-in-title"
      onClose={onClose}
      isBusy={choice === 'reading'}
      testId="stand-in-sheet"
    >
      <div class="sheet-head">
        <h2 id="stand-in-title" class="grow">
          {t('duty.standInTitle')}
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={onClose} />
      </div>
      <div class="stand-in">
        {choice === 'reading' ? (
          <Skeleton lines={4} height={36} />
        ) : choice === 'failed' ? (
          <Empty title={t('errors.storage-failed')} />
        ) : choice.me === null ? (
          <Empty title={t('duty.standInWhoAmI')} />
        ) : choice.people.length === 0 ? (
          <Empty title={t('duty.standInNobody')} />
        ) : (
          <Choices choice={choice} onClose={onClose} />
        )}
      </div>
    </Sheet>
  );
}

function Choices({ choice, onClose }: { choice: StandInChoice; onClose: () => void }) {
  const services = useServices();
  const [picked, setPicked] = useState<Member | undefined>(choice.people[0]);
  const [isBusy, setBusy] = useState(false);
  const { timeZone } = choice;
  const inSight = choice.people.slice(0, IN_SIGHT);
  const others = choice.people.slice(IN_SIGHT);
  const refused = refusal('answer');

  const ask = async (until: string) => {
    if (!picked || isBusy || refused !== undefined) return;
    setBusy(true);
    const asked = await attempt('stand-in', () => services.duty.standIn(picked.id, until));
    setBusy(false);
    if (!asked.ok) return sayError(asked.code);
    onClose();
    say(
      t('duty.standInDone', { name: picked.name, time: wallTime(until, timeZone) }),
      () => void undoLast(services),
    );
  };
  return (
    <>
      <fieldset class="stand-in-part">
        <legend class="field-label">{t('duty.standInWho')}</legend>
        <div class="stand-in-people">
          {inSight.map((member) => (
            <button
              key={member.id}
              type="button"
              class="stand-in-person"
              data-testid="stand-in-person"
              aria-pressed={member.id === picked?.id}
              onClick={() => setPicked(member)}
            >
              <Avatar name={member.name} size={24} />
              <bdi class="one-line">{member.name}</bdi>
            </button>
          ))}
        </div>
        {others.length > 0 && (
          <Select
            quietLabel
            label={t('duty.standInWho')}
            value={others.find(({ id }) => id === picked?.id)?.id ?? ''}
            options={[
              { value: '' as const, words: t('duty.otherPeople') },
              ...others.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            onPick={(id) => setPicked(others.find((one) => one.id === id) ?? picked)}
          />
        )}
      </fieldset>
      <fieldset class="stand-in-part">
        <legend class="field-label">{t('duty.standInUntil')}</legend>
        <div class="stand-in-times">
          {choice.times.map((time) => (
            <Button
              key={time}
              data-testid="stand-in-time"
              refusal={refused}
              disabled={isBusy}
              onClick={() => void ask(time)}
            >
              {t('duty.untilTime', { time: wallTime(time, timeZone) })}
            </Button>
          ))}
        </div>
        {refused === undefined && (
          <Select
            quietLabel
            label={t('duty.standInPick')}
            value=""
            testId="stand-in-hour"
            options={[
              { value: '', words: t('duty.standInOther') },
              ...choice.hours.map((hour) => ({ value: hour, words: wallTime(hour, timeZone) })),
            ]}
            onPick={(hour) => hour !== '' && void ask(hour)}
          />
        )}
        <p class="small faint">{refused ?? t('duty.standInHint')}</p>
      </fieldset>
    </>
  );
}
