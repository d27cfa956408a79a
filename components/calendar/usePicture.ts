// A month as a picture for the team's chat; its drawing comes with the first one.
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import type { CalendarSpan } from '@/utils/services/contract';

export function usePicture(span: CalendarSpan | null, title: string, twin: string): () => Promise<void> {
  const { window } = useServices();
  return async () => {
    if (span === null) return;
    const blob = await attemptRead('picture', async () =>
      (await import('./picture')).drawMonth(
        span,
        { title, twin, team: team.value?.workspace?.name ?? '' },
        language.value,
      ),
    );
    if (blob === null) return sayError('unknown');
    window.download(`${title}.png`, blob);
    say(t('calendar.pictureSaved'));
  };
}
