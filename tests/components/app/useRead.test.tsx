// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRead } from '@/components/app/useRead';

interface Rows {
  readonly words: string;
}
/** Questions that are answered when the test says so, the first asked first. */
let asked: { day: string; answer: (words: string | null) => Promise<void> }[];
const onStale = vi.fn();
const root = () => document.body;

function View({ day, minute = 0 }: { day: string; minute?: number }) {
  const { found } = useRead<Rows>(
    'rows',
    () =>
      new Promise((resolve, reject) => {
        const answer = (words: string | null) =>
          act(async () => {
            if (words === null) reject(new Error('broken'));
            else resolve({ words });
            await new Promise((later) => setTimeout(later));
          });
        asked.push({ day, answer });
      }),
    { question: [day], reasons: [minute], onStale },
  );
  return <p>{typeof found.value === 'string' ? found.value : found.value.words}</p>;
}
const draw = (day: string, minute = 0) => act(() => render(<View day={day} minute={minute} />, root()));
const inSight = () => root().textContent;

beforeEach(() => {
  asked = [];
  onStale.mockClear();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  render(null, root());
  vi.restoreAllMocks();
});

describe('what a view reads', () => {
  it('is read again for another reason, and the last answer stays in sight meanwhile', async () => {
    await draw('Monday');
    expect(inSight()).toBe('reading');
    await asked[0]?.answer('first');
    await draw('Monday', 1);
    expect(inSight()).toBe('first');
    await asked[1]?.answer('second');
    expect(inSight()).toBe('second');
  });

  it('is not that of another day, however late its answer comes', async () => {
    await draw('Monday');
    await draw('Tuesday');
    await asked[0]?.answer('of Monday');
    expect(inSight()).toBe('reading');
    await asked[1]?.answer('of Tuesday');
    expect(inSight()).toBe('of Tuesday');
  });

  it('is no answer older than what is in sight', async () => {
    await draw('Monday');
    await draw('Monday', 1);
    await asked[1]?.answer('new');
    await asked[0]?.answer('old');
    expect(inSight()).toBe('new');
  });

  it('stays in sight when the next reading fails, and whoever asked for it is told', async () => {
    await draw('Monday');
    await asked[0]?.answer('first');
    await draw('Monday', 1);
    await asked[1]?.answer(null);
    expect(inSight()).toBe('first');
    expect(onStale).toHaveBeenCalledOnce();
  });

  it('does not pass for that of another day when that one cannot be read', async () => {
    await draw('Monday');
    await asked[0]?.answer('of Monday');
    await draw('Tuesday');
    await asked[1]?.answer(null);
    expect(inSight()).toBe('failed');
    expect(onStale).not.toHaveBeenCalled();
    await draw('Monday');
    await asked[2]?.answer('of Monday again');
    expect(inSight()).toBe('of Monday again');
  });

  it('has failed when nothing is in sight, until an answer comes', async () => {
    await draw('Monday');
    await asked[0]?.answer(null);
    expect(inSight()).toBe('failed');
    await draw('Monday', 1);
    await asked[1]?.answer('second');
    expect(inSight()).toBe('second');
  });
});
