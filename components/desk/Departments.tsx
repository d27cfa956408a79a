// Departments: a name and a colour, and who is in them.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Field } from '@/components/ui/Field';
import type { Department } from '@/utils/schema/department';
import type { Team } from '@/utils/services/contract';
import './master-detail.css';
import { newDepartment } from './new-records';
import { save } from './save';

type Known = Team['departments'][number];

export function Departments() {
  const { team: service } = useServices();
  const name = useSignal('');
  const departments = team.value?.departments ?? [];

  const add = async () => {
    if (name.value.trim() === '') return;
    if (await save(() => service.saveDepartment(newDepartment(name.value.trim())))) name.value = '';
  };

  return (
    <div class="team-list">
      {departments.length === 0 && <Empty title={t('desk.people.noDepartments')} />}
      <ul class="desk-card team-rows">
        {departments.map((department) => (
          <Row key={department.id} department={department} />
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          quietLabel
          label={t('desk.people.addDepartment')}
          placeholder={t('desk.people.addDepartment')}
          value={name.value}
          maxLength={200}
          testId="department-name"
          onText={(text) => (name.value = text)}
        />
        <Button type="submit" icon="plus" data-testid="department-add" refusal={refusal('editPlaybook')}>
          {t('common.add')}
        </Button>
      </form>
    </div>
  );
}

function Row({ department }: { department: Known }) {
  const { team: service } = useServices();
  const isOpen = useSignal(false);
  const name = useSignal(department.name);
  const color = useSignal(department.color);
  const people = (team.value?.members ?? []).filter(({ departmentId }) => departmentId === department.id);

  const submit = async () => {
    if (name.value.trim() === '') return;
    // The team hands out whole records under the narrow type of the list; what it does not show stays in them.
    const record = { ...(department as Known & Department), name: name.value.trim(), color: color.value }; // as said above
    if (await save(() => service.saveDepartment(record))) isOpen.value = false;
  };

  if (isOpen.value) {
    return (
      <li>
        <form
          class="team-row"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <input
            type="color"
            class="color-field"
            aria-label={t('desk.people.color')}
            value={color.value}
            onInput={(event) => (color.value = event.currentTarget.value)}
          />
          <Field
            quietLabel
            label={t('desk.people.name')}
            value={name.value}
            maxLength={200}
            focusNow
            onText={(text) => (name.value = text)}
          />
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
          <Button onClick={() => (isOpen.value = false)}>{t('common.cancel')}</Button>
        </form>
      </li>
    );
  }
  return (
    <li class="team-row" data-testid="department-row">
      <span class="master-dot" style={{ background: department.color }} aria-hidden="true" />
      <span class="master-words">
        <bdi class="master-title">{department.name}</bdi>
        <span class="small soft">
          <bdi>{people.map((member) => member.name).join(t('exchange.listJoin'))}</bdi>
        </span>
      </span>
      <Button icon="edit" refusal={refusal('editPlaybook')} onClick={() => (isOpen.value = true)}>
        {t('common.edit')}
      </Button>
    </li>
  );
}
