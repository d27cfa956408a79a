// The grid «topic × person × answer» out of a paste from Excel, Sheets or a plain list.
import { parseTable } from './csv';

export interface GridRow {
  topic: string;
  person: string;
  answer: string;
  /** Keywords, separated by , ، or ; as people write them. */
  keywords: string;
}

const HEADER_WORDS = [
  'موضوع',
  'topic',
  'سوال',
  'question',
  'سؤال',
  'مسئول',
  'owner',
  'person',
  'پاسخ',
  'answer',
];
const MOST_ROWS = 500;

/** Rows of the grid; a header line is recognised and left out, a row without a topic as well. */
export function parseGrid(pasted: string): GridRow[] {
  return parseTable(pasted)
    .filter((row, index) => !(index === 0 && isHeader(row)))
    .map(([topic = '', person = '', answer = '', keywords = '']) => ({ topic, person, answer, keywords }))
    .filter((row) => row.topic !== '')
    .slice(0, MOST_ROWS);
}

const isHeader = (row: readonly string[]): boolean =>
  row.filter((cell) => HEADER_WORDS.includes(cell.toLowerCase())).length >= 2;
