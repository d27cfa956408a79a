// One line typed into the calendar: «فردا ساعت ۱۰ استوری اینستاگرام محصول جدید». What was understood is said together with the words
// it was understood from, so that a view can show it before anything is saved; the rest is the title.

import type { ItemKind } from '@/utils/schema/calendar-item';
import type { Channel } from '@/utils/schema/channel';
import type { ChannelId, Platform } from '@/utils/schema/parts';
import type { IsoDay } from './day';
import { type DayOptions, findDay, type TypedDay } from './typed-day';
import { foldTyped, oneOf, placeOf, type Stretch, typedPattern } from './typed-text';
import { findTime, type TypedTime } from './typed-time';

export type Understood = Stretch &
  (
    | { readonly what: 'day'; readonly day: IsoDay }
    | { readonly what: 'time'; readonly time: string }
    | { readonly what: 'kind'; readonly kind: ItemKind }
    | { readonly what: 'channel'; readonly platform: Platform; readonly channelIds: readonly ChannelId[] }
  );

/** Words that were meant as a day or a time and are none: 31 Mehr, 25:00. They stay in the title. */
export type Misunderstood = Stretch &
  (
    | { readonly what: 'day'; readonly typed: Extract<TypedDay, { ok: false }> }
    | { readonly what: 'time'; readonly typed: Extract<TypedTime, { ok: false }> }
  );

export interface QuickAdd {
  readonly title: string;
  readonly day: IsoDay | null;
  readonly time: string | null;
  readonly kind: ItemKind | null;
  /** The channel that was named, or all of the named platform. */
  readonly channelIds: readonly ChannelId[];
  /** In the order of the text. */
  readonly understood: readonly Understood[];
  readonly misunderstood: readonly Misunderstood[];
}

export interface QuickAddOptions extends DayOptions {
  readonly channels: readonly Pick<Channel, 'id' | 'title' | 'platform'>[];
}

/** Reads a line; every part of it may be missing, and an empty line has an empty title. */
export function quickAdd(text: string, options: QuickAddOptions): QuickAdd {
  const understood: Understood[] = [];
  const misunderstood: Misunderstood[] = [];
  // What one reader has taken the next one must not read again: «ساعت ۱۰ ۵ دی».
  let left = text;
  const take = ({ from, to }: Stretch) => {
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  };
  const time = findTime(left);
  if (time) {
    take(time);
    const at = { what: 'time', from: time.from, to: time.to } as const;
    if (time.time.ok) understood.push({ ...at, time: time.time.time });
    else misunderstood.push({ ...at, typed: time.time });
  }
  const day = findDay(left, options);
  if (day) {
    take(day);
    const at = { what: 'day', from: day.from, to: day.to } as const;
    if (day.day.ok) understood.push({ ...at, day: day.day.day });
    else misunderstood.push({ ...at, typed: day.day });
  }
  const channel = findChannel(left, options.channels);
  if (channel) {
    take(channel);
    understood.push(channel);
  }
  const kind = findKind(left);
  if (kind) understood.push(kind);
  understood.sort((a, b) => a.from - b.from);
  return {
    title: titleOf(text, understood),
    ...firstOf(understood),
    understood,
    misunderstood,
  };
}

function firstOf(understood: readonly Understood[]): Pick<QuickAdd, 'day' | 'time' | 'kind' | 'channelIds'> {
  const found: {
    day: IsoDay | null;
    time: string | null;
    kind: ItemKind | null;
    channelIds: readonly ChannelId[];
  } = {
    day: null,
    time: null,
    kind: null,
    channelIds: [],
  };
  for (const one of understood) Object.assign(found, partOf(one));
  return found;
}

function partOf(one: Understood): Partial<QuickAdd> {
  switch (one.what) {
    case 'day':
      return { day: one.day };
    case 'time':
      return { time: one.time };
    case 'kind':
      return { kind: one.kind };
    case 'channel':
      return { channelIds: one.channelIds };
  }
}

