// The content calendar, fetched when somebody opens it: the panel's first sight needs none of it.
import type { Context } from './context';
import type { CalendarService } from './contract';
import { fetched } from './fetched';

export const createCalendarService = (context: Context): CalendarService => ({
  ...fetched<Omit<CalendarService, 'onChange'>>(
    {
      span: true,
      occasions: true,
      occasion: true,
      hiddenOccasions: true,
      saveOccasion: true,
      read: true,
      draft: true,
      steps: true,
      save: true,
      hints: true,
      move: true,
      setStatus: true,
      edit: true,
      duplicate: true,
      remove: true,
      comment: true,
      publishAt: true,
      tick: true,
      lateItems: true,
      openQuestions: true,
      settleQuestion: true,
    },
    () => import('./calendar-asked').then(({ calendarAsked }) => calendarAsked(context)),
  ),
  onChange: (listener) =>
    context.store.listen((stores) => {
      if (SHOWN.some((name) => stores.has(name))) listener();
    }),
});

/** What a calendar shows: another name of an owner or a channel is another picture. */
const SHOWN = ['calendar', 'occasions', 'workspaces', 'members', 'roles', 'channels'] as const;
