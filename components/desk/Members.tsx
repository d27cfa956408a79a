// The people of the team as a list; the chosen one beside it, ready to be edited.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import type { MessageKey } from '@/utils/i18n/index';
import type { Member } from '@/utils/schema/member';
import { draftsOf, withAdded } from './drafts';
import './master-detail.css';
import { MemberForm } from './MemberForm';
import { isMemberChanged, type MemberDraft, memberDraftOf, memberOf } from './member-draft';
import { newMember } from './new-records';
import { save } from './save';

const ACCESS: Record<Member['access'], MessageKey> = {
  lead: 'desk.people.accessLead',
  editor: 'desk.people.accessEditor',
  agent: 'desk.people.accessAgent',
  viewer: 'desk.people.accessViewer',
};

const drafts = draftsOf<Member, MemberDraft>();

export function Members() {
  const services = useServices();
  const chosenId = useSignal<string | null>(null);
  const stored = team.value?.members ?? [];
  const members = withAdded(stored, drafts.added.value);
  const chosen = members.find(({ id }) => id === chosenId.value);
  const departments = new Map(team.value?.departments.map(({ id, name }) => [id, name]));

  const add = () => {
    drafts.added.value ??= newMember('');
    chosenId.value = drafts.added.value.id;
  };
  const keep = async (member: Member, draft: MemberDraft) => {
    if (await save(() => services.team.saveMember(memberOf(member, draft)))) drafts.drop(member.id);
  };
  const discard = (member: Member) => {
    if (drafts.added.value?.id === member.id) chosenId.value = null;
    drafts.drop(member.id);
  };

  return (
    <div class="master-detail">
      <div class="master">
        <div class="master-tools">
          <span class="grow" />
          <Button icon="plus" data-testid="member-add" refusal={refusal('editPlaybook')} onClick={add}>
            {t('desk.people.add')}
          </Button>
        </div>
        {members.length === 0 && <Empty title={t('desk.people.empty')} />}
        <ul class="master-list">
          {members.map((member) => {
            const draft = drafts.of(member.id);
            return (
              <li key={member.id}>
                <button
                  type="button"
                  class="master-row"
                  data-testid="member-row"
                  aria-current={member.id === chosenId.value}
                  onClick={() => (chosenId.value = member.id)}
                >
                  <Avatar name={draft?.name || member.name} size={28} />
                  <span class="master-words">
                    <span class="one-line master-title">
                      <bdi>{(draft?.name ?? member.name) || t('desk.people.add')}</bdi>
                    </span>
                    <span class="one-line small soft">
                      {[departments.get(member.departmentId ?? ''), t(ACCESS[member.access])]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  {draft && isMemberChanged(member, draft) && <Badge tone="warn">{t('desk.edited')}</Badge>}
                  {member.id === team.value?.me?.id && <Badge tone="accent">{t('desk.people.me')}</Badge>}
                  {member.example && <Badge>{t('common.example')}</Badge>}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <div class="detail desk-card">
        {chosen ? (
          <MemberForm
            key={chosen.id}
            member={chosen}
            draft={drafts.of(chosen.id) ?? memberDraftOf(chosen)}
            isNew={chosen.id === drafts.added.value?.id}
            onDraft={(draft) => drafts.set(chosen.id, draft)}
            onSave={(draft) => void keep(chosen, draft)}
            onDiscard={() => discard(chosen)}
          />
        ) : (
          <Empty title={t('desk.people.chooseOne')} />
        )}
      </div>
    </div>
  );
}
