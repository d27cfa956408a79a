// Giving a comment to a colleague. What is written goes at once; the card, its ways and the reading of a pasted reply
// are fetched when somebody hands over for the first time.
import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { fail, ok } from '@/utils/base/result';
import { withEvent } from '@/utils/cases/fold';
import type { CaseEvent } from '@/utils/schema/case';
import type { CaseId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import { type Context, writerOf } from './context';
import type { HandOverService } from './contract';

export function createHandOverService(context: Context): HandOverService {
  const { store, clock } = context;

  const add = async (id: CaseId, event: (base: { id: string; at: string; by: Writer }) => CaseEvent) => {
    const by = await writerOf(context);
    const made = event({ id: newId(), at: isoNow(clock), by });
    return store.write(
      [{ store: 'cases', id, update: (current) => current && withEvent(current, made) }],
      by,
    );
  };

  return {
    async plan(routed, to, note) {
      const { planOf } = await import('./hand-over-plan');
      return ok(await planOf(context, routed, to, note));
    },
    async give(routed, to, note, wayId) {
      const { messageFor } = await import('./hand-over-plan');
      const message = await messageFor(context, routed, to, note, wayId);
      if (message === null) return fail('not-found', 'way');
      const { via, ...given } = message;
      const written = await add(routed.caseId, (base) => ({
        ...base,
        type: 'handedOver',
        memberId: to,
        note: note.trim().slice(0, 10_000),
        via,
      }));
      return written.ok ? ok(given) : written;
    },
    async takeReply(caseId, text, as) {
      const { replyOf } = await import('./hand-over-reply');
      const found = await replyOf(context, caseId, text);
      if (!found.ok) return found;
      const { record, reply, response } = found.value;
      const written =
        as === 'note'
          ? await add(record.id, (base) => ({ ...base, type: 'noted', text: reply }))
          : await store.write([{ store: 'responses', put: response }], await writerOf(context));
      return written.ok ? ok({ caseId: record.id }) : written;
    },
  };
}
