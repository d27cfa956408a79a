// The panel's comment view on the desk. Where the comment's page is no longer open, insertion says so and copies.
import { CommentView } from '@/components/comment/CommentView';
import { Foot } from '@/components/comment/Foot';

export function OpenedCase() {
  return (
    <div class="opened-case">
      <div class="opened-case-view">
        <CommentView />
      </div>
      <Foot />
    </div>
  );
}
