// The day is read while the team still is: what the panel shows first waits for nothing but the database.
import { attemptRead } from '@/components/app/attempt';
import type { Services, Today, Work } from '@/utils/services/contract';

export interface DayRead {
  today: Today;
  work: Work;
}

let ahead: Promise<DayRead | null> | null = null;
let read: DayRead | null = null;

/** The day (null = today) and what waits for whoever sits here; null = it could not be read. `work` may be its first part. */
export const readDay = (services: Services, day: string | null = null): Promise<DayRead | null> =>
  attemptRead('today', async () => {
    const first = services.work.mine({ mayBePart: true });
    const [today, work] = await Promise.all([services.today.read(day ?? undefined), first]);
    return { today, work };
  });

/** Begins to read the day before its view is there; ends when it has been read. */
export async function readDayAhead(services: Services): Promise<void> {
  const begun = readDay(services);
  ahead = begun;
  const day = await begun;
  if (ahead === begun) read = day;
}

/** What was begun ahead, once; null = nothing was. */
export function takeDayAhead(): Promise<DayRead | null> | null {
  const taken = ahead;
  ahead = null;
  read = null;
  return taken;
}

/** The day, where it has been read ahead and nobody has taken it. */
export const dayReadAhead = (): DayRead | null => read;
