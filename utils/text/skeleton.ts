// The consonant skeleton of a word: what Persian letters and their Latin spelling (Finglish) have in
// common. قیمت, gheymat, ghimat and qeymat are all "qmt". It is for matching only, never for display.
// Both scripts drop vowels, و and ی, because Persian does not write the short ones and Latin writes the
// long ones as it likes; doubled symbols fall together for the same reason.

/** The skeleton of one word in match form, '' where no consonant is left; an opening vowel is kept as A. */
export function skeleton(word: string): string {
  const symbols = PERSIAN.test(word) ? fromPersian(word) : fromLatin(word);
  return symbols.replace(/([a-zA-Z])\1+/g, '$1');
}

const PERSIAN = /[\u0620-\u06D5]/;

function fromPersian(word: string): string {
  const opened = /^[اع]/.test(word) ? 'A' : '';
  const body = word.replace(/(?<=.)ه$/, '');
  let symbols = opened;
  for (const letter of body) symbols += PERSIAN_SYMBOLS.get(letter) ?? (IS_DIGIT.test(letter) ? letter : '');
  return symbols;
}

function fromLatin(word: string): string {
  const opened = /^[aeiou]/.test(word) ? 'A' : '';
  const body = word.replace(/(?<=[ae])h$/, '');
  let symbols = opened;
  for (const [spelling] of body.replace(SOFT_C, 's').matchAll(LATIN_SPELLING)) {
    symbols += LATIN_SYMBOLS.get(spelling) ?? spelling;
  }
  return symbols;
}

const IS_DIGIT = /\d/;

// One symbol per sound: x = خ, q = غ ق, c = چ, S = ش, j = ج ژ.
const PERSIAN_SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: 'ب',
    p: 'پ',
    t: 'تط',
    s: 'ثسص',
    z: 'ذزضظ',
    j: 'جژ',
    c: 'چ',
    h: 'حه',
    x: 'خ',
    d: 'د',
    r: 'ر',
    S: 'ش',
    q: 'غق',
    f: 'ف',
    k: 'ک',
    g: 'گ',
    l: 'ل',
    m: 'م',
    n: 'ن',
  }).flatMap(([symbol, letters]) => [...letters].map((letter) => [letter, symbol] as const)),
);

const LATIN_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['kh', 'x'],
  ['gh', 'q'],
  ['ch', 'c'],
  ['sh', 'S'],
  ['zh', 'j'],
  ['ck', 'k'],
  ['ph', 'f'],
  ['c', 'k'],
  ['x', 'ks'],
]);
const SOFT_C = /c(?=[eiy])/g; // merci = مرسی
// Vowels are passed over, and so are v, w and y, which stand for the dropped و and ی.
const LATIN_SPELLING = /[kgcsz]h|ck|ph|[b-df-hj-np-tx0-9]|z/g;
