// The rail: where one is, where one can go, and whose desk it is.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { acts, language, openCases, team } from '@/components/app/state';
import { actWords, redoLast, undoLast } from '@/components/app/undo';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Icon } from '@/components/ui/icons';
import { Segments } from '@/components/ui/Segments';
import { Mark } from '@/components/welcome/Mark';
import { SECTION_ICON, SECTION_NAME, SECTIONS, section } from './sections';

export function Rail() {
  const { device } = useServices();
  const me = team.value?.me;
  return (
    <aside class="rail">
      <p class="rail-team">
        <Mark />
        <bdi class="one-line">{team.value?.workspace?.name ?? t('common.appName')}</bdi>
      </p>
      <nav aria-label={t('desk.sections')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                class="rail-link"
                data-testid={`desk-${name}`}
                title={t(SECTION_NAME[name])}
                aria-current={section.value === name ? 'page' : undefined}
              >
                <Icon name={SECTION_ICON[name]} />
                <span class="grow one-line">{t(SECTION_NAME[name])}</span>
                {name === 'cases' && openCases.value > 0 && (
                  <Badge tone="accent">{t('exchange.count', { n: openCases.value })}</Badge>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <span class="grow" />
      <UndoRoom />
      {me && (
        <p class="rail-me small">
          <Avatar name={me.name} size={28} />
          <bdi class="one-line">{me.name}</bdi>
        </p>
      )}
      <Segments
        label={t('settings.language')}
        value={language.value}
        options={[
          { value: 'fa', words: t('settings.persian'), testId: 'language-fa', lang: 'fa' },
          { value: 'en', words: t('settings.english'), testId: 'language-en', lang: 'en' },
        ]}
        onPick={(value) => void device.change({ language: value })}
      />
    </aside>
  );
}

/** The last act by its name, and the way back and forth. Its room is always there. */
function UndoRoom() {
  const services = useServices();
  const { undo, redo } = acts.value;
  const words = undo === null ? t('undo.undo') : t('undo.undoOf', { act: actWords(undo) });
  const again = redo === null ? t('undo.redo') : t('undo.redoOf', { act: actWords(redo) });
  return (
    <div class="rail-undo">
      <Button
        icon="undo"
        title={words}
        aria-label={words}
        data-testid="desk-undo"
        disabled={undo === null}
        onClick={() => void undoLast(services)}
      >
        {undo === null ? words : actWords(undo)}
      </Button>
      <IconButton
        icon="redo"
        name={again}
        data-testid="desk-redo"
        disabled={redo === null}
        onClick={() => void redoLast(services)}
      />
    </div>
  );
}
