// The team: people first; roles and departments one step behind, for those who want them.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Segments } from '@/components/ui/Segments';
import { Departments } from './Departments';
import { Members } from './Members';
import { Roles } from './Roles';

type Part = 'members' | 'roles' | 'departments';

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
        ]}
        onPick={(value) => (part.value = value)}
      />
      {part.value === 'members' && <Members />}
      {part.value === 'roles' && <Roles />}
      {part.value === 'departments' && <Departments />}
    </div>
  );
}
