// What is done to items: one act, one sentence, one undo. Something frozen asks for its reason and goes on with it.
import { signal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import type { Result } from '@/utils/base/result';
import { formatDate, isoDay } from '@/utils/calendar/format';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemId } from '@/utils/schema/parts';
import type { ItemView, SaveOptions, Services, TurnScope } from '@/utils/services/contract';
import { statusWords } from './status';

/** An act that waits for the reason why something frozen is changed. */
export const asking = signal<{ title: string; go: (reason: string) => void } | null>(null);

type Shown = Pick<ItemView, 'key' | 'item'>;

export const moveTo = (services: Services, view: Shown, day: string): Promise<boolean> =>
  run(
    services,
    view.item.title,
    (options) => services.calendar.move([{ key: view.key, day }], options),
    () => t('calendar.moved', { title: view.item.title, day: dayWords(day) }),
  );

export const setStatus = (services: Services, view: Shown, status: ItemStatus): Promise<boolean> =>
  run(
    services,
    view.item.title,
    ({ reason }) => services.calendar.setStatus([view.key], status, reason),
    () => t('today.statusChanged', { title: view.item.title, status: statusWords(status) }),
  );

export const duplicate = (services: Services, view: Shown, day: string): Promise<boolean> =>
  run(
    services,
    view.item.title,
    () => services.calendar.duplicate(view.item.id, day),
    () => t('calendar.duplicated', { title: view.item.title, day: dayWords(day) }),
  );

export const remove = (services: Services, view: Shown, scope: TurnScope = 'this'): Promise<boolean> =>
  run(
    services,
    view.item.title,
    (options) => services.calendar.remove([view.key], { ...options, scope }),
    () => t('calendar.removed', { title: view.item.title }),
  );

export const publishAt = (services: Services, id: ItemId, title: string, address: string): Promise<boolean> =>
  run(
    services,
    title,
    () => services.calendar.publishAt(id, address),
    () => t('calendar.publishedHere', { title }),
  );

/** True = it was done; false = a sentence says why not, or a reason is being asked for. */
async function run(
  services: Services,
  title: string,
  act: (options: SaveOptions) => Promise<Result<unknown>>,
  words: () => string,
): Promise<boolean> {
  const go = async (options: SaveOptions): Promise<boolean> => {
    const done = await attempt('calendar', () => act(options));
    if (done.ok) {
      const takeBack = await undoOf(services, t('undo.later'));
      say(words(), () => void takeBack());
      return true;
    }
    if (done.code === 'item-frozen') asking.value = { title, go: (reason) => void go({ reason }) };
    else sayError(done.code);
    return false;
  };
  return go({});
}

export const dayWords = (day: string): string => formatDate(isoDay(day), language.value, { style: 'short' });
