// Settings: the team's few, this device's few, and the way out of the examples.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, memberId, team, theme } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import { Segments } from '@/components/ui/Segments';
import { Select } from '@/components/ui/Select';
import type { MemberId } from '@/utils/schema/parts';
import './master-detail.css';
import { OldCases } from './OldCases';
import { ReminderSettings } from './ReminderSettings';
import { TeamSettings } from './TeamSettings';

const Sites = lazy(() => import('@/components/sites/Sites').then((module) => module.Sites));

export function SettingsSection() {
  const workspace = team.value?.workspace;
  return (
    <div class="settings-parts">
      {workspace && <TeamSettings key={workspace.updatedAt} workspace={workspace} />}
      <OldCases />
      <Sites />
      <DevicePart />
      <ExamplesPart />
    </div>
  );
}

function DevicePart() {
  const { device } = useServices();
  const members = team.value?.members ?? [];
  return (
    <section class="desk-card form" aria-labelledby="settings-device">
      <h2 id="settings-device">{t('desk.setting.device')}</h2>
      <div class="setting-line">
        <span>{t('settings.language')}</span>
        <Segments
          label={t('settings.language')}
          value={language.value}
          options={[
            { value: 'fa', words: t('settings.persian'), lang: 'fa' },
            { value: 'en', words: t('settings.english'), lang: 'en' },
          ]}
          onPick={(value) => void device.change({ language: value })}
        />
      </div>
      <div class="setting-line">
        <span>{t('settings.theme')}</span>
        <Segments
          label={t('settings.theme')}
          value={theme.value}
          options={[
            { value: 'system', words: t('settings.system') },
            { value: 'light', words: t('settings.light') },
            { value: 'dark', words: t('settings.dark') },
          ]}
          onPick={(value) => void device.change({ theme: value })}
        />
      </div>
      <ReminderSettings />
      <Select
        label={t('settings.who')}
        value={memberId.value ?? ''}
        testId="who-am-i"
        options={[
          { value: '', words: t('desk.setting.whoNobody') },
          ...members.map(({ id, name }) => ({ value: id as string, words: name })), // a branded id is a string
        ]}
        onPick={(id) => void device.change({ memberId: id === '' ? null : (id as MemberId) })} // out of the list above
      />
    </section>
  );
}

// One click, no question: a backup is made first, and the toast takes it back.
function ExamplesPart() {
  const services = useServices();
  const isBusy = useSignal(false);
  const hasExamples = team.value?.hasExamples ?? false;

  const remove = async () => {
    isBusy.value = true;
    const removed = await attempt('remove examples', () => services.team.removeExamples());
    isBusy.value = false;
    if (!removed.ok) return sayError(removed.code);
    say(t('desk.setting.removed', { n: removed.value.removed }), () => void undoLast(services));
  };

  return (
    <section class="desk-card form" aria-labelledby="settings-examples">
      <h2 id="settings-examples">{t('desk.setting.examples')}</h2>
      <p class="soft small">{t(hasExamples ? 'desk.setting.examplesHint' : 'desk.setting.noExamples')}</p>
      {hasExamples && (
        <div class="row">
          <Button
            look="danger"
            data-testid="remove-examples"
            refusal={refusal('editPlaybook')}
            disabled={isBusy.value}
            onClick={() => void remove()}
          >
            {t('desk.setting.removeExamples')}
          </Button>
        </div>
      )}
    </section>
  );
}
