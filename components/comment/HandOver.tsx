// The sheets of handing over, fetched when the first of them is asked for. Nothing stands in their place meanwhile.
import { handingOver, replying, routed } from '@/components/app/state';
import { lazy } from '@/components/ui/lazy';

const HandOverSheet = lazy(() => import('./HandOverSheet').then((module) => module.HandOverSheet));
const ReplySheet = lazy(() => import('./ReplySheet').then((module) => module.ReplySheet));

export function HandOver() {
  const shown = routed.value;
  if (shown === null) return null;
  return (
    <div class="hand-over-room">
      {handingOver.value !== null && (
        <HandOverSheet key={`${shown.caseId} ${handingOver.value}`} routed={shown} />
      )}
      {replying.value && <ReplySheet caseId={shown.caseId} onClose={() => (replying.value = false)} />}
    </div>
  );
}
