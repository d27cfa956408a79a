// The sheet over a view while a file is read, previewed, written or refused. It takes the focus, Esc leaves it,
// and the view behind it is inert, so that the keyboard cannot walk out of it.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import { exhaustive } from '@/utils/base/exhaustive';
import type { ImportFlow } from './flow';
import { Done, Failed, Preview, Waiting } from './ImportSteps';
import './ImportSheet.css';

interface Props {
  flow: ImportFlow;
  onChooseAnother: () => void;
}

export function ImportSheet({ flow, onChooseAnother }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const step = flow.step.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step takes the focus again
  useEffect(() => sheet.current?.focus(), [step.at]);

  return (
    <div class="sheet-cover">
      <div
        ref={sheet}
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="sheet-title"
        aria-busy={step.at === 'reading' || step.at === 'writing'}
        tabIndex={-1}
        onKeyDown={(event) => {
          event.stopPropagation(); // the page's own keys (Enter inserts, Esc goes back) mean the view behind
          if (event.key === 'Escape') flow.close();
        }}
      >
        {body(flow, onChooseAnother)}
      </div>
    </div>
  );
}

function body(flow: ImportFlow, onChooseAnother: () => void) {
  const step = flow.step.value;
  switch (step.at) {
    case 'idle':
      return null;
    case 'reading':
      return <Waiting words={t('exchange.reading')} onCancel={flow.close} />;
    case 'writing':
      return <Waiting words={t('exchange.writing')} />;
    case 'preview':
      return <Preview preview={step.preview} flow={flow} />;
    case 'failed':
      return <Failed code={step.code} flow={flow} onChooseAnother={onChooseAnother} />;
    case 'done':
      return <Done written={step.written} flow={flow} />;
    default:
      return exhaustive(step);
  }
}
