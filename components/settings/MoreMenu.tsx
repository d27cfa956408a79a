// The ⋯ menu: language and theme in sight, then the ways out of the panel.
import { attempt } from '@/components/app/attempt';
import { speak, t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { acts, language, showView, standingIn, theme } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { actWords, redoLast, undoLast } from '@/components/app/undo';
import { useImport } from '@/components/exchange/DropZone';
import { takeOut } from '@/components/exchange/take-out';
import { Menu, MenuEntry } from '@/components/ui/Menu';
import { Segments } from '@/components/ui/Segments';
import { ok } from '@/utils/base/result';
import type { Language } from '@/utils/schema/parts';
import type { Theme } from '@/utils/services/contract';
import './MoreMenu.css';

export function MoreMenu({ isReady }: { isReady: boolean }) {
  const services = useServices();
  const door = useImport();
  return (
    <Menu name={t('common.more')} icon="more" testId="menu">
      {(close) => {
        const then = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <>
            <Looks />
            <hr class="menu-rule" />
            {isReady && (
              <>
                <UndoEntries then={then} />
                <MenuEntry icon="user" onPick={then(() => showView('who'))}>
                  {t('settings.who')}
                </MenuEntry>
                <MenuEntry
                  icon="clock"
                  testId="menu-stand-in"
                  refusal={refusal('answer')}
                  onPick={then(() => (standingIn.value = true))}
                >
                  {t('today.standIn')}
                </MenuEntry>
                <MenuEntry icon="external" onPick={then(() => void services.window.openDesk())}>
                  {t('settings.desk')}
                </MenuEntry>
                <MenuEntry
                  icon="download"
                  testId="export"
                  onPick={then(() => void takeOut(services, 'settings'))}
                >
                  {t('settings.export')}
                </MenuEntry>
              </>
            )}
            <MenuEntry icon="upload" onPick={then(() => door?.choose())}>
              {t('settings.import')}
            </MenuEntry>
            {isReady && (
              <MenuEntry icon="question" onPick={then(() => showView('help'))}>
                {t('settings.help')}
              </MenuEntry>
            )}
          </>
        );
      }}
    </Menu>
  );
}

/** What would be taken back, by its name; the room of «undo» is always there. */
function UndoEntries({ then }: { then: (act: () => void) => () => void }) {
  const services = useServices();
  const { undo, redo } = acts.value;
  return (
    <>
      <MenuEntry
        icon="undo"
        testId="menu-undo"
        disabled={undo === null}
        onPick={then(() => void undoLast(services))}
      >
        {undo === null ? t('undo.undo') : t('undo.undoOf', { act: actWords(undo) })}
      </MenuEntry>
      {redo !== null && (
        <MenuEntry icon="redo" testId="menu-redo" onPick={then(() => void redoLast(services))}>
          {t('undo.redoOf', { act: actWords(redo) })}
        </MenuEntry>
      )}
      <hr class="menu-rule" />
    </>
  );
}

function Looks() {
  const services = useServices();
  const change = (part: { language: Language } | { theme: Theme }) => {
    // Stored first: what is read anew in another language (dates, occasions) asks the device for it.
    void attempt('settings', async () => ok(await services.device.change(part))).then((done) => {
      if (!done.ok) return sayError('storage-failed');
      if ('language' in part) speak(part.language);
      else theme.value = part.theme;
    });
  };
  return (
    <div class="menu-looks">
      <Segments
        label={t('settings.language')}
        value={language.value}
        options={[
          { value: 'fa', words: t('settings.persian'), testId: 'language-fa', lang: 'fa' },
          { value: 'en', words: t('settings.english'), testId: 'language-en', lang: 'en' },
        ]}
        onPick={(picked) => change({ language: picked })}
      />
      <Segments
        label={t('settings.theme')}
        testId="theme"
        value={theme.value}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          words: t(`settings.${value}`),
        }))}
        onPick={(picked) => change({ theme: picked })}
      />
    </div>
  );
}
