// The sheet over a view while a file is read, unlocked, previewed, written or refused.
import { Sheet } from '@/components/ui/Sheet';
import { exhaustive } from '@/utils/base/exhaustive';
import type { ImportFlow } from './flow';
import './ImportSheet.css';
import { Done, Failed, Locked, Undone, Waiting } from './ImportSteps';
import { Preview } from './Preview';

interface Props {
  flow: ImportFlow;
  onChooseAnother: () => void;
}

export function ImportSheet({ flow, onChooseAnother }: Props) {
  const { at } = flow.step.value;
  return (
    <Sheet
      labelledBy="sheet-title"
      isBusy={at === 'reading' || at === 'writing'}
      step={at}
      onClose={flow.close}
    >
      {body(flow, onChooseAnother)}
    </Sheet>
  );
}

function body(flow: ImportFlow, onChooseAnother: () => void) {
  const step = flow.step.value;
  switch (step.at) {
    case 'idle':
      return null;
    case 'reading':
      return <Waiting flow={flow} canLeave />;
    case 'writing':
      return <Waiting flow={flow} canLeave={flow.progress.value?.phase === 'backup'} />;
    case 'locked':
      return <Locked wasWrong={step.wasWrong} flow={flow} />;
    case 'preview':
      return <Preview preview={step.preview} flow={flow} />;
    case 'failed':
      return <Failed code={step.code} flow={flow} onChooseAnother={onChooseAnother} />;
    case 'done':
      return <Done report={step.report} isApart={step.isApart} flow={flow} />;
    case 'undone':
      return <Undone flow={flow} />;
    default:
      return exhaustive(step);
  }
}
