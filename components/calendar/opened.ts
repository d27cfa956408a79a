// The item that lies open over the calendar, and what was typed into it: a sheet that is closed half-way keeps it.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { useServices } from '@/components/app/services';
import { sayError } from '@/components/app/toasts';
import { draftsOf } from '@/components/desk/drafts';
import { comesAgain } from '@/utils/calendar/comes-again';
import { type IsoDay, isoDay } from '@/utils/calendar/day';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Services } from '@/utils/services/contract';
import { anchor } from './state';

export const drafts = draftsOf<CalendarItem, CalendarItem>();

/** As it is stored, or as it would begin; one turn of what comes again has its own days and key. */
export const opened = signal<{ item: CalendarItem; key: string } | null>(null);

export function openItem(item: CalendarItem, key: string = item.id): void {
  opened.value = { item, key };
}

/** A new item; one that was begun and not saved comes back instead. */
export async function openNew(services: Services, day: IsoDay): Promise<void> {
  const begun = drafts.added.peek();
  if (begun) return openItem(begun);
  const item = await attemptRead('item', () => services.calendar.draft(day), sayError);
  if (item === null) return;
  drafts.added.value = item;
  openItem(item);
}

export function closeItem(): void {
  const item = opened.peek()?.item;
  // A new one into which nothing was typed is forgotten.
  if (item && item === drafts.added.peek() && drafts.of(item.id) === undefined) drafts.drop(item.id);
  opened.value = null;
}

/** An address may name an item, as a reminder or Today does. */
export function useNamedItem(named: string | null): void {
  const services = useServices();
  useEffect(() => {
    if (named === null) return;
    void attemptRead('item', () => services.calendar.read(named), sayError).then((item) => {
      if (!item) return;
      anchor.value = isoDay(item.date);
      // A turn that has become an item of its own is known by its own name.
      openItem(item, comesAgain(item) ? named : item.id);
    });
  }, [services, named]);
}
