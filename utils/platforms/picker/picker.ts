// The response picker of one frame, from the first slash on. A slash at the start of a word, typed by a person, opens a
// list beside the caret; what is typed behind it searches; arrows, Enter, Tab or a click choose; Esc leaves the text. A
// shortcut that a space closes is replaced at once. What is shown comes from the background, letter by letter, and what
// is chosen is written by it: no text of the team is here that is not on the screen.
import { hasSelection, type Spot, spotBefore, textBefore } from '@/utils/platforms/picker/before';
import { ListView } from '@/utils/platforms/picker/list';
import { closedWord, typedWord } from '@/utils/platforms/picker/word';
import { focusedEditor } from '@/utils/platforms/shared/editors';
import type { Slash } from '@/utils/platforms/slash';
import type { PickerList } from '@/utils/schema/picker';

/** The way to the background. */
export interface Asking {
  /** null = it does not answer, or not here. */
  search(query: string): Promise<PickerList | null>;
  /** True when the text stands in the box and was read back. */
  choose(id: string, typed: string): Promise<boolean>;
}

/** A word that calls the picker, and what was found for it; null = not yet. */
interface Call {
  readonly box: HTMLElement;
  readonly word: string;
  list: PickerList | null;
  /** The row that Enter takes; before anything was found, as many steps down as were pressed. */
  active: number;
  /** Enter or Tab was pressed before anything was found. */
  isTaken: boolean;
}

const TOLD_MS = 5_000;
/** Editors that draw their text themselves show a slash a moment after its key. */
const DRAWN_MS = 500;

export class Picker {
  private readonly asking: Asking;
  private readonly document: Document;
  private readonly view: ListView;
  /** What a page writes into its box calls nobody: a person has typed a slash, or it stands there since. */
  private slash: 'none' | 'typed' | 'there' = 'typed';
  private typedMs = performance.now();
  private call: Call | null = null;
  /** What the list showed last, for a shortcut that a space closes and for a sentence in its place. */
  private last: PickerList | null = null;
  private readonly swallowed = new Set<string>();
  private isWriting = false;
  private readonly ending = new AbortController();

  constructor(asking: Asking, document: Document) {
    this.asking = asking;
    this.document = document;
    this.view = new ListView(document, {
      choose: (index) => void this.choose(index),
      point: (index) => this.mark(index),
    });
    const { signal } = this.ending;
    const options = { capture: true, passive: true, signal };
    const closes = (event: Event): void => {
      if (!this.view.holds(event)) this.close();
    };
    for (const type of ['focusout', 'pointerdown', 'resize']) addEventListener(type, closes, options);
    addEventListener('scroll', () => this.draw(), options);
    this.look();
  }

  /** Takes the resident listener's place. */
  takeOver(slash: Slash): void {
    const { stop } = slash;
    const hear = (event: Event): void => {
      if (event.isTrusted) this.hear(event as KeyboardEvent | InputEvent); // by the types below, and those of platforms/slash
    };
    slash.hear = hear;
    for (const type of ['keyup', 'input'])
      addEventListener(type, hear, { capture: true, signal: this.ending.signal });
    slash.stop = () => {
      stop();
      this.close();
      this.ending.abort();
    };
  }

  private hear(event: KeyboardEvent | InputEvent): void {
    if (isSlash(event) && this.wouldCall()) {
      this.slash = 'typed';
      this.typedMs = performance.now();
    }
    if (event.type === 'keydown')
      this.press(event as KeyboardEvent); // by its type
    else if (event.type === 'keyup' && this.swallowed.delete((event as KeyboardEvent).code)) swallow(event);
    else if (event.type !== 'beforeinput') this.look();
  }

  private press(event: KeyboardEvent): void {
    if (!this.call) this.view.leave(); // a sentence has been read
    const isWithOthers = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (!this.call || event.isComposing || isWithOthers) return;
    this.look(); // at the word as it is now: what is chosen takes its place
    const { call } = this;
    if (!call) return;
    const isMeant = this.answer(event.key, call);
    if (!isMeant) return;
    swallow(event);
    this.swallowed.add(event.code);
  }

