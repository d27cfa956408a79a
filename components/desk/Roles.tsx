// Roles: a duty, who holds it, who stands in.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { HistoryButton } from '@/components/history/HistoryButton';
import { Fold } from '@/components/team/Fold';
import { HolderLines } from '@/components/team/HolderLines';
import { type HolderLine, holderLineOf, holdersOf } from '@/components/team/hours';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { MemberId, RoleId } from '@/utils/schema/parts';
import type { Holder, Role } from '@/utils/schema/role';
import { FormFoot } from './FormFoot';
import './master-detail.css';
import { newRole } from './new-records';
import { save } from './save';

export function Roles() {
  const open = useSignal<Role | null>(null);
  const roles = team.value?.roles ?? [];
  const isNew = open.value !== null && !roles.some(({ id }) => id === open.value?.id);

  return (
    <div class="team-list">
      <div class="master-tools">
        <span class="grow" />
        <Button
          icon="plus"
          data-testid="role-add"
          refusal={refusal('editPlaybook')}
          onClick={() => (open.value = newRole(''))}
        >
          {t('desk.people.addRole')}
        </Button>
      </div>
      {roles.length === 0 && !isNew && <Empty title={t('desk.people.noRoles')} />}
      <ul class="desk-card team-rows">
        {isNew && open.value && (
          <li>
            <RoleForm role={open.value} isNew onClose={() => (open.value = null)} />
          </li>
        )}
        {roles.map((role) => (
          <li key={role.id} data-testid="role-row">
            {open.value?.id === role.id ? (
              <RoleForm role={role} onClose={() => (open.value = null)} />
            ) : (
              <RoleRow role={role} onEdit={() => (open.value = role)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RoleRow({ role, onEdit }: { role: Role; onEdit: () => void }) {
  const names = new Map<string, string>(team.value?.members.map(({ id, name }) => [id, name]));
  const holders = [...new Set(role.holders.map(({ memberId }) => names.get(memberId)))].filter(Boolean);
  const backup = team.value?.roles.find(({ id }) => id === role.backupRoleId)?.title;
  return (
    <div class="team-row">
      <span class="master-words">
        <span class="master-title">
          <bdi>{role.title}</bdi> {role.example && <Badge>{t('common.example')}</Badge>}
        </span>
        <span class="small soft">
          <bdi>{holders.join(t('exchange.listJoin')) || t('desk.topic.ownerNobody')}</bdi>
          {backup && ` · ${t('desk.people.backupIs', { title: backup })}`}
        </span>
      </span>
      <Button icon="edit" onClick={onEdit}>
        {t('common.edit')}
      </Button>
    </div>
  );
}

function RoleForm({ role, isNew = false, onClose }: { role: Role; isNew?: boolean; onClose: () => void }) {
  const { team: service } = useServices();
  const draft = useSignal(role);
  const lines = useSignal<readonly HolderLine[]>(role.holders.map(holderLineOf));
  const holders = holdersOf(lines.value);
  const held = new Set<string>(lines.value.map(({ source }) => source.memberId));
  const isArranged = role.backupRoleId !== undefined || role.holders.some(hasTimes);

  // A holder's days and hours go along: taking somebody out and in again is a new beginning.
  const toggle = (memberId: MemberId) => {
    lines.value = held.has(memberId)
      ? lines.value.filter(({ source }) => source.memberId !== memberId)
      : [...lines.value, holderLineOf({ memberId })];
  };
  const setBackup = (id: string) => {
    const { backupRoleId: _before, ...rest } = draft.value;
    draft.value = id === '' ? rest : { ...rest, backupRoleId: id as RoleId }; // out of a select of role ids
  };
  const keep = async () => {
    if (holders === null) return;
    const kept = { ...draft.value, title: draft.value.title.trim(), holders };
    if (await save(() => service.saveRole(kept))) onClose();
  };

  return (
    <form
      class="form"
      aria-label={draft.value.title || t('desk.people.addRole')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={t('desk.people.roleTitle')}
        value={draft.value.title}
        testId="role-title"
        maxLength={200}
        focusNow
        onText={(title) => (draft.value = { ...draft.value, title })}
      />
      <fieldset class="form-fieldset form-checks">
        <legend class="field-label">{t('desk.people.holders')}</legend>
        {team.value?.members.map((member) => (
          <label key={member.id} class="check">
            <input type="checkbox" checked={held.has(member.id)} onChange={() => toggle(member.id)} />
            <bdi>{member.name}</bdi>
          </label>
        ))}
      </fieldset>
      <Fold words={t('duty.fold')} isUsed={isArranged} testId="role-fold">
        <Select
          label={t('desk.people.backup')}
          value={draft.value.backupRoleId ?? ''}
          testId="role-backup"
          options={[
            { value: '', words: t('desk.people.noBackup') },
            ...(team.value?.roles ?? [])
              .filter(({ id }) => id !== role.id)
              .map(({ id, title }) => ({ value: id as string, words: title })), // a branded id is a string
          ]}
          onPick={setBackup}
        />
        <HolderLines lines={lines.value} onLines={(next) => (lines.value = next)} />
      </Fold>
      <FormFoot isChanged isReady={draft.value.title.trim() !== '' && holders !== null} onDiscard={onClose}>
        {!isNew && <HistoryButton store="roles" id={role.id} title={role.title} onRestored={onClose} />}
      </FormFoot>
    </form>
  );
}

const hasTimes = ({ weekdays, from, to }: Holder): boolean => Boolean(weekdays?.length || from || to);
