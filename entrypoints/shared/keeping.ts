// Where what an open page keeps true goes in the browser. In a file of its own: nothing of it belongs to the first sight.
import { writeOffers } from '@/utils/messaging/offers';
import { writePlan } from '@/utils/messaging/reminders';
import { writeTables } from '@/utils/messaging/tables';
import type { Keeping } from '@/utils/services/keepers';

export const keeping: Keeping = {
  keepReminders: writePlan,
  keepsTaught: true,
  handTables: writeTables,
  keepOffers: writeOffers,
};
