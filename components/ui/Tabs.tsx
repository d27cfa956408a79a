// A row of tabs: one Tab stop, arrow keys walk it in reading order, Home and End reach its ends.
import './Tabs.css';

export interface TabEntry<T extends string> {
  id: T;
  words: string;
  /** A number beside the word, e.g. open cases; already in the language's digits. */
  count?: string;
}

interface TabsProps<T extends string> {
  label: string;
  tabs: readonly TabEntry<T>[];
  /** Null while something else than a tab is shown. */
  chosen: T | null;
  panelId: string;
  onPick: (id: T) => void;
}

export function Tabs<T extends string>({ label, tabs, chosen, panelId, onPick }: TabsProps<T>) {
  const stop = chosen ?? tabs[0]?.id;
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={(event) => walk(event)}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          class="tab"
          data-testid={`tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={panelId}
          tabIndex={tab.id === stop ? 0 : -1}
          onClick={() => onPick(tab.id)}
        >
          {tab.words}
          {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab.matches(':focus'));
  const ahead = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const behind = ahead === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const to =
    event.key === ahead
      ? at + 1
      : event.key === behind
        ? at - 1 + tabs.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? tabs.length - 1
            : null;
  if (to === null) return;
  event.preventDefault();
  event.stopPropagation();
  const tab = tabs[to % tabs.length];
  tab?.focus();
  tab?.click();
}
