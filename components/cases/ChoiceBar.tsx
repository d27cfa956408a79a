// What can be done to the chosen cases. It stands in the room of the chips, so nothing moves when it comes.
import { ChoiceFrame } from '@/components/app/ChoiceFrame';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Button } from '@/components/ui/Button';
import { DropMenu } from '@/components/ui/DropMenu';
import { MenuEntry } from '@/components/ui/Menu';
import type { CaseId } from '@/utils/schema/parts';
import { assign, close, refusalFor, reopen, snooze } from './acts';
import './ChoiceBar.css';
import { PersonEntries } from './PersonEntries';
import { SnoozeEntries } from './SnoozeEntries';

export type BarMenu = 'assign' | 'snooze' | 'more';

interface Props {
  ids: readonly CaseId[];
  menu: BarMenu | null;
  onMenu: (menu: BarMenu | null) => void;
  onAll: () => void;
  /** After an act, and when they are let go. */
  onDone: () => void;
}

export function ChoiceBar({ ids, menu, onMenu, onAll, onDone }: Props) {
  const services = useServices();
  const count = ids.length;
  const act = (done: Promise<boolean>) => {
    onMenu(null);
    void done.then((isDone) => isDone && onDone());
  };
  const menuProps = (name: BarMenu) => ({
    isOpen: menu === name,
    onOpen: (isOpen: boolean) => onMenu(isOpen ? name : null),
    testId: `choice-${name}`,
  });
  return (
    <ChoiceFrame label={t('caseList.choiceActs')} count={count} onAll={onAll} onNone={onDone}>
      <DropMenu words={t('caseList.assign')} icon="user" {...menuProps('assign')}>
        <PersonEntries count={count} onPick={(member) => act(assign(services, ids, member))} />
      </DropMenu>
      <DropMenu
        words={t('caseList.snooze')}
        icon="moon"
        refusal={refusalFor('answer', count)}
        {...menuProps('snooze')}
      >
        <SnoozeEntries onPick={(atMs, words) => act(snooze(services, ids, atMs, words))} />
      </DropMenu>
      <Button
        size="small"
        icon="check"
        data-testid="choice-close"
        refusal={refusalFor('closeCases', count)}
        onClick={() => act(close(services, ids, false))}
      >
        {t('caseList.close')}
      </Button>
      <DropMenu words={t('caseList.moreActs')} icon="more" {...menuProps('more')}>
        <MenuEntry
          icon="ban"
          testId="choice-ignore"
          refusal={refusalFor('closeCases', count)}
          onPick={() => act(close(services, ids, true))}
        >
          {t('caseList.ignore')}
        </MenuEntry>
        <MenuEntry
          icon="undo"
          testId="choice-reopen"
          refusal={refusalFor('closeCases', count)}
          onPick={() => act(reopen(services, ids))}
        >
          {t('caseList.reopen')}
        </MenuEntry>
      </DropMenu>
    </ChoiceFrame>
  );
}
