// The sections of the desk and how an address names them: desk.html#topics.
import { signal } from '@preact/signals';
import type { IconName } from '@/components/ui/icons';
import type { MessageKey } from '@/utils/i18n/index';

export const SECTIONS = [
  'today',
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
  today: 'desk.calendar',
  topics: 'desk.topics',
  responses: 'desk.responses',
  team: 'desk.team',
  cases: 'desk.cases',
  exchange: 'desk.exchange',
  safety: 'desk.safety',
  settings: 'desk.settings',
};
export const SECTION_ICON: Record<Section, IconName> = {
  today: 'calendar',
  topics: 'flag',
  responses: 'message',
  team: 'users',
  cases: 'clock',
  exchange: 'download',
  safety: 'shield',
  settings: 'screen',
};

export const section = signal<Section>('today');

/** The section an address names; anything else is the first one. */
export const sectionOf = (hash: string): Section => {
  const name = hash.replace(/^#/u, '').split('/')[0];
  return SECTIONS.find((known) => known === name) ?? 'today';
};

/** Follows the address bar (links of the rail, back and forward) until the signal aborts. */
export function followAddress(signal: AbortSignal): void {
  const take = () => {
    section.value = sectionOf(location.hash);
  };
  take();
  addEventListener('hashchange', take, { signal });
}
