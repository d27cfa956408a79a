// The team: people first; roles, departments and the week's roster one step behind, for those who want them.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { lazy } from '@/components/ui/lazy';
import { Segments } from '@/components/ui/Segments';
import { Departments } from './Departments';
import { Members } from './Members';
import { Roles } from './Roles';

type Part = 'members' | 'roles' | 'departments' | 'week';

const Roster = lazy(() => import('@/components/team/Roster').then((module) => module.Roster));

export function TeamSection() {
  const part = useSignal<Part>('members');
  return (
    <div class="team-section">
      <Segments
        label={t('desk.team')}
        value={part.value}
        options={[
          { value: 'members', words: t('desk.people.members'), testId: 'team-members' },
          { value: 'roles', words: t('desk.people.roles'), testId: 'team-roles' },
          { value: 'departments', words: t('desk.people.departments'), testId: 'team-departments' },
          { value: 'week', words: t('duty.week'), testId: 'team-week' },
        ]}
        onPick={(value) => (part.value = value)}
      />
      {part.value === 'members' && <Members />}
      {part.value === 'roles' && <Roles />}
      {part.value === 'departments' && <Departments />}
      {part.value === 'week' && <Roster />}
    </div>
  );
}
