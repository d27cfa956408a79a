// One case by itself: what can be done with it, a note, and what has happened, the latest first.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { ago } from '@/components/app/when';
import { isSettled } from '@/components/comment/rights';
import { Button } from '@/components/ui/Button';
import { DropMenu } from '@/components/ui/DropMenu';
import { Field } from '@/components/ui/Field';
import { OneLine } from '@/components/ui/OneLine';
import { isoDayOf } from '@/utils/calendar/day';
import { formatDate, formatTimeOf } from '@/utils/calendar/format';
import type { CaseEvent } from '@/utils/schema/case';
import type { RoutedComment } from '@/utils/services/contract';
import { assign, close, note, refusalFor, reopen, snooze } from './acts';
import './CaseHistory.css';
import { eventText, eventWords, whoOf } from './event-words';
import { PersonEntries } from './PersonEntries';
import { SnoozeEntries } from './SnoozeEntries';

export function CaseHistory({ routed }: { routed: RoutedComment }) {
  return (
    <div class="case-history" data-testid="case-history">
      <Acts routed={routed} />
      <NoteForm routed={routed} />
      <Events events={routed.case.events} timeZone={routed.timeZone} />
    </div>
  );
}

function Acts({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const [menu, setMenu] = useState<'assign' | 'snooze' | null>(null);
  const ids = [routed.caseId];
  const act = (done: Promise<boolean>) => {
    setMenu(null);
    void done;
  };
  const menuProps = (name: 'assign' | 'snooze') => ({
    isOpen: menu === name,
    onOpen: (isOpen: boolean) => setMenu(isOpen ? name : null),
    testId: `case-${name}`,
  });
  return (
    <div class="case-history-acts">
      <DropMenu words={t('caseList.assign')} icon="user" {...menuProps('assign')}>
        <PersonEntries count={1} onPick={(member) => act(assign(services, ids, member))} />
      </DropMenu>
      {!isSettled(routed.case) && (
        <DropMenu
          words={t('caseList.snooze')}
          icon="moon"
          refusal={refusalFor('answer', 1)}
          {...menuProps('snooze')}
        >
          <SnoozeEntries onPick={(atMs, words) => act(snooze(services, ids, atMs, words))} />
        </DropMenu>
      )}
      {routed.case.status !== 'open' && (
        <Button
          size="small"
          icon="undo"
          data-testid="case-reopen"
          refusal={refusalFor('closeCases', 1)}
          onClick={() => act(reopen(services, ids))}
        >
          {t('caseList.reopen')}
        </Button>
      )}
      {!isSettled(routed.case) && (
        <Button
          size="small"
          icon="check"
          data-testid="case-close"
          refusal={refusalFor('closeCases', 1)}
          onClick={() => act(close(services, ids, false))}
        >
          {t('caseList.close')}
        </Button>
      )}
    </div>
  );
}

function NoteForm({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    const words = text.trim();
    if (words === '' || isBusy) return;
    setBusy(true);
    if (await note(services, routed.caseId, words)) setText('');
    setBusy(false);
  };
  return (
    <form
      class="case-history-note"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        quietLabel
        multiline
        label={t('caseList.events.note')}
        placeholder={t('caseList.events.note')}
        value={text}
        testId="case-note"
        onText={setText}
      />
      <Button
        type="submit"
        data-testid="case-note-add"
        disabled={text.trim() === '' || isBusy}
        refusal={refusal('answer')}
      >
        {t('caseList.events.addNote')}
      </Button>
    </form>
  );
}

function Events({ events, timeZone }: { events: readonly CaseEvent[]; timeZone: string }) {
  if (events.length === 0) return <p class="small faint">{t('caseList.events.none')}</p>;
  const latestFirst = events.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <ol class="case-history-list">
      {latestFirst.map((event) => (
        <li key={event.id} data-testid="case-event" data-type={event.type}>
          <p class="case-history-line small">
            <span class="grow">
              <strong>
                <bdi>{whoOf(event)}</bdi>
              </strong>{' '}
              <span>{eventWords(event, timeZone)}</span>
            </span>
            <time class="faint" dateTime={event.at} title={inFull(event.at, timeZone)}>
              {ago(event.at)}
            </time>
          </p>
          <EventText event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventText({ event }: { event: CaseEvent }) {
  const text = eventText(event);
  return text === '' ? null : <OneLine class="small soft" text={text} />;
}

function inFull(iso: string, timeZone: string): string {
  const ms = Date.parse(iso);
  return `${formatDate(isoDayOf(ms, timeZone), language.value)} ${formatTimeOf(ms, timeZone, language.value)}`;
}
