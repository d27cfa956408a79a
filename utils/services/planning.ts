// What is done to items of the calendar. Every act is looked at twice: the access level in the guard, and here what the
// item itself asks for: the step its status may take, who may approve or publish it, a reason where it is frozen.
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { addDays, dayNumberOf, daysBetween, isIsoDay, isoDay } from '@/utils/calendar/day';
import { postAddress } from '@/utils/calendar/post-address';
import { needsOf, stepsFrom } from '@/utils/calendar/workflow';
import type { Change } from '@/utils/data/write';
import type { CalendarItem, ItemComment, ItemStatus } from '@/utils/schema/calendar-item';
import { type ItemId, WallTime, WebAddress } from '@/utils/schema/parts';
import { sitterOf } from './access';
import { type Context, writerOf } from './context';
import type { CalendarService, Changed, ItemEdit, ItemStep, SaveOptions, TurnScope } from './contract';
import { itemDraft } from './item-draft';
import { hintsOfItem } from './item-hints';
import { type Actor, lackOf, refusalOf } from './item-rights';
import { keyOfTurn } from './plan';
import {
  changedAt,
  dayOf,
  idOf,
  isSameItem,
  itemOf,
  keysFor,
  remainderOf,
  sameSeries,
  turnAt,
} from './turns';

type Planning = Omit<
  CalendarService,
  | 'lateItems'
  | 'openQuestions'
  | 'settleQuestion'
  | 'span'
  | 'occasions'
  | 'occasion'
  | 'hiddenOccasions'
  | 'saveOccasion'
  | 'read'
  | 'onChange'
>;
const MOST_AT_ONCE = 1_000;
const LONGEST_NOTE = 500;

