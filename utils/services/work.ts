// What waits for whom. The panel's first sight asks for it, and so does every page of ours: the work itself is in
// work-list.ts and comes with the first question.
import type { Context } from './context';
import type { CasesService, WorkService } from './contract';

export const createWorkService = (context: Context, cases: CasesService): WorkService => ({
  mine: async (options) => (await import('./work-list')).workOf(context, options),
  of: async (memberId) => (await import('./work-list')).workFor(context, memberId),
  byPerson: async () => (await import('./work-list')).workByPerson(context, cases),
});
