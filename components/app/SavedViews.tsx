// What somebody looks at again and again, under names, on this device: one press shows it, another takes it away.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { TitleForm } from '@/components/ui/TitleForm';
import type { DeviceService, DeviceSettings } from '@/utils/services/contract';
import { attemptRead } from './attempt';
import { t } from './language';
import './SavedViews.css';
import { useServices } from './services';
import { say, sayError } from './toasts';

const LONGEST_NAME = 80;
/** As many as the device keeps of a kind. */
const MOST = 50;

interface Props<V extends { name: string }> {
  label: string;
  of: (settings: DeviceSettings) => readonly V[];
  keptAs: (views: V[]) => Partial<DeviceSettings>;
  /** What is shown now, under a name. */
  make: (name: string) => V;
  onPick: (view: V) => void;
}

export function SavedViews<V extends { name: string }>({ label, of, keptAs, make, onPick }: Props<V>) {
  const { device } = useServices();
  const views = useViews(device, of);
  const [isNaming, setNaming] = useState(false);
  if (views === null) return <div class="saved-views" aria-busy="true" />;

  const keep = async (next: readonly V[]) =>
    (await attemptRead('saved views', async () => {
      await device.change(keptAs([...next]));
      return true;
    })) ?? sayError('storage-failed');
  const save = async (title: string) => {
    const name = title.slice(0, LONGEST_NAME);
    const others = views.filter((view) => view.name !== name);
    if (others.length >= MOST) return say(t('caseList.viewsFull', { n: MOST }));
    setNaming(false);
    if (await keep([...others, make(name)])) say(t('caseList.viewSaved', { name }));
  };
  const remove = async (name: string) => {
    if (!(await keep(views.filter((view) => view.name !== name)))) return;
    say(t('caseList.viewRemoved', { name }), () => void keep(views));
  };

  return (
    <section class="saved-views" aria-label={label}>
      {views.length > 0 && (
        <ul class="saved-list">
          {views.map((view) => (
            <li key={view.name} class="saved-view">
              <Chip icon="bookmark" data-testid="saved-view" onClick={() => onPick(view)}>
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

function useViews<V>(
  device: DeviceService,
  of: (settings: DeviceSettings) => readonly V[],
): readonly V[] | null {
  const [views, setViews] = useState<readonly V[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which kind of view it is never changes
  useEffect(() => {
    void attemptRead('saved views', () => device.read()).then((settings) =>
      setViews(settings ? of(settings) : []),
    );
    return device.onChange((settings) => setViews(of(settings)));
  }, [device]);
  return views;
}
