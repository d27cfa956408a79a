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
import type { CaseGlance } from '@/utils/services/contract';
import { Section } from './Section';

export function CaseLines({ name, glance }: { name: 'mine' | 'overdue'; glance: CaseGlance }) {
  const { nearest, count, isMore } = glance;
  const words = formatNumber(count, language.value);
  return (
    <Section
      title={t(`today.${name}`)}
      tone={name === 'overdue' ? 'danger' : 'plain'}
      count={count > 0 ? (isMore ? `${words}+` : words) : undefined}
      act={
        count > nearest.length && (
          <Button look="plain" size="small" onClick={() => showView('cases')}>
            {t('casesView.all')}
          </Button>
        )
      }
    >
      {count === 0 ? (
        <p class="section-none faint">{t('today.mineCount', { n: 0 })}</p>
      ) : (
        <ul>
          {nearest.map((record) => (
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
