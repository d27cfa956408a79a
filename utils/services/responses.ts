// Prepared answers as a list: found, made, changed, retired, and prepared for the comment at hand.
import { ok, type Result } from '@/utils/base/result';
import { searchResponses } from '@/utils/responses/search';
import type { Response } from '@/utils/schema/response';
import { guessLanguage } from '@/utils/text/language';
import { answerOf, type Situation } from './answers';
import { type Context, writerOf } from './context';
import type { ResponsesService } from './contract';
import { newResponse } from './new-response';

export function createResponsesService(context: Context): ResponsesService {
  const { store, playbook, clock, device } = context;
  const save = async (response: Response): Promise<Result<null>> =>
    store.write([{ store: 'responses', put: response }], await writerOf(context));

  return {
    async search(query) {
      const [book, all] = await Promise.all([playbook.read(), playbook.responses()]);
      const current = all.filter((response) => response.status !== 'retired');
      return searchResponses(current, query).map((response) => ({
        response,
        preview: response.variants[0]?.text ?? '',
        topicTitles: response.topicIds.flatMap((id) => book.topicsById.get(id)?.title ?? []),
      }));
    },
    save,
    async retire(id) {
      const update = (current: Response | undefined) => current && { ...current, status: 'retired' as const };
      return store.write([{ store: 'responses', id, update }], await writerOf(context));
    },
    async create(title, text, topicId) {
      const put = newResponse(title, text, guessLanguage(text), topicId);
      const written = await store.write([{ store: 'responses', put }], await writerOf(context));
      if (!written.ok) return written;
      const saved = await store.get('responses', put.id);
      return saved ? ok(saved) : { ok: false, code: 'storage-failed' };
    },
    async prepare(response, routed) {
      const { language } = await device.read();
      const situation: Situation = {
        comment: routed?.case.snapshot ?? null,
        item: routed?.item ?? null,
        language: routed?.language ?? language,
        tone: 'friendly',
        typed: new Map(),
        nowMs: clock.now(),
      };
      const answer = answerOf(response, situation, await playbook.read());
      // A response has at least one variant by its schema, so an answer always exists.
      if (!answer) throw new Error(`response without a variant: ${response.id}`);
      return answer;
    },
  };
}
