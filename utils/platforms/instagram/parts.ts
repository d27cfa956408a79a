// The pieces of a row or post of Instagram, found by role, address shape and position; never by class or word.
import type { Page } from '@/utils/platforms/adapter';
import { handleOf } from '@/utils/platforms/instagram/links';
import { INSTAGRAM_TABLE } from '@/utils/platforms/instagram/table';
import { tableOf } from '@/utils/platforms/shared/table';
import { all, apart, first, isElement, outermost, plainText, precedes } from '@/utils/platforms/shared/walk';

export const { selectors: S, attributes: A } = tableOf(INSTAGRAM_TABLE);
export const CONTROL = S.control;
const TIME = S.time;
const WORDS = S.words;

/** How many times stand in an element, itself included: a row has exactly one. */
export function timesIn(element: Element): readonly HTMLElement[] {
  return element.matches(TIME) ? [element as HTMLElement] : all(element, TIME); // <time> is an HTML element
}

/** Links to people: with text (a name) or without (an avatar). Mentions begin with @ and are neither. */
export function peopleIn(scope: Element, page: Page): { names: HTMLElement[]; avatars: HTMLElement[] } {
  const people = all(scope, 'a[href]').filter((link) => handleOf(link, page) !== null);
  return {
    names: people.filter((link) => /^[^@]/.test(plainText(link))),
    avatars: people.filter((link) => plainText(link) === ''),
  };
}

/** The element that holds a row's own words; null for a picture-only comment. */
export function bodyOf(row: Element, page: Page): HTMLElement | null {
  const author = peopleIn(row, page).names[0] ?? null;
  const time = timesIn(row)[0] ?? null;
  const parts = [author, time];
  const bodies = apart(
    bodiesIn(row, parts).filter((body) => !author || precedes(author, body)),
    parts,
  );
  if (!time) return bodies[0] ?? null;
  const after = bodies.filter((body) => precedes(time, body));
  const before = bodies.filter((body) => precedes(body, time));
  // The time stands beside the name above the text, or (older markup) beside the controls below it.
  return (isInFooter(time, author, row) ? (before[0] ?? after[0]) : (after[0] ?? before[0])) ?? null;
}

/** Text blocks in `scope` that are neither a control, nor (in) a link, nor around one of `parts`. */
export function bodiesIn(scope: Element, parts: readonly (Element | null)[] = []): HTMLElement[] {
  const words = scope.matches(WORDS) ? [scope as HTMLElement, ...all(scope, WORDS)] : all(scope, WORDS); // [dir] is HTML
  return outermost(
    words.filter((element) => {
      if (parts.some((part) => part && element.contains(part))) return false;
      const around = element.closest(`a, ${CONTROL}`);
      // One layout makes the whole row a button: only what stands below the row counts as a control.
      return !around || around.contains(scope);
    }),
  );
}

/** Controls of the row itself, outside its text, in document order. */
export function controlsIn(row: Element, page: Page): HTMLElement[] {
  const body = bodyOf(row, page);
  const parts = [peopleIn(row, page).names[0], timesIn(row)[0], body];
  return outermost(
    all(row, CONTROL).filter(
      (control) => !body?.contains(control) && !parts.some((part) => part && control.contains(part)),
    ),
  );
}

/** True when the site has cut the text: a control ends it, or an ellipsis follows it. */
export function isCut(body: Element): boolean {
  let last = body.lastChild;
  while (last && plainText(last) === '') last = last.previousSibling;
  if (isElement(last) && last.matches(CONTROL)) return true;
  return /^\s*(…|\.{3})/.test(body.nextElementSibling ? plainText(body.nextElementSibling) : '');
}

function isInFooter(time: Element, author: Element | null, row: Element): boolean {
  for (let around = time.parentElement; around && row.contains(around); around = around.parentElement) {
    if (author && around.contains(author)) return false;
    if (first(around, CONTROL)) return true;
  }
  return false;
}
