// The sections of the desk and how an address names them: desk.html#topics, and one case: desk.html#cases/ID, and one item: desk.html#calendar/ID.
import { batch, signal } from '@preact/signals';
import type { IconName } from '@/components/ui/icons';
import type { MessageKey } from '@/utils/i18n/index';

export const SECTIONS = [
  'today',
  'calendar',
  'topics',
  'responses',
  'team',
  'cases',
  'exchange',
  'safety',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_NAME: Record<Section, MessageKey> = {
  today: 'desk.today',
  calendar: 'desk.calendar',
  topics: 'desk.topics',
  responses: 'desk.responses',
  team: 'desk.team',
  cases: 'desk.cases',
  exchange: 'desk.exchange',
  safety: 'desk.safety',
  settings: 'desk.settings',
};
export const SECTION_ICON: Record<Section, IconName> = {
  today: 'sun',
  calendar: 'calendar',
  topics: 'flag',
  responses: 'message',
  team: 'users',
  cases: 'clock',
  exchange: 'download',
  safety: 'shield',
  settings: 'screen',
};

export const section = signal<Section>('today');
/** What the address names within the section; null = nothing in particular. */
export const detail = signal<string | null>(null);

/** The section an address names; anything else is the first one. */
export const sectionOf = (hash: string): Section => {
  const name = hash.replace(/^#/u, '').split('/')[0];
  return SECTIONS.find((known) => known === name) ?? 'today';
};

/** The part behind the section, as it was before it was written into the address. */
export function detailOf(hash: string): string | null {
  const [, ...rest] = hash.split('/');
  if (rest.length === 0) return null;
  try {
    return decodeURIComponent(rest.join('/'));
  } catch {
    return null; // an address that a person has typed may be anything
  }
}

/** Follows the address bar (links of the rail, back and forward) until the signal aborts. */
export function followAddress(signal: AbortSignal): void {
  const take = () => {
    batch(() => {
      section.value = sectionOf(location.hash);
      detail.value = detailOf(location.hash);
    });
  };
  take();
  addEventListener('hashchange', take, { signal });
}
