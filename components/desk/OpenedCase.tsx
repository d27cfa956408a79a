// The panel's comment view on the desk. Where the comment's page is no longer open, insertion says so and copies.
import { routed } from '@/components/app/state';
import { CommentView } from '@/components/comment/CommentView';
import { Foot } from '@/components/comment/Foot';
import { HistoryButton } from '@/components/history/HistoryButton';

export function OpenedCase() {
  const shown = routed.value;
  return (
    <div class="opened-case">
      <div class="opened-case-view">
        <CommentView />
        {shown && <HistoryButton store="cases" id={shown.caseId} title={shown.capture.comment.text} />}
      </div>
      <Foot />
    </div>
  );
}
