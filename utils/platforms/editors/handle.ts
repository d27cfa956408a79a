// The customer's name stands in front of an answer once: Instagram and Facebook write it themselves on Reply.
import type { CapturedComment } from '@/utils/schema/capture';

/** The answer without the leading name that the draft already begins with. */
export function withoutDoubledName(
  answer: string,
  draft: string,
  author: CapturedComment['author'],
): { text: string; dropped: boolean } {
  const asWritten = HANDLE.exec(answer)?.[0] ?? '';
  const names = [asWritten, `@${author?.handle ?? ''}`, author?.name ?? ''].filter((name) => name.length > 1);
  for (const name of names) {
    const rest = behindName(answer, name)?.replace(SEPARATORS, '');
    if (!rest || behindName(draft, name) === null) continue;
    return { text: /\s$/.test(draft) ? rest : ` ${rest}`, dropped: true };
  }
  return { text: answer, dropped: false };
}

const HANDLE = /^\s*@[\p{L}\p{N}._-]*[\p{L}\p{N}_-]/u;
const SEPARATORS = /^[\s,:،؛]+/u;

/** What follows a leading name; null when `text` does not begin with it. @sara of "@sara_k" is another person. */
function behindName(text: string, name: string): string | null {
  const start = text.trimStart();
  const wanted = name.trim().toLowerCase();
  if (!start.toLowerCase().startsWith(wanted)) return null;
  const rest = start.slice(wanted.length);
  return /^[\p{L}\p{N}_]|^\.[\p{L}\p{N}_]/u.test(rest) ? null : rest;
}
