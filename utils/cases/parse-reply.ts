// What a colleague answered, out of whatever was pasted: the reply alone, or the whole conversation with our card in
// it. The card is known by its code (see hand-over.ts), so it is found in either language.
import { linesOf } from '@/utils/text/plain';
import { CODE } from './case-code';

export interface PastedReply {
  /** The code of the card, if one stood in the text. */
  code: string | null;
  /** Empty when nothing but a card was pasted. */
  reply: string;
}

const MOST = 10_000;
// «[12:40, 11/23/2026] Reza: …», as WhatsApp copies a message.
const SENDER_BEFORE = /^\[[^\]\n]{3,40}\] [^:\n]{1,60}: ?/u;
// «Reza, [23.11.2026 12:40]», as Telegram does, above it.
const SENDER_ABOVE = /^.{1,60}, \[\d[^\]\n]{3,30}\]:?$/u;
const WROTE = /^(?:On .{5,120} wrote:|.{5,120} نوشت:)$/u;
const QUOTED = /^>/u;

/** The code and the colleague's own words of a pasted text. */
export function parseReply(text: string): PastedReply {
  const lines = linesOf(text);
  const codes = lines.map((line) => (QUOTED.test(line) ? null : (CODE.exec(line)?.[1] ?? null)));
  const code = codes.find((one) => one !== null) ?? null;
  const own = withoutCard(lines, codes, code)
    .filter((line) => !QUOTED.test(line) && !SENDER_ABOVE.test(line) && !WROTE.test(line))
    .map((line) => line.replace(SENDER_BEFORE, ''));
  const reply = linesOf(own.join('\n'))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n');
  return { code, reply: reply.slice(0, MOST) };
}

function withoutCard(lines: string[], codes: (string | null)[], code: string | null): string[] {
  if (code === null) return lines;
  const first = codes.indexOf(code);
  const last = lines.findLastIndex((line, at) => codes[at] === code && line.trim() === `#${code}`);
  // A card that was pasted without its end: only the lines that are surely its own go.
  if (last <= first) return lines.filter((_, at) => codes[at] !== code);
  const hasTitle = first > 0 && lines[first - 1] !== '';
  return [...lines.slice(0, hasTitle ? first - 1 : first), ...lines.slice(last + 1)];
}