const KINDS: readonly (readonly [ItemKind, readonly string[]])[] = [
  ['story', ['استوری', 'story']],
  ['reel', ['ریلز', 'ریل', 'reel', 'reels']],
  ['live', ['لایو', 'پخش زنده', 'live']],
  ['email', ['ایمیل', 'خبرنامه', 'email', 'newsletter']],
  ['event', ['رویداد', 'event']],
  ['directive', ['بخشنامه', 'directive']],
  ['post', ['پست', 'post']],
];
const KIND_NAMES = KINDS.flatMap(([, names]) => names);

function findKind(text: string): Understood | null {
  const match = typedPattern(oneOf(KIND_NAMES), false).exec(foldTyped(text));
  const kind = match && KINDS.find(([, names]) => placeOf(match[1] ?? '', names) >= 0)?.[0];
  return kind ? { what: 'kind', kind, from: match.index, to: match.index + match[0].length } : null;
}

const PLATFORMS: readonly (readonly [Platform, readonly string[]])[] = [
  ['instagram', ['اینستاگرام', 'اینستا', 'instagram', 'insta']],
  ['telegram', ['تلگرام', 'telegram']],
  ['x', ['توییتر', 'توئیتر', 'تویتر', 'ایکس', 'twitter', 'x']],
  ['youtube', ['یوتیوب', 'یوتوب', 'youtube']],
  ['linkedin', ['لینکدین', 'لینکداین', 'linkedin']],
  ['facebook', ['فیسبوک', 'فیس بوک', 'facebook']],
  ['whatsapp', ['واتساپ', 'واتس اپ', 'whatsapp']],
  ['web', ['سایت', 'وبسایت', 'وب سایت', 'website']],
];
const IN = '(?:(?:در|توی|تو|روی|برای|on|in|to|for)\\s+)?';

/** A channel of the team by its own name, else all those of a platform that is named. */
function findChannel(
  text: string,
  channels: QuickAddOptions['channels'],
): Extract<Understood, { what: 'channel' }> | null {
  const folded = foldTyped(text);
  const titled = channels.filter(({ title }) => title.trim() !== '');
  const named =
    titled.length > 0 &&
    typedPattern(IN + oneOf(titled.map(({ title }) => escaped(title))), false).exec(folded);
  if (named) {
    const [channel] = titled.filter(({ title }) => placeOf(named[1] ?? '', [title]) === 0);
    if (channel) return found(named, channel.platform, [channel.id]);
  }
  const match = typedPattern(IN + oneOf(PLATFORMS.flatMap(([, names]) => names)), false).exec(folded);
  const platform = match && PLATFORMS.find(([, names]) => placeOf(match[1] ?? '', names) >= 0)?.[0];
  if (!platform) return null;
  return found(
    match,
    platform,
    channels.filter((one) => one.platform === platform).map(({ id }) => id),
  );
}

const found = (match: RegExpExecArray, platform: Platform, channelIds: readonly ChannelId[]) =>
  ({ what: 'channel', platform, channelIds, from: match.index, to: match.index + match[0].length }) as const;

const escaped = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const MOST_TITLE = 200;

/** What is left of the text; where nothing is, the words that say what it is: «استوری اینستاگرام». */
function titleOf(text: string, understood: readonly Understood[]): string {
  const rest = without(text, understood);
  if (rest !== '') return rest.slice(0, MOST_TITLE);
  return without(
    text,
    understood.filter(({ what }) => what === 'day' || what === 'time'),
  ).slice(0, MOST_TITLE);
}

function without(text: string, stretches: readonly Stretch[]): string {
  let rest = text;
  for (const { from, to } of stretches.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return rest
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,،;؛:.\-–—]+|[\s,،;؛:\-–—]+$/gu, '')
    .replace(/\s+(?:در|برای|on|at|for|in|by)$/iu, '');
}
