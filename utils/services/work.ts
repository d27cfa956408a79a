// What waits for whom, as a service. The panel's first sight asks for it: it stands in the panel's first script, since
// three more files from the browser cost more than they weigh.
import type { Context } from './context';
import type { CasesService, WorkService } from './contract';
import { workByPerson, workFor, workOf } from './work-list';

export const createWorkService = (context: Context, cases: CasesService): WorkService => ({
  mine: (options) => workOf(context, options),
  of: (memberId) => workFor(context, memberId),
  byPerson: () => workByPerson(context, cases),
});
