// All topics with a search: type, ↑ ↓, Enter; or one click. Opens under the topic's line.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fold } from '@/components/app/fold';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { useDismiss } from '@/components/ui/dismiss';
import { SearchField } from '@/components/ui/SearchField';
import type { TopicId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';
import { correctTopic } from './acts';
import './TopicPicker.css';

export function TopicPicker({ current, onClose }: { current: TopicId | null; onClose: () => void }) {
  const services = useServices();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  useDismiss(root, true, onClose);
  useEffect(() => input.current?.focus(), []);

  const all = team.value?.topics ?? [];
  const found = all.filter(
    (topic) => topic.kind !== 'unknown' && topic.id !== current && matches(topic, query),
  );
  const pick = (topicId: TopicId | null) => {
    onClose();
    void correctTopic(services, topicId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      event.stopPropagation();
      setAt((at + by + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const topic = found[at];
      if (topic) pick(topic.id);
    }
  };

  return (
    <div class="topic-picker" ref={root} role="dialog" aria-label={t('commentView.pickTopic')}>
      <SearchField
        label={t('commentView.searchTopics')}
        value={query}
        inputRef={input}
        onKeyDown={onKeyDown}
        onText={(text) => {
          setQuery(text);
          setAt(0);
        }}
      />
      {found.length === 0 && (
        <p class="topic-picker-none soft small">
          {t(all.length === 0 ? 'commentView.noTopics' : 'commentView.noSuchTopic')}
        </p>
      )}
      <div
        class="topic-picker-list"
        role="listbox"
        id={list}
        aria-label={t('commentView.pickTopic')}
        tabIndex={-1}
      >
        {found.map((topic, index) => (
          <button
            key={topic.id}
            type="button"
            role="option"
            class="topic-option"
            aria-selected={index === at}
            data-testid="topic-option"
            onClick={() => pick(topic.id)}
          >
            <span class="one-line">{topic.title}</span>
          </button>
        ))}
        {current !== null && query === '' && (
          <button
            type="button"
            role="option"
            aria-selected={false}
            class="topic-option faint"
            onClick={() => pick(null)}
          >
            {t('commentView.makeUnknown')}
          </button>
        )}
      </div>
    </div>
  );
}

function matches(topic: Topic, query: string): boolean {
  const wanted = fold(query);
  return wanted === '' || [topic.title, ...topic.keywords].some((text) => fold(text).includes(wanted));
}
