// What arrives by drop or paste, judged without reading it: a file, a text that is one of our files, or nothing.

/** The first file of a drop or paste, else its text as a file when that looks like a team's file. */
export function received(data: DataTransfer | null): Blob | null {
  const file = data?.files[0];
  if (file) return file;
  const text = data?.getData('text/plain') ?? '';
  return looksLikeTeamFile(text) ? new Blob([text]) : null;
}

/** True while something is dragged that may be dropped here; its content is hidden until the drop. */
export function carriesFile(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}

/** A JSON object whose first lines name us: anything else that is pasted stays an ordinary paste. */
export function looksLikeTeamFile(text: string): boolean {
  const head = text.slice(0, 2_000).trimStart();
  return head.startsWith('{') && /"hamseda/iu.test(head);
}

/** True where typing goes: a pasted text belongs to the field and not to us. */
export function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