  /** What a key does with the open list; false = it is none of the list's. */
  private answer(key: string, call: Call): boolean {
    const count = call.list?.rows.length ?? 0;
    switch (key) {
      case 'Escape':
        this.slash = 'none';
        this.close();
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        if (call.list && count === 0) return false;
        call.active += key === 'ArrowDown' ? 1 : -1;
        // Whoever presses sooner than the list comes means its rows: in the page the caret would leave the word.
        if (call.list) this.mark(around(call.active, count));
        return true;
      case 'Enter':
      case 'Tab':
        if (call.list && count === 0) {
          this.close();
          return false;
        }
        if (call.list) void this.choose(call.active);
        else call.isTaken = true;
        return true;
      default:
        return false;
    }
  }

  /** A slash at the caret would start a word; what is selected gives way to it. */
  private wouldCall(): boolean {
    const box = focusedEditor(this.document);
    return box !== null && (hasSelection(box) || typedWord(`${textBefore(box)}/`) !== null);
  }

  /** Looks at what stands before the caret now. */
  private look(): void {
    if (this.slash === 'none' || this.isWriting) return;
    const box = focusedEditor(this.document);
    const before = box ? textBefore(box) : '';
    const word = typedWord(before);
    if (box && word !== null) {
      this.slash = 'there';
      if (this.call?.word !== word || this.call.box !== box) void this.search(box, word);
      return;
    }
    this.close();
    const closed = closedWord(before);
    const isAwaited = this.slash === 'typed' && performance.now() - this.typedMs < DRAWN_MS;
    if (closed !== null || !isAwaited) this.slash = 'none';
    if (box && closed !== null) void this.expand(box, closed);
  }

  private async search(box: HTMLElement, word: string): Promise<void> {
    const call: Call = { box, word, list: null, active: 0, isTaken: false };
    this.call = call;
    const list = await this.asking.search(word.slice(1));
    if (this.call !== call) return; // another letter has come
    if (!list) return this.close();
    this.last = list;
    call.list = list;
    call.active = around(call.active, list.rows.length);
    if (call.isTaken && list.rows.length > 0) await this.choose(call.active);
    else this.draw();
  }

  /** Replaces a shortcut that a space has just closed; any other word stays as it was typed. */
  private async expand(box: HTMLElement, closed: string): Promise<void> {
    const list = await this.asking.search(closed.trim().slice(1));
    const exact = list?.rows.find(({ isExact, refusal }) => isExact && refusal === '');
    if (!list || !exact || closedWord(textBefore(box)) !== closed) return;
    this.last = list;
    await this.write(box, exact.id, closed);
  }

  private async choose(index: number): Promise<void> {
    const { call } = this;
    const row = call?.list?.rows[index];
    if (!call || !row) return;
    if (row.refusal !== '') this.mark(index);
    else await this.write(call.box, row.id, call.word);
  }

  private async write(box: HTMLElement, id: string, typed: string): Promise<void> {
    const spot = this.spotOf(box, typed);
    this.close();
    this.slash = 'none';
    this.isWriting = true;
    const isWritten = await this.asking.choose(id, typed);
    this.isWriting = false;
    this.look(); // somebody may have called meanwhile
    if (!isWritten && this.last && !this.call) this.tell(this.last, box, spot);
  }

  private tell(list: PickerList, box: HTMLElement, spot: Spot): void {
    this.view.enter(box);
    this.view.tell(list.words.failed, list, spot);
    setTimeout(() => {
      if (!this.call) this.view.leave();
    }, TOLD_MS);
  }

  private mark(index: number): void {
    if (!this.call) return;
    this.call.active = index;
    this.draw();
  }

  private draw(): void {
    const { call } = this;
    if (!call?.list) return;
    this.view.enter(call.box);
    this.view.show(call.list, call.active, this.spotOf(call.box, call.word));
  }

  private spotOf(box: HTMLElement, word: string): Spot {
    this.view.enter(box);
    return spotBefore(box, word.length, this.view.stage);
  }

  private close(): void {
    this.call = null;
    this.view.leave();
  }
}

/** A person types a slash: by a key, or by what types without keys. */
function isSlash({ type, key, data }: Partial<KeyboardEvent & InputEvent>): boolean {
  return type === 'keydown' ? key === '/' : type === 'beforeinput' && data === '/';
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Behind the last row comes the first. */
const around = (place: number, count: number): number =>
  count === 0 ? 0 : ((place % count) + count) % count;
