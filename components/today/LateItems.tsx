// What should have gone out in the last days and nobody has said that it did: the last days first, since what is
// older has mostly been given up.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { FirstRows } from '@/components/ui/FirstRows';
import { Icon } from '@/components/ui/icons';
import { formatNumber, formatRelativeDay, isoDay } from '@/utils/calendar/format';
import type { ItemView } from '@/utils/services/contract';
import { Section } from './Section';

const SHOWN = 5;
const STEP = 20;

/** `now` is the day on the wall, YYYY-MM-DD. */
export function LateItems({ late, now }: { late: readonly ItemView[]; now: string }) {
  const { window } = useServices();
  return (
    <Section title={t('today.lateItems')} count={formatNumber(late.length, language.value)} tone="danger">
      <FirstRows rows={late.toReversed()} first={SHOWN} step={STEP} more={(n) => t('calendar.more', { n })}>
        {(shown) => (
          <ul>
            {shown.map((view) => (
              <li key={view.key}>
                <button
                  type="button"
                  class="line"
                  data-testid="late-item"
                  onClick={() => void window.openDesk(`calendar/${encodeURIComponent(view.key)}`)}
                >
                  <Icon name="calendar" />
                  <bdi class="one-line grow">{view.item.title}</bdi>
                  <span class="line-end small">
                    <span class="due due-late">
                      {formatRelativeDay(isoDay(view.day), isoDay(now), language.value)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </FirstRows>
    </Section>
  );
}
