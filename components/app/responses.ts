// The team's prepared answers for the views that list or name them. A large team has thousands: they are read when
// the first such view is drawn, and again after every change of the team.
import { useEffect } from 'preact/hooks';
import type { Response } from '@/utils/schema/response';
import { attemptRead } from './attempt';
import { useServices } from './services';
import { responses, team } from './state';

/** All of them; empty until they have been read. */
export function useResponses(): readonly Response[] {
  const services = useServices();
  const known = team.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed team is a reason to read again
  useEffect(() => {
    let isOld = false;
    void attemptRead('responses', () => services.team.responses()).then((read) => {
      if (!isOld && read) responses.value = read;
    });
    return () => {
      isOld = true;
    };
  }, [services, known]);
  return responses.value;
}
