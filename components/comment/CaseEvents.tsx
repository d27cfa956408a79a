// What happened to this case, folded to one line; opened, it is fetched with the acts on the case and a note.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { ago } from '@/components/app/when';
import { Icon } from '@/components/ui/icons';
import { lazy } from '@/components/ui/lazy';
import type { RoutedComment } from '@/utils/services/contract';
import './CaseEvents.css';

const CaseHistory = lazy(() => import('@/components/cases/CaseHistory').then((module) => module.CaseHistory));

export function CaseEvents({ routed }: { routed: RoutedComment }) {
  const [isOpen, setOpen] = useState(false);
  const { events } = routed.case;
  const last = events.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return (
    <section class="case-events" aria-label={t('commentView.events')}>
      <button
        type="button"
        class="case-events-head small soft"
        aria-expanded={isOpen}
        data-testid="case-events"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="history" size={14} />
        <span class="grow one-line">{t('commentView.events')}</span>
        <span class="faint">{last !== '' && ago(last)}</span>
        <Icon name="down" size={12} />
      </button>
      {isOpen && <CaseHistory routed={routed} />}
    </section>
  );
}
