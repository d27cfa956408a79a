// Who reposted. The line says it in the interface's language and with a verb, so the name has to be told from it
// without knowing the word: by its own element, by a name the page shows elsewhere, or by what all such lines share.
import type { Page } from '@/utils/platforms/adapter';
import { nameOf } from '@/utils/platforms/shared/text';
import { all } from '@/utils/platforms/shared/walk';
import { handleOf } from '@/utils/platforms/x/links';
import { own, S } from '@/utils/platforms/x/rows';

/** The name; where it cannot be told from the verb the handle; null = not a repost. */
export function repostedBy(unit: Element, page: Page): string | null {
  const line = own(unit, S.repost)[0];
  const whole = line && nameOf(line);
  if (!whole) return null;
  const inner = all(line, '*')
    .map(nameOf)
    .find((part) => part && part.length < whole.length);
  if (inner) return inner;
  const link = line.closest('a[href]');
  return nameOnPage(whole, page) ?? withoutVerb(whole, page) ?? (link && handleOf(link, page));
}

function nameOnPage(line: string, page: Page): string | null {
  const names = all(page.document, `${S.name} a[href]`).map(nameOf);
  const isIn = (name: string | null): boolean =>
    name !== null && name[0] !== '@' && (line.startsWith(`${name} `) || line.endsWith(` ${name}`));
  return names.filter(isIn).sort((one, other) => (other ?? '').length - (one ?? '').length)[0] ?? null;
}

/** What two lines with different names begin or end with is the verb. */
function withoutVerb(line: string, page: Page): string | null {
  const words = line.split(' ');
  for (const other of all(page.document, S.repost)) {
    const others = (nameOf(other) ?? '').split(' ');
    let [before, after] = [0, 0];
    while (before < words.length && words[before] === others[before]) before++;
    while (after < words.length - before && words.at(-1 - after) === others.at(-1 - after)) after++;
    const name = words.slice(before, words.length - after).join(' ');
    if (name !== '' && before + after > 0) return name;
  }
  return null;
}
