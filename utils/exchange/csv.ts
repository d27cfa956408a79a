// The one door to papaparse: tables out of a paste or a file, with quotes, line breaks inside cells and any
// of the separators that Excel (Persian Excel writes «;»), Sheets and plain lists use.
import Papa from 'papaparse';

/** Rows of trimmed cells; empty rows are left out. Never throws. */
export function parseTable(text: string): string[][] {
  const delimiter = text.includes('\t') ? '\t' : '';
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF|^[\r\n]+|[\r\n]+$/gu, ''), {
    delimiter,
    delimitersToGuess: [',', ';', '|', '\t'],
    skipEmptyLines: 'greedy',
  });
  return parsed.data.map((row) => row.map((cell) => String(cell).trim()));
}
