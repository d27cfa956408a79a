// How the fields of each record merge. A plain field is one register: the later write wins as a whole. Where two
// people add to one list at the same time both additions must live, so those lists are maps of registers.
import { ItemComment, MOST_COMMENTS, MOST_EXCEPTIONS } from './calendar-item';
import { CaseEvent } from './case';
import { CrisisEntry, MOST_ENTRIES } from './crisis';
import { Absence, MOST_ABSENCES } from './member';
import { Day, Instant, Label } from './parts';
import type { StoreName } from './records';
import { MOST_EXAMPLES, MOST_KEYWORDS, TopicExample } from './topic';
import { z } from './zod';

/**
 * `append`: entries by their own id, never overwritten. `map`: one register per key.
 * `set`: a list whose elements are registers [position, element], keyed by what they say.
 */
export type MapField = { kind: 'append' | 'map'; entry: z.ZodMiniType } | SetField;

interface SetField {
  kind: 'set';
  entry: z.ZodMiniType;
  /**
   * As many elements as the record's list may have. The union of what several people have added may be longer: the
   * record shows the latest of them, since a list that is too long would make the whole record unreadable.
   */
  most: number;
  /** Version 1 wrote the list as one register: it is taken apart where it comes in (data/whole-list.ts). */
  wasWhole?: true;
}

const setOf = (element: z.ZodMiniType, most: number): SetField => ({
  kind: 'set',
  entry: z.tuple([z.int(), element]),
  most,
});

export const MAP_FIELDS: { readonly [S in StoreName]?: Readonly<Record<string, MapField>> } = {
  cases: { events: { kind: 'append', entry: CaseEvent } },
  directives: { readBy: { kind: 'map', entry: Instant } },
  topics: {
    keywords: setOf(Label, MOST_KEYWORDS),
    examples: setOf(TopicExample, MOST_EXAMPLES),
  },
  members: { absences: { ...setOf(Absence, MOST_ABSENCES), wasWhole: true } },
  // Two people leave out two days of one series, and both stay out.
  calendar: {
    comments: setOf(ItemComment, MOST_COMMENTS),
    skippedDays: setOf(Day, MOST_EXCEPTIONS),
    extraDays: setOf(Day, MOST_EXCEPTIONS),
  },
  crises: { log: setOf(CrisisEntry, MOST_ENTRIES) },
};

/** Columns that follow from other fields and are computed wherever a row is merged; no operation carries them. */
export const DERIVED_FIELDS: { readonly [S in StoreName]?: readonly string[] } = {
  cases: [
    'topicId',
    'confidence',
    'reason',
    'ownerRoleId',
    'memberId',
    'status',
    'priority',
    'dueAt',
    'dueFrom',
  ],
};

/** Who wrote last, and when: follows from the clocks. */
export const STAMPS = ['updatedAt', 'updatedBy'] as const;

/** Fields whose old values nobody would look for: unfinished typing. */
export const WITHOUT_HISTORY: { readonly [S in StoreName]?: readonly string[] } = { cases: ['draft'] };
