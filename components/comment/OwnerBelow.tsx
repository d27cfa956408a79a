// Under the owner: what is left, until when, the backup and who comes next, in one line; with every reason on a click.
import { useState } from 'preact/hooks';
import { due } from '@/components/app/when';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { RoutedComment } from '@/utils/services/contract';
import { type OwnerFact, ownerFacts } from './owner-words';
import { isSettled } from './rights';

export function OwnerBelow({ routed }: { routed: RoutedComment }) {
  const [isOpen, setOpen] = useState(false);
  const facts = ownerFacts(routed);
  const left = isSettled(routed.case) ? null : due(routed.dueAt, routed.workingTime);
  const dueLine = left && (
    <span class={`due due-${left.urgency}`}>
      {left.urgency !== 'calm' && <Icon name="clock" size={12} />}
      {left.words}
    </span>
  );
  if (facts.length === 0) return <p class="owner-below small soft">{dueLine}</p>;
  return (
    <button
      type="button"
      class={names('owner-below small soft', isOpen && 'owner-below-open')}
      aria-expanded={isOpen}
      title={
        isOpen
          ? undefined
          : facts.map(({ words, why }) => [words, why].filter(Boolean).join(' · ')).join('\n')
      }
      data-testid="owner-below"
      onClick={() => setOpen(!isOpen)}
    >
      {dueLine}
      {isOpen ? (
        facts.map((fact) => <Fact key={fact.name} {...fact} />)
      ) : (
        <span class="one-line">{facts.flatMap(({ short }) => short || []).join(' · ')}</span>
      )}
    </button>
  );
}

const Fact = ({ name, words, why }: OwnerFact) => (
  <span data-testid={`owner-${name}`}>
    {words}
    {why && <span class="faint">{` · ${why}`}</span>}
  </span>
);
