// Which response the list shows in full; set from the search over everything as well.
import { signal } from '@preact/signals';
import type { ResponseId } from '@/utils/schema/parts';

/** 'new' = one is being written; null = the list. */
export const shownResponse = signal<ResponseId | 'new' | null>(null);
