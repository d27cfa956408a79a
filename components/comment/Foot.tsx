// The fixed foot of the comment tab: insert, tone, copy; below it where this comment stands and how old
// the team's settings are. It is always equally high.
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import {
  answer,
  caution,
  comment,
  edited,
  replying,
  routed,
  settingsSince,
  team,
} from '@/components/app/state';
import { ago, daysSince, wallTime } from '@/components/app/when';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Icon } from '@/components/ui/icons';
import { Kbd } from '@/components/ui/Kbd';
import { names } from '@/components/ui/names';
import { Segments } from '@/components/ui/Segments';
import type { Caution, RoutedComment } from '@/utils/services/contract';
import { confirmSent, copyAnswer, insertAnswer, setTone } from './acts';
import { draftOf } from './answer-text';
import './Foot.css';
import { platformName } from './platforms';
import { isHeldCritical, isSettled, needsNoReply, otherOwner } from './rights';
import { SnoozeMenu } from './SnoozeMenu';

const OLD_SETTINGS_DAYS = 7;

export function Foot() {
  const shown = routed.value;
  // While a comment is being routed the foot's room is held.
  if (comment.value.kind === 'routing') return <div class="foot foot-room" />;
  if (shown === null) return null;
  return (
    <footer class="foot">
      <Acts routed={shown} />
      <StatusLine routed={shown} />
    </footer>
  );
}

function Acts({ routed: shown }: { routed: RoutedComment }) {
  const services = useServices();
  const current = answer.value;
  const tones = current?.tones ?? [];
  const isReady =
    !isHeldCritical(shown) && (edited.value === null ? current?.text : edited.value.ready) != null;
  return (
    <div class="foot-acts">
      <Button
        look={otherOwner(shown) || needsNoReply(shown) ? 'quiet' : 'primary'}
        size="large"
        class="foot-insert"
        data-testid="insert"
        aria-disabled={!isReady}
        refusal={refusal('answer')}
        onClick={() => void insertAnswer(services)}
      >
        {t('commentView.insert')} <Kbd>Enter</Kbd>
      </Button>
      {current !== null && tones.length > 1 && (
        <Segments
          label={t('commentView.tone')}
          value={current.tone}
          options={(['friendly', 'formal'] as const).map((tone) => ({
            value: tone,
            words: t(`commentView.${tone}`),
          }))}
          onPick={(tone) => tone !== current.tone && void setTone(services)}
        />
      )}
      <IconButton
        icon="copy"
        name={t('common.copy')}
        data-testid="copy"
        aria-disabled={!isReady}
        onClick={() => void copyAnswer(services)}
      />
    </div>
  );
}

function StatusLine({ routed: shown }: { routed: RoutedComment }) {
  const services = useServices();
  if (isCautioned()) return <CautionLine />;
  if (shown.case.status === 'inserted') {
    return (
      <div class="status small" data-testid="status" data-status="inserted">
        <span class="one-line grow">{t('status.inserted')}</span>
        <Button
          size="small"
          data-testid="sent"
          icon="check"
          refusal={refusal('answer')}
          onClick={() => void confirmSent(services, true)}
        >
          {t('status.sent')}
        </Button>
        <Button
          size="small"
          look="plain"
          data-testid="not-sent"
          refusal={refusal('answer')}
          onClick={() => void confirmSent(services, false)}
        >
          {t('status.notSent')}
        </Button>
        <SnoozeMenu routed={shown} />
      </div>
    );
  }
  return (
    <div class="status small">
      <span class="one-line grow soft" data-testid="status" data-status={shown.case.status} role="status">
        <StatusWords routed={shown} />
      </span>
      {shown.case.status === 'waiting' && shown.snoozedUntil === null && (
        <Button
          size="small"
          look="plain"
          data-testid="reply"
          refusal={refusal('answer')}
          onClick={() => (replying.value = true)}
        >
          {t('status.reply')}
        </Button>
      )}
      <SettingsAge />
      {!isSettled(shown.case) && <SnoozeMenu routed={shown} />}
    </div>
  );
}

// A text that was changed since is another text: it is looked at anew when it is inserted.
function isCautioned(): boolean {
  const text = edited.value === null ? answer.value?.text : edited.value.ready;
  return caution.value !== null && caution.value.text === text;
}

function CautionLine() {
  const services = useServices();
  const held = caution.value;
  const [reason] = held?.reasons ?? [];
  if (!held || !reason) return null;
  return (
    <div class="status small" data-testid="caution" role="alert">
      <span class="one-line grow status-blocked">
        <Icon name="warning" size={14} /> {cautionWords(reason)}
      </span>
      <Button size="small" data-testid="insert-anyway" onClick={() => void insertAnswer(services, held.mode)}>
        {t('status.insertAnyway')}
      </Button>
      <Button size="small" look="plain" onClick={() => (caution.value = null)}>
        {t('status.lookAgain')}
      </Button>
    </div>
  );
}

/** Who has answered already, where and when; or what stands in the text. */
function cautionWords(reason: Caution): string {
  if (reason.kind !== 'alreadyAnswered') return t(`status.caution.${reason.kind}`);
  const about = { ago: ago(reason.at), platform: platformName(reason.platform) };
  if (reason.isMine) return t('status.caution.alreadyMine', about);
  const name = reason.by ?? t('status.caution.somebody');
  return t(reason.what === 'answered' ? 'status.caution.alreadyAnswered' : 'status.caution.alreadyInserted', {
    ...about,
    name,
  });
}

function StatusWords({ routed: shown }: { routed: RoutedComment }) {
  const { status, memberId: heldBy } = shown.case;
  if (status === 'answered') {
    return (
      <span class="status-done">
        <Icon name="check" size={14} /> {t('status.answered')}
      </span>
    );
  }
  if (status === 'closed' || status === 'ignored') return <>{t('status.closed')}</>;
  const blanks = blankCount();
  if (blanks > 0) {
    return (
      <span class="status-blocked">
        <Icon name="edit" size={14} /> {t('status.fillFirst', { n: blanks })}
      </span>
    );
  }
  const { snoozedUntil, timeZone } = shown;
  if (snoozedUntil !== null) {
    return <>{t('status.asleep', { time: wallTime(snoozedUntil, timeZone) })}</>;
  }
  if (status === 'waiting') {
    const holder = team.value?.members.find((member) => member.id === heldBy);
    return <>{holder ? t('status.waiting', { name: holder.name }) : t('status.waitingSomebody')}</>;
  }
  return <>{answer.value === null && edited.value === null ? t('status.open') : t('status.ready')}</>;
}

function blankCount(): number {
  const draft = edited.value?.draft ?? (answer.value ? draftOf(answer.value.parts) : '');
  return draft.match(/\{\{[^{}]*\}\}/gu)?.length ?? 0;
}

function SettingsAge() {
  const since = settingsSince.value;
  if (since === null) return null;
  const isOld = daysSince(since) >= OLD_SETTINGS_DAYS;
  return (
    <span class={names('one-line settings-age', isOld ? 'settings-old' : 'faint')}>
      {isOld && <Icon name="warning" size={12} />}
      {t(isOld ? 'status.settingsOld' : 'status.settingsAge', { age: ago(since) })}
    </span>
  );
}
