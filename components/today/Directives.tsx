// Notices of the management: they stay on top until this person has read them.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { sayError } from '@/components/app/toasts';
import { Bidi } from '@/components/ui/Bidi';
import { Button } from '@/components/ui/Button';
import type { Directive } from '@/utils/schema/directive';

export function Directives({ directives, onRead }: { directives: readonly Directive[]; onRead: () => void }) {
  const { today } = useServices();
  const acknowledge = async (directive: Directive) => {
    const done = await attempt('acknowledge', () => today.acknowledge(directive.id));
    if (done.ok) onRead();
    else sayError(done.code);
  };
  return (
    <>
      {directives.map((directive) => (
        <section
          key={directive.id}
          class="directive"
          aria-label={t('today.directive')}
          data-testid="directive"
        >
          <div class="grow">
            <p class="small faint">{t('today.directive')}</p>
            <h3>
              <bdi>{directive.title}</bdi>
            </h3>
            {directive.body !== '' && <Bidi text={directive.body} class="directive-body" />}
          </div>
          <Button size="small" icon="check" onClick={() => void acknowledge(directive)}>
            {t('today.read')}
          </Button>
        </section>
      ))}
    </>
  );
}
