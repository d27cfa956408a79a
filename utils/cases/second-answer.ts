// Two people answer one comment when neither knows of the other: before a text goes out, who has been there.
import type { CaseEvent } from '@/utils/schema/case';
import type { MemberId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import { inOrder } from './fold';

export interface EarlierAnswer {
  by: Writer;
  /** ISO instant. */
  at: string;
  what: 'inserted' | 'answered';
  isMine: boolean;
}

/**
 * The answer that this comment already has, since it was last known not to be sent or was opened again: a
 * colleague's before one's own, the latest of them; null = it has none.
 */
export function secondAnswer(events: readonly CaseEvent[], me: MemberId | null): EarlierAnswer | null {
  const ordered = inOrder(events);
  const fresh = ordered.slice(ordered.findLastIndex((event) => RESETS.has(event.type)) + 1);
  const answers = fresh.flatMap((event): EarlierAnswer[] =>
    event.type === 'inserted' || event.type === 'answered'
      ? [{ by: event.by, at: event.at, what: event.type, isMine: event.by === me }]
      : [],
  );
  return answers.findLast(({ isMine }) => !isMine) ?? answers.at(-1) ?? null;
}

const RESETS = new Set<CaseEvent['type']>(['notSent', 'reopened']);
