// One item, with all that others need to know of it. What every item has is in sight; the rest is folded away until
// somebody wants it. A sheet that is closed half-way keeps what was typed.
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { RemindLater } from '@/components/app/RemindLater';
import { useResponses } from '@/components/app/responses';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { FormFoot } from '@/components/desk/FormFoot';
import '@/components/desk/master-detail.css';
import { HistoryButton } from '@/components/history/HistoryButton';
import { Button } from '@/components/ui/Button';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Note } from '@/components/ui/Note';
import { Sheet } from '@/components/ui/Sheet';
import { comesAgain } from '@/utils/calendar/comes-again';
import { addDays, isoDay } from '@/utils/calendar/day';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { TurnScope } from '@/utils/services/contract';
import { duplicate, remove } from './acts';
import { Hints } from './Hints';
import { ItemBasics } from './ItemBasics';
import { ItemFolds } from './ItemFolds';
import { ItemRepeat, ScopePick } from './ItemRepeat';
import './ItemSheet.css';
import { ItemTalk } from './ItemTalk';
import { closeItem, drafts, opened, openItem } from './opened';
import { useSurroundings } from './surroundings';
import { dropped } from './without';

export function ItemSheet({ item, itemKey }: { item: CalendarItem; itemKey: string }) {
  const services = useServices();
  const [reason, setReason] = useState('');
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const isReadable = unreadable.size === 0;
  /** What was typed is thrown away: the fields begin anew. */
  const [round, setRound] = useState(0);
  const [picked, setScope] = useState<TurnScope>('this');
  const draft = drafts.of(itemKey) ?? item;
  const isNew = drafts.added.value?.id === item.id;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(item);
  useResponses();
  const around = useSurroundings(item, draft.date, isNew);
  useFresh(itemKey, isNew);
  // A turn has its day behind its item's id.
  const isTurn = itemKey !== item.id;
  const isRule = draft.recurrence !== item.recurrence;
  const hasOtherDays = JSON.stringify(draft.extraDays) !== JSON.stringify(item.extraDays);
  const whole = isRule ? 'following' : hasOtherDays ? 'all' : null;
  const scope = picked === 'this' ? (whole ?? picked) : picked;
  const change = (part: Partial<CalendarItem>) => {
    const next = dropped({ ...draft, ...part });
    if (JSON.stringify(next) === JSON.stringify(item)) drafts.drop(itemKey);
    else drafts.set(itemKey, next);
  };
  /** Whether a part of the form can be read as it is typed. */
  const readable = (part: string) => (isRead: boolean) => {
    const others = [...unreadable].filter((one) => one !== part);
    if (unreadable.has(part) === isRead) setUnreadable(new Set(isRead ? others : [...others, part]));
  };
  const hasTitle = draft.title.trim() !== '';
  const needsReason = item.frozen && isChanged;

  const save = async () => {
    const put = tidied(draft);
    const done = await attempt('item', () =>
      services.calendar.save(put, {
        key: itemKey,
        scope,
        ...(needsReason && reason.trim() !== '' ? { reason: reason.trim() } : {}),
      }),
    );
    if (!done.ok) return sayError(done.code);
    drafts.drop(itemKey);
    closeItem();
    const takeBack = await undoOf(services, t('undo.later'));
    say(t('calendar.saved', { title: put.title }), () => void takeBack());
  };
  const view = { key: itemKey, item };

  return (
    <Sheet labelledBy="item-title" testId="item-sheet" onClose={closeItem}>
      <header class="sheet-head">
        <h2 id="item-title" class="sheet-title one-line grow">
          {isNew ? t('calendar.newItem') : <bdi>{item.title}</bdi>}
        </h2>
        <IconButton icon="close" name={t('common.close')} data-testid="item-close" onClick={closeItem} />
      </header>
      <form
        class="item-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (hasTitle && isReadable) void save();
        }}
      >
        <div class="item-body" key={round}>
          {item.frozen && <Note tone="warn">{t('calendar.frozenNote')}</Note>}
          <ItemBasics
            item={draft}
            isNew={isNew}
            around={around}
            onChange={change}
            onReadable={readable('when')}
          />
          <Hints item={draft} />
          <ItemRepeat item={draft} onChange={change} onReadable={readable} />
          <ItemFolds item={draft} around={around} onChange={change} />
          {!isNew && <ItemTalk item={item} />}
        </div>
        <div class="item-foot">
          {isTurn && <ScopePick scope={scope} isWhole={whole !== null} onScope={setScope} />}
          {needsReason && (
            <Field
              label={t('calendar.reason')}
              value={reason}
              testId="item-reason"
              maxLength={500}
              onText={setReason}
            />
          )}
          <FormFoot
            act="editCalendar"
            isChanged={isNew || isChanged}
            isReady={hasTitle && isReadable}
            onDiscard={() => {
              drafts.drop(itemKey);
              setUnreadable(new Set());
              setRound(round + 1);
              if (isNew) closeItem();
            }}
          >
            {!isNew && (
              <>
                <RemindLater subject={`item:${itemKey}`} timeZone={item.timeZone} />
                <Button
                  look="plain"
                  icon="copy"
                  data-testid="item-duplicate"
                  refusal={refusal('editCalendar')}
                  onClick={() =>
                    void duplicate(services, view, addDays(isoDay(item.date), 7)).then(
                      (ok) => ok && closeItem(),
                    )
                  }
                >
                  {t('calendar.duplicate')}
                </Button>
                <HistoryButton store="calendar" id={item.id} title={item.title} onRestored={closeItem} />
                <ConfirmInline
                  words={t('calendar.remove')}
                  question={t('calendar.removeAsk')}
                  yes={t('calendar.remove')}
                  no={t('common.cancel')}
                  look="plain"
                  testId="item-remove"
                  refusal={refusal('editCalendar')}
                  onYes={() => {
                    closeItem();
                    void remove(services, view, scope);
                  }}
                />
              </>
            )}
          </FormFoot>
        </div>
      </form>
    </Sheet>
  );
}

/** An open item follows what others write into it, as long as nothing was typed. */
function useFresh(key: string, isNew: boolean): void {
  const { calendar } = useServices();
  useEffect(() => {
    if (isNew) return;
    return calendar.onChange(() => {
      void attemptRead('item', () => calendar.read(key)).then((next) => {
        if (opened.peek()?.key !== key) return;
        if (next) openItem(next, comesAgain(next) ? key : next.id);
        else closeItem();
      });
    });
  }, [calendar, key, isNew]);
}

/** Lines that were begun and left empty are not kept. */
function tidied(item: CalendarItem): CalendarItem {
  const filled = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(record).filter(([key, value]) => key.trim() !== '' && value.trim() !== ''),
    );
  return {
    ...item,
    title: item.title.trim(),
    texts: filled(item.texts),
    facts: filled(item.facts),
    links: item.links.filter(({ url }) => url.trim() !== ''),
    checklist: item.checklist.filter(({ text }) => text.trim() !== ''),
    expectedQuestions: item.expectedQuestions.filter(
      ({ text, topicId }) => text.trim() !== '' || topicId !== undefined,
    ),
    labels: [...new Set(item.labels.map((label) => label.trim()).filter(Boolean))],
  };
}
