// What is done to one case or to many: one act, one sentence, one undo.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { may, refusal } from '@/components/app/may';
import { memberId, routed } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { refresh } from '@/components/comment/opening';
import type { Result } from '@/utils/base/result';
import type { CaseId, MemberId } from '@/utils/schema/parts';
import type { Act, Services } from '@/utils/services/contract';

/** One act takes so many cases. */
export const MOST_AT_ONCE = 1_000;

type Ids = readonly CaseId[];

export const assign = (services: Services, ids: Ids, member: { id: MemberId; name: string }) =>
  run(
    services,
    ids,
    () => services.cases.assign(ids, member.id),
    (n) => t('caseList.assigned', { n, name: member.name }),
  );

/** `when` says the time in words. */
export const snooze = (services: Services, ids: Ids, atMs: number, when: string) =>
  run(
    services,
    ids,
    () => services.cases.snooze(ids, new Date(atMs).toISOString()),
    (n) => t('caseList.snoozed', { n, when }),
  );

export const close = (services: Services, ids: Ids, ignored: boolean) =>
  run(
    services,
    ids,
    () => services.cases.close(ids, ignored),
    (n) => t(ignored ? 'caseList.ignored' : 'caseList.closed', { n }),
  );

export const reopen = (services: Services, ids: Ids) =>
  run(
    services,
    ids,
    () => services.cases.reopen(ids),
    (n) => t('caseList.reopened', { n }),
  );

export const note = (services: Services, id: CaseId, text: string) =>
  run(
    services,
    [id],
    () => services.cases.note(id, text),
    () => t('caseList.noted'),
  );

/** Why this person may not do it to so many; as the services look at it. */
export const refusalFor = (act: Act, count: number): string | undefined =>
  refusal(count > 1 ? 'bulkCases' : act);

/** Taking cases oneself is answering them; giving them to others is for those who lead. */
export const refusalToAssign = (to: MemberId, count: number): string | undefined =>
  to === memberId.value ? refusalFor('answer', count) : refusal('assignOthers');

export const mayAssign = (): boolean => may('answer') || may('assignOthers');

/** True = it was done; false = a sentence says why not. */
async function run(
  services: Services,
  ids: Ids,
  act: () => Promise<Result<{ changed: number }>>,
  words: (count: number) => string,
): Promise<boolean> {
  const done = await attempt('cases', act);
  if (!done.ok) {
    sayError(done.code);
    return false;
  }
  if (done.value.changed === 0) say(t('caseList.nothingChanged'));
  else {
    const takeBack = await undoOf(services, t('undo.later'));
    say(words(done.value.changed), () => void takeBack().then(() => refreshShown(services, ids)));
  }
  await refreshShown(services, ids);
  return true;
}

/** The case that is open beside the list may be one of them. */
async function refreshShown(services: Services, ids: Ids): Promise<void> {
  const shown = routed.value?.caseId;
  if (shown !== undefined && ids.includes(shown)) await refresh(services);
}
