// The list beside the caret. It stands in a closed shadow root that is in the page only while the list is open, is
// dressed rule by rule on the elements themselves (no style sheet that a page's policy could refuse), and never takes
// the focus: keys stay with the editor, and the picker passes on those that are meant for the list.
import type { Spot } from '@/utils/platforms/picker/before';
import type { PickerList, PickerRow } from '@/utils/schema/picker';

const WIDTH = 320;
const MARGIN = 8;
const GAP = 4;

/** What is done with a mouse: chosen by a click, pointed at by a movement. */
export interface Pointing {
  choose(index: number): void;
  point(index: number): void;
}

export class ListView {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly pointing: Pointing;

  constructor(document: Document, pointing: Pointing) {
    this.pointing = pointing;
    this.host = document.createElement('div');
    // The page's own rules for such an element count for less.
    dress(
      this.host,
      { all: 'initial', position: 'fixed', 'z-index': '2147483647', left: '0', top: '0' },
      'important',
    );
    this.root = this.host.attachShadow({ mode: 'closed' });
    // A press would take the caret out of the editor, and close what closes on a press beside it.
    for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click']) {
      this.host.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopPropagation();
      });
    }
  }

  /** Where a field's text may be laid out to be measured. */
  get stage(): ShadowRoot {
    return this.root;
  }

  /** True for an event that the list's own element has got. */
  holds(event: Event): boolean {
    return event.composedPath()[0] === this.host;
  }

  /** Stands in the page from now on; in the dialog of the box, if it is in one: outside nothing can be pressed. */
  enter(box: HTMLElement): void {
    const home = box.closest('dialog') ?? box.ownerDocument.documentElement;
    if (this.host.parentNode !== home) home.append(this.host);
  }

  leave(): void {
    this.host.remove();
    this.root.replaceChildren();
  }

  /** Draws the rows and marks the one that Enter would choose. */
  show(list: PickerList, active: number, spot: Spot): void {
    const { language, theme, rows, words } = list;
    const card = this.card(language, theme);
    const box = this.make('div', {}, { role: 'listbox', 'aria-label': words.name });
    box.append(...rows.map((row, index) => this.row(row, index, index === active)));
    const told = rows[active];
    const said = told ? `${told.title} ${told.refusal || told.preview}` : words.none;
    const line = this.make('div', { ...FOOT, direction: 'inherit' });
    line.append(rows.length === 0 ? words.none : words.keys);
    const heard = this.make('div', UNSEEN, { role: 'status' });
    heard.append(said);
    card.append(box, line, heard);
    this.put(card, spot, language === 'fa');
  }

  /** A sentence in the list's place. */
  tell(text: string, { language, theme }: Pick<PickerList, 'language' | 'theme'>, spot: Spot): void {
    const card = this.card(language, theme);
    const line = this.make('div', { ...FOOT, color: WARN, border: 'none' }, { role: 'status' });
    line.append(text);
    card.append(line);
    this.put(card, spot, language === 'fa');
  }

  private card(language: PickerList['language'], theme: PickerList['theme']): HTMLElement {
    const card = this.make('div', CARD, { lang: language, dir: language === 'fa' ? 'rtl' : 'ltr' });
    dress(card, { 'color-scheme': theme === 'system' ? 'light dark' : theme });
    return card;
  }

  private row(row: PickerRow, index: number, isActive: boolean): HTMLElement {
    const isRefused = row.refusal !== '';
    const element = this.make(
      'div',
      { ...ROW, ...(isActive ? ACTIVE : {}) },
      { role: 'option', 'aria-selected': String(isActive), 'aria-disabled': String(isRefused) },
    );
    const head = this.make('div', HEAD);
    const title = this.make('span', { ...LINE, ...(isRefused ? { color: SOFT } : {}) }, { dir: 'auto' });
    title.append(row.title);
    head.append(title);
    if (row.shortcut) {
      const shortcut = this.make('span', SHORTCUT, { dir: 'auto' });
      shortcut.append(`/${row.shortcut}`);
      head.append(shortcut);
    }
    const text = this.make(
      'div',
      { ...LINE, ...BELOW, ...(isRefused ? { color: WARN } : {}) },
      { dir: 'auto' },
    );
    text.append(row.refusal || row.preview);
    element.append(head, text);
    element.addEventListener('click', (event) => {
      if (event.isTrusted) this.pointing.choose(index);
    });
    element.addEventListener('mousemove', () => {
      if (!isActive) this.pointing.point(index);
    });
    return element;
  }

  /** Below the word, or above it where there is more room; always inside the window. */
  private put(card: HTMLElement, { left, top, bottom }: Spot, isFromRight: boolean): void {
    this.root.replaceChildren(card);
    const { innerWidth, innerHeight } = window;
    const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
    dress(card, { width: `${width}px` });
    const height = card.offsetHeight;
    const isBelow = bottom + GAP + height <= innerHeight - MARGIN || top < innerHeight - bottom;
    const x = Math.max(MARGIN, Math.min(isFromRight ? left - width : left, innerWidth - width - MARGIN));
    const y = isBelow ? bottom + GAP : Math.max(MARGIN, top - GAP - height);
    dress(card, { left: `${x}px`, top: `${y}px` });
  }

  private make(
    tag: 'div' | 'span',
    rules: Rules,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElement {
    const element = this.host.ownerDocument.createElement(tag);
    dress(element, rules);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }
}

type Rules = Readonly<Record<string, string>>;

function dress(element: HTMLElement, rules: Rules, priority = ''): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, priority);
}

// The tokens of the panel (components/ui/theme.css), without its font: a page must not be able to ask for a file of ours.
const INK = 'light-dark(#15191c, #eceff1)';
const SOFT = 'light-dark(#4a5259, #b1b9bf)';
const FAINT = 'light-dark(#5f6870, #98a2a9)';
const EDGE = 'light-dark(#e2e6e8, #2b3135)';
const WARN = 'light-dark(#864a00, #efb45c)';

const CARD: Rules = {
  position: 'fixed',
  'box-sizing': 'border-box',
  padding: '4px',
  border: `1px solid ${EDGE}`,
  'border-radius': '8px',
  background: 'light-dark(#ffffff, #1a1e21)',
  'box-shadow': '0 8px 24px light-dark(rgb(15 25 30 / 18%), rgb(0 0 0 / 55%))',
  color: INK,
  font: '13px/1.6 system-ui, "Segoe UI", Tahoma, sans-serif',
  'text-align': 'start',
};
const ROW: Rules = { padding: '4px 8px', 'border-radius': '6px', cursor: 'pointer' };
const ACTIVE: Rules = { background: 'light-dark(#dcefec, #15332f)' };
const HEAD: Rules = { display: 'flex', gap: '8px', 'align-items': 'baseline', 'font-weight': '600' };
const LINE: Rules = {
  flex: '1',
  'min-width': '0',
  overflow: 'hidden',
  'white-space': 'nowrap',
  'text-overflow': 'ellipsis',
  'text-align': 'start',
};
const SHORTCUT: Rules = {
  flex: 'none',
  'max-width': '40%',
  overflow: 'hidden',
  'white-space': 'nowrap',
  'text-overflow': 'ellipsis',
  color: 'light-dark(#0b6b63, #5cc8bb)',
  'font-size': '12px',
  'font-weight': '400',
};
const BELOW: Rules = { color: SOFT, 'font-size': '12px' };
const FOOT: Rules = { padding: '4px 8px', color: FAINT, 'font-size': '12px' };
const UNSEEN: Rules = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
};
