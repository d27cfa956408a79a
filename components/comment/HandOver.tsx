// The sheets of a comment, fetched when the first of them is asked for. Nothing stands in their place meanwhile.
import { erasing, handingOver, replying, routed, teaching } from '@/components/app/state';
import { lazy } from '@/components/ui/lazy';

const HandOverSheet = lazy(() => import('./HandOverSheet').then((module) => module.HandOverSheet));
const EraseSheet = lazy(() => import('@/components/safety/EraseSheet').then((module) => module.EraseSheet));
const ExampleSheet = lazy(() => import('./ExampleSheet').then((module) => module.ExampleSheet));
const ReplySheet = lazy(() => import('./ReplySheet').then((module) => module.ReplySheet));

export function HandOver() {
  const shown = routed.value;
  if (shown === null) return null;
  return (
    <div class="hand-over-room">
      {handingOver.value !== null && (
        <HandOverSheet key={`${shown.caseId} ${handingOver.value}`} routed={shown} />
      )}
      {erasing.value && (
        <EraseSheet address={shown.case.snapshot.author?.url ?? ''} onClose={() => (erasing.value = false)} />
      )}
      {teaching.value && (
        <ExampleSheet key={shown.caseId} routed={shown} onClose={() => (teaching.value = false)} />
      )}
      {replying.value && <ReplySheet caseId={shown.caseId} onClose={() => (replying.value = false)} />}
    </div>
  );
}
