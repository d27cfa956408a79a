// What an item may have besides: the questions it will raise, its price and links, what is left to do, who makes it,
// who approves it. Each part is folded away until it is used.
import { t } from '@/components/app/language';
import { Fold } from '@/components/team/Fold';
import { Field } from '@/components/ui/Field';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { ItemFacts } from './ItemFacts';
import { ItemOrder } from './ItemOrder';
import { ItemQuestions } from './ItemQuestions';
import { ItemWork } from './ItemWork';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
}

export function ItemFolds({ item, onChange }: Props) {
  return (
    <>
      <Fold
        words={t('calendar.questions')}
        isUsed={item.expectedQuestions.length > 0}
        testId="fold-questions"
      >
        <ItemQuestions item={item} onChange={onChange} />
      </Fold>
      <Fold words={t('calendar.factsAndLinks')} isUsed={hasFacts(item)} testId="fold-facts">
        <ItemFacts item={item} onChange={onChange} />
      </Fold>
      <Fold
        words={t('calendar.work')}
        isUsed={item.checklist.length > 0 || item.producers.length > 0}
        testId="fold-work"
      >
        <ItemWork item={item} onChange={onChange} />
      </Fold>
      <Fold words={t('calendar.texts')} isUsed={Object.keys(item.texts).length > 0} testId="fold-texts">
        <Texts item={item} onChange={onChange} />
      </Fold>
      <Fold
        words={t('calendar.order')}
        isUsed={item.frozen || item.approverRoleId !== undefined || item.labels.length > 0}
        testId="fold-order"
      >
        <ItemOrder item={item} onChange={onChange} />
      </Fold>
    </>
  );
}

const hasFacts = ({ facts, links, publishedUrl }: CalendarItem): boolean =>
  Object.keys(facts).length > 0 || links.length > 0 || Boolean(publishedUrl);

/** Another text for a page: only those it goes to. */
function Texts({ item, onChange }: Props) {
  if (item.channelIds.length === 0) return <p class="small faint">{t('calendar.noChannels')}</p>;
  return (
    <>
      {item.channelIds.map((id, index) => (
        <Field
          key={id}
          label={t('calendar.textFor', { n: index + 1 })}
          multiline
          value={item.texts[id] ?? ''}
          maxLength={10_000}
          onText={(text) => onChange({ texts: { ...item.texts, [id]: text } })}
        />
      ))}
    </>
  );
}
