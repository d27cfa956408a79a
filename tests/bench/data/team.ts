// A busy team, made out of a seed: the people, topics and rules of one brand, its 5,000 prepared responses and
// 4,000 calendar items over the year around a day. The same seed and day give the same team, record by record.
import { addDays, type IsoDay } from '@/utils/calendar/day';
import type { RECORDS, StoreName } from '@/utils/schema/records';
import type { z } from '@/utils/schema/zod';
import { createRandom, type Random } from './random.ts';
import { answerOf, chatter, type Product, questionOf, titleOf } from './texts.ts';
import { FIRST_NAMES, LAST_NAMES, PRODUCTS, SUBJECTS, type Subject } from './words.ts';

/** A record as plain data, before its schema has branded its ids. */
export type Raw<S extends StoreName> = z.input<(typeof RECORDS)[S]>;
export type Team = { [S in Exclude<StoreName, 'cases' | 'devices'>]: Raw<S>[] };

const COUNTS = { members: 24, rules: 120, responses: 5_000, calendar: 4_000 } as const;
const DAYS = 365;
const ROLES = ['sales', 'care', 'post', 'shop', 'brand'] as const;
const COLORS = ['#0f766e', '#1d4ed8', '#b45309', '#9d174d', '#4d7c0f'] as const;

/** The team as of `day`: its calendar reaches half a year back and half a year ahead. */
export function makeTeam(seed: number, day: IsoDay): Team {
  const random = createRandom(seed);
  const stamps = { createdAt: `${addDays(day, -DAYS)}T08:00:00.000Z`, updatedAt: `${day}T05:00:00.000Z` };
  const maker: Maker = { random, day, stamp: () => ({ ...stamps, updatedBy: `member-${random.below(24)}` }) };
  return { ...people(maker), ...playbook(maker), ...rest(maker), calendar: calendar(maker) };
}

/** One subject and one product: the topic of this number, of 60. */
export function topicPair(index: number): { subject: Subject; product: Product } {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const product = PRODUCTS[Math.floor(index / SUBJECTS.length) % PRODUCTS.length];
  if (!subject || !product) throw new Error(`there is no topic ${index}`);
  return { subject, product };
}
export const TOPICS = SUBJECTS.length * PRODUCTS.length;

interface Maker {
  readonly random: Random;
  readonly day: IsoDay;
  stamp(): { createdAt: string; updatedAt: string; updatedBy: string };
}

function people({ random, stamp }: Maker): Pick<Team, 'workspaces' | 'departments' | 'members' | 'roles'> {
  return {
    workspaces: [
      {
        id: 'ws-bench',
        ...stamp(),
        name: 'شال‌نما',
        weekend: [5],
        hours: [],
        closedDays: [],
        keepCasesDays: 1_200,
      },
    ],
    departments: ROLES.map((role, index) => ({
      id: `department-${role}`,
      ...stamp(),
      name: SUBJECTS[index]?.title.fa ?? role,
      color: COLORS[index] ?? COLORS[0],
      headRoleId: `role-${role}`,
    })),
    members: times(COUNTS.members, (index) => ({
      id: `member-${index}`,
      ...stamp(),
      name: `${random.pick(FIRST_NAMES).fa} ${random.pick(LAST_NAMES).fa}`,
      departmentId: `department-${ROLES[index % ROLES.length]}`,
      access: index === 0 ? ('lead' as const) : random.pick(['editor', 'agent', 'agent', 'viewer'] as const),
      contacts: [{ kind: 'phone' as const, value: `+98912${random.digits(7)}` }],
    })),
    roles: ROLES.map((role, index) => ({
      id: `role-${role}`,
      ...stamp(),
      title: SUBJECTS[index]?.title.fa ?? role,
      departmentId: `department-${role}`,
      authorities: ['reply' as const, 'publish' as const],
      holders: times(3, (turn) => ({ memberId: `member-${(index + turn * ROLES.length) % COUNTS.members}` })),
    })),
  };
}

