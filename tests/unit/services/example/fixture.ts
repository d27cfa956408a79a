// The example team on a fixed day, so that no test depends on when it runs.
import { isoDay } from '@/utils/calendar/day';
import type { Language } from '@/utils/schema/parts';
import { type RecordOf, STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { type ExampleTeam, exampleTeam } from '@/utils/services/example/example-team';

export const TODAY = isoDay('2026-11-23');
export const NOW = '2026-11-23T06:30:00.000Z';
export const LANGUAGES: Language[] = ['fa', 'en'];

export const teamIn = (language: Language) => exampleTeam(TODAY, language, NOW);

/** Every record of a team with the name of its store. */
export const rowsOf = (team: ExampleTeam): { store: StoreName; row: RecordOf<StoreName> }[] =>
  STORE_NAMES.flatMap((store) => team[store].map((row) => ({ store, row })));
