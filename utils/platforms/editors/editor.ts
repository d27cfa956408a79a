// The port to an editor technology: how its text is read, where its caret stands, and which ways of writing it
// understands, best first. A technique is tried, its effect is read back, and only if nothing at all happened
// the next one is tried. None of them ever submits, and none makes a key event.
import type { EditorKind } from '@/utils/schema/capture';
import type { PageTechnique } from '@/utils/schema/page-steps';

/** Where the text goes: at the editor's own last caret, behind everything, or in the place of everything. */
export type Spot = 'lastCaret' | 'end' | 'everything';

export type Technique =
  | { readonly name: PageTechnique; readonly world: 'page' }
  | {
      readonly name: string;
      readonly world: 'here';
      /** Known to break texts of several lines: left out for them. */
      readonly oneLineOnly?: true;
      write(box: HTMLElement, text: string): void;
    };

export interface Editor {
  readonly kinds: readonly EditorKind[];
  /** For a technology that comes in several shapes: whether this box has the one meant here. */
  suits?(box: HTMLElement): boolean;
  /** The whole draft; line breaks as "\n". */
  read(box: HTMLElement): string;
  /** Sets caret or selection; returns its position in `read(box)`, null where that cannot be told. */
  placeCaret(box: HTMLElement, spot: Spot): number | null;
  /** Selects so many characters before the caret; false where they do not stand there. */
  selectBefore(box: HTMLElement, length: number): boolean;
  /** The text as this box can hold it: an <input> has one line. */
  fit(text: string, box: HTMLElement): string;
  readonly techniques: readonly Technique[];
  /** How long the editor counts what is typed as one act, in ms: sooner, one Ctrl+Z would take the draft too. */
  readonly typingMs?: number;
  /** How long the editor may take to notice where the caret stands, in ms; two frames unless it is told. */
  readonly caretMs?: number;
}