function playbook({
  random,
  stamp,
}: Maker): Pick<Team, 'topics' | 'rules' | 'responses' | 'facts' | 'blocks'> {
  return {
    topics: times(TOPICS, (index) => {
      const { subject, product } = topicPair(index);
      return {
        id: `topic-${index}`,
        ...stamp(),
        title: titleOf(subject, product, 'fa'),
        departmentId: `department-${subject.role}`,
        ownerRoleId: `role-${subject.role}`,
        priority: random.pick(['critical', 'high', 'normal', 'normal', 'low'] as const),
        firstReplyMinutes: random.pick([60, 240, 480, 1_440]),
        limits: { may: [chatter(random, 'fa', 8)], askFirst: [chatter(random, 'fa', 8)], never: [] },
        steps: times(3, () => chatter(random, 'fa', 10)),
        keywords: subject.keywords.flatMap((word) => [
          word,
          ...product.keywords.map((name) => `${word} ${name}`),
        ]),
        examples: times(random.between(20, 60), () => ({
          text: questionOf(random, subject, product),
          source: 'team',
        })),
        color: random.pick(COLORS),
      };
    }),
    rules: times(COUNTS.rules, (index) => {
      const { subject } = topicPair(index % TOPICS);
      const when = { is: 'anyOf' as const, words: random.some(subject.keywords, 3) };
      return {
        id: `rule-${index}`,
        ...stamp(),
        topicId: `topic-${index % TOPICS}`,
        order: index,
        when: {
          group: 'all' as const,
          of: [when, { is: 'moreWordsThan' as const, words: random.between(1, 6) }],
        },
      };
    }),
    responses: times(COUNTS.responses, (index) => {
      const { subject, product } = topicPair(index % TOPICS);
      const kinds = random.some(VARIANTS, random.between(1, VARIANTS.length));
      return {
        id: `response-${index}`,
        ...stamp(),
        title: `${titleOf(subject, product, 'fa')} ${index}`,
        shortcut: `${subject.role}${index}`,
        topicIds: [`topic-${index % TOPICS}`],
        departmentId: `department-${subject.role}`,
        variants: kinds.map((kind) => ({ ...kind, text: answerOf(random, subject, product, kind.language) })),
        tags: random.some(subject.keywords, 2),
        status: 'approved' as const,
      };
    }),
    facts: times(60, (index) => ({
      id: `fact-${index}`,
      ...stamp(),
      key: `fact${index}`,
      value: random.digits(6),
    })),
    blocks: times(20, (index) => ({
      id: `block-${index}`,
      ...stamp(),
      name: `block${index}`,
      text: chatter(random, 'fa', 20),
    })),
  };
}

const VARIANTS = [
  { language: 'fa', tone: 'friendly', place: 'comment' },
  { language: 'fa', tone: 'formal', place: 'message' },
  { language: 'en', tone: 'friendly', place: 'comment' },
] as const;

function rest({
  random,
  stamp,
  day,
}: Maker): Pick<Team, 'channels' | 'occasions' | 'resources' | 'directives' | 'crises'> {
  return {
    channels: times(8, (index) => ({
      id: `channel-${index}`,
      ...stamp(),
      platform: index % 2 === 0 ? ('instagram' as const) : ('facebook' as const),
      handle: `shalnama.${index}`,
      url: `https://www.instagram.com/shalnama.${index}/`,
      title: `شال‌نما ${index}`,
    })),
    occasions: times(10, (index) => ({
      id: `occasion-${index}`,
      ...stamp(),
      calendar: 'gregorian' as const,
      rule: { type: 'fixed', month: 1 + index, day: 10 },
      titles: { fa: `سالگرد شعبه ${index}`, en: `Birthday of branch ${index}` },
    })),
    resources: times(40, (index) => ({
      id: `resource-${index}`,
      ...stamp(),
      title: chatter(random, 'fa', 4),
      url: `https://drive.example/${random.id()}`,
      pinned: index < 4,
    })),
    directives: times(12, (index) => ({
      id: `directive-${index}`,
      ...stamp(),
      title: chatter(random, 'fa', 6),
      body: chatter(random, 'fa', 60),
      issuer: 'member-0',
      readBy: Object.fromEntries(
        times(COUNTS.members, (reader) => [`member-${reader}`, `${day}T06:00:00.000Z`]),
      ),
    })),
    crises: [
      {
        id: 'crisis-0',
        ...stamp(),
        title: chatter(random, 'fa', 5),
        openedBy: 'member-0',
        closedAt: `${day}T04:00:00.000Z`,
        log: times(20, (index) => ({
          at: `${day}T03:${10 + index}:00.000Z`,
          by: `member-${random.below(COUNTS.members)}`,
          text: chatter(random, 'fa', 12),
        })),
      },
    ],
  };
}

function calendar({ random, stamp, day }: Maker): Team['calendar'] {
  const first = addDays(day, -Math.floor(DAYS / 2));
  return times(COUNTS.calendar, (index) => {
    const date = addDays(first, Math.floor((index * DAYS) / COUNTS.calendar));
    const { subject, product } = topicPair(random.below(TOPICS));
    const isPast = date < day;
    return {
      id: `item-${index}`,
      ...stamp(),
      title: `${titleOf(subject, product, 'fa')} ${index}`,
      brief: chatter(random, 'fa', random.between(10, 30)),
      texts: { fa: answerOf(random, subject, product, 'fa') },
      channelIds: [`channel-${random.below(8)}`],
      kind: random.pick(['post', 'story', 'reel', 'live'] as const),
      date,
      time: `${random.between(10, 23)}:${random.pick(['00', '15', '30', '45'])}`,
      ownerRoleId: `role-${subject.role}`,
      producers: [{ memberId: `member-${random.below(COUNTS.members)}`, part: 'متن' }],
      status: isPast
        ? ('published' as const)
        : random.pick(['brief', 'inReview', 'approved', 'scheduled'] as const),
      checklist: times(3, () => ({ text: chatter(random, 'fa', 4), done: isPast })),
      expectedQuestions: [
        { topicId: `topic-${random.below(TOPICS)}`, text: questionOf(random, subject, product) },
      ],
      ...(isPast ? { publishedUrl: `https://www.instagram.com/p/${random.id().slice(0, 11)}/` } : {}),
    };
  });
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
