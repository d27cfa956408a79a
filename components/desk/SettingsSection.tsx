// Settings: the team's few, this device's few, and the way out of the examples.
import { useSignal } from '@preact/signals';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, memberId, team, theme } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segments } from '@/components/ui/Segments';
import { Select } from '@/components/ui/Select';
import { parseNumber, weekdayName } from '@/utils/calendar/format';
import type { MemberId } from '@/utils/schema/parts';
import type { Workspace } from '@/utils/schema/workspace';
import { FormFoot } from './FormFoot';
import './master-detail.css';
import { save } from './save';

export function SettingsSection() {
  const workspace = team.value?.workspace;
  return (
    <div class="settings-parts">
      {workspace && <TeamPart key={workspace.updatedAt} workspace={workspace} />}
      <DevicePart />
      <ExamplesPart />
    </div>
  );
}

const WEEKDAYS = [6, 7, 1, 2, 3, 4, 5] as const;

function TeamPart({ workspace }: { workspace: Workspace }) {
  const { team: service } = useServices();
  const draft = useSignal(workspace);
  const keepDays = useSignal(String(workspace.keepCasesDays));
  const keep = service.saveWorkspace;
  const change = (part: Partial<Workspace>) => {
    draft.value = { ...draft.value, ...part };
  };
  const days = parseNumber(keepDays.value);
  const isReady = draft.value.name.trim() !== '' && days !== undefined && days >= 1 && days <= 3_650;
  const wanted = { ...draft.value, name: draft.value.name.trim(), keepCasesDays: Math.round(days ?? 0) };

  return (
    <form
      class="desk-card form"
      aria-labelledby="settings-team"
      onSubmit={(event) => {
        event.preventDefault();
        if (keep && isReady) void save(() => keep(wanted));
      }}
    >
      <h2 id="settings-team">{t('desk.setting.team')}</h2>
      <fieldset class="form-plain" disabled={keep === undefined}>
        <div class="form-pair">
          <Field
            label={t('desk.setting.teamName')}
            value={draft.value.name}
            maxLength={200}
            testId="team-name"
            onText={(name) => change({ name })}
          />
          <Field
            label={t('desk.setting.keepCases')}
            value={keepDays.value}
            maxLength={5}
            testId="keep-cases"
            onText={(text) => (keepDays.value = text)}
          />
        </div>
        <div class="form-pair">
          <Select
            label={t('desk.setting.timeZone')}
            value={draft.value.timeZone}
            options={zonesWith(draft.value.timeZone)}
            onPick={(timeZone) => change({ timeZone })}
          />
          <Select
            label={t('desk.setting.weekStart')}
            value={String(draft.value.weekStart)}
            options={WEEKDAYS.map((day) => ({ value: String(day), words: weekdayName(day, language.value) }))}
            onPick={(day) => change({ weekStart: Number(day) })}
          />
        </div>
        <fieldset class="form-fieldset form-checks">
          <legend class="field-label">{t('desk.setting.weekend')}</legend>
          {WEEKDAYS.map((day) => (
            <label key={day} class="check">
              <input
                type="checkbox"
                checked={draft.value.weekend.includes(day)}
                onChange={() =>
                  change({
                    weekend: draft.value.weekend.includes(day)
                      ? draft.value.weekend.filter((other) => other !== day)
                      : [...draft.value.weekend, day],
                  })
                }
              />
              {weekdayName(day, language.value)}
            </label>
          ))}
        </fieldset>
      </fieldset>
      {keep && (
        <FormFoot
          isChanged={JSON.stringify(wanted) !== JSON.stringify(workspace)}
          isReady={isReady}
          onDiscard={() => {
            draft.value = workspace;
            keepDays.value = String(workspace.keepCasesDays);
          }}
        />
      )}
    </form>
  );
}

/** The zones this browser knows, and the team's own even when it is not among them. */
function zonesWith(own: string): { value: string; words: string }[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return (zones.includes(own) ? zones : [own, ...zones]).map((zone) => ({ value: zone, words: zone }));
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

// One click, no question: a snapshot is taken first and stands under «files and backup».
function ExamplesPart() {
  const { team: service, exchange } = useServices();
  const isBusy = useSignal(false);
  const hasExamples = team.value?.hasExamples ?? false;

  const remove = async () => {
    isBusy.value = true;
    const removed = await attempt('remove examples', () => service.removeExamples());
    isBusy.value = false;
    if (!removed.ok) return sayError(removed.code);
    const taken = await attemptRead('snapshots', () => exchange.snapshots());
    const before = taken?.find(({ reason }) => reason === 'removeExamples');
    say(
      t('desk.setting.removed', { n: removed.value.removed }),
      before && (() => void attempt('undo', () => exchange.restore(before.id))),
    );
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
