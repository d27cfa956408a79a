// Colleagues' work, folded away until the lead asks for it: counting all of it reads every open case.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { Section } from './Section';

const PeopleWork = lazy(() => import('./PeopleWork').then((module) => module.PeopleWork));

export function Others({ today }: { today: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('work.people')}
      act={
        <IconButton
          icon="down"
          name={t('work.people')}
          data-testid="people-work"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      }
    >
      {isOpen && <PeopleWork today={today} />}
    </Section>
  );
}
