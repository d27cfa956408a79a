// Wraps a view so that a team's file may be dropped or pasted anywhere on it, or chosen by `useImport().choose()`.
// Only these listeners belong to the first script; the preview itself is loaded when the first file arrives.
import { useSignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { logFailure } from '@/utils/base/log';
import type { ExchangeService, PreviewOptions } from '@/utils/services/contract';
import type { ImportFlow } from './flow';
import { carriesFile, isTypingPlace, received } from './receive';
import './DropZone.css';

export interface ImportDoor {
  /** Opens the file chooser; must be called inside a click. `said`: how the file is to be read. */
  choose(said?: PreviewOptions): void;
}

const Door = createContext<ImportDoor | null>(null);

/** The way to the file chooser of the zone around this component; null outside of any zone. */
export const useImport = (): ImportDoor | null => useContext(Door);

interface Props {
  children: ComponentChildren;
}

/** A zone inside another zone is only its children: one view has one file input and one preview. */
export function DropZone({ children }: Props) {
  return useImport() === null ? <Zone>{children}</Zone> : children;
}

function Zone({ children }: Props) {
  const { exchange } = useServices();
  const flow = useSignal<ImportFlow | null>(null);
  const take = useMemo(() => takerOf(exchange, (begun) => (flow.value = begun)), [exchange, flow]);
  const input = useRef<HTMLInputElement>(null);
  const isDragging = useSignal(false);
  const said = useRef<PreviewOptions>({});
  const door = useMemo<ImportDoor>(
    () => ({
      choose(asked = {}) {
        said.current = asked;
        input.current?.click();
      },
    }),
    [],
  );
  const isOpen = flow.value !== null && flow.value.step.value.at !== 'idle';

  useEffect(() => {
    const visit = new AbortController();
    listen(take, (dragging) => (isDragging.value = dragging), visit.signal);
    return () => visit.abort();
  }, [take, isDragging]);

  // Closing the sheet brings the keyboard back to where it was.
  const lastFocus = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const opener = lastFocus.current;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [isOpen]);

  const takeChosen = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) take(file, said.current);
    field.value = ''; // so that the same file, mended, can be chosen again
  };

  return (
    <Door.Provider value={door}>
      <div
        class="drop-zone"
        inert={isOpen}
        onFocusIn={(event) => {
          lastFocus.current = event.target;
        }}
      >
        {children}
      </div>
      <input
        ref={input}
        type="file"
        class="drop-input"
        data-testid="import-file"
        accept=".hamseda,.json,.ics,.csv,.tsv,.txt,application/json,text/calendar,text/csv"
        aria-label={t('exchange.importTitle')}
        tabIndex={-1}
        onChange={(event) => takeChosen(event.currentTarget)}
      />
      {isDragging.value && (
        <div class="drop-overlay" aria-hidden="true">
          <p class="drop-words">
            <strong>{t('exchange.dropHere')}</strong>
            <span>{t('exchange.dropHint')}</span>
          </p>
        </div>
      )}
      {flow.value && isOpen && <Sheet flow={flow.value} door={door} />}
    </Door.Provider>
  );
}

type Take = (file: Blob, said?: PreviewOptions) => void;

/** Hands files to the import, whose code comes with the first of them. */
function takerOf(exchange: ExchangeService, onBegun: (flow: ImportFlow) => void): Take {
  let begun: Promise<ImportFlow> | null = null;
  return (file, said) => {
    begun ??= import('./flow').then(({ importFlow }) => {
      const flow = importFlow(exchange);
      onBegun(flow);
      return flow;
    });
    begun
      .then((flow) => flow.take(file, said))
      .catch((cause: unknown) => {
        begun = null;
        logFailure('import', cause);
      });
  };
}

type SheetView = typeof import('./ImportSheet').ImportSheet;

/** The preview, loaded on its first use. */
function Sheet({ flow, door }: { flow: ImportFlow; door: ImportDoor }) {
  const view = useSignal<{ draw: SheetView } | null>(null);
  useEffect(() => {
    const names = import('./detail').then(({ loadFieldNames }) => loadFieldNames());
    Promise.all([import('./ImportSheet'), names]).then(
      ([module]) => {
        view.value = { draw: module.ImportSheet };
      },
      (cause: unknown) => {
        logFailure('import sheet', cause);
        flow.close(); // the view must not stay inert behind a sheet that cannot come
      },
    );
  }, [view, flow]);
  const Draw = view.value?.draw;
  return Draw ? <Draw flow={flow} onChooseAnother={() => door.choose()} /> : null;
}

/** Drops and pastes anywhere in the document, until the signal aborts. */
function listen(take: Take, setDragging: (dragging: boolean) => void, signal: AbortSignal): void {
  const accept = (data: DataTransfer | null): boolean => {
    const file = received(data);
    if (file === null) return false;
    take(file);
    return true;
  };
  const over = (event: DragEvent) => {
    if (!carriesFile(event.dataTransfer)) return;
    event.preventDefault(); // without it the browser would leave the page and open the file
    setDragging(true);
  };
  document.addEventListener('dragenter', over, { signal });
  document.addEventListener('dragover', over, { signal });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && setDragging(false), {
    signal,
  });
  document.addEventListener(
    'drop',
    (event) => {
      setDragging(false);
      const isFile = carriesFile(event.dataTransfer);
      if (!isFile && isTypingPlace(event.target)) return;
      if (accept(event.dataTransfer) || isFile) event.preventDefault();
    },
    { signal },
  );
  document.addEventListener(
    'paste',
    (event) => {
      const isFile = carriesFile(event.clipboardData);
      if (!isFile && isTypingPlace(event.target)) return;
      if (accept(event.clipboardData)) event.preventDefault();
    },
    { signal },
  );
}
