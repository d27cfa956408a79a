// The teams of this device: the one that is open, and those that were opened apart by an import or a backup.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { writeWhen } from '@/components/exchange/when';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import type { LocalWorkspace } from '@/utils/services/contract';

export function Workspaces({ onChange }: { onChange: () => void }) {
  const { safety, team } = useServices();
  const workspaces = useSignal<readonly LocalWorkspace[] | 'reading' | 'failed'>('reading');
  const read = async () => {
    workspaces.value = (await attemptRead('workspaces', () => safety.workspaces())) ?? 'failed';
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services of a page never change
  useEffect(() => {
    void read();
    return team.onChange(() => void read()); // another one was opened
  }, []);

  const open = async ({ database, title }: LocalWorkspace) => {
    const done = await attempt('open workspace', () => safety.openWorkspace(database));
    if (!done.ok) return sayError(done.code);
    say(t('safety.opened', { title }));
    await read();
  };
  const remove = async ({ database, title }: LocalWorkspace) => {
    const done = await attempt('remove workspace', () => safety.removeWorkspace(database));
    if (!done.ok) return sayError(done.code);
    say(t('safety.removed', { title }));
    await read();
    onChange();
  };

  const found = workspaces.value;
  return (
    <section class="desk-card safety-part" aria-labelledby="workspaces-title">
      <header>
        <h2 id="workspaces-title">{t('safety.workspaces')}</h2>
        <p class="soft small">{t('safety.workspacesHint')}</p>
      </header>
      {found === 'reading' && <Skeleton lines={1} height={36} />}
      {found === 'failed' && (
        <Note tone="danger" role="alert">
          {t('safety.failed')}
        </Note>
      )}
      {typeof found !== 'string' && (
        <ul class="rows">
          {found.map((workspace) => (
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
    </section>
  );
}
