// Which calendar somebody wants first on this device; a file of its own, so that a page can take it from its settings
// before the calendar is there.
import { signal } from '@preact/signals';
import type { DeviceSettings } from '@/utils/services/contract';

/** Null = the one of the team's language. */
export const firstCalendar = signal<DeviceSettings['firstCalendar']>(null);
