// Keys of the whole panel: what a press means (keys.ts) joined to what can be done (comment/acts).
import { chooseAnswer, copyAnswer, correctTopic, insertAnswer, setTone } from '@/components/comment/acts';
import { otherOwner } from '@/components/comment/rights';
import type { Services } from '@/utils/services/contract';
import { type Intent, intentOf } from './keys';
import { may } from './may';
import { answerIndex, everythingIsOpen, handingOver, routed, TABS, view } from './state';
import { sayError } from './toasts';
import { redoLast, undoLast } from './undo';

/** Handles one key press; a press that means nothing here is left to the browser. */
export function obeyKey(services: Services, event: KeyboardEvent): void {
  const intent = intentOf(event);
  if (intent === null || event.defaultPrevented) return;
  if (obeyIntent(services, intent)) event.preventDefault();
}

function obeyIntent(services: Services, intent: Intent): boolean {
  if (intent === 'everything') {
    everythingIsOpen.value = true;
    return true;
  }
  if (intent === 'back') return goBack();
  if (intent === 'search') return goSearch();
  if (isUndoing(intent)) return obeyUndo(services, intent);
  const shown = routed.value;
  if (view.value !== 'comment' || shown === null) return false;
  switch (intent) {
    case 'insert':
      void insertAnswer(services);
      return true;
    case 'replace':
      void insertAnswer(services, 'replaceDraft');
      return true;
    case 'copy':
      void copyAnswer(services);
      return true;
    case 'answerAfter':
    case 'answerBefore': {
      if (shown.answers.length < 2) return false;
      void chooseAnswer(services, answerIndex.value + (intent === 'answerAfter' ? 1 : -1));
      return true;
    }
    case 'handOver': {
      if (may('handOver')) handingOver.value = otherOwner(shown)?.id ?? 'open';
      else sayError('not-allowed');
      return true;
    }
    case 'tone':
      void setTone(services);
      return true;
    default: {
      const candidates = shown.topic === null ? shown.runnersUp : [shown.topic, ...shown.runnersUp];
      const topic = candidates[Number(intent.at(-1)) - 1];
      if (topic !== undefined) void correctTopic(services, topic.id);
      return topic !== undefined;
    }
  }
}

/** The keys that mean the same on every page of ours: undo and redo. */
export function obeyUndoKey(services: Services, event: KeyboardEvent): void {
  const intent = intentOf(event);
  if (intent === null || !isUndoing(intent) || event.defaultPrevented) return;
  obeyUndo(services, intent);
  event.preventDefault();
}

const isUndoing = (intent: Intent) => intent === 'undo' || intent === 'redo';

function obeyUndo(services: Services, intent: Intent): true {
  void (intent === 'undo' ? undoLast : redoLast)(services);
  return true;
}

function goBack(): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused !== document.body) {
    focused.blur();
    return true;
  }
  if (handingOver.value !== null) handingOver.value = null;
  else if (!TABS.some((tab) => tab === view.value)) view.value = 'today';
  else return false;
  return true;
}

/** `/` goes to the search box of this view, or to the one of the responses. */
function goSearch(): boolean {
  const here = document.querySelector<HTMLElement>('[data-search]');
  if (here) here.focus();
  else everythingIsOpen.value = true;
  return true;
}
