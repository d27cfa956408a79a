// Ways from one view to another that exist on the panel and on the desk: there a tab is shown, here an address.
import { openCase } from '@/components/comment/opening';
import type { CaseId } from '@/utils/schema/parts';
import type { CaseFilter, Services } from '@/utils/services/contract';
import { caseQuestion, responseQuery, shownResponse, showView } from './state';

const isDesk = (): boolean => document.querySelector('[data-view=desk]') !== null;

/** Opens a case beside the list of cases. */
export async function goToCase(services: Services, id: CaseId): Promise<void> {
  if (isDesk()) location.hash = `cases/${encodeURIComponent(id)}`;
  else await openCase(services, id);
}

/** Shows the list of cases, of these if some are asked for. */
export function goToCases(filter: CaseFilter | null = null): void {
  caseQuestion.value = filter && { filter, sort: { by: 'deadline', reversed: false }, groupBy: null };
  if (isDesk()) location.hash = 'cases';
  else showView('cases');
}

/** Shows the responses that a search finds. */
export function goToResponses(query: string): void {
  shownResponse.value = null;
  responseQuery.value = query;
  if (isDesk()) location.hash = 'responses';
  else showView('responses');
}
