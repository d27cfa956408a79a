// As what the events of a calendar file come in: planned items, occasions of the team, or occasions on which it rests.
export const EVENTS_AS = ['items', 'occasions', 'holidays'] as const;
export type EventsAs = (typeof EVENTS_AS)[number];
