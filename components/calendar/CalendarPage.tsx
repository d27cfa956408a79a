// The content calendar on the desk. She wants to see what goes out (no key), add something (N, a sentence, Enter), put
// it on another day (Alt and an arrow, or drag), say how far it has come (drag on the board, Alt and an arrow), and
// look into it (Enter). Every key has its pointer, every act its undo.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { now } from '@/components/app/state';
import { detail } from '@/components/desk/sections';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Skeleton } from '@/components/ui/Skeleton';
import { addDays, type IsoDay, isoDay, isoDayOf } from '@/utils/calendar/day';
import { monthOf } from '@/utils/calendar/month';
import type { CalendarLook, CalendarSpan, ItemView } from '@/utils/services/contract';
import { Agenda } from './Agenda';
import { duplicate, moveTo, remove, setStatus } from './acts';
import { Board, columnsOf, itemsOf } from './Board';
import './CalendarPage.css';
import { Filters } from './Filters';
import { Grid } from './Grid';
import { ItemSheet } from './ItemSheet';
import { type CalendarIntent, calendarIntentOf } from './keys';
import { opened, openItem, openNew, useNamedItem } from './opened';
import { QuickAdd } from './QuickAdd';
import { ReasonSheet } from './ReasonSheet';
import { type Reading, useSpan } from './reading';
import { ScopeSheet } from './ScopeSheet';
import { anchor, cursor, daysOf, filter, look, narrowedBy, pageCalendar, turned, zone } from './state';
import { Tools } from './Tools';
import { focusPlace, isDrawn, nextInGrid, nextOnBoard, placeIn } from './walk';
import { Year } from './Year';

export function CalendarPage() {
  const services = useServices();
  const root = useRef<HTMLDivElement>(null);
  const today = isoDayOf(now.value, zone());
  const at = anchor.value ?? today;
  const shown = look.value;
  const { from, to } = daysOf(shown === 'year' ? 'month' : shown, at);
  const { reading, again } = useSpan(from, to, filter.value);
  const span = typeof reading === 'string' ? null : reading;
  // Other days are read while those before stay as they were drawn: nothing jumps in between.
  const drawn = useRef({ look: shown, at });
  if (span?.days[0]?.day === from && span.days.at(-1)?.day === to) drawn.current = { look: shown, at };
  useNamedItem(detail.value);

  /** Where the focus belongs in what is read next. */
  const wanted = useRef<{ day: string; key: string | null } | null>(null);
  useLayoutEffect(() => {
    const place = wanted.current;
    if (place === null || span === null) return;
    wanted.current = null;
    focusPlace(root.current, place.day, place.key);
  }, [span]);
  const go = (day: IsoDay) => {
    cursor.value = { day, key: null };
    if (day >= from && day <= to) return void focusPlace(root.current, day, null);
    wanted.current = { day, key: null };
    anchor.value = day;
  };
  const viewOf = (key: string): ItemView | undefined =>
    (span && itemsOf(span).find((view) => view.key === key)) || undefined;
  const move = async (key: string, day: IsoDay) => {
    const view = viewOf(key);
    if (!view || view.day === day) return;
    await follow({ day, key }, moveTo(services, view, day));
  };
  /** The keys follow an item to where it stands afterwards; `done` says under which key, null = nothing was done. */
  const follow = async (place: { day: string; key: string }, done: Promise<string | null>) => {
    wanted.current = place;
    const key = await done;
    const isReadAnew = wanted.current === null;
    wanted.current = null;
    if (key === null) return;
    const { day } = place;
    if (isReadAnew && isDrawn(root.current, day, key)) focusPlace(root.current, day, key);
    else wanted.current = { day, key };
    if (day < from || day > to) anchor.value = isoDay(day);
    else cursor.value = { day: isoDay(day), key };
  };

  const obey = (intent: CalendarIntent): boolean => {
    const place = placeIn(root.current);
    const view = place?.key ? viewOf(place.key) : undefined;
    switch (intent.kind) {
      case 'look':
        look.value = intent.look;
        return true;
      case 'turn':
        anchor.value = turned(shown, at, intent.by);
        return true;
      case 'today':
        go(today);
        return true;
      case 'add':
        void openNew(services, place ? isoDay(place.day) : at);
        return true;
      case 'search':
        root.current?.querySelector<HTMLElement>('[data-search]')?.focus();
        return true;
      case 'duplicate':
        if (view) void duplicate(services, view, addDays(isoDay(view.day), 7));
        return view !== undefined;
      case 'remove':
        if (view) void remove(services, view);
        return view !== undefined;
      case 'carry':
        if (!view || !place) return false;
        if (shown === 'board' && span) return carryOnBoard(view, intent.days, span);
        void move(view.key, addDays(isoDay(view.day), intent.days));
        return true;
      case 'go':
        return step(intent, place);
    }
  };
  const carryOnBoard = (view: ItemView, by: number, { days }: CalendarSpan): boolean => {
    const columns = columnsOf(days.flatMap(({ items }) => items));
    const next = columns[columns.indexOf(view.item.status) + by];
    if (Math.abs(by) !== 1 || next === undefined) return false;
    void follow(view, setStatus(services, view, next));
    return true;
  };
  const step = (
    intent: Extract<CalendarIntent, { kind: 'go' }>,
    place: ReturnType<typeof placeIn>,
  ): boolean => {
    if (root.current === null || shown === 'year' || shown === 'agenda' || shown === 'day') return false;
    if (shown === 'board') {
      const card = nextOnBoard(root.current, intent);
      card?.focus();
      return card !== null;
    }
    if (place === null) {
      if (document.activeElement !== document.body && document.activeElement !== null) return false;
      go(cursor.value?.day ?? at);
      return true;
    }
    const next = nextInGrid(root.current, intent);
    if ('leaves' in next) go(addDays(isoDay(place.day), next.leaves));
    else {
      next.focus();
      const stands = placeIn(root.current);
      if (stands) cursor.value = { day: isoDay(stands.day), key: stands.key };
    }
    return true;
  };
  useKeys(obey);

  return (
    <div class="calendar" ref={root} data-testid="calendar" data-look={shown} data-busy={span === null}>
      <Tools at={at} span={span} />
      {shown !== 'year' && <QuickAdd day={at} today={today} channels={span?.channels ?? []} />}
      {shown !== 'year' && <Filters span={span} />}
      {shown === 'year' ? (
        <Year
          at={at}
          onMonth={(day) => {
            anchor.value = day;
            look.value = 'month';
          }}
        />
      ) : (
        <Shown
          reading={reading}
          shown={drawn.current.look}
          at={drawn.current.at}
          onRetry={again}
          onMove={(key, day) => void move(key, day)}
        />
      )}
      {opened.value && (
        <ItemSheet key={opened.value.key} item={opened.value.item} itemKey={opened.value.key} />
      )}
      <ScopeSheet />
      <ReasonSheet />
    </div>
  );
}

