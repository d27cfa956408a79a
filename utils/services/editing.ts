// Which act a change of a record is, by its store: the guard asks before it lets one through, and a view before it offers
// one.
import { exhaustive } from '@/utils/base/exhaustive';
import type { Act } from '@/utils/people/access';
import type { StoreName } from '@/utils/schema/records';

/** The act that a change of a store's record is. */
export function editing(store: StoreName): Act {
  switch (store) {
    case 'responses':
    case 'blocks':
      return 'editResponses';
    case 'calendar':
    case 'occasions':
      return 'editCalendar';
    case 'cases':
      return 'closeCases';
    case 'crises':
      return 'declareCrisis';
    case 'workspaces':
    case 'departments':
    case 'members':
    case 'devices':
    case 'channels':
    case 'roles':
    case 'topics':
    case 'rules':
    case 'facts':
    case 'resources':
    case 'directives':
      return 'editPlaybook';
    default:
      return exhaustive(store);
  }
}
