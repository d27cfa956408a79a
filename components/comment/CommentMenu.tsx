// What is seldom done with a comment and must be found all the same: ⋯ beside the customer's name.
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { erasing, replying, teaching } from '@/components/app/state';
import { Menu, MenuEntry } from '@/components/ui/Menu';
import type { RoutedComment } from '@/utils/services/contract';
import { confirmSent } from './acts';
import { isSettled } from './rights';

export function CommentMenu({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  // What was inserted from here is asked for in the foot.
  const canAnswer = !isSettled(routed.case) && routed.case.status !== 'inserted';
  const hasWords = routed.case.snapshot.text.trim() !== '';
  const hasAddress = Boolean(routed.case.snapshot.author?.url);
  return (
    <Menu name={t('commentView.more')} icon="more" testId="comment-menu">
      {(close) => (
        <>
          {canAnswer && (
            <MenuEntry
              icon="check"
              testId="menu-answered"
              refusal={refusal('answer')}
              onPick={() => {
                close();
                void confirmSent(services, true);
              }}
            >
              {t('commentView.markAnswered')}
            </MenuEntry>
          )}
          <MenuEntry
            icon="message"
            testId="menu-reply"
            refusal={refusal('answer')}
            onPick={() => {
              close();
              replying.value = true;
            }}
          >
            {t('commentView.pasteReply')}
          </MenuEntry>
          <MenuEntry
            icon="bookmark"
            testId="menu-example"
            refusal={refusal('routeComments') ?? (hasWords ? undefined : t('commentView.noText'))}
            onPick={() => {
              close();
              teaching.value = true;
            }}
          >
            {t('commentView.asExample')}
          </MenuEntry>
          <MenuEntry
            icon="ban"
            testId="menu-erase"
            refusal={refusal('eraseCustomer') ?? (hasAddress ? undefined : t('commentView.noAddress'))}
            onPick={() => {
              close();
              erasing.value = true;
            }}
          >
            {t('commentView.erase')}
          </MenuEntry>
        </>
      )}
    </Menu>
  );
}
