// The name of a topic that leads to it.
import { team } from '@/components/app/state';
import type { TopicId } from '@/utils/schema/parts';

export function TopicLink({ id, onOpen }: { id: TopicId; onOpen: (id: TopicId) => void }) {
  return (
    <button type="button" class="link review-topic" onClick={() => onOpen(id)}>
      <bdi>{topicTitle(id)}</bdi>
    </button>
  );
}

export const topicTitle = (id: TopicId): string =>
  team.value?.topics.find((topic) => topic.id === id)?.title ?? '';
