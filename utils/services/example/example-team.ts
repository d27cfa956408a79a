// The example team as one set of records, ready to be written in one go. Loaded by `import()` when somebody
// chooses «Start with an example», so its texts cost nothing at start-up.
import { addDays, type IsoDay } from '@/utils/calendar/day';
import type { Language } from '@/utils/schema/parts';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';
import { exampleChannels, exampleFacts, exampleWorkspace } from './brand';
import { exampleDirectives, exampleResources } from './notices';
import { exampleDepartments, exampleMembers, exampleRoles } from './people';
import { examplePlan } from './plan';
import { exampleResponses } from './responses';
import { exampleTopics } from './topics';
import { sayIn } from './words';

/** Every store, so that a caller can walk over them; the stores that the example leaves alone are empty. */
export type ExampleTeam = { [S in StoreName]: RecordOf<S>[] };

/** Every id of the example team begins with this. */
export const EXAMPLE_ID_PREFIX = 'ex-';

/**
 * The whole example team in `language`, its plan laid around `today`, every record stamped with `now`
 * (ISO instant) and written by 'system'. Each call gives new records with the same ids.
 */
export function exampleTeam(today: IsoDay, language: Language, now: string): ExampleTeam {
  const say = sayIn(language);
  const stamps = { createdAt: now, updatedAt: now, updatedBy: 'system' } as const;
  // Notices and links have no mark of their own in the schema, which keeps it all the same: so that one
  // click can remove everything but the workspace.
  const marked = { ...stamps, example: true } as const;
  const plan = examplePlan(say, (offset) => addDays(today, offset));
  // The schema fills the defaults and brands the ids; a slip in the texts fails here and not in a view.
  return {
    workspaces: [RECORDS.workspaces.parse({ ...exampleWorkspace(say, language), ...stamps })],
    departments: exampleDepartments(say).map((row) => RECORDS.departments.parse({ ...row, ...marked })),
    members: exampleMembers(say).map((row) => RECORDS.members.parse({ ...row, ...marked })),
    channels: exampleChannels(say).map((row) => RECORDS.channels.parse({ ...row, ...marked })),
    roles: exampleRoles(say).map((row) => RECORDS.roles.parse({ ...row, ...marked })),
    topics: exampleTopics(say).map((row) => RECORDS.topics.parse({ ...row, ...marked })),
    rules: [],
    responses: exampleResponses(say).map((row) => RECORDS.responses.parse({ ...row, ...marked })),
    blocks: [],
    facts: exampleFacts(say).map((row) => RECORDS.facts.parse({ ...row, ...marked })),
    calendar: plan.map((row) => RECORDS.calendar.parse({ ...row, ...marked })),
    occasions: [],
    resources: exampleResources(say).map((row) => RECORDS.resources.parse({ ...row, ...marked })),
    directives: exampleDirectives(say, aWeekAfter(now)).map((row) =>
      RECORDS.directives.parse({ ...row, ...marked }),
    ),
    crises: [],
    cases: [],
    devices: [],
  };
}

const aWeekAfter = (instant: string) => new Date(Date.parse(instant) + 7 * 86_400_000).toISOString();
