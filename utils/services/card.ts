// A hand-over card: everything a colleague without the extension needs, as one plain message that survives
// any messenger. Foreign names and links stand on lines of their own or isolated, so that right-to-left holds.
import { isoDayOf } from '@/utils/calendar/day';
import { formatRelativeDay, formatTimeOf } from '@/utils/calendar/format';
import { translator } from '@/utils/i18n';
import type { CaseRecord } from '@/utils/schema/case';
import type { Language } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import { guessLanguage } from '@/utils/text/language';
import { answersOf } from './answers';
import type { Playbook } from './playbook';

/** The card of a case in the language of this device. */
export function handOverCard(
  record: CaseRecord,
  responses: readonly Response[],
  book: Playbook,
  language: Language,
  nowMs: number,
): string {
  const t = translator(language);
  const { snapshot } = record;
  const topic = record.topicId ? book.topicsById.get(record.topicId) : undefined;
  const author = snapshot.author?.handle ?? snapshot.author?.name ?? '—';
  const note = record.events.findLast((event) => event.type === 'handedOver' && event.note !== '');
  const list = (entries: readonly string[] | undefined) =>
    entries?.join(language === 'fa' ? '، ' : ', ') ?? '';
  const situation = {
    comment: snapshot,
    item: null,
    language: guessLanguage(snapshot.text),
    tone: 'friendly' as const,
    typed: new Map<string, string>(),
    nowMs,
  };
  const suggestion = answersOf(record.topicId, responses, situation, book).find(
    (answer) => answer.text !== null,
  )?.text;
  const lines = [
    t('out.card.title', { topic: topic?.title ?? t('out.card.unknownTopic') }),
    t('out.card.from', { author, platform: t(`out.platforms.${record.platform}`) }),
    `«${snapshot.text}»`,
    snapshot.permalink ?? snapshot.pageUrl,
    t('out.card.deadline', { when: when(record.dueAt, book.timeZone, language, nowMs) }),
    topic?.limits.may.length ? t('out.card.may', { list: list(topic.limits.may) }) : '',
    topic?.limits.askFirst.length ? t('out.card.askFirst', { list: list(topic.limits.askFirst) }) : '',
    topic?.limits.never.length ? t('out.card.never', { list: list(topic.limits.never) }) : '',
    note?.type === 'handedOver' ? t('out.card.note', { note: note.note }) : '',
    suggestion ? `${t('out.card.suggestion')}\n${suggestion}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function when(iso: string, timeZone: string, language: Language, nowMs: number): string {
  const instantMs = Date.parse(iso);
  const day = formatRelativeDay(isoDayOf(instantMs, timeZone), isoDayOf(nowMs, timeZone), language);
  return `${day} ${formatTimeOf(instantMs, timeZone, language)}`;
}
