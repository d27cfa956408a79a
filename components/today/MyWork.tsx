// What waits for me, in one list, the most urgent first: notices to be read, cases, and what I publish or produce.
// One click or Enter opens any of it. Three are in sight, so that Today needs no scrolling; the rest is one click away.
import { useState } from 'preact/hooks';
import { goToCases } from '@/components/app/go';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { formatNumber } from '@/utils/calendar/format';
import type { Work } from '@/utils/services/contract';
import { Notice } from './Notice';
import { Section } from './Section';
import { keyOf, WorkLine } from './WorkLine';

const FIRST = 3;
/** Beyond these the list of cases is the better place. */
const MOST = 50;

export function MyWork({ work, today, onRead }: { work: Work; today: string; onRead: () => void }) {
  const [isWhole, setWhole] = useState(false);
  const { entries, isMore } = work;
  // A notice is read before anything else: it is never behind «all».
  const notices = entries.filter(({ kind }) => kind === 'notice');
  const rest = entries.filter(({ kind }) => kind !== 'notice');
  const count = formatNumber(entries.length, language.value);
  return (
    <Section
      title={t('work.mine')}
      count={entries.length > 0 ? (isMore ? `${count}+` : count) : undefined}
      act={
        rest.length > FIRST && (
          <Button
            look="plain"
            size="small"
            data-testid="work-all"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? t('work.fewer') : t('work.all', { n: entries.length })}
          </Button>
        )
      }
    >
      {entries.length === 0 && <p class="section-none faint">{t('work.none')}</p>}
      <ul data-testid="my-work">
        {[...notices, ...rest.slice(0, isWhole ? MOST : FIRST)].map((entry) => (
          <li key={keyOf(entry)}>
            {entry.kind === 'notice' ? (
              <Notice notice={entry.notice} onRead={onRead} />
            ) : (
              <WorkLine entry={entry} today={today} />
            )}
          </li>
        ))}
      </ul>
      {isWhole && rest.length > MOST && (
        <Button look="plain" size="small" onClick={() => goToCases({ quick: 'needsMe' })}>
          {t('work.all', { n: entries.length })}
        </Button>
      )}
    </Section>
  );
}