interface ShownProps {
  reading: Reading;
  shown: CalendarLook;
  at: IsoDay;
  onRetry: () => void;
  onMove: (key: string, day: IsoDay) => void;
}

function Shown({ reading, shown, at, onRetry, onMove }: ShownProps) {
  const services = useServices();
  if (reading === 'reading') {
    return (
      <div class="desk-card calendar-room" aria-busy="true">
        <Skeleton lines={10} height={36} />
      </div>
    );
  }
  if (reading === 'failed') {
    return (
      <div role="alert" data-testid="error">
        <Empty title={t('calendar.failed')}>
          <Button icon="refresh" onClick={onRetry}>
            {t('common.tryAgain')}
          </Button>
        </Empty>
      </div>
    );
  }
  const open = (view: ItemView) => openItem(view.item, view.key);
  const isNothing = reading.days.every(({ items }) => items.length === 0);
  const nothing = isNothing && (
    <p class="calendar-none small soft" role="status">
      {reading.total > 0 && narrowedBy(filter.value) > 0 ? t('calendar.noneFits') : t('calendar.noneYet')}
    </p>
  );
  switch (shown) {
    case 'month':
    case 'week': {
      const stands = cursor.value;
      const isInside = stands !== null && reading.days.some(({ day }) => day === stands.day);
      return (
        <>
          {nothing}
          <Grid
            span={reading}
            isMonth={shown === 'month'}
            month={shown === 'month' ? monthOf(at, pageCalendar()) : null}
            cursor={isInside ? stands : { day: isoDay(at), key: null }}
            onOpen={open}
            onDay={(day) => {
              anchor.value = day;
              cursor.value = { day, key: null };
              look.value = 'day';
            }}
            onMove={onMove}
          />
        </>
      );
    }
    case 'board':
      return (
        <>
          {nothing}
          <Board
            span={reading}
            onOpen={open}
            onStatus={(key, status) => {
              const view = itemsOf(reading).find((one) => one.key === key);
              if (view && view.item.status !== status) void setStatus(services, view, status);
            }}
          />
        </>
      );
    default:
      return (
        <>
          {nothing}
          <Agenda
            span={reading}
            hasEmptyDays={shown === 'day'}
            resetKey={`${shown} ${at} ${JSON.stringify(filter.value)}`}
            onOpen={open}
          />
        </>
      );
  }
}

/** What lies over the calendar has keys of its own. */
function useKeys(obey: (intent: CalendarIntent) => boolean): void {
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    const visit = new AbortController();
    const take = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open], .menu-sheet, .everything') !== null) return;
      const intent = calendarIntentOf(event, document.documentElement.dir === 'rtl');
      if (intent === null || !latest.current(intent)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', take, { signal: visit.signal });
    return () => visit.abort();
  }, []);
}
