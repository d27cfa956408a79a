// Items of the calendar that a rule may wait for, with the words of their choice.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { formatDate, isoDay } from '@/utils/calendar/format';
import type { ItemId } from '@/utils/schema/parts';
import type { ItemTitles } from './rule-words';

export interface RuleItem {
  id: ItemId;
  title: string;
  /** Title and day. */
  words: string;
}

/** Those of the calendar as the view was opened; null until they are read. */
export function useItems(): readonly RuleItem[] | null {
  const { topics } = useServices();
  const [items, setItems] = useState<readonly RuleItem[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void attemptRead('items', () => topics.items()).then((read) => {
      const shown = read?.map(({ id, title, date }) => ({
        id,
        title,
        words: `${title} · ${formatDate(isoDay(date), language.value, { style: 'short' })}`,
      }));
      if (!isGone && shown) setItems(shown);
    });
    return () => {
      isGone = true;
    };
  }, [topics]);
  return items;
}

export const titlesOf = (items: readonly RuleItem[] | null): ItemTitles =>
  items && new Map(items.map(({ id, title }) => [id, title]));
