// Which items are chosen, and what is done to all of them at once: one act, one sentence, one undo. Where some of them
// come again it is asked once, for all of them, which turns are meant.
import { signal } from '@preact/signals';
import { t } from '@/components/app/language';
import { addDays, isoDay } from '@/utils/calendar/day';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemEdit, ItemView, SaveOptions, Services, TurnScope } from '@/utils/services/contract';
import { ofTurns, run } from './acts';
import { statusWords } from './status';

/** Keys of views; what is not shown is not acted upon. */
export const chosen = signal<ReadonlySet<string>>(new Set());
/** A plain press chooses as well, until the choice is let go: for a finger, which has no Shift. */
export const isPicking = signal(false);

export function toggle(key: string): void {
  const next = new Set(chosen.value);
  if (!next.delete(key)) next.add(key);
  chosen.value = next;
}

/** What a press on an item does. */
export function press(event: MouseEvent, key: string, open: () => void): void {
  if (event.shiftKey || isPicking.value) toggle(key);
  else open();
}

/** How often they were let go: what comes back later must not choose anything again. */
let rounds = 0;

export function letGo(): void {
  rounds += 1;
  chosen.value = new Set();
  isPicking.value = false;
}

type Views = readonly ItemView[];
/** Where each of them stands afterwards, in their order; null = nothing was done. */
type Keys = readonly string[] | null;

export const moveAll = (services: Services, views: Views, days: number): Promise<Keys> =>
  onAll(
    services,
    views,
    (options) =>
      services.calendar.move(
        views.map(({ key, day }) => ({ key, day: addDays(isoDay(day), days) })),
        options,
      ),
    t(days < 0 ? 'calendar.movedEarlier' : 'calendar.movedLater', { n: views.length, days: Math.abs(days) }),
  );

export const setStatusOfAll = (services: Services, views: Views, status: ItemStatus): Promise<Keys> =>
  onAll(
    services,
    views,
    (options) => services.calendar.setStatus(keysOf(views), status, options),
    t('calendar.statusOfAll', { n: views.length, status: statusWords(status) }),
  );

export const editAll = (services: Services, views: Views, change: ItemEdit): Promise<Keys> =>
  onAll(
    services,
    views,
    (options) => services.calendar.edit(keysOf(views), change, options),
    t('calendar.changedAll', { n: views.length }),
  );

/** Each of them once more, so many days later. */
export const duplicateAll = (services: Services, views: Views, days: number): Promise<Keys> =>
  onAll(
    services,
    views,
    async () => {
      const copies = views.map(({ item, day }) => ({ id: item.id, day: addDays(isoDay(day), days) }));
      const done = await services.calendar.duplicate(copies);
      return done.ok ? { ok: true, value: { changed: done.value.ids.length, keys: [] } } : done;
    },
    t('calendar.copiedAll', { n: views.length, days }),
    'this', // the copy of a turn comes once
  );

export const removeAll = (services: Services, views: Views): Promise<Keys> =>
  onAll(
    services,
    views,
    async (options) => {
      const done = await services.calendar.remove(keysOf(views), options);
      return done.ok ? { ok: true, value: { changed: done.value.changed, keys: [] } } : done;
    },
    t('calendar.removedAll', { n: views.length }),
  );

const keysOf = (views: Views): string[] => views.map(({ key }) => key);

/** One act after the other: each begins with what the one before has written. */
let before: Promise<unknown> = Promise.resolve();

/** They stay chosen under the keys that they have now, so that the next act finds them. */
async function onAll(
  services: Services,
  views: Views,
  act: (options: SaveOptions) => ReturnType<Services['calendar']['move']>,
  words: string,
  known?: TurnScope,
): Promise<Keys> {
  const title = t('calendar.items', { n: views.length });
  const round = rounds;
  const done = await ofTurns(
    views,
    (scope) => {
      const mine = before.then(() =>
        run(
          services,
          title,
          (options) => act({ ...options, scope }),
          () => words,
        ),
      );
      before = mine.catch(() => undefined); // whoever waits for it is told below
      return mine;
    },
    known,
  );
  if (done === null) return null;
  if (round === rounds) chosen.value = new Set([...chosen.value, ...done.keys]);
  return done.keys;
}
