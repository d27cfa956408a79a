// Help: the keys, the way to practise, and what stays on this device.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Button } from '@/components/ui/Button';
import type { MessageKey } from '@/utils/i18n/index';
import './HelpView.css';

const KEYS: readonly (readonly [keys: readonly string[], words: MessageKey])[] = [
  [['Enter'], 'panel.keys.insert'],
  [['Ctrl', 'Enter'], 'panel.keys.copy'],
  [['Shift', 'Enter'], 'panel.keys.replace'],
  [['↑', '↓'], 'panel.keys.answers'],
  [['1', '2', '3'], 'panel.keys.topics'],
  [['H'], 'panel.keys.handOver'],
  [['T'], 'panel.keys.tone'],
  [['/'], 'panel.keys.search'],
  [['Ctrl', 'K'], 'panel.keys.everything'],
  [['Ctrl', 'Z'], 'panel.keys.undo'],
  [['Ctrl', 'Shift', 'Z'], 'panel.keys.redo'],
  [['Esc'], 'panel.keys.back'],
];
const IN_CASES: typeof KEYS = [
  [['↑', '↓'], 'caseList.keys.move'],
  [['X'], 'caseList.keys.choose'],
  [['S'], 'caseList.keys.snooze'],
  [['A'], 'caseList.keys.assign'],
  [['E'], 'caseList.keys.close'],
  [['Ctrl', 'A'], 'caseList.keys.all'],
];
const ANYWHERE: typeof KEYS = [
  [['Ctrl', 'Shift', 'Y'], 'panel.keys.today'],
  [['Ctrl', 'Shift', 'U'], 'panel.keys.insert'],
];

export function HelpView() {
  const { window } = useServices();
  return (
    <section class="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('panel.keys.title')}</h2>
      <Button icon="play" onClick={() => void window.openWelcome()}>
        {t('panel.keys.welcome')}
      </Button>
      <p class="soft small">{t('panel.keys.intro')}</p>
      <KeyList keys={KEYS} />
      <h3>{t('caseList.keys.title')}</h3>
      <KeyList keys={IN_CASES} />
      <h3>{t('panel.keys.anywhere')}</h3>
      <KeyList keys={ANYWHERE} />
      <p class="soft small">{t('panel.keys.privacy')}</p>
    </section>
  );
}

function KeyList({ keys }: { keys: typeof KEYS }) {
  return (
    <dl class="help-keys">
      {keys.map(([pressed, words]) => (
        <div key={pressed.join()} class="help-key">
          <dt>{t(words)}</dt>
          <dd dir="ltr">
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