export function planningOf(context: Context): Planning {
  const { store, playbook, clock } = context;

  /** Whoever sits here, with the team whose roles say what they may do. */
  const actor = async (): Promise<Actor> => {
    const [book, sitter] = await Promise.all([playbook.read(), sitterOf(context)]);
    return { ...sitter, book, workflow: book.workspace?.workflow ?? 'simple' };
  };

  /** A change of one item that its own state allows, with what is said about it. */
  const changed = (
    who: Actor,
    before: CalendarItem,
    after: CalendarItem,
    said: { text?: string; status?: ItemStatus } = {},
  ): Result<CalendarItem> => {
    const text = said.text?.trim().slice(0, LONGEST_NOTE) ?? '';
    const refusal = refusalOf(who, before, after, text);
    if (refusal) return fail(refusal);
    if (text === '' && said.status === undefined) return ok(after);
    const entry: ItemComment = {
      at: isoNow(clock),
      by: who.me ?? 'system',
      text,
      ...(said.status === undefined ? {} : { status: said.status }),
    };
    return ok({ ...after, comments: [...(after.comments ?? []), entry] });
  };

  /** One write for all of the keys, or none: `act` says what becomes of an item. */
  const many = async (
    keys: readonly string[],
    act: (who: Actor, item: CalendarItem, key: string) => Result<CalendarItem>,
    scope: TurnScope = 'this',
  ): Promise<Result<Changed>> => {
    if (keys.length > MOST_AT_ONCE) return fail('malformed', 'too many at once');
    const who = await actor();
    // Of two turns of one series the second begins with what the first has left of it.
    const standing = new Map<ItemId, CalendarItem>();
    const now = new Map<string, string>();
    let count = 0;
    for (const key of keysFor(scope, keys)) {
      const item = await itemOf(key, async (id) => standing.get(id) ?? (await store.get('calendar', id)));
      if (!item) return fail('not-found', key);
      const turn = turnAt(item, key);
      const next = act(who, turn, key);
      if (!next.ok) return next;
      if (isSameItem(next.value, turn)) continue;
      const written = changedAt(item, key, turn, next.value, scope);
      for (const one of written) standing.set(one.id, one);
      // The turn that was meant is in the last of them, and so are those for which it has spoken.
      const after = written.at(-1) ?? item;
      const days = daysBetween(isoDay(turn.date), isoDay(next.value.date));
      for (const same of scope === 'this' ? [key] : sameSeries(keys, key))
        now.set(same, keyOfTurn(after, addDays(isoDay(dayOf(item, same) ?? turn.date), days)));
      count += 1;
    }
    const changes = [...standing.values()].map((put): Change => ({ store: 'calendar', put }));
    const written = await store.write(changes, await writerOf(context));
    return written.ok ? ok({ changed: count, keys: keys.map((key) => now.get(key) ?? key) }) : written;
  };

  const one = async (
    key: string,
    act: (who: Actor, item: CalendarItem) => Result<CalendarItem>,
  ): Promise<Result<null>> => {
    const done = await many([key], act);
    return done.ok ? ok(null) : done;
  };

  return {
    async draft(day) {
      const who = await actor();
      const { timeZone } = who.book;
      const at = isoNow(clock);
      // The store stamps what it is given; until then nobody has written it.
      const stamps = { createdAt: at, updatedAt: at, updatedBy: who.me ?? ('system' as const) };
      return { ...itemDraft('', isoDay(day), timeZone), ...stamps };
    },
    async steps(item) {
      const who = await actor();
      return stepsFrom(item.status, who.workflow).map(({ to, needs }): ItemStep => {
        return { to, refusal: lackOf(who, item, needs) };
      });
    },
    async save(item, options = {}) {
      const [who, stored] = await Promise.all([actor(), store.get('calendar', item.id)]);
      const after = { ...item, title: item.title.trim(), ...namedPost(item) };
      const key = options.key ?? item.id;
      let changes: Change[] = [{ store: 'calendar', put: after }];
      if (stored) {
        const before = turnAt(stored, key);
        const isStep = before.status !== after.status;
        const next = changed(who, before, after, {
          ...(options.reason === undefined ? {} : { text: options.reason }),
          ...(isStep && needsOf(before.status, after.status) === 'approve' ? { status: after.status } : {}),
        });
        if (!next.ok) return next;
        changes = changedAt(stored, key, before, next.value, options.scope ?? 'this').map(
          (put): Change => ({ store: 'calendar', put }),
        );
      } else {
        const lack = lackOf(who, after, needsOf(null, after.status));
        if (lack) return fail(lack);
      }
      return store.write(changes, await writerOf(context));
    },
    hints: async (item) => hintsOfItem(context, await playbook.read(), item),
    async move(moves, options = {}) {
      const to = new Map(moves.map((move) => [move.key, move]));
      if (moves.some(({ day, time }) => !isIsoDay(day) || !isTime(time))) return fail('malformed', 'day');
      return many(
        [...to.keys()],
        (who, item, key) => {
          const move = to.get(key);
          if (!move) return fail('not-found', key);
          return changed(who, item, moved(item, move.day, move.time), reasonOf(options));
        },
        options.scope,
      );
    },
    setStatus: (keys, status, options = {}) =>
      many(
        keys,
        (who, item) => {
          if (item.status === status) return ok(item);
          const isSaid = options.reason !== undefined || needsOf(item.status, status) === 'approve';
          const said = { ...reasonOf(options), ...(isSaid ? { status } : {}) };
          return changed(who, item, { ...item, status }, said);
        },
        options.scope,
      ),
    edit: (keys, change, options = {}) =>
      many(keys, (who, item) => changed(who, item, edited(item, change), reasonOf(options)), options.scope),
    async duplicate(copies) {
      if (copies.length > MOST_AT_ONCE) return fail('malformed', 'too many at once');
      const made: CalendarItem[] = [];
      for (const { id, day } of copies) {
        const item = await store.get('calendar', id);
        if (!item) return fail('not-found');
        made.push(copyOf(item, day));
      }
      const changes = made.map((put): Change => ({ store: 'calendar', put }));
      const written = await store.write(changes, await writerOf(context));
      return written.ok ? ok({ ids: made.map(({ id }) => id) }) : written;
    },
    async remove(keys, options = {}) {
      const who = await actor();
      const scope = options.scope ?? 'this';
      const standing = new Map<ItemId, CalendarItem | null>();
      const wanted = keysFor(scope, keys);
      for (const key of wanted) {
        const id = idOf(key);
        const item = standing.has(id) ? standing.get(id) : await store.get('calendar', id);
        if (item === null) continue; // what is left of it went with another key
        if (!item) return fail('not-found', key);
        // Taking a frozen item away says something else than what was frozen.
        const lack = item.frozen ? lackOf(who, item, 'approve') : null;
        if (lack) return fail(lack);
        if (item.frozen && !options.reason?.trim()) return fail('item-frozen');
        standing.set(id, remainderOf(item, key, scope));
      }
      const changes = [...standing].map(
        ([id, put]): Change => (put ? { store: 'calendar', put } : { store: 'calendar', remove: id }),
      );
      const written = await store.write(changes, await writerOf(context));
      return written.ok ? ok({ changed: wanted.length }) : written;
    },
    comment: (id, text) =>
      text.trim() === ''
        ? Promise.resolve(fail('malformed', 'empty'))
        : one(id, (who, item) => changed(who, item, item, { text })),
    async publishAt(key, address) {
      const publishedUrl = postAddress(address);
      if (publishedUrl === null || !WebAddress.safeParse(publishedUrl).success)
        return fail('malformed', 'address');
      return one(key, (who, item) => {
        const isOut = item.status === 'published' || item.status === 'measured';
        const status = isOut ? item.status : 'published';
        return changed(who, item, { ...item, publishedUrl, status });
      });
    },
    tick: (key, text, done) =>
      one(key, (_, item) =>
        ok({
          ...item,
          checklist: item.checklist.map((check) => (check.text === text ? { ...check, done } : check)),
        }),
      ),
  };
}

