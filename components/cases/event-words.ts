// What happened, as a sentence: who, what, to whom, until when.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { wallTime } from '@/components/app/when';
import { exhaustive } from '@/utils/base/exhaustive';
import type { CaseEvent } from '@/utils/schema/case';

/** Who did it; nobody did what followed by itself. */
export function whoOf(event: CaseEvent): string {
  if (event.by === 'system' || event.type === 'escalated' || event.type === 'routed') {
    return t('caseList.events.product');
  }
  return nameOf(event.by);
}

export function eventWords(event: CaseEvent, timeZone: string): string {
  switch (event.type) {
    case 'routed':
    case 'reclassified': {
      const topic = team.value?.topics.find(({ id }) => id === event.topicId)?.title;
      return topic === undefined
        ? t(`caseList.events.${event.type}Unknown`)
        : t(`caseList.events.${event.type}`, { topic });
    }
    case 'assigned':
      return t('caseList.events.assigned', { name: nameOf(event.memberId) });
    case 'handedOver': {
      const name = event.memberId === null ? t('caseList.events.anybody') : nameOf(event.memberId);
      return event.via
        ? t('caseList.events.handedOverVia', { name, via: event.via })
        : t('caseList.events.handedOver', { name });
    }
    case 'inserted':
      return t(event.edited ? 'caseList.events.insertedEdited' : 'caseList.events.inserted');
    case 'closed':
      return t(event.ignored ? 'caseList.events.ignored' : 'caseList.events.closed');
    case 'escalated':
      return t('caseList.events.escalated', { name: reachedName(event) });
    case 'snoozed':
      return t('caseList.events.snoozed', { time: wallTime(event.until, timeZone) });
    case 'opened':
    case 'answered':
    case 'notSent':
    case 'noted':
    case 'reopened':
      return t(`caseList.events.${event.type}`);
    default:
      return exhaustive(event);
  }
}

/** The words that belong to it: a note, or the answer that was inserted. */
export function eventText(event: CaseEvent): string {
  switch (event.type) {
    case 'noted':
    case 'inserted':
      return event.text;
    case 'handedOver':
      return event.note;
    default:
      return '';
  }
}

function reachedName(event: Extract<CaseEvent, { type: 'escalated' }>): string {
  if (event.memberId !== undefined) return nameOf(event.memberId);
  return team.value?.roles.find(({ id }) => id === event.roleId)?.title ?? t('caseList.events.somebody');
}

const nameOf = (id: string): string =>
  team.value?.members.find((member) => member.id === id)?.name ?? t('caseList.events.somebody');
