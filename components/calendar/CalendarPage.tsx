// The content calendar on the desk. She wants to see what goes out (no key), add something (N, a sentence, Enter), put
// it on another day (Alt and an arrow, or drag), say how far it has come (drag on the board, Alt and an arrow), and
// look into it (Enter); and the same with several at once (X). Every key has its pointer, every act its undo.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { detail } from '@/components/desk/sections';
import { addDays, daysBetween, type IsoDay, isoDay } from '@/utils/calendar/day';
import { stepTo } from '@/utils/calendar/workflow';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { CalendarSpan, ItemView } from '@/utils/services/contract';
import { duplicate, moveTo, remove, setStatus } from './acts';
import { columnsOf, itemsOf } from './Board';
import './CalendarPage.css';
import { ChoiceBar } from './ChoiceBar';
import { chosen, duplicateAll, isPicking, letGo, moveAll, removeAll, setStatusOfAll, toggle } from './choice';
import { Filters } from './Filters';
import { ItemSheet } from './ItemSheet';
import { type CalendarIntent, calendarIntentOf } from './keys';
import { opened, openNew, useNamedItem } from './opened';
import { PrintLegend, usePrinting } from './Print';
import { QuickAdd } from './QuickAdd';
import { ReasonSheet } from './ReasonSheet';
import { useSpan } from './reading';
import { ScopeSheet } from './ScopeSheet';
import { Shown } from './Shown';
import { anchor, cursor, daysOf, filter, look, today, turned } from './state';
import { Tools } from './Tools';
import { focusPlace, isDrawn, nextInGrid, nextOnBoard, placeIn } from './walk';
import { Year } from './Year';

export function CalendarPage() {
  const services = useServices();
  const root = useRef<HTMLDivElement>(null);
  const at = anchor.value ?? today.value;
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
    if (isAmong(key)) return void (await carryAll(view, daysBetween(isoDay(view.day), day)));
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

  /** Those that are chosen and in sight; whoever acts on one of several acts on all. */
  const views = span ? itemsOf(span).filter(({ key }) => chosen.value.has(key)) : [];
  const isChoosing = isPicking.value || views.length > 0;
  const isAmong = (key: string) => views.length > 1 && views.some((one) => one.key === key);
  /** All of them by as many days as one of them, on which the keys stay. */
  const carryAll = (view: ItemView, days: number): Promise<void> =>
    follow(
      { day: addDays(isoDay(view.day), days), key: view.key },
      moveAll(services, views, days).then(keyOf(view)),
    );
  const keyOf = (view: ItemView) => (keys: readonly string[] | null) => keys?.[views.indexOf(view)] ?? null;
  const carryAllOnBoard = (view: ItemView, by: number, span: CalendarSpan): boolean => {
    const next = nextColumn(view, by, span);
    if (next !== null) void follow(view, setStatusOfAll(services, views, next).then(keyOf(view)));
    return next !== null;
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
        go(today.value);
        return true;
      case 'add':
        void openNew(services, place ? isoDay(place.day) : at);
        return true;
      case 'search':
        root.current?.querySelector<HTMLElement>('[data-search]')?.focus();
        return true;
      case 'duplicate':
        if (view && isAmong(view.key)) void duplicateAll(services, views, 7);
        else if (view) void duplicate(services, view, addDays(isoDay(view.day), 7));
        return view !== undefined;
      case 'choose':
        if (view) toggle(view.key);
        return view !== undefined;
      case 'letGo':
        if (!isChoosing) return false;
        letGo();
        return true;
      case 'remove':
        if (view && isAmong(view.key)) void removeAll(services, views);
        else if (view) void remove(services, view);
        return view !== undefined;
      case 'carry':
        if (!view || !place) return false;
        if (shown === 'board' && span) {
          const carry = isAmong(view.key) ? carryAllOnBoard : carryOnBoard;
          return carry(view, intent.days, span);
        }
        void move(view.key, addDays(isoDay(view.day), intent.days));
        return true;
      case 'go':
        return step(intent, place);
    }
  };
  const carryOnBoard = (view: ItemView, by: number, span: CalendarSpan): boolean => {
    const next = nextColumn(view, by, span);
    if (next === null) return false;
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
  usePrinting();

  return (
    <div class="calendar" ref={root} data-testid="calendar" data-look={shown} data-busy={span === null}>
      <Tools at={at} span={span} />
      {shown !== 'year' && <QuickAdd day={at} today={today.value} channels={span?.channels ?? []} />}
      {shown !== 'year' && isChoosing && span ? (
        <ChoiceBar span={span} views={views} />
      ) : (
        <Filters span={span} shown={shown} />
      )}
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
          onStatus={(view, status) => {
            if (isAmong(view.key)) void setStatusOfAll(services, views, status);
            else if (view.item.status !== status) void setStatus(services, view, status);
          }}
        />
      )}
      {shown !== 'year' && <PrintLegend span={span} />}
      {opened.value && (
        <ItemSheet key={opened.value.key} item={opened.value.item} itemKey={opened.value.key} />
      )}
      <ScopeSheet />
      <ReasonSheet />
    </div>
  );
}

/** The nearest status to that side of an item's own on the board which may follow it; else the next, which says why not. */
function nextColumn({ item }: ItemView, by: number, { days }: CalendarSpan): ItemStatus | null {
  if (Math.abs(by) !== 1) return null;
  const columns = columnsOf(days.flatMap(({ items }) => items));
  const at = columns.indexOf(item.status);
  const beside = by > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
  const workflow = team.value?.workspace?.workflow ?? 'simple';
  return beside.find((to) => stepTo(item.status, to, workflow)) ?? beside[0] ?? null;
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
