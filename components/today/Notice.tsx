// A notice of the management: it stays on top until this person has read it.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { sayError } from '@/components/app/toasts';
import { Bidi } from '@/components/ui/Bidi';
import { Button } from '@/components/ui/Button';
import type { Directive } from '@/utils/schema/directive';

export function Notice({ notice, onRead }: { notice: Directive; onRead: () => void }) {
  const { today } = useServices();
  const acknowledge = async () => {
    const done = await attempt('acknowledge', () => today.acknowledge(notice.id));
    if (done.ok) onRead();
    else sayError(done.code);
  };
  return (
    <section class="directive" aria-label={t('today.directive')} data-testid="directive">
      <div class="grow">
        <p class="small faint">{t('today.directive')}</p>
        <h4>
          <bdi>{notice.title}</bdi>
        </h4>
        {notice.body !== '' && <Bidi text={notice.body} class="directive-body" />}
      </div>
      <Button size="small" icon="check" onClick={() => void acknowledge()}>
        {t('today.read')}
      </Button>
    </section>
  );
}
