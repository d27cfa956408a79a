// The lines of an iCalendar file (RFC 5545): folded after 75 octets, names with parameters, values with escapes.

export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** By their names in capitals; quotes are gone. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Where it begins in the file, from 1. */
  readonly lineNumber: number;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Every line that has a name and a colon; what is none of that is left out. */
export function* contentLines(text: string): Generator<ContentLine> {
  const raw = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  for (let index = 0; index < raw.length; ) {
    const lineNumber = index + 1;
    let line = raw[index++] ?? '';
    // A line that begins with a blank continues the one before, wherever its maker has cut it.
    while (/^[ \t]/.test(raw[index] ?? '')) line += (raw[index++] ?? '').slice(1);
    const parsed = parseLine(line, lineNumber);
    if (parsed) yield parsed;
  }
}

function parseLine(line: string, lineNumber: number): ContentLine | null {
  const colon = outsideQuotes(line, ':', 0);
  if (colon < 1) return null;
  const [name = '', ...parameters] = splitOutsideQuotes(line.slice(0, colon), ';');
  const known = parameters.length === 0 ? NONE : new Map(parameters.map(parameterOf));
  return { name: name.trim().toUpperCase(), parameters: known, value: line.slice(colon + 1), lineNumber };
}

function parameterOf(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name.trim().toUpperCase(), value.join('=').replaceAll('"', '')];
}

function outsideQuotes(text: string, sign: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === sign) return at;
  }
  return -1;
}

function splitOutsideQuotes(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = outsideQuotes(text, sign, 0); at >= 0; at = outsideQuotes(text, sign, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** A text value as people read it. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** Several texts of one value: `a,b\,c` is a and b,c. */
export const unescapeList = (value: string): string[] =>
  (value.match(/(?:\\.|[^,\\])+/gsu) ?? [])
    .map((one) => unescapeText(one).trim())
    .filter((one) => one !== '');

export const escapeText = (text: string): string =>
  text
    .replace(/\r\n|\r/gu, '\n')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A line as a file holds it: no part of it longer than 75 octets, no letter cut in two, ended by CRLF. */
export function foldLine(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = letter.length === 1 && letter < '\u0080' ? 1 : encoder.encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}
