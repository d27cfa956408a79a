// How far the first minute has come. The page is its own witness: it sees the right-click itself, and it is
// asked for the comment and for the insertion by the extension, which tells that the menu and the panel were used.
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export const STEPS = ['pointed', 'captured', 'inserted'] as const;
export type Step = (typeof STEPS)[number];

export interface Progress {
  /** Steps done, 0-3; a later step includes the earlier ones. */
  readonly done: ReadonlySignal<number>;
  /** True after the person pressed the page's own Post. */
  readonly posted: ReadonlySignal<boolean>;
  /** The id of the comment that was asked for last. */
  readonly commentId: ReadonlySignal<string | null>;
  reach(step: Step, commentId?: string | null): void;
  post(): void;
}

export function welcomeProgress(): Progress {
  const reached = signal<readonly Step[]>([]);
  const posted = signal(false);
  const commentId = signal<string | null>(null);
  return {
    done: computed(() => 1 + Math.max(-1, ...reached.value.map((step) => STEPS.indexOf(step)))),
    posted,
    commentId,
    reach(step, id) {
      if (!reached.value.includes(step)) reached.value = [...reached.value, step];
      if (id !== undefined) commentId.value = id;
    },
    post() {
      posted.value = true;
    },
  };
}
