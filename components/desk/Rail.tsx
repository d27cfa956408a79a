// The rail: where one is, where one can go, and whose desk it is.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, openCases, team } from '@/components/app/state';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
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
