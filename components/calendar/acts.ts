// What is done to items: one act, one sentence, one undo. Of what comes again it is asked which turns are meant, and
// something frozen asks for its reason; both go on with the answer.
import { signal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import type { Result } from '@/utils/base/result';
import { formatDate, isoDay } from '@/utils/calendar/format';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemView, SaveOptions, Services, TurnScope } from '@/utils/services/contract';
import { statusWords } from './status';

/** An act that waits for the reason why something frozen is changed. */
export const asking = signal<{ title: string; go: (reason: string) => void } | null>(null);

/** An act on so many that waits for somebody to say which turns it is meant for; null = none of them. */
export const askingScope = signal<{
  title: string;
  count: number;
  pick: (scope: TurnScope | null) => void;
} | null>(null);

type Shown = Pick<ItemView, 'key' | 'item'>;

/** The key under which it stands on the new day; null = it was not moved. */
export const moveTo = (services: Services, view: Shown, day: string): Promise<string | null> =>
  ofTurns([view], (scope) =>
    run(
      services,
      view.item.title,
      (options) => services.calendar.move([{ key: view.key, day }], { ...options, scope }),
      () => t('calendar.moved', { title: view.item.title, day: dayWords(day) }),
    ),
  ).then((done) => (done?.changed ? (done.keys[0] ?? null) : null));

/** The key under which it stands with its new status; null = it has the one it had. */
export const setStatus = (services: Services, view: Shown, status: ItemStatus): Promise<string | null> =>
  ofTurns([view], (scope) =>
    run(
      services,
      view.item.title,
      (options) => services.calendar.setStatus([view.key], status, { ...options, scope }),
      () => t('today.statusChanged', { title: view.item.title, status: statusWords(status) }),
    ),
  ).then((done) => (done?.changed ? (done.keys[0] ?? null) : null));

export const duplicate = (services: Services, view: Shown, day: string): Promise<boolean> =>
  run(
    services,
    view.item.title,
    () => services.calendar.duplicate([{ id: view.item.id, day }]),
    () => t('calendar.duplicated', { title: view.item.title, day: dayWords(day) }),
  ).then((done) => done !== null);

/** `known`: the turns that are meant, where somebody has said so already. */
export const remove = (services: Services, view: Shown, known?: TurnScope): Promise<boolean> =>
  ofTurns(
    [view],
    (scope) =>
      run(
        services,
        view.item.title,
        (options) => services.calendar.remove([view.key], { ...options, scope }),
        () => t('calendar.removed', { title: view.item.title }),
      ),
    known,
  ).then((done) => done !== null);

/** Asks once which turns are meant, where any of them has others; null = nobody wants it after all. */
export function ofTurns<T>(
  views: readonly Shown[],
  act: (scope: TurnScope) => Promise<T | null>,
  known?: TurnScope,
): Promise<T | null> {
  if (known !== undefined || views.every(({ key, item }) => key === item.id)) return act(known ?? 'this');
  return new Promise((resolve) => {
    askingScope.value = {
      title: views[0]?.item.title ?? '',
      count: views.length,
      pick(scope) {
        askingScope.value = null;
        resolve(scope && act(scope));
      },
    };
  });
}

/** What came of it; null = a sentence says why nothing did, or a reason is being asked for. */
export async function run<T>(
  services: Services,
  title: string,
  act: (options: SaveOptions) => Promise<Result<T>>,
  words: () => string,
): Promise<T | null> {
  const go = async (options: SaveOptions): Promise<T | null> => {
    const done = await attempt('calendar', () => act(options));
    if (done.ok) {
      const takeBack = await undoOf(services, t('undo.later'));
      say(words(), () => void takeBack());
      return done.value;
    }
    if (done.code === 'item-frozen') asking.value = { title, go: (reason) => void go({ reason }) };
    else sayError(done.code);
    return null;
  };
  return go({});
}

export const dayWords = (day: string): string => formatDate(isoDay(day), language.value, { style: 'short' });
