// What an item is for: the occasion behind a dot of its tone, which the ear is told in a word.
import type { ItemView } from '@/utils/services/contract';
import './ItemOccasion.css';
import { t } from './language';

export const ItemOccasion = ({ view: { occasion } }: { view: Pick<ItemView, 'occasion'> }) =>
  occasion && (
    <span class="occasion" data-testid="item-for" data-tone={occasion.tone}>
      {occasion.tone === 'mourning' && <span class="sr-only">{t('today.mourning')}: </span>}
      <bdi class="one-line">{occasion.title}</bdi>
    </span>
  );
