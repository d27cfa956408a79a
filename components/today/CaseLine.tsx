// A case as a line of the day. A click opens the comment.
import { goToCase } from '@/components/app/go';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { due } from '@/components/app/when';
import { Icon } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import type { CaseRecord } from '@/utils/schema/case';

/** `remark` stands where the topic would: something more important is said about the case. */
export function CaseLine({ record, remark }: { record: CaseRecord; remark?: string | undefined }) {
  const services = useServices();
  const left = due(record.dueAt);
  const about = remark ?? team.value?.topics.find((one) => one.id === record.topicId)?.title;
  return (
    <button type="button" class="line" data-testid="case" onClick={() => void goToCase(services, record.id)}>
      <Icon name="message" />
      <OneLine class="grow" text={record.snapshot.text || t('commentView.noText')} />
      <span class="line-end small">
        {about && <span class="one-line soft line-topic">{about}</span>}
        <span class={`due due-${left.urgency}`}>{left.words}</span>
      </span>
    </button>
  );
}
