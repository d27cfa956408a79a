// Lines that days before today have left behind: a few of them, and more on a press. One click on a line leads on.
import type { ComponentChildren } from 'preact';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { FirstRows } from '@/components/ui/FirstRows';
import { Icon, type IconName } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import { formatNumber } from '@/utils/calendar/format';
import { Section } from './Section';

const SHOWN = 5;
const STEP = 20;

export interface LeftLine {
  key: string;
  text: string;
  /** What stands at the end of the line. */
  end: ComponentChildren;
  /** What is said of it besides, while the pointer rests on it. */
  title?: string;
  open(): void;
}

interface Props {
  title: string;
  tone?: 'plain' | 'danger';
  icon: IconName;
  testId: string;
  lines: readonly LeftLine[];
}

export function LeftSection({ title, tone, icon, testId, lines }: Props) {
  return (
    <Section title={title} count={formatNumber(lines.length, language.value)} {...(tone && { tone })}>
      <FirstRows rows={lines} first={SHOWN} step={STEP} more={(n) => t('calendar.more', { n })}>
        {(shown) => (
          <ul>
            {shown.map((line) => (
              <li key={line.key}>
                <button
                  type="button"
                  class="line"
                  data-testid={testId}
                  title={line.title}
                  onClick={() => line.open()}
                >
                  <Icon name={icon} />
                  <OneLine class="grow" text={line.text} />
                  <span class="line-end line-side small">{line.end}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </FirstRows>
    </Section>
  );
}
