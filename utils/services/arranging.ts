// Duty as people arrange it, fetched when somebody does: the panel's first sight needs none of it.
import type { Context } from './context';
import type { DutyService } from './contract';

export function createDutyService(context: Context): DutyService {
  const fetched = async () => (await import('./roster-week')).rosterWeek(context);
  return {
    week: async (day) => (await fetched()).week(day),
    next: async (roleId) => (await fetched()).next(roleId),
    standInChoice: async () => (await fetched()).standInChoice(),
    standIn: async (memberId, untilIso) => (await fetched()).standIn(memberId, untilIso),
    endStandIn: async () => (await fetched()).endStandIn(),
    swap: async (mine, theirs) => (await fetched()).swap(mine, theirs),
  };
}
