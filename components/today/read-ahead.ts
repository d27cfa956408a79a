// The day is read while the team still is: what the panel shows first waits for nothing but the database.
import type { Services, Today, Work } from '@/utils/services/contract';

export interface DayRead {
  today: Today;
  work: Work;
}

let ahead: Promise<DayRead> | null = null;
let read: DayRead | null = null;

/** The day (null = today) and what waits for whoever sits here; `work` may be its first part. */
export async function readDay(services: Services, day: string | null = null): Promise<DayRead> {
  const first = services.work.mine({ mayBePart: true });
  const [today, work] = await Promise.all([services.today.read(day ?? undefined), first]);
  return { today, work };
}

/** Begins to read the day before its view is there; ends when it has been read, or could not be. */
export async function readDayAhead(services: Services): Promise<void> {
  const begun = readDay(services);
  ahead = begun;
  const day = await begun.catch(() => null); // whoever takes it hears why
  if (ahead === begun) read = day;
}

/** What was begun ahead, once; null = nothing was. */
export function takeDayAhead(): Promise<DayRead> | null {
  const taken = ahead;
  ahead = null;
  read = null;
  return taken;
}

/** The day, where it has been read ahead and nobody has taken it. */
export const dayReadAhead = (): DayRead | null => read;
