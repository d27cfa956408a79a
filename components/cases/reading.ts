// The list as it stands: read when it is asked for something else, when a case or the team changes, and every minute,
// because deadlines come nearer by themselves. The last answer stays in sight until the next one is here.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { useServices } from '@/components/app/services';
import { type CaseQuestion, now, team } from '@/components/app/state';
import type { CaseList } from '@/utils/services/contract';

export type Reading = CaseList | 'reading' | 'failed';

export function useCaseList({ filter, sort }: CaseQuestion): { reading: Reading; again: () => void } {
  const { cases } = useServices();
  const [reading, setReading] = useState<Reading>('reading');
  const [changes, setChanges] = useState(0);
  const again = () => setChanges((count) => count + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` only counts
  useEffect(() => cases.onChange(again), [cases]);
  const [known, minute] = [team.value, now.value];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the cases, of the team or of the time is a reason to read again
  useEffect(() => {
    let isOld = false;
    void attemptRead('cases', () => cases.list(filter, sort, { mayBePart: true })).then((found) => {
      if (!isOld) setReading(found ?? 'failed');
    });
    return () => {
      isOld = true;
    };
  }, [cases, filter, sort, changes, known, minute]);
  return { reading, again };
}
