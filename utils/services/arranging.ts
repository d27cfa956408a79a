// Duty as people arrange it, fetched when somebody does: the panel's first sight needs none of it.
import type { Context } from './context';
import type { DutyService } from './contract';

export function createDutyService(context: Context): DutyService {
  const fetched = () => import('./roster-week').then(({ rosterWeek }) => rosterWeek(context));
  return {
    week: (day) => fetched().then((duty) => duty.week(day)),
    next: (roleId) => fetched().then((duty) => duty.next(roleId)),
    standInChoice: () => fetched().then((duty) => duty.standInChoice()),
    standIn: (memberId, untilIso) => fetched().then((duty) => duty.standIn(memberId, untilIso)),
    endStandIn: () => fetched().then((duty) => duty.endStandIn()),
    swap: (mine, theirs) => fetched().then((duty) => duty.swap(mine, theirs)),
  };
}
