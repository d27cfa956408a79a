// One member: name, department, access, and how to reach them; folded away, when they are there and who stands in.
import { t } from '@/components/app/language';
import { now, team } from '@/components/app/state';
import { HistoryButton } from '@/components/history/HistoryButton';
import { AbsenceLines } from '@/components/team/AbsenceLines';
import { Fold } from '@/components/team/Fold';
import { HoursLines } from '@/components/team/HoursLines';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import type { Contact, Member } from '@/utils/schema/member';
import { FormFoot } from './FormFoot';
import { isMemberChanged, isReadable, type MemberDraft } from './member-draft';

interface Props {
  member: Member;
  draft: MemberDraft;
  isNew: boolean;
  onDraft: (draft: MemberDraft) => void;
  onSave: (draft: MemberDraft) => void;
  onDiscard: () => void;
}

const KINDS = [
  'phone',
  'telegram',
  'whatsapp',
  'eitaa',
  'bale',
  'rubika',
  'email',
  'slack',
  'mattermost',
  'other',
] as const satisfies readonly Contact['kind'][];

export function MemberForm({ member, draft, isNew, onDraft, onSave, onDiscard }: Props) {
  const change = (part: Partial<MemberDraft>) => onDraft({ ...draft, ...part });
  const isMissing = draft.name.trim() === '';
  const departments = team.value?.departments ?? [];
  const changeContact = (index: number, part: Partial<Contact>) =>
    change({
      contacts: draft.contacts.map((contact, at) => (at === index ? { ...contact, ...part } : contact)),
    });

  return (
    <form
      class="form"
      aria-label={draft.name || t('desk.people.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing && isReadable(member, draft)) onSave(draft);
      }}
    >
      <Field
        label={t('desk.people.name')}
        value={draft.name}
        testId="member-name"
        maxLength={200}
        required
        focusNow={isNew}
        {...(isMissing && !isNew ? { error: t('desk.people.missingName') } : {})}
        onText={(name) => change({ name })}
      />
      <div class="form-pair">
        <Select
          label={t('desk.people.department')}
          value={draft.departmentId}
          options={[
            { value: '', words: t('desk.people.noDepartment') },
            ...departments.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          onPick={(departmentId) => change({ departmentId })}
        />
        <Select
          label={t('desk.people.access')}
          value={draft.access}
          testId="member-access"
          options={[
            { value: 'lead', words: t('desk.people.accessLead') },
            { value: 'editor', words: t('desk.people.accessEditor') },
            { value: 'agent', words: t('desk.people.accessAgent') },
            { value: 'viewer', words: t('desk.people.accessViewer') },
          ]}
          onPick={(access) => change({ access })}
        />
      </div>
      <fieldset class="form-fieldset">
        <legend class="field-label">{t('desk.people.contacts')}</legend>
        {draft.contacts.map((contact, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no identity of their own
            key={index}
            class="contact-row"
          >
            <Select
              quietLabel
              label={t('desk.people.contactKind')}
              value={contact.kind}
              options={KINDS.map((kind) => ({
                value: kind,
                words: t(`desk.people.${kind === 'other' ? 'elsewhere' : kind}`),
              }))}
              onPick={(kind) => changeContact(index, { kind })}
            />
            <Field
              quietLabel
              label={t('desk.people.contactValue')}
              placeholder={t('desk.people.contactValue')}
              value={contact.value}
              testId="contact-value"
              onText={(value) => changeContact(index, { value })}
            />
            <IconButton
              icon="close"
              name={t('desk.people.removeContact')}
              onClick={() => change({ contacts: draft.contacts.filter((_, at) => at !== index) })}
            />
          </div>
        ))}
        <Button
          icon="plus"
          data-testid="contact-add"
          onClick={() => change({ contacts: [...draft.contacts, { kind: 'phone', value: '' }] })}
        >
          {t('desk.people.addContact')}
        </Button>
      </fieldset>
      <Fold
        words={t('duty.foldMember')}
        isUsed={member.hours !== undefined || member.absences.some(({ to }) => Date.parse(to) > now.peek())}
        testId="member-fold"
      >
        <HoursLines
          label={t('duty.ownHours')}
          emptyWords={t('duty.noOwnHours')}
          lines={draft.hours}
          testId="own-hours"
          onLines={(hours) => change({ hours })}
        />
        <AbsenceLines
          memberId={member.id}
          lines={draft.absences}
          onLines={(absences) => change({ absences })}
        />
      </Fold>
      <FormFoot
        isChanged={isNew || isMemberChanged(member, draft)}
        isReady={!isMissing && isReadable(member, draft)}
        onDiscard={onDiscard}
      >
        {!isNew && (
          <HistoryButton store="members" id={member.id} title={member.name} onRestored={onDiscard} />
        )}
      </FormFoot>
    </form>
  );
}
