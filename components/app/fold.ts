// A light fold for filtering a list while somebody types: two spellings of the same letter, half-spaces
// and case must not hide an entry. The real match form belongs to the services that search and route.
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/(?:\u200c|\s)+/gu, ' ')
    .trim();
