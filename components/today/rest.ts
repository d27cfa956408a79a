// What is read when the day has been painted: what days before today have left behind, and the whole of my work where
// the day came with its first lines.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { useServices } from '@/components/app/services';
import type { Found } from '@/components/app/useRead';
import type { ItemView, OpenQuestion, Work } from '@/utils/services/contract';
import type { DayRead } from './read-ahead';

const PAINTED_MS = 200;

interface Rest {
  late: readonly ItemView[];
  asked: readonly OpenQuestion[];
  /** All of my work, beside the day with whose first lines it began. */
  all: { readonly of: DayRead; readonly work: Work } | null;
}
const NOTHING: Rest = { late: [], asked: [], all: null };

/** Read anew for each reading of the day; one that comes soon after another stands for both. */
export function useRest(day: Found<DayRead>): Rest {
  const { calendar, work } = useServices();
  const [rest, setRest] = useState<Rest>(NOTHING);
  useEffect(() => {
    if (typeof day === 'string') return;
    let isOld = false;
    const read = async () => {
      const [late, asked] = await Promise.all([
        attemptRead('late items', () => calendar.lateItems()),
        attemptRead('open questions', () => calendar.openQuestions()),
      ]);
      if (isOld) return;
      setRest((before) => ({ ...before, late: late ?? before.late, asked: asked ?? before.asked }));
      if (!day.work.isMore) return;
      const all = await attemptRead('work', () => work.mine());
      if (all && !isOld) setRest((before) => ({ ...before, all: { of: day, work: all } }));
    };
    const timer = setTimeout(() => void read(), PAINTED_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [calendar, work, day]);
  return rest;
}
