// Lists under a name, on this device: one press shows one again, another takes it away.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { TitleForm } from '@/components/ui/TitleForm';
import type { DeviceService, SavedView } from '@/utils/services/contract';
import { ask, question } from './question';

const LONGEST_NAME = 80;
/** As many as the device keeps. */
const MOST = 50;

export function SavedViews({ onApplied }: { onApplied: () => void }) {
  const { device } = useServices();
  const views = useSavedViews(device);
  const [isNaming, setNaming] = useState(false);
  if (views === null) return <div class="saved-views" aria-busy="true" />;

  const keep = async (next: readonly SavedView[]) =>
    (await attemptRead('saved views', async () => {
      await device.change({ savedViews: [...next] });
      return true;
    })) ?? sayError('storage-failed');
  const save = async (title: string) => {
    const name = title.slice(0, LONGEST_NAME);
    const { filter, sort, groupBy } = question.value;
    const others = views.filter((view) => view.name !== name);
    if (others.length >= MOST) return say(t('caseList.viewsFull', { n: MOST }));
    setNaming(false);
    if (await keep([...others, { name, filter, sort, ...(groupBy && { groupBy }) }]))
      say(t('caseList.viewSaved', { name }));
  };
  const remove = async (name: string) => {
    if (!(await keep(views.filter((view) => view.name !== name)))) return;
    say(t('caseList.viewRemoved', { name }), () => void keep(views));
  };

  return (
    <section class="saved-views" aria-label={t('caseList.views')}>
      {views.length > 0 && (
        <ul class="saved-list">
          {views.map((view) => (
            <li key={view.name} class="saved-view">
              <Chip
                icon="bookmark"
                data-testid="saved-view"
                onClick={() => {
                  ask({ filter: view.filter, sort: view.sort, groupBy: view.groupBy ?? null });
                  onApplied();
                }}
              >
                <bdi>{view.name}</bdi>
              </Chip>
              <IconButton
                icon="close"
                name={t('caseList.viewRemove', { name: view.name })}
                data-testid="saved-view-remove"
                onClick={() => void remove(view.name)}
              />
            </li>
          ))}
        </ul>
      )}
      {isNaming ? (
        <TitleForm
          class="saved-form"
          label={t('caseList.viewName')}
          addWords={t('common.save')}
          cancelWords={t('common.cancel')}
          testId="view-name"
          onTitle={(title) => void save(title)}
          onCancel={() => setNaming(false)}
        />
      ) : (
        <Button look="plain" icon="bookmark" data-testid="view-save" onClick={() => setNaming(true)}>
          {t('caseList.viewSave')}
        </Button>
      )}
    </section>
  );
}

function useSavedViews(device: DeviceService): readonly SavedView[] | null {
  const [views, setViews] = useState<readonly SavedView[] | null>(null);
  useEffect(() => {
    void attemptRead('saved views', () => device.read()).then((settings) =>
      setViews(settings?.savedViews ?? []),
    );
    return device.onChange(({ savedViews }) => setViews(savedViews));
  }, [device]);
  return views;
}
