// «بعداً یادم بیاور»: two clicks, or Enter twice from the clock. The times are fetched when they are asked for.
import { t } from '@/components/app/language';
import { lazy } from '@/components/ui/lazy';
import { Menu } from '@/components/ui/Menu';
import type { RoutedComment } from '@/utils/services/contract';

const SnoozeTimes = lazy(() => import('./SnoozeTimes').then((module) => module.SnoozeTimes));

export function SnoozeMenu({ routed }: { routed: RoutedComment }) {
  return (
    <Menu name={t('commentView.snooze')} icon="clock" testId="snooze">
      {(close) => <SnoozeTimes routed={routed} onDone={close} />}
    </Menu>
  );
}
