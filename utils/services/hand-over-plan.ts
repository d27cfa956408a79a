// The card of a routed comment, and the ways in which it can go to a person.

import { isoDayOf } from '@/utils/calendar/day';
import { formatDate, formatRemaining, formatTimeOf } from '@/utils/calendar/format';
import { caseCode } from '@/utils/cases/case-code';
import { type Card, type CardContent, type CardWords, handOverCard } from '@/utils/cases/hand-over';
import {
  carriesText,
  fitsWay,
  linkOf,
  type Message,
  textFor,
  type Way,
  waysTo,
} from '@/utils/cases/share-links';
import { translator } from '@/utils/i18n';
import type { Member } from '@/utils/schema/member';
import type { Language, MemberId } from '@/utils/schema/parts';
import type { Context } from './context';
import type { HandOverPerson, HandOverPlan, RoutedComment } from './contract';
import type { Playbook } from './playbook';

/** What handing over to `to` would be. */
export async function planOf(
  context: Context,
  routed: RoutedComment,
  to: MemberId | null,
  note: string,
): Promise<HandOverPlan> {
  const { content, words, ways, book, me } = await read(context, routed, to, note);
  return {
    people: peopleFor(routed, book, me),
    ways: ways.map((way) => {
      const { kind, id, service, name } = way;
      const card = cardFor(way, content, words);
      const opens = linkOf(way, messageOf(card.text, content, words)) !== null;
      return { id, kind, service, name, opens, carriesText: carriesText(way), isShortened: card.isShortened };
    }),
    card: handOverCard(content, words).text,
  };
}

/** What to copy and what to open for one of the ways; null = it is gone meanwhile. */
export async function messageFor(
  context: Context,
  routed: RoutedComment,
  to: MemberId | null,
  note: string,
  wayId: string,
): Promise<{ copy: string; open: string | null; via: string } | null> {
  const { content, words, ways } = await read(context, routed, to, note);
  const way = ways.find((one) => one.id === wayId);
  if (!way) return null;
  const card = cardFor(way, content, words);
  // The clipboard holds the whole card even where the opened message could take only a part of it.
  const copy = carriesText(way) ? handOverCard(content, words).text : card.text;
  return { copy, open: linkOf(way, messageOf(card.text, content, words)), via: way.service };
}

async function read(context: Context, routed: RoutedComment, to: MemberId | null, note: string) {
  const { store, playbook, device, clock } = context;
  const [book, { language, memberId }, resources] = await Promise.all([
    playbook.read(),
    device.read(),
    store.all('resources'),
  ]);
  const member = to === null ? null : (book.members.find(({ id }) => id === to) ?? null);
  const me = book.members.find(({ id }) => id === memberId) ?? null;
  const words = wordsIn(language);
  const content = await contentOf(routed, { book, language, me, member, note, nowMs: clock.now() });
  const ways = waysTo(member, resources, member?.departmentId ?? routed.topic?.departmentId);
  return { book, me, words, content, ways };
}

const cardFor = (way: Way, content: CardContent, words: CardWords): Card => {
  const card = handOverCard(content, words, (text) =>
    fitsWay(way, messageOf(textFor(way, text), content, words)),
  );
  return { ...card, text: textFor(way, card.text) };
};

const messageOf = (text: string, { link, topic }: CardContent, words: CardWords): Message => ({
  text,
  link,
  subject: words.title(topic).replace(/[\u2066-\u2069]/gu, ''),
});

interface Around {
  book: Playbook;
  language: Language;
  me: Member | null;
  member: Member | null;
  note: string;
  nowMs: number;
}

async function contentOf(routed: RoutedComment, around: Around): Promise<CardContent> {
  const { book, language, me, member, note, nowMs } = around;
  const t = translator(language);
  const { snapshot, platform } = routed.case;
  const written = snapshot.timestamp?.iso;
  const moment = (iso: string) => ({
    time: formatTimeOf(Date.parse(iso), book.timeZone, language),
    day: isoDayOf(Date.parse(iso), book.timeZone),
  });
  const due = moment(routed.dueAt);
  return {
    code: await caseCode(routed.caseId),
    topic: routed.topic?.title ?? t('handOver.cardWords.unknownTopic'),
    from: me?.name ?? null,
    to: member?.name ?? null,
    deadline: t('handOver.cardWords.deadline', {
      time: due.time,
      date: formatDate(due.day, language, { style: 'full' }),
      left: formatRemaining(Date.parse(routed.dueAt) - nowMs, language),
    }),
    author: snapshot.author?.handle ?? snapshot.author?.name ?? '—',
    platform: t(`out.platforms.${platform}`),
    writtenAt: written
      ? `${formatDate(moment(written).day, language, { style: 'short' })} ${moment(written).time}`
      : (snapshot.timestamp?.label ?? null),
    comment: snapshot.text,
    link: snapshot.permalink ?? snapshot.pageUrl,
    may: routed.limits?.may ?? [],
    askFirst: routed.limits?.askFirst ?? [],
    never: routed.limits?.never ?? [],
    answer: routed.answers.find((answer) => answer.text !== null)?.text ?? null,
    note,
  };
}

function wordsIn(language: Language): CardWords {
  const t = translator(language);
  return {
    title: (topic) => t('handOver.cardWords.title', { topic }),
    code: (code) => t('handOver.cardWords.code', { code }),
    between: (from, to) => {
      if (from !== null && to !== null) return t('handOver.cardWords.fromTo', { from, to });
      return from === null
        ? t('handOver.cardWords.to', { to: to ?? '' })
        : t('handOver.cardWords.from', { from });
    },
    deadline: (when) => when,
    comment: (author, platform, at) =>
      at === null
        ? t('handOver.cardWords.comment', { author, platform })
        : t('handOver.cardWords.commentAt', { author, platform, at }),
    may: (list) => t('handOver.cardWords.may', { list }),
    askFirst: (list) => t('handOver.cardWords.askFirst', { list }),
    never: (list) => t('handOver.cardWords.never', { list }),
    answer: t('handOver.cardWords.answer'),
    note: t('handOver.cardWords.note'),
    more: t('handOver.cardWords.more'),
    comma: t('common.comma'),
  };
}

/** The owner on duty first, then who stands in, then the owner's department, then the others by name. */
function peopleFor(routed: RoutedComment, book: Playbook, me: Member | null): HandOverPerson[] {
  const { member: owner, backup } = routed.owner;
  const departmentId = owner?.departmentId ?? routed.topic?.departmentId;
  const nearness = ({ member, as }: HandOverPerson): number => {
    if (as !== 'colleague') return as === 'owner' ? 0 : 1;
    return departmentId !== undefined && member.departmentId === departmentId ? 2 : 3;
  };
  return book.members
    .filter((member) => !member.example && member.id !== me?.id)
    .map((member): HandOverPerson => {
      const as = member.id === owner?.id ? 'owner' : member.id === backup?.id ? 'backup' : 'colleague';
      return { member, as };
    })
    .sort((a, b) => nearness(a) - nearness(b) || a.member.name.localeCompare(b.member.name));
}
