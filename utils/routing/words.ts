// Whole words, as Persian writes them: «قیمتش» and «قیمت‌ها» are the word «قیمت» with a clitic, while
// «قیمتی» in the middle of another word is not. A word matches itself, or itself with one of a closed list
// of endings; substrings never match.

/** What may be tied to the end of a Persian noun, in match form. */
export const ENDINGS: readonly string[] = [
  ...['هایشان', 'هایتان', 'هایمان', 'هاشون', 'هاتون', 'هامون', 'هایش', 'هایت', 'هایم', 'های', 'هاش', 'هات'],
  ...['ها', 'شون', 'تون', 'مون', 'شان', 'تان', 'مان', 'اش', 'ات', 'ام', 'ش', 'ت', 'م', 'رو', 'و', 'ه', 'ی'],
];
// One-letter endings on a short word make another word (کم → کمی, پر → پرش).
const SHORTEST_STEM = 3;
const LATIN = /^[a-z0-9]+$/u;

/** The forms under which a match-form word may be known: itself first, then without a clitic. */
export function formsOf(word: string): string[] {
  const forms = [word];
  if (LATIN.test(word)) {
    if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1));
    return forms;
  }
  for (const ending of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= SHORTEST_STEM) forms.push(stem);
  }
  return forms;
}

/** Words so common that they say nothing about a topic (never «چند» or «نیست»). */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'سلام ممنون مرسی لطفا خیلی از به در با و که این ان را رو برای هم تا یک یه من ما شما تو او اون است هست ' +
    'بود شد شده می ای ایا وقت بخیر خسته نباشید عزیز جان درود ' +
    'the a an is are was be to of in on for and or it this that i you we they my your me please hi hello thanks ' +
    'do does can could would have has salam mamnoon merci lotfan va ke in az ba be'
  ).split(' '),
);
