// The team's pinned files and links.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Icon } from '@/components/ui/icons';
import type { Resource } from '@/utils/schema/resource';
import { Section } from './Section';

export function Pinned({ resources }: { resources: readonly Resource[] }) {
  const { window } = useServices();
  if (resources.length === 0) return null;
  return (
    <Section title={t('today.pinned')}>
      <ul>
        {resources.map((resource) => (
          <li key={resource.id}>
            <button type="button" class="line" onClick={() => void window.openAddress(resource.url)}>
              <Icon name="link" />
              <bdi class="one-line grow">{resource.title}</bdi>
              <span class="small faint one-line line-end">
                <bdi>{resource.provider}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
