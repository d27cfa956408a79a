// What speaks against a day or a time: said, never forbidden.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Note } from '@/components/ui/Note';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { ItemHint } from '@/utils/services/contract';

export function hintWords(hint: ItemHint): string {
  switch (hint.code) {
    case 'same-channel':
      return t('calendar.hints.near', { title: hint.other, n: hint.minutes });
    case 'owner-absent':
      return t('calendar.hints.absent', { name: hint.name });
    case 'role-absent':
      return t('calendar.hints.roleAbsent', { title: hint.title });
    case 'closed-day':
      return t('calendar.hints.closed');
    case 'mourning':
      return t('calendar.hints.mourning', { occasion: hint.occasion });
  }
}

/** Those of an item as it stands in its sheet, before it is saved. */
export function Hints({ item }: { item: CalendarItem }) {
  const { calendar } = useServices();
  const [hints, setHints] = useState<readonly ItemHint[]>([]);
  const { date, time, allDay, tone, memberId, ownerRoleId, channelIds, kind, status } = item;
  const asked = JSON.stringify([date, time, allDay, tone, memberId, ownerRoleId, channelIds, kind, status]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these fields can speak against a plan
  useEffect(() => {
    let isOld = false;
    void attemptRead('hints', () => calendar.hints(item)).then((found) => {
      if (!isOld && found) setHints(found);
    });
    return () => {
      isOld = true;
    };
  }, [calendar, asked]);
  if (hints.length === 0) return null;
  return (
    <Note tone="warn" role="status">
      <ul data-testid="item-hints">
        {hints.map((hint) => (
          <li key={JSON.stringify(hint)}>{hintWords(hint)}</li>
        ))}
      </ul>
    </Note>
  );
}
