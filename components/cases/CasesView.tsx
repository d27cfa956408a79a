// Every routed comment as a row: what needs me first. She wants to see what waits and open it (↓ Enter), or take
// many of them off the table at once (x x x s Enter), without the mouse and with one undo. Filters, order, groups and
// saved lists stay folded away behind one chip.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { caseListLeft, routed } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { openCase } from '@/components/comment/opening';
import type { CaseId } from '@/utils/schema/parts';
import type { CaseList } from '@/utils/services/contract';
import { close, mayAssign, refusalFor } from './acts';
import { CaseHead } from './CaseHead';
import { CaseRows } from './CaseRows';
import './CasesView.css';
import { type BarMenu, ChoiceBar } from './ChoiceBar';
import { FilterSheet } from './FilterSheet';
import { type CaseIntent, caseIntentOf } from './keys';
import { question } from './question';
import { useCaseList } from './reading';
import { useChoice } from './useChoice';
import { useIsWide } from './useIsWide';
import { focusCase, focusRow, focusVisibleRow, rowWithFocus, topOf } from './walk';

const NONE: never[] = [];

/** `onRead` hears of every list that is shown. */
export function CasesView({ onRead }: { onRead?: (list: CaseList) => void }) {
  const services = useServices();
  const root = useRef<HTMLDivElement>(null);
  const { reading, again } = useCaseList(question.value);
  const list = typeof reading === 'string' ? null : reading;
  const glances = list?.glances ?? NONE;
  const choice = useChoice(glances);
  const [menu, setMenu] = useState<BarMenu | null>(null);
  const [hasSheet, showSheet] = useState(false);
  const isWide = useIsWide(root);
  useEffect(() => {
    if (list) onRead?.(list);
  }, [list, onRead]);
  const chosenIds = choice.chosen.map(({ id }) => id);

  // Whoever comes back from a case finds the list where it was, and the focus on the row that was opened.
  const [left] = useState(() => caseListLeft.peek());
  const isBack = left !== null && left.question === question.value;
  const toFocus = useRef(isBack ? left : null);
  useLayoutEffect(() => {
    const back = toFocus.current;
    if (back === null || glances === NONE) return;
    toFocus.current = null;
    if (isFocusLost()) focusCase(root.current, back.caseId, back.index);
  }, [glances]);
  const open = (caseId: CaseId) => {
    const index = glances.findIndex(({ id }) => id === caseId);
    caseListLeft.value = { question: question.value, caseId, index, top: topOf(root.current) };
    void openCase(services, caseId);
  };

  // A row that an act has taken away had the focus: the one in its place gets it.
  const place = useRef<number | null>(null);
  const keepPlace = () => {
    place.current = rowWithFocus(root.current) ?? place.current;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is other rows that need another focus
  useLayoutEffect(() => {
    if (place.current === null) return;
    if (isFocusLost() && focusRow(root.current, place.current)) place.current = null;
  }, [glances]);

  const chooseAll = () => {
    if (!choice.all()) say(t('caseList.chosenMost', { n: 1_000 }));
  };
  const withChosen = (then: (ids: readonly CaseId[]) => void) => {
    if (chosenIds.length > 0) return then(chosenIds);
    if (choice.cursor !== null) then([choice.cursor]);
  };
  /** True = the press was for the list. */
  const obey = (intent: CaseIntent): boolean => {
    switch (intent) {
      case 'after':
      case 'before':
        // From row to row the list itself walks.
        return rowWithFocus(root.current) === null && focusVisibleRow(root.current, choice.cursor);
      case 'choose':
        if (choice.cursor === null) return false;
        choice.toggle(choice.cursor);
        return true;
      case 'snooze':
      case 'assign':
        withChosen(([first]) => {
          const isRefused = intent === 'assign' ? !mayAssign() : refusalFor('answer', chosenIds.length);
          if (isRefused) return sayError('not-allowed');
          if (chosenIds.length === 0 && first !== undefined) choice.toggle(first);
          keepPlace();
          setMenu(intent);
        });
        return true;
      case 'close':
        withChosen((ids) => {
          if (refusalFor('closeCases', ids.length)) return sayError('not-allowed');
          keepPlace();
          void close(services, ids, false).then((isDone) => isDone && choice.none());
        });
        return true;
      case 'all':
        if (glances.length === 0) return false;
        chooseAll();
        return true;
      case 'none':
        if (chosenIds.length === 0) return false;
        choice.none();
        return true;
      case 'search': {
        const field = root.current?.querySelector<HTMLElement>('[data-search]');
        field?.focus();
        return field !== null;
      }
    }
  };
  useKeys(root, obey);

  return (
    <div class={isWide ? 'list-view cases cases-wide' : 'list-view cases'} ref={root} data-testid="cases">
      <CaseHead
        counts={list?.counts ?? null}
        channels={list?.channels ?? NONE}
        onFilters={() => showSheet(true)}
        bar={
          chosenIds.length === 0 ? null : (
            <ChoiceBar
              ids={chosenIds}
              menu={menu}
              onMenu={setMenu}
              onAll={chooseAll}
              onDone={() => {
                keepPlace();
                choice.none();
              }}
            />
          )
        }
      />
      <CaseRows
        reading={reading}
        choice={choice}
        isWide={isWide}
        shownId={routed.value?.caseId ?? null}
        startAt={isBack ? left.top : 0}
        onOpen={({ id }) => open(id)}
        onRetry={again}
      />
      {hasSheet && <FilterSheet list={list} onClose={() => showSheet(false)} />}
    </div>
  );
}

const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Before the page's own keys, which would take Esc and «/» for themselves. */
function useKeys(root: { current: HTMLElement | null }, obey: (intent: CaseIntent) => boolean): void {
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    const visit = new AbortController();
    const take = (event: KeyboardEvent) => {
      const intent = caseIntentOf(event);
      if (intent === null || isMeantElsewhere(event.target, root.current) || !latest.current(intent)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', take, { signal: visit.signal, capture: true });
    return () => visit.abort();
  }, [root]);
}

/** What lies over the list has keys of its own, and so has the case that is open beside it. */
function isMeantElsewhere(target: EventTarget | null, root: HTMLElement | null): boolean {
  if (document.querySelector('dialog[open], .menu-sheet, .everything') !== null) return true;
  return target instanceof Element && !root?.contains(target) && target.closest('.detail') !== null;
}
