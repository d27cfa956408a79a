// The item that lies open over the calendar, and what was typed into it: a sheet that is closed half-way keeps it.
import { signal } from '@preact/signals';
import { attemptRead } from '@/components/app/attempt';
import { sayError } from '@/components/app/toasts';
import { draftsOf } from '@/components/desk/drafts';
import type { IsoDay } from '@/utils/calendar/day';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Services } from '@/utils/services/contract';

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
