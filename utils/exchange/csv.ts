// The one door to papaparse: tables out of a paste or a file, with quotes, line breaks inside cells and any
// of the separators that Excel (Persian Excel writes «;»), Sheets and plain lists use.
import Papa from 'papaparse';

/** Rows of trimmed cells; empty rows are left out. Never throws. */
export function parseTable(text: string): string[][] {
  const delimiter = text.includes('\t') ? '\t' : '';
  return parse(text.replace(/^\uFEFF|^[\r\n]+|[\r\n]+$/gu, ''), delimiter, 'greedy').map((row) =>
    row.map((cell) => cell.trim()),
  );
}

/** The rows of a file as they stand, empty ones among them, so that their places are those that Excel shows. */
export function parseRows(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/u, '');
  // Excel's own way to say which sign separates: a first line that is no row.
  const [said = '', sign] = /^sep=(.)\r?\n/iu.exec(plain) ?? [];
  const rows = parse(plain.slice(said.length), sign ?? separatorOf(plain), false);
  return said === '' ? rows : [[], ...rows];
}

/** A table as text that every program reads: cells in quotes where they need them, lines ended by CRLF. */
export const writeTable = (rows: readonly (readonly string[])[], separator = ','): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: separator, newline: '\r\n' },
  );

function parse(text: string, delimiter: string, skipEmptyLines: 'greedy' | false): string[][] {
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [',', ';', '|', '\t'],
    skipEmptyLines,
  });
  return parsed.data.map((row) => row.map((cell) => String(cell)));
}

/** The sign that the first line has most of, outside of quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/gu, '').split(/\r?\n/u, 1);
  const [best] = [',', ';', '\t', '|']
    .map((sign) => ({ sign, count: line.split(sign).length - 1 }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.sign : ',';
}
