// Cases of a team, made out of a seed, one after the other: a month of them as people leave them behind (four
// events each on average), or three years of them with short snapshots. Those of the last day are still open.
import { deriveCase } from '@/utils/cases/fold';
import type { CaseEvent } from '@/utils/schema/case';
import type { CasesOptions } from './amounts.ts';
import { createRandom, type Random } from './random.ts';
import { type Raw, type Team, TOPICS, topicPair } from './team.ts';
import { answerOf, questionOf } from './texts.ts';
import { FIRST_NAMES, LAST_NAMES } from './words.ts';

type RawCase = Raw<'cases'>;
type RawEvent = NonNullable<RawCase['events']>[number];
type Kind = RawEvent['type'];
type Item = Team['calendar'][number];

const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** What happens to cases, by their share: 49 events in 12 cases, and fewer in those that are still open. */
const COURSES: readonly (readonly Kind[])[] = [
  ...Array<readonly Kind[]>(6).fill(['opened', 'routed', 'inserted', 'answered']),
  ...Array<readonly Kind[]>(3).fill(['opened', 'routed', 'closed']),
  ['opened', 'routed', 'assigned', 'inserted', 'answered'],
  ['opened', 'routed', 'reclassified', 'inserted', 'answered'],
  ['opened', 'routed', 'noted', 'handedOver', 'inserted', 'answered'],
];
const OPEN_COURSES: readonly (readonly Kind[])[] = [
  ['opened', 'routed'],
  ['opened', 'routed', 'assigned'],
];
const SLIM_COURSES: readonly (readonly Kind[])[] = [['routed', 'answered']];

/** The oldest case first. */
export function* makeCases(seed: number, team: Team, options: CasesOptions): Generator<RawCase> {
  const { count, days, untilMs, slim = false } = options;
  const random = createRandom(seed);
  const posts = team.calendar.filter((item) => item.publishedUrl !== undefined);
  for (let index = 0; index < count; index += 1) {
    const openedMs = untilMs - Math.round(((count - 1 - index) * days * DAY_MS) / count);
    const isOpen = untilMs - openedMs < DAY_MS;
    const courses = isOpen ? OPEN_COURSES : slim ? SLIM_COURSES : COURSES;
    yield makeCase(random, {
      openedMs,
      course: random.pick(courses),
      post: random.pick(posts),
      team,
      customer: random.below(Math.ceil(count / 4)),
      isSlim: slim && !isOpen,
    });
  }
}

interface Circumstances {
  readonly openedMs: number;
  readonly course: readonly Kind[];
  readonly post: Item;
  readonly team: Team;
  /** The customer's number: whoever comes back has the same handle. */
  readonly customer: number;
  readonly isSlim: boolean;
}

function makeCase(random: Random, circumstances: Circumstances): RawCase {
  const { openedMs, course, post, team, isSlim } = circumstances;
  const topic = random.below(TOPICS);
  const snapshot = makeSnapshot(random, topic, circumstances);
  let ms = openedMs;
  const events = course.map((type) => {
    const base = { id: random.id(), at: isoOf(ms), by: `member-${random.below(team.members.length)}` };
    ms += random.between(1, 20) * MINUTE_MS;
    return makeEvent(random, type, base, { team, topic, openedMs });
  });
  const openedAt = isoOf(openedMs);
  const branded = events as CaseEvent[]; // the schema does nothing to them but brand their ids
  const columns = deriveCase({ openedAt, events: branded });
  const last = events.at(-1);
  return {
    id: `${snapshot.platform}:${snapshot.commentId}`,
    createdAt: openedAt,
    updatedAt: last?.at ?? openedAt,
    updatedBy: last?.by ?? 'system',
    platform: snapshot.platform,
    commentId: snapshot.commentId,
    ...(isSlim ? {} : { channelId: post.channelIds?.[0] ?? 'channel-0', itemId: post.id }),
    snapshot,
    ...columns,
    openedAt,
    events,
  };
}