function edited(item: CalendarItem, { memberId, addLabel, removeLabel }: ItemEdit): CalendarItem {
  const { memberId: owner, ...rest } = item;
  const named = memberId === undefined ? owner : memberId;
  const label = addLabel?.trim() ?? '';
  const isNew = label !== '' && !item.labels.includes(label);
  const labels = [...item.labels.filter((one) => one !== removeLabel), ...(isNew ? [label] : [])];
  return { ...rest, labels, ...(named ? { memberId: named } : {}) };
}

/** The same once more on a day, as an idea: what has become of the other one is not its own. */
function copyOf(item: CalendarItem, day: string): CalendarItem {
  const {
    publishedUrl: _published,
    comments: _comments,
    recurrence: _again,
    skippedDays: _skipped,
    extraDays: _extra,
    seriesId: _series,
    seriesDay: _of,
    uid: _elsewhere,
    example: _sample,
    ...rest
  } = item;
  return {
    ...moved(rest, isoDay(day)),
    id: itemDraft('', day, item.timeZone).id,
    status: 'idea',
    frozen: false,
    checklist: item.checklist.map((check) => ({ ...check, done: false })),
  };
}

/** The item on another day: as long as it was, at its time or at another one. */
function moved<T extends Pick<CalendarItem, 'date' | 'endDate' | 'allDay'>>(
  item: T,
  day: string,
  time?: string,
): T {
  const days = dayNumberOf(isoDay(day)) - dayNumberOf(isoDay(item.date));
  return {
    ...item,
    date: day,
    ...(item.endDate === undefined ? {} : { endDate: addDays(isoDay(item.endDate), days) }),
    ...(time === undefined ? {} : { time, allDay: false }),
  };
}

/** Its post as comments under it name it. */
const namedPost = ({ publishedUrl }: CalendarItem) =>
  publishedUrl ? { publishedUrl: postAddress(publishedUrl) ?? publishedUrl } : {};

const isTime = (time: string | undefined): boolean => time === undefined || WallTime.safeParse(time).success;
const reasonOf = ({ reason }: SaveOptions) => (reason === undefined ? {} : { text: reason });
