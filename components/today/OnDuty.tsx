// Who answers which kind of question; a click copies the way to reach them.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Icon } from '@/components/ui/icons';
import type { Member } from '@/utils/schema/member';
import type { Today } from '@/utils/services/contract';
import { Section } from './Section';

export function OnDuty({ duty }: { duty: Today['onDuty'] }) {
  return (
    <Section title={t('today.onDuty')}>
      {duty.length === 0 ? (
        <p class="section-none faint">{t('today.noDuty')}</p>
      ) : (
        <ul class="duty">
          {duty.map(({ role, member }) => (
            <li key={role.id}>
              <Duty title={role.title} member={member} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Duty({ title, member }: { title: string; member: Member | null }) {
  const { window } = useServices();
  const contact = member?.contacts[0];
  const words = (
    <>
      {member ? <Avatar name={member.name} size={24} /> : <Icon name="user" />}
      <span class="one-line soft">{title}</span>
      <bdi class="one-line grow">{member?.name ?? t('today.nobodyOnDuty')}</bdi>
      {member?.example && <Badge>{t('common.example')}</Badge>}
    </>
  );
  if (!contact) return <div class="line line-still">{words}</div>;
  const copy = async () => {
    const copied = await attempt('copy', () => window.copy(contact.value));
    if (copied.ok) say(t('today.contactCopied', { value: contact.value }));
    else sayError(copied.code);
  };
  return (
    <button type="button" class="line" title={contact.value} onClick={() => void copy()}>
      {words}
      <Icon name="phone" size={14} />
    </button>
  );
}
