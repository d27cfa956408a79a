// To whom, which way, what they should know, and the card as they will read it. Everything has a good default: what
// it costs is one key to open and Enter.
import { useEffect, useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { handingOver } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { Bidi } from '@/components/ui/Bidi';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Icon, type IconName } from '@/components/ui/icons';
import { useOnline } from '@/components/ui/online';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import type { MemberId } from '@/utils/schema/parts';
import type {
  HandOverPerson,
  HandOverPlan,
  HandOverWay,
  RoutedComment,
  Services,
} from '@/utils/services/contract';
import './HandOverSheet.css';
import { giveComment } from './hand-over';

const close = (): void => {
  handingOver.value = null;
};

export function HandOverSheet({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const preset = handingOver.value;
  // '' = anyone; null = not chosen yet, so the first person is meant as soon as we know who that is.
  const [picked, setPicked] = useState<MemberId | '' | null>(preset === 'open' ? null : preset);
  const [note, setNote] = useState('');
  const [wayId, setWayId] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const plan = usePlan(routed, picked, note);
  const isOnline = useOnline();

  const to = picked ?? firstOf(plan) ?? '';
  const way = wayOf(plan, wayId);
  const opensNow = way !== undefined && canOpen(way, isOnline);
  const give = async () => {
    if (isBusy) return;
    setBusy(true);
    // Enter may come before the plan has been read: it is meant all the same, and waits for it.
    const meant = plan ?? (await readPlan(services.handOver, routed, picked, note));
    const through = wayOf(meant, wayId);
    const person = picked ?? firstOf(meant);
    if (through) {
      const opens = canOpen(through, isOnline);
      await giveComment(services, routed, person || null, note, { id: through.id, opens });
    }
    setBusy(false);
  };
  return (
    <Sheet labelledBy="hand-over-title" onClose={close} isBusy={isBusy} testId="hand-over">
      <header class="sheet-head">
        <h2 id="hand-over-title" class="grow">
          {t('handOver.title')}
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={close} />
      </header>
      <form
        id="hand-over-form"
        class="hand-over-form"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <Select
          label={t('handOver.toWhom')}
          value={to}
          testId="hand-over-to"
          onPick={(id) => {
            setPicked(id);
            setWayId(null); // another person has other ways
          }}
          options={[
            ...(plan?.people ?? []).map((person) => ({
              value: person.member.id,
              words: personWords(person),
            })),
            { value: '' as const, words: t('handOver.anyone') },
          ]}
        />
        <Ways ways={plan?.ways ?? []} chosen={way} onPick={setWayId} />
        <Field
          label={t('handOver.note')}
          placeholder={t('handOver.noteHint')}
          value={note}
          maxLength={2_000}
          testId="hand-over-note"
          onText={setNote}
          focusNow
        />
        <section
          class="hand-over-card"
          aria-label={t('handOver.card')}
          data-testid="hand-over-card"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long card is scrolled by keys
          tabIndex={0}
        >
          {plan && <Bidi text={plan.card} />}
        </section>
      </form>
      <footer class="sheet-foot hand-over-foot">
        <p class="small soft" role="status">
          {way && hintOf(way, isOnline)}
        </p>
        <Button
          type="submit"
          form="hand-over-form"
          look="primary"
          size="large"
          icon={opensNow ? 'send' : 'copy'}
          data-testid="hand-over-go"
          refusal={refusal('handOver')}
          disabled={isBusy}
        >
          {t(opensNow ? 'handOver.go' : 'handOver.goCopy')}
        </Button>
        <Button size="large" onClick={close}>
          {t('common.cancel')}
        </Button>
      </footer>
    </Sheet>
  );
}

/** What it would be, read anew with every choice; the last one stays in sight meanwhile. */
function usePlan(routed: RoutedComment, picked: MemberId | '' | null, note: string): HandOverPlan | null {
  const { handOver } = useServices();
  const [plan, setPlan] = useState<HandOverPlan | null>(null);
  useEffect(() => {
    let isOld = false;
    void readPlan(handOver, routed, picked, note).then((found) => {
      if (found && !isOld) setPlan(found);
    });
    return () => {
      isOld = true;
    };
  }, [handOver, routed, picked, note]);
  return plan;
}

/** The plan for the person picked, or for the first one; null = it could not be read, and the person was told. */
async function readPlan(
  handOver: Services['handOver'],
  routed: RoutedComment,
  picked: MemberId | '' | null,
  note: string,
): Promise<HandOverPlan | null> {
  const ask = (to: MemberId | null) => attempt('hand-over plan', () => handOver.plan(routed, to, note));
  let found = await ask(picked || null);
  const first = found.ok ? firstOf(found.value) : undefined;
  if (picked === null && first !== undefined) found = await ask(first);
  if (found.ok) return found.value;
  sayError(found.code);
  return null;
}

const firstOf = (plan: HandOverPlan | null): MemberId | undefined => plan?.people[0]?.member.id;

const wayOf = (plan: HandOverPlan | null, id: string | null): HandOverWay | undefined =>
  plan?.ways.find((way) => way.id === id) ?? plan?.ways[0];

interface WaysProps {
  ways: readonly HandOverWay[];
  chosen: HandOverWay | undefined;
  onPick: (id: string) => void;
}

function Ways({ ways, chosen, onPick }: WaysProps) {
  return (
    <div class="field">
      <span class="field-label" id="hand-over-ways">
        {t('handOver.way')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo */}
      <div class="hand-over-ways" role="group" aria-labelledby="hand-over-ways">
        {ways.map((way) => (
          <button
            key={way.id}
            type="button"
            class="hand-over-way"
            data-testid="hand-over-way"
            aria-pressed={way.id === chosen?.id}
            title={way.name || undefined}
            onClick={() => onPick(way.id)}
          >
            <Icon name={ICONS[way.kind]} size={14} />
            <bdi class="one-line">{wayWords(way)}</bdi>
          </button>
        ))}
      </div>
    </div>
  );
}

const ICONS: Record<HandOverWay['kind'], IconName> = { person: 'send', chat: 'users', clipboard: 'copy' };

function wayWords({ kind, service, name }: HandOverWay): string {
  if (kind === 'chat') return name;
  if (service === 'clipboard') return t('handOver.copyOnly');
  return t(`desk.people.${service === 'other' ? 'elsewhere' : service}`);
}

function personWords({ member, as }: HandOverPerson): string {
  return as === 'colleague' ? member.name : t(`handOver.${as}`, { name: member.name });
}

/** A messenger's page needs the network; a mail program keeps its letter until there is one. */
const canOpen = ({ opens, service }: HandOverWay, isOnline: boolean): boolean =>
  opens && (isOnline || service === 'email');

function hintOf(way: HandOverWay, isOnline: boolean): string {
  if (way.opens && !canOpen(way, isOnline)) return t('handOver.offline');
  if (way.isShortened) return t(way.carriesText ? 'handOver.shortened' : 'handOver.shortenedPaste');
  return t(way.carriesText ? 'handOver.comesAlong' : 'handOver.pasteThere');
}
