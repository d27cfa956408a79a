// A case for tests: everything as it is right after the opening but what a test says.
import { deriveCase } from '@/utils/cases/fold';
import { CaseEvent, CaseRecord } from '@/utils/schema/case';
import { commentWith } from '../comment';

/** So many minutes after 2026-11-23 08:00 UTC. */
export const at = (minute: number): string =>
  new Date(Date.UTC(2026, 10, 23, 8) + minute * 60_000).toISOString();
export const msAt = (minute: number): number => Date.parse(at(minute));

export const event = (minute: number, type: string, more: object = {}): CaseEvent =>
  CaseEvent.parse({ id: `e${minute}${type}`, at: at(minute), by: 'm1', type, ...more });

/** Routed at minute 0 under a promise of 60 minutes, with the further events. */
export function caseWith(more: readonly CaseEvent[] = [], part: object = {}): CaseRecord {
  const routed = { topicId: 't1', confidence: 1, reason: '', dueAt: at(60), dueFrom: 'captureTime' };
  const events = [event(0, 'opened'), event(0, 'routed', routed), ...more];
  return CaseRecord.parse({
    id: 'instagram:1',
    platform: 'instagram',
    commentId: '1',
    snapshot: commentWith({ text: 'سلام قیمتش چنده؟' }),
    openedAt: at(0),
    createdAt: at(0),
    updatedAt: at(0),
    updatedBy: 'm1',
    events,
    ...deriveCase({ openedAt: at(0), events }),
    ...part,
  });
}
