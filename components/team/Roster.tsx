// The lead wants to see who answers when, and where nobody does; and to let two people change shifts: two clicks, or
// two Enters with the arrows between them.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, now, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { useRead } from '@/components/app/useRead';
import { shiftDay } from '@/components/desk/week';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { useNarrow } from '@/components/ui/narrow';
import { Skeleton } from '@/components/ui/Skeleton';
import { formatDate, isoDay } from '@/utils/calendar/format';
import type { RosterWeek } from '@/utils/services/contract';
import './Roster.css';
import { RosterDays } from './RosterDays';
import { RosterTable } from './RosterTable';
import { RosterWarnings } from './RosterWarnings';
import type { Block } from './Shift';
import { StandInSheet } from './StandInSheet';
import { shiftWords } from './shift-words';

const MINUTES_BETWEEN_LOOKS = 5;

export function Roster() {
  const services = useServices();
  const anchor = useSignal<string | null>(null);
  const chosen = useSignal<Block | null>(null);
  const isAsking = useSignal(false);
  const isNarrow = useNarrow();

  const look = Math.floor(now.value / (MINUTES_BETWEEN_LOOKS * 60_000)); // shifts end while one looks at them
  const { found, again } = useRead('roster', () => services.duty.week(anchor.value), {
    question: [anchor.value],
    reasons: [team.value, look],
    onStale: () => sayError('storage-failed'),
  });
  const shown = found.value;

  if (shown === 'failed') {
    return <Failed class="desk-card" title={t('duty.failed')} onRetry={() => void again()} />;
  }
  if (shown === 'reading') {
    return (
      <div class="desk-card roster-room" aria-busy="true">
        <Skeleton lines={6} height={48} />
      </div>
    );
  }
  const move = (by: number) => {
    chosen.value = null;
    anchor.value = by === 0 ? null : shiftDay(isoDay(shown.days[0] ?? shown.today), by);
  };
  const swap = async (a: Block, b: Block) => {
    chosen.value = null;
    const of = ({ member, from, to }: Block) => ({ memberId: member.id, from, to });
    const swapped = await attempt('swap', () => services.duty.swap(of(a), of(b)));
    if (!swapped.ok) return sayError(swapped.code);
    say(t('duty.swapped', { a: a.member.name, b: b.member.name }), () => void undoLast(services));
  };
  const pick = (block: Block) => {
    const first = chosen.value;
    if (first === null || (first.member.id === block.member.id && first.id !== block.id))
      chosen.value = block;
    else if (first.id === block.id) chosen.value = null;
    else void swap(first, block);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc gives up the shift that was chosen, wherever the focus is
    <div
      class="roster"
      data-testid="roster"
      onKeyDown={(event) => {
        if (event.key === 'Escape') chosen.value = null;
      }}
    >
      <div class="week-tools roster-tools">
        <Button icon="previous" data-testid="roster-previous" onClick={() => move(-7)}>
          {t('desk.week.previous')}
        </Button>
        <Button data-testid="roster-this" onClick={() => move(0)}>
          {t('desk.week.thisWeek')}
        </Button>
        <Button data-testid="roster-next" onClick={() => move(7)}>
          {t('desk.week.next')}
        </Button>
        <strong data-testid="roster-range">{rangeOf(shown.days)}</strong>
        <span class="grow" />
        <Button
          icon="clock"
          data-testid="stand-in"
          refusal={refusal('answer')}
          onClick={() => (isAsking.value = true)}
        >
          {t('duty.standInTitle')}
        </Button>
      </div>
      {shown.rows.length === 0 ? (
        <div class="desk-card">
          <Empty title={t('duty.noRoles')}>
            <p class="small soft">{t('duty.noRolesHint')}</p>
          </Empty>
        </div>
      ) : (
        <>
          <RosterWarnings week={shown} />
          <SwapLine chosen={chosen.value} week={shown} onCancel={() => (chosen.value = null)} />
          {isNarrow ? (
            <RosterDays week={shown} chosen={chosen.value} onPick={pick} />
          ) : (
            <RosterTable week={shown} chosen={chosen.value} onPick={pick} />
          )}
        </>
      )}
      {isAsking.value && <StandInSheet onClose={() => (isAsking.value = false)} />}
    </div>
  );
}

interface SwapLineProps {
  chosen: Block | null;
  week: RosterWeek;
  onCancel: () => void;
}

/** Its room is always there: choosing a shift moves nothing. */
function SwapLine({ chosen, week, onCancel }: SwapLineProps) {
  const refused = refusal('editPlaybook');
  const role = chosen && week.rows.find((row) => row.role.id === chosen.roleId)?.role;
  return (
    <div class="roster-swap" role="status" data-testid="swap-line">
      {chosen && role ? (
        <>
          <span class="roster-swap-words">
            <strong>{t('duty.swapWith')}</strong> <span class="small">{shiftWords(chosen, role.title)}</span>
          </span>
          <span class="small soft">{t('duty.swapHint')}</span>
          <Button size="small" data-testid="swap-cancel" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      ) : (
        <span class="small soft">{refused ?? t('duty.chooseShift')}</span>
      )}
    </div>
  );
}

function rangeOf(days: readonly string[]): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const from = formatDate(isoDay(first), language.value, { style: 'short' });
  return t('desk.week.range', { from, to: formatDate(isoDay(last), language.value) });
}
