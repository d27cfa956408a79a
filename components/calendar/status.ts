// How a status is said and drawn: a word and a sign, never a colour alone.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import type { BadgeTone } from '@/components/ui/Badge';
import type { IconName } from '@/components/ui/icons';
import type { ItemStatus } from '@/utils/schema/calendar-item';

export const statusWords = (status: ItemStatus): string => t(`today.${status}`);

export const STATUS_ICON: Readonly<Record<ItemStatus, IconName>> = {
  idea: 'sparkle',
  brief: 'book',
  inProduction: 'edit',
  inReview: 'question',
  changesRequested: 'undo',
  approved: 'check',
  scheduled: 'clock',
  published: 'send',
  measured: 'flag',
  onHold: 'ban',
  cancelled: 'close',
};

export const STATUS_TONE: Readonly<Record<ItemStatus, BadgeTone>> = {
  idea: 'plain',
  brief: 'plain',
  inProduction: 'warn',
  inReview: 'warn',
  changesRequested: 'warn',
  approved: 'accent',
  scheduled: 'accent',
  published: 'ok',
  measured: 'ok',
  onHold: 'danger',
  cancelled: 'plain',
};

/** Words in a row, for the ear and for a field of labels. */
export const inARow = (words: readonly string[]): string => words.join(language.value === 'fa' ? '، ' : ', ');
export const rowOf = (text: string): string[] => text.split(/[,،]/u);
