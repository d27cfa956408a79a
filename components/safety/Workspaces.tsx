import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { useRead } from '@/components/app/useRead';
import { WhenRead } from '@/components/app/WhenRead';
import { writeWhen } from '@/components/exchange/when';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import type { LocalWorkspace } from '@/utils/services/contract';

export function Workspaces({ onChange }: { onChange: () => void }) {
  const { safety, team } = useServices();
  // Another one may be opened elsewhere.
  const { found, again } = useRead('workspaces', () => safety.workspaces(), { changes: [team.onChange] });

  const open = async ({ database, title }: LocalWorkspace) => {
    const done = await attempt('open workspace', () => safety.openWorkspace(database));
    if (!done.ok) return sayError(done.code);
    say(t('safety.opened', { title }));
    await again();
  };
  const remove = async ({ database, title }: LocalWorkspace) => {
    const done = await attempt('remove workspace', () => safety.removeWorkspace(database));
    if (!done.ok) return sayError(done.code);
    say(t('safety.removed', { title }));
    await again();
    onChange();
  };

  return (
    <section class="desk-card safety-part" aria-labelledby="workspaces-title">
      <header>
        <h2 id="workspaces-title">{t('safety.workspaces')}</h2>
        <p class="soft small">{t('safety.workspacesHint')}</p>
      </header>
      <WhenRead found={found.value} lines={1} height={36} failed={t('safety.failed')}>
        {(list) => (
          <ul class="rows">
            {list.map((workspace) => (
              <li key={workspace.database} class="rows-row" data-testid="workspace">
                <span class="rows-words">
                  <bdi class="rows-title">{workspace.title || t('common.appName')}</bdi>
                  <span class="small soft tabular">
                    {t('safety.since', { when: writeWhen(workspace.since) })}
                  </span>
                </span>
                {workspace.isOpen ? (
                  <Badge tone="accent">{t('safety.isOpen')}</Badge>
                ) : (
                  <span class="rows-acts">
                    <Button data-testid="workspace-open" onClick={() => void open(workspace)}>
                      {t('safety.open')}
                    </Button>
                    <ConfirmInline
                      words={t('safety.remove')}
                      question={t('safety.removeAsk')}
                      yes={t('safety.remove')}
                      no={t('common.cancel')}
                      onYes={() => void remove(workspace)}
                    />
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </WhenRead>
    </section>
  );
}
