// What will be deleted by itself and when, so that nobody is surprised: a line below the team's settings.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { shortDay } from '@/components/app/when';
import { formatDate, isoDay } from '@/utils/calendar/format';
import type { OldCases as Old } from '@/utils/services/contract';

export function OldCases() {
  const { safety } = useServices();
  const [old, setOld] = useState<Old | null>(null);
  const workspace = team.value?.workspace;
  const kept = workspace?.keepCasesDays;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of days has other cases
  useEffect(() => {
    void attemptRead('old cases', () => safety.oldCases()).then(setOld);
  }, [safety, kept]);
  if (!workspace) return null;
  return (
    <section class="desk-card form" aria-labelledby="settings-old">
      <h2 id="settings-old">{t('desk.setting.oldCases')}</h2>
      <p class="small" data-testid="old-cases" role="status">
        {old ? wordsOf(old, workspace.timeZone) : t('common.loading')}
      </p>
      <p class="soft small">{t('desk.setting.oldCasesStay')}</p>
    </section>
  );
}

function wordsOf({ before, due, nextAt }: Old, timeZone: string): string {
  if (due > 0) {
    return t('desk.setting.oldCasesDue', { n: due, date: formatDate(isoDay(before), language.value) });
  }
  return nextAt
    ? t('desk.setting.oldCasesNext', { date: shortDay(nextAt, timeZone) })
    : t('desk.setting.oldCasesNone');
}
