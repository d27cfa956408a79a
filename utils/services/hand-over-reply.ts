// A colleague's answer out of a pasted text, and the case it belongs to.
import { fail, ok, type Result } from '@/utils/base/result';
import { caseCode } from '@/utils/cases/case-code';
import { parseReply } from '@/utils/cases/parse-reply';
import type { Draft } from '@/utils/data/write';
import { translator } from '@/utils/i18n';
import type { CaseRecord } from '@/utils/schema/case';
import type { CaseId } from '@/utils/schema/parts';
import { guessLanguage } from '@/utils/text/language';
import type { Context } from './context';
import { newResponse } from './new-response';

/** A code is made out of an id, so the handed-over cases are asked one by one; a team waits for no more than these. */
const MOST = 500;

interface Reply {
  record: CaseRecord;
  reply: string;
  /** The reply as a response that somebody still has to approve. */
  response: Draft<'responses'>;
}

/** `malformed` = there are no words of anybody in it but the card's own. */
export async function replyOf(context: Context, caseId: CaseId, text: string): Promise<Result<Reply>> {
  const { code, reply } = parseReply(text);
  if (reply === '') return fail('malformed');
  const shown = await context.store.get('cases', caseId);
  const record = (code === null ? null : await byCode(context, code, shown)) ?? shown;
  if (!record) return fail('not-found');
  const [{ language }, { topicsById }] = await Promise.all([context.device.read(), context.playbook.read()]);
  const t = translator(language);
  const topic = record.topicId ? topicsById.get(record.topicId) : undefined;
  const title = t('handOver.replyTitleOf', { topic: topic?.title ?? t('handOver.cardWords.unknownTopic') });
  const made = newResponse(
    title.replace(/[\u2066-\u2069]/gu, ''),
    reply,
    guessLanguage(reply),
    record.topicId,
  );
  return ok({ record, reply, response: { ...made, status: 'draft' } });
}

async function byCode(
  { store }: Context,
  code: string,
  shown: CaseRecord | undefined,
): Promise<CaseRecord | null> {
  if (shown && (await caseCode(shown.id)) === code) return shown;
  const waiting = await store.by('cases', 'statusDue', {
    from: ['waiting'],
    to: ['waiting', []],
    most: MOST,
  });
  for (const record of waiting) if ((await caseCode(record.id)) === code) return record;
  return null;
}
