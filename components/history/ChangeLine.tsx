// One changed field: its name, and before → after as text. Long values are folded.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { fieldName } from '@/components/exchange/detail';
import { Bidi } from '@/components/ui/Bidi';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { FieldChange } from '@/utils/services/contract';
import './ChangeLine.css';
import { changedParts, differenceOf, type Span } from './difference';

/** Longer texts are shown in three lines until they are asked for. */
const LONG = 140;

interface Props {
  change: FieldChange;
  /** Without the field's name, where it is said already. */
  isBare?: boolean;
}

export function ChangeLine({ change, isBare = false }: Props) {
  return (
    <div class={names('change', isBare && 'change-bare')} data-testid="change">
      {!isBare && <span class="change-field small soft">{fieldName(change.field)}</span>}
      <Values change={change} />
    </div>
  );
}

function Values({ change }: { change: FieldChange }) {
  const difference = differenceOf(change);
  if (difference.kind === 'order') return <span class="soft">{t('history.reordered')}</span>;
  if (difference.kind === 'became') {
    const { before, after } = difference;
    // One line where both are short: 60 → 30.
    if ((before ?? '').length + (after ?? '').length > 48)
      return <Lines gone={list(before)} come={list(after)} />;
    return (
      <span class="change-pair">
        <del>{before === null ? <Nothing /> : <bdi>{before}</bdi>}</del>
        <Icon name="forward" size={12} />
        <span class="sr-only">{t('history.became')}</span>
        <ins>{after === null ? <Nothing /> : <bdi>{after}</bdi>}</ins>
      </span>
    );
  }
  return <Lines gone={difference.gone} come={difference.come} />;
}

function Lines({ gone, come }: { gone: readonly string[]; come: readonly string[] }) {
  const [old, young] = [gone[0], come[0]];
  const isOne = gone.length === 1 && come.length === 1 && old !== undefined && young !== undefined;
  const [inOld, inYoung] = isOne ? changedParts(old, young) : [undefined, undefined];
  return (
    <div class="change-lines">
      {gone.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal lines may stand twice; the list never changes
        <Line key={`-${index}`} kind="gone" text={line} {...(inOld ? { mark: inOld } : {})} />
      ))}
      {come.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Line key={`+${index}`} kind="come" text={line} {...(inYoung ? { mark: inYoung } : {})} />
      ))}
    </div>
  );
}

function Line({ kind, text, mark }: { kind: 'gone' | 'come'; text: string; mark?: Span }) {
  const isOpen = useSignal(false);
  const isLong = text.length > LONG || text.split('\n').length > 3;
  const Element = kind === 'gone' ? 'del' : 'ins';
  return (
    <Element class={`change-line change-${kind}`}>
      <span class="change-sign" aria-hidden="true">
        {kind === 'gone' ? '−' : '+'}
      </span>
      <div class="grow">
        <Bidi
          text={text}
          class={isLong && !isOpen.value ? 'change-folded' : ''}
          marks={mark && mark.end > mark.start && mark.end - mark.start < text.length ? [mark] : []}
        />
        {isLong && (
          <Button
            look="plain"
            size="small"
            aria-expanded={isOpen.value}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            {t(isOpen.value ? 'history.fold' : 'history.unfold')}
          </Button>
        )}
      </div>
    </Element>
  );
}

const Nothing = () => <span class="faint">{t('history.nothing')}</span>;
const list = (line: string | null): string[] => (line === null ? [] : [line]);
