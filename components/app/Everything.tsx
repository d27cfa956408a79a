// Ctrl+K: views, responses and cases from one box. Type, ↑ ↓, Enter; Esc closes.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openCase } from '@/components/comment/opening';
import { templateLine } from '@/components/responses/template';
import { useDismiss } from '@/components/ui/dismiss';
import { Icon, type IconName } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import { SearchField } from '@/components/ui/SearchField';
import type { Services } from '@/utils/services/contract';
import { attemptRead } from './attempt';
import './Everything.css';
import { fold } from './fold';
import { t } from './language';
import { useServices } from './services';
import { everythingIsOpen, shownResponse, TABS, view } from './state';

interface Entry {
  key: string;
  icon: IconName;
  title: string;
  detail: string;
  go: () => void;
}

const MOST_OF_A_KIND = 6;

export function Everything() {
  const services = useServices();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [at, setAt] = useState(0);
  const [changes, setChanges] = useState(0);
  const close = useCallback(() => {
    everythingIsOpen.value = false;
  }, []);
  useDismiss(root, true, close);
  useEffect(() => input.current?.focus(), []);
  // The first question begins to read the cases: more of them may be found while the box stands open.
  useEffect(() => services.cases.onChange(() => setChanges((count) => count + 1)), [services]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the cases is a reason to look again
  useEffect(() => {
    let isOld = false;
    void findEntries(services, query).then((found) => {
      if (!isOld) setEntries(found);
    });
    return () => {
      isOld = true;
    };
  }, [services, query, changes]);

  const go = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    close();
    entry.go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      event.stopPropagation();
      setAt((at + by + entries.length) % Math.max(1, entries.length));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      go(entries[at]);
    }
  };
  return (
    <div class="everything">
      <div class="everything-sheet" ref={root} role="dialog" aria-label={t('panel.everything')}>
        <SearchField
          label={t('panel.everythingHint')}
          value={query}
          onText={(text) => {
            setQuery(text);
            setAt(0);
          }}
          inputRef={input}
          onKeyDown={onKeyDown}
        />
        {entries.length === 0 && <p class="everything-none soft small">{t('panel.everythingEmpty')}</p>}
        <ul class="everything-list">
          {entries.map((entry, index) => (
            <li key={entry.key}>
              <button
                type="button"
                class="everything-entry"
                aria-current={index === at}
                onClick={() => go(entry)}
              >
                <Icon name={entry.icon} />
                <bdi class="one-line">{entry.title}</bdi>
                <OneLine class="grow small faint" text={entry.detail} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

async function findEntries(services: Services, query: string): Promise<Entry[]> {
  const wanted = fold(query);
  const views = TABS.filter((tab) => fold(t(`common.${tab}`)).includes(wanted)).map(
    (tab): Entry => ({
      key: `view ${tab}`,
      icon: 'forward',
      title: t('panel.goTo', { name: t(`common.${tab}`) }),
      detail: '',
      go: () => {
        view.value = tab;
      },
    }),
  );
  if (wanted === '') return views;
  const [responses, cases] = await Promise.all([
    attemptRead('find responses', () => services.responses.search(query)),
    attemptRead('find cases', () =>
      services.cases.list({ query }, { by: 'opened', reversed: false }, { mayBePart: true }),
    ),
  ]);
  return [
    ...views,
    ...(responses ?? []).slice(0, MOST_OF_A_KIND).map(
      ({ response, preview }): Entry => ({
        key: `response ${response.id}`,
        icon: 'book',
        title: response.title,
        detail: templateLine(preview),
        go: () => {
          shownResponse.value = response.id;
          view.value = 'responses';
        },
      }),
    ),
    ...(cases?.glances ?? []).slice(0, MOST_OF_A_KIND).map(
      (glance): Entry => ({
        key: `case ${glance.id}`,
        icon: 'flag',
        title: glance.author ?? t('casesView.unknownAuthor'),
        detail: cases?.wordsOf(glance).topicTitle ?? glance.text,
        go: () => void openCase(services, glance.id),
      }),
    ),
  ];
}
