// What a team says of an occasion: one of its own, or a built-in one in other words, on another day, or hidden.
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import { dayNumberOf, isIsoDay, isoDayOf } from '@/utils/calendar/day';
import { hijriOffsetOn } from '@/utils/calendar/hijri';
import { calendarDay, OccasionRule } from '@/utils/calendar/occasion-rule';
import { loadOccasions } from '@/utils/calendar/occasions';
import type { Draft } from '@/utils/data/write';
import { OccasionId } from '@/utils/schema/parts';
import { type Context, writerOf } from './context';
import type { HiddenOccasion, OccasionEdit, OccasionForm } from './contract';

type Own = Draft<'occasions'>;

/** As a form shows it; null = nobody knows it. */
export async function occasionForm(context: Context, id: string): Promise<OccasionForm | null> {
  const [{ occasions }, { language }, builtIn] = await Promise.all([
    context.playbook.read(),
    context.device.read(),
    builtInAs(id),
  ]);
  const own = occasions.find((one) => one.id === id);
  const shown = own ?? builtIn;
  return (
    shown && {
      id,
      title: shown.titles[language],
      tone: shown.tone,
      holiday: shown.holiday,
      hidden: shown.hidden ?? false,
      every: builtIn ? undefined : everyOf(shown),
      isChanged: own !== undefined,
      isBuiltIn: builtIn !== null,
    }
  );
}

export async function hiddenOccasions(context: Context): Promise<HiddenOccasion[]> {
  const [{ occasions }, { language }] = await Promise.all([context.playbook.read(), context.device.read()]);
  return occasions.filter(({ hidden }) => hidden).map(({ id, titles }) => ({ id, title: titles[language] }));
}

/** `edit` null: an own one is removed, a built-in one is again as it was. One write, one undo. */
export async function saveOccasion(
  context: Context,
  id: string | null,
  edit: OccasionEdit | null,
): Promise<Result<null>> {
  const { store, playbook, device, clock } = context;
  const by = await writerOf(context);
  if (edit === null) return id === null ? ok(null) : store.write([{ store: 'occasions', remove: id }], by);
  const [book, { language }, builtIn] = await Promise.all([
    playbook.read(),
    device.read(),
    id === null ? null : builtInAs(id),
  ]);
  const title = edit.title?.trim().slice(0, 200);
  if (title === '' || (edit.day !== undefined && !isIsoDay(edit.day))) return fail('malformed', 'occasion');
  const today = isoDayOf(clock.now(), book.timeZone);
  const own = book.occasions.find((one) => one.id === id) ?? builtIn;
  if (id !== null && own === null) return fail('not-found', id);
  const base: Own = own ?? {
    id: OccasionId.parse(newId()),
    calendar: 'gregorian',
    rule: { type: 'days', days: [today] },
    titles: { fa: title ?? '', en: title ?? '' },
    kind: 'team',
    holiday: false,
    tone: 'neutral',
  };
  const { tone, holiday, hidden, day, every } = edit;
  const put: Own = {
    ...base,
    ...(tone && { tone }),
    ...(holiday !== undefined && { holiday }),
    ...(hidden !== undefined && { hidden }),
    ...(title !== undefined && own !== null && { titles: { ...base.titles, [language]: title } }),
    ...(day !== undefined && (every === undefined ? { movedTo: day } : ruleOf(day, every))),
  };
  return store.write([{ store: 'occasions', put }], by);

  function ruleOf(first: string, calendar: Exclude<OccasionEdit['every'], undefined>) {
    if (!isIsoDay(first)) return {}; // said above
    if (calendar === null) return { rule: { type: 'days', days: [first] } };
    const offset = hijriOffsetOn(first, book.workspace?.hijriOffset);
    const { month, day: date } = calendarDay(dayNumberOf(first), calendar, offset);
    return { calendar, rule: { type: 'fixed', month, day: date } };
  }
}

async function builtInAs(id: string): Promise<Own | null> {
  const entry = (await loadOccasions()).find((one) => one.id === id);
  return entry ? { ...entry, id: OccasionId.parse(id) } : null;
}

/** What a form can say anew; undefined: a rule of another kind, which stays while a day of it moves. */
function everyOf({ rule, calendar }: Own): OccasionForm['every'] {
  const parsed = OccasionRule.safeParse(rule);
  if (!parsed.success) return undefined;
  if (parsed.data.type === 'fixed') return calendar;
  return parsed.data.type === 'days' && parsed.data.days.length === 1 ? null : undefined;
}
