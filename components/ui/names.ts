/** Joins class names, leaving out what is absent. */
export const names = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
