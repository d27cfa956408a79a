// Whose panel this is: the team, who sits here (or the post's account while a comment is shown), and ⋯.
import { MoreMenu } from '@/components/settings/MoreMenu';
import { t } from './language';
import { routed, team, view } from './state';

export function Header({ isReady }: { isReady: boolean }) {
  return (
    <header class="panel-head">
      <h1 class="one-line panel-team">
        <bdi>{team.value?.workspace?.name ?? t('common.appName')}</bdi>
      </h1>
      <span class="one-line grow small faint">{isReady ? account() : t('common.slogan')}</span>
      <MoreMenu isReady={isReady} />
    </header>
  );
}

function account(): string {
  const author = routed.value?.capture.comment.post?.author;
  if (view.value === 'comment' && author)
    return t('panel.postOf', { handle: `@${author.replace(/^@/u, '')}` });
  const me = team.value?.me;
  return me ? t('panel.you', { name: me.name }) : t('common.slogan');
}
