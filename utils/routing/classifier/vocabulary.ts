// Which features a team's texts have shown so far, and how much each tells. Column 0 is the constant that every
// text has; it lets one topic be likelier than another before a word is read.
import { type Counted, SLOTS } from './features';
import { type Lexicon, type Vector, vectorise } from './vector';

/** Kins are loudest while there are few examples. */
function kinWeightFor(examplesEach: number): number {
  const [few, many] = [10, 40];
  const past = Math.min(1, Math.max(0, (examplesEach - few) / (many - few)));
  return 0.9 - 0.45 * past;
}

export class Vocabulary implements Lexicon {
  readonly columns: Int32Array<ArrayBuffer> = new Int32Array(SLOTS);
  readonly kinWeight: number;
  idf: Float32Array<ArrayBuffer> = new Float32Array(0);
  readonly #slots: number[] = [0];
  readonly #texts: number[] = [0];
  #total = 0;

  /** The vocabulary of these texts; they come from topics with so many examples each, on average. */
  constructor(texts: readonly Counted[], examplesEach = 0) {
    this.kinWeight = kinWeightFor(examplesEach);
    for (const text of texts) this.extend(text);
    this.idf = new Float32Array(0);
    this.#weigh();
  }

  /** How many columns there are, the constant among them. */
  get size(): number {
    return this.#slots.length;
  }

  /** The slot of each column; that of the constant means nothing. */
  get slots(): readonly number[] {
    return this.#slots;
  }

  /** Takes one more text in; features that were known keep their weight. */
  extend({ slots }: Counted): void {
    this.#total += 1;
    for (const slot of slots) {
      const column = this.columns[slot] || this.#append(slot);
      this.#texts[column] = (this.#texts[column] ?? 0) + 1;
    }
  }

  /** A text as a row over these columns. */
  vectorOf(text: Counted): Vector {
    if (this.idf.length < this.size) this.#weigh();
    return vectorise(text, this);
  }

  #append(slot: number): number {
    const column = this.#slots.length;
    this.#slots.push(slot);
    this.#texts.push(0);
    this.columns[slot] = column;
    return column;
  }

  /** Gives the columns that have none yet the root of their inverse document frequency, smoothed. */
  #weigh(): void {
    const grown = new Float32Array(this.size);
    grown.set(this.idf);
    for (let column = this.idf.length; column < this.size; column += 1) {
      // Column 0 is in no text: its weight is the one of a feature that was never seen.
      grown[column] = Math.sqrt(1 + Math.log((1 + this.#total) / (1 + (this.#texts[column] ?? 0))));
    }
    this.idf = grown;
  }
}
