// Cases as lines of the day: mine, or those past their deadline. A click opens the comment.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, showView, team } from '@/components/app/state';
import { due } from '@/components/app/when';
import { openCase } from '@/components/comment/acts';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import { formatNumber } from '@/utils/calendar/format';
import type { CaseRecord } from '@/utils/schema/case';
import { Section } from './Section';

const SHOWN = 3;

export function CaseLines({ name, cases }: { name: 'mine' | 'overdue'; cases: readonly CaseRecord[] }) {
  return (
    <Section
      title={t(`today.${name}`)}
      tone={name === 'overdue' ? 'danger' : 'plain'}
      count={cases.length > 0 ? formatNumber(cases.length, language.value) : undefined}
      act={
        cases.length > SHOWN && (
          <Button look="plain" size="small" onClick={() => showView('cases')}>
            {t('casesView.all')}
          </Button>
        )
      }
    >
      {cases.length === 0 ? (
        <p class="section-none faint">{t('today.mineCount', { n: 0 })}</p>
      ) : (
        <ul>
          {cases.slice(0, SHOWN).map((record) => (
            <li key={record.id}>
              <CaseLine record={record} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function CaseLine({ record }: { record: CaseRecord }) {
  const services = useServices();
  const left = due(record.dueAt);
  const topic = team.value?.topics.find((one) => one.id === record.topicId);
  return (
    <button type="button" class="line" data-testid="case" onClick={() => void openCase(services, record.id)}>
      <Icon name="message" />
      <OneLine class="grow" text={record.snapshot.text || t('commentView.noText')} />
      <span class="line-end small">
        {topic && <span class="one-line soft line-topic">{topic.title}</span>}
        <span class={`due due-${left.urgency}`}>{left.words}</span>
      </span>
    </button>
  );
}
