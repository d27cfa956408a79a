// «شما کدام‌یک هستید؟»: asked once per device. The choice stays here and is never exported. Who is not in
// the list adds themselves; sample people are marked and may be tried.
import { useSignal } from '@preact/signals';
import { fold } from '@/components/app/fold';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team as teamNow } from '@/components/app/state';
import { newMember } from '@/components/desk/new-records';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { SearchField } from '@/components/ui/SearchField';
import type { ErrorCode } from '@/utils/base/errors';
import type { Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import './WhoAreYou.css';
import { collation } from '@/utils/text/collation';

/** From this many people on, a search box stands above the list. */
const SEARCH_FROM = 9;

interface Props {
  /** After a choice was made and kept. */
  onChosen?: () => void;
  /** Shown as «بعداً» when given. */
  onLater?: () => void;
}

export function WhoAreYou({ onChosen, onLater }: Props) {
  const { device } = useServices();
  const query = useSignal('');
  const members = byName(teamNow.value?.members ?? []);
  const departments = new Map(teamNow.value?.departments.map(({ id, name }) => [id, name]));
  const found = members.filter((member) => fold(member.name).includes(fold(query.value)));
  const areExamples = members.length > 0 && members.every((member) => member.example);

  const choose = async (memberId: MemberId) => {
    await device.change({ memberId });
    onChosen?.();
  };

  return (
    <section class="who" aria-labelledby="who-title">
      <header>
        <h2 id="who-title">{t('start.who.title')}</h2>
        <p class="soft small">{t(areExamples ? 'start.who.exampleNote' : 'start.who.intro')}</p>
      </header>
      {members.length >= SEARCH_FROM && (
        <SearchField
          label={t('start.who.search')}
          value={query.value}
          onText={(text) => (query.value = text)}
        />
      )}
      <ul class="who-list">
        {found.map((member) => (
          <li key={member.id}>
            <Person
              member={member}
              departmentName={departments.get(member.departmentId ?? '') ?? null}
              onPick={() => void choose(member.id)}
            />
          </li>
        ))}
      </ul>
      <AddMe onAdded={(id) => void choose(id)} />
      {onLater && (
        <Button look="plain" data-testid="who-later" onClick={onLater}>
          {t('start.who.later')}
        </Button>
      )}
    </section>
  );
}

/** As a list of names is read: by the alphabet of the language shown. */
function byName(members: readonly Member[]): Member[] {
  const inOrder = collation(language.value);
  return members.toSorted((a, b) => inOrder(a.name, b.name));
}

function Person(props: { member: Member; departmentName: string | null; onPick: () => void }) {
  const { member, departmentName, onPick } = props;
  return (
    <button type="button" class="who-person" data-testid={`who-${member.id}`} onClick={onPick}>
      <Avatar name={member.name} />
      <span class="grow who-words">
        <span class="one-line">
          <bdi>{member.name}</bdi>
        </span>
        {departmentName && <span class="soft small one-line">{departmentName}</span>}
      </span>
      {member.example && <Badge>{t('common.example')}</Badge>}
    </button>
  );
}

function AddMe({ onAdded }: { onAdded: (id: MemberId) => void }) {
  const { team } = useServices();
  const isOpen = useSignal(false);
  const name = useSignal('');
  const error = useSignal<ErrorCode | null>(null);

  const add = async () => {
    if (name.value.trim() === '') return;
    const member = newMember(name.value.trim());
    const saved = await team.saveMember(member);
    if (saved.ok) onAdded(member.id);
    else error.value = saved.code;
  };

  if (!isOpen.value) {
    return (
      <Button icon="plus" data-testid="who-not-listed" onClick={() => (isOpen.value = true)}>
        {t('start.who.notListed')}
      </Button>
    );
  }
  return (
    <form
      class="who-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t('start.who.myName')}
        value={name.value}
        maxLength={200}
        focusNow
        testId="who-name"
        {...(error.value ? { error: t(`errors.${error.value}`) } : {})}
        onText={(text) => (name.value = text)}
      />
      <Button type="submit" look="primary" data-testid="who-add">
        {t('start.who.addMe')}
      </Button>
    </form>
  );
}
