// The whole panel over real services and an empty database of its own, and hands to use it with.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel } from '@/components/app/Panel';
import { comment, now, resetState } from '@/components/app/state';
import { find, until } from '../exchange/stage';
import type { CaptureWords, Workbench, WorkbenchOptions } from '../gallery/workbench';
import { captureOf, NOON, workbench } from '../gallery/workbench';

export const REZA = 'ex-member-reza';
export const POUYA = 'ex-member-pouya';

export interface OpenPanel {
  bench: Workbench;
  root: HTMLElement;
  /** Right-clicks a comment, as the background tells it. */
  rightClick(words: CaptureWords): Promise<void>;
  press(code: string, init?: KeyboardEventInit, target?: Element): Promise<void>;
  /** Types into the answer as a person does: the box changes, then says so. */
  writeAnswer(text: string): Promise<void>;
  close(): void;
}

/** Opens the panel; `prepare` comes between the database and the first sight. */
export async function openPanel(
  options: WorkbenchOptions,
  prepare: (bench: Workbench) => Promise<void> | void = () => undefined,
): Promise<OpenPanel> {
  resetState();
  now.value = Date.parse(NOON);
  const bench = await workbench(options);
  await prepare(bench);
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Panel services={bench.services} />, root));
  await until(() => find('panel')?.dataset.view !== 'reading', 'the first reading');
  return {
    bench,
    root,
    async rightClick(words) {
      await act(() => bench.give({ kind: 'comment', capture: captureOf(words) }));
      await until(
        () => comment.value.kind === 'routed' && comment.value.routed.capture.comment.text === words.text,
        'the routed comment',
      );
    },
    async press(code, init = {}, target = document.body) {
      await act(() => {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...init }),
        );
      });
    },
    async writeAnswer(text) {
      const box = await until(() => find('answer-text'), 'the answer');
      await act(() => {
        box.textContent = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    close() {
      render(null, root);
      root.remove();
    },
  };
}

export const textOf = (testId: string): string => find(testId)?.textContent ?? '';
