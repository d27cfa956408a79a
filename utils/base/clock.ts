// The only place that asks the machine for the time; tests and stories hand in their own clock.
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands at one instant, given as ISO text. */
export const clockAt = (iso: string): Clock => ({ now: () => Date.parse(iso) });

/** The clock's instant as ISO text with milliseconds, the form every record stores. */
export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();
