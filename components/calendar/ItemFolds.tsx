// What an item may have besides: the questions it will raise, its price and links, what is left to do, who makes it,
// who approves it. Each part is folded away until it is used.
import { t } from '@/components/app/language';
import { platformName } from '@/components/comment/platforms';
import { Fold } from '@/components/team/Fold';
import { Field } from '@/components/ui/Field';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Channel } from '@/utils/schema/channel';
import { ItemFacts } from './ItemFacts';
import { ItemOrder } from './ItemOrder';
import { ItemQuestions } from './ItemQuestions';
import { ItemReminders } from './ItemReminders';
import { ItemWork } from './ItemWork';
import type { Surroundings } from './surroundings';

interface Props {
  item: CalendarItem;
  around: Surroundings;
  onChange: (part: Partial<CalendarItem>) => void;
}

export function ItemFolds({ item, around, onChange }: Props) {
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
        <Texts item={item} around={around} onChange={onChange} />
      </Fold>
      <Fold words={t('calendar.order')} isUsed={isOrdered(item)} testId="fold-order">
        <ItemOrder item={item} occasions={around.occasions} onChange={onChange} />
      </Fold>
      <Fold words={t('calendar.reminders')} isUsed={item.reminders !== undefined} testId="fold-reminders">
        <ItemReminders item={item} onChange={onChange} />
      </Fold>
    </>
  );
}

const isOrdered = ({ frozen, approverRoleId, occasionId, labels }: CalendarItem): boolean =>
  frozen || approverRoleId !== undefined || occasionId !== undefined || labels.length > 0;

const hasFacts = ({ facts, links, publishedUrl }: CalendarItem): boolean =>
  Object.keys(facts).length > 0 || links.length > 0 || Boolean(publishedUrl);

/** Another text for a page: only those it goes to. */
function Texts({ item, around: { channels }, onChange }: Props) {
  if (item.channelIds.length === 0) return <p class="small faint">{t('calendar.noChannels')}</p>;
  return (
    <>
      {item.channelIds.map((id, index) => (
        <Field
          key={id}
          label={textLabel(
            channels.find((channel) => channel.id === id),
            index,
          )}
          testId="item-text"
          multiline
          value={item.texts[id] ?? ''}
          maxLength={10_000}
          onText={(text) => onChange({ texts: { ...item.texts, [id]: text } })}
        />
      ))}
    </>
  );
}

/** By the page's name, with its platform where the name does not say it; a page that is gone has a number alone. */
function textLabel(channel: Channel | undefined, index: number): string {
  if (!channel) return t('calendar.textForUnknown', { n: index + 1 });
  const platform = platformName(channel.platform);
  const page = channel.title.includes(platform) ? channel.title : `${channel.title} · ${platform}`;
  return t('calendar.textFor', { page });
}
