// How the fields of each record merge. A plain field is one register: the later write wins as a whole. Where two
// people add to one list at the same time both additions must live, so those lists are maps of registers.
import { CaseEvent } from './case';
import { Instant, Label, Line, MemberId } from './parts';
import type { StoreName } from './records';
import { TopicExample } from './topic';
import { z } from './zod';

/**
 * `append`: entries by their own id, never overwritten. `map`: one register per key.
 * `set`: a list whose elements are registers [position, element], keyed by what they say.
 */
export interface MapField {
  kind: 'append' | 'map' | 'set';
  entry: z.ZodMiniType;
}

const element = (schema: z.ZodMiniType) => z.tuple([z.int(), schema]);

export const MAP_FIELDS: { readonly [S in StoreName]?: Readonly<Record<string, MapField>> } = {
  cases: { events: { kind: 'append', entry: CaseEvent } },
  directives: { readBy: { kind: 'map', entry: Instant } },
  topics: {
    keywords: { kind: 'set', entry: element(Label) },
    examples: { kind: 'set', entry: element(TopicExample) },
  },
  crises: {
    log: { kind: 'set', entry: element(z.object({ at: Instant, by: MemberId, text: Line })) },
  },
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
