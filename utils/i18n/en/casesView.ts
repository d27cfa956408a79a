export const casesView = {
  list: 'Cases',
  all: 'All',
  unknownAuthor: 'unknown',
  noOwner: 'no owner',
  noTopic: 'unknown topic',
  nextDone: 'No open case is left.',
} as const;