function makeEvent(
  random: Random,
  type: Kind,
  base: { id: string; at: string; by: string },
  { team, topic, openedMs }: { team: Team; topic: number; openedMs: number },
): RawEvent {
  const member = `member-${random.below(team.members.length)}`;
  const responseId = `response-${topic + TOPICS * random.below(Math.floor(team.responses.length / TOPICS))}`;
  switch (type) {
    case 'routed':
      return {
        ...base,
        type,
        topicId: `topic-${topic}`,
        confidence: random.between(40, 99) / 100,
        reason: topicPair(topic).subject.keywords.slice(0, 2).join('، '),
        ...consequencesOf(team, topic, openedMs),
      };
    case 'reclassified': {
      const other = random.below(TOPICS);
      return { ...base, type, topicId: `topic-${other}`, ...consequencesOf(team, other, openedMs) };
    }
    case 'assigned':
      return { ...base, type, memberId: member };
    case 'handedOver':
      return { ...base, type, memberId: member, note: questionOf(random, ...pairOf(topic)) };
    case 'inserted':
      return {
        ...base,
        type,
        responseId,
        text: answerOf(random, ...pairOf(topic), 'fa'),
        edited: random.chance(0.3),
      };
    case 'answered':
      return { ...base, type, responseId };
    case 'noted':
      return { ...base, type, text: questionOf(random, ...pairOf(topic)) };
    case 'closed':
      return { ...base, type, ignored: random.chance(0.7) };
    case 'escalated':
      return { ...base, type, roleId: null };
    case 'snoozed':
      return { ...base, type, until: isoOf(openedMs + DAY_MS) };
    default:
      return { ...base, type };
  }
}

function consequencesOf(team: Team, topic: number, openedMs: number) {
  const {
    priority = 'normal',
    ownerRoleId = 'role-sales',
    firstReplyMinutes = 60,
  } = team.topics[topic] ?? {};
  const dueAt = isoOf(openedMs + firstReplyMinutes * MINUTE_MS);
  return { priority, ownerRoleId, dueAt, dueFrom: 'commentTime' as const };
}

function makeSnapshot(random: Random, topic: number, { openedMs, post, customer, isSlim }: Circumstances) {
  const isInstagram = random.chance(0.7);
  const first = FIRST_NAMES[customer % FIRST_NAMES.length] ?? { fa: '', en: '' };
  const last = LAST_NAMES[customer % LAST_NAMES.length] ?? { fa: '', en: '' };
  const handle = `${first.en}.${last.en}_${customer}`;
  const commentId = random.digits(17);
  const site = isInstagram ? 'https://www.instagram.com' : 'https://www.facebook.com';
  const postUrl = post.publishedUrl ?? `${site}/`;
  const isReply = random.chance(0.15);
  return {
    platform: isInstagram ? ('instagram' as const) : ('facebook' as const),
    kind: 'comment' as const,
    author: {
      name: isSlim ? null : `${first.fa} ${last.fa}`,
      handle,
      url: isSlim ? null : `${site}/${handle}/`,
      verified: false,
    },
    text: questionOf(random, ...pairOf(topic), !isSlim),
    truncated: isSlim ? null : false,
    attachment: null,
    mentions: random.chance(0.1) ? ['shalnama'] : [],
    timestamp: {
      iso: isoOf(openedMs - random.between(1, 50) * MINUTE_MS),
      label: isSlim ? null : `${random.between(1, 50)} دقیقه`,
      precision: 'exact' as const,
    },
    commentId,
    permalink: isSlim ? null : `${postUrl}c/${commentId}/`,
    isReply,
    parentId: isReply ? random.digits(17) : null,
    byPostOwner: false,
    post: { id: postUrl.split('/')[4] ?? null, permalink: isSlim ? null : postUrl, author: 'shalnama' },
    sponsored: isSlim ? null : false,
    composer: isSlim ? null : { editor: 'textarea' as const, state: 'behindReply' as const },
    confidence: 'high' as const,
    pageUrl: postUrl,
    pageTitle: isSlim ? '' : `شال‌نما on Instagram: ${post.title}`,
  };
}

function pairOf(topic: number) {
  const { subject, product } = topicPair(topic);
  return [subject, product] as const;
}

const isoOf = (ms: number): string => new Date(ms).toISOString();
