// What the content calendar answers; each part of it is fetched with its first question.
import { ItemId } from '@/utils/schema/parts';
import type { Context } from './context';
import type { CalendarService } from './contract';

export function calendarAsked(context: Context): Omit<CalendarService, 'onChange'> {
  const reading = () => import('./calendar-span');
  const planning = () => import('./planning').then(({ planningOf }) => planningOf(context));
  const questions = () => import('./open-questions');
  return {
    span: (from, to, filter) => reading().then(({ spanOf }) => spanOf(context, from, to, filter)),
    occasions: (from, to) => reading().then(({ occasionsOf }) => occasionsOf(context, from, to)),
    occasion: (id) => reading().then(({ occasionForm }) => occasionForm(context, id)),
    hiddenOccasions: () => reading().then(({ hiddenOccasions }) => hiddenOccasions(context)),
    saveOccasion: (id, edit) => reading().then(({ saveOccasion }) => saveOccasion(context, id, edit)),
    async read(key) {
      // A key may come out of an address that somebody has typed.
      if (!ItemId.safeParse(key).success) return null;
      const { itemOf, turnAt } = await import('./turns');
      const item = await itemOf(key, (id) => context.store.get('calendar', id));
      return item ? turnAt(item, key) : null;
    },
    draft: (day) => planning().then((plan) => plan.draft(day)),
    steps: (item) => planning().then((plan) => plan.steps(item)),
    save: (item, options) => planning().then((plan) => plan.save(item, options)),
    hints: (item) => planning().then((plan) => plan.hints(item)),
    move: (moves, options) => planning().then((plan) => plan.move(moves, options)),
    setStatus: (keys, status, options) => planning().then((plan) => plan.setStatus(keys, status, options)),
    edit: (keys, change, options) => planning().then((plan) => plan.edit(keys, change, options)),
    duplicate: (copies) => planning().then((plan) => plan.duplicate(copies)),
    remove: (keys, options) => planning().then((plan) => plan.remove(keys, options)),
    comment: (id, text) => planning().then((plan) => plan.comment(id, text)),
    publishAt: (key, address) => planning().then((plan) => plan.publishAt(key, address)),
    tick: (key, text, done) => planning().then((plan) => plan.tick(key, text, done)),
    lateItems: () => import('./late-items').then(({ lateItemsOf }) => lateItemsOf(context)),
    openQuestions: () => questions().then(({ openQuestionsOf }) => openQuestionsOf(context)),
    settleQuestion: (question, answer) =>
      questions().then(({ settleQuestion }) => settleQuestion(context, question, answer)),
  };
}
