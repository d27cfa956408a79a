// A page for component tests: the real services over an empty database of their own, and a few hands to
// use a view with. Nothing here answers for the product; only the browser's ports are stand-ins.
import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import type { ComponentChildren } from 'preact';
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { ServicesProvider } from '@/components/app/services';
import { language, memberId, now, resetState, team } from '@/components/app/state';
import { clockAt } from '@/utils/base/clock';
import { fail, ok } from '@/utils/base/result';
import type { Language } from '@/utils/schema/parts';
import type { Services } from '@/utils/services/contract';
import { memoryDevice, servicesOver } from '../ports';

// The document of these tests knows no Blob that can be streamed: Node's own takes its place.
Object.assign(globalThis, { Blob: NodeBlob, File: NodeFile });
// Nor locks; and where there is one page, whoever asks has it.
Object.assign(navigator, {
  locks: { request: (_name: string, ...rest: ((lock: object) => unknown)[]) => rest.at(-1)?.({}) },
});

// Nothing is painted here: effects run in the next task, and none outlives the test's document.
options.requestAnimationFrame = (callback) => setTimeout(callback);

export const NOW = '2026-11-23T08:30:00.000Z';

export interface Stage {
  services: Services;
  root: HTMLElement;
  downloads: { fileName: string; blob: Blob }[];
  opened: string[];
  draw(view: ComponentChildren): Promise<void>;
  /** Reads the team into the view's state again, as a page does after every change. */
  refresh(): Promise<void>;
  /** Sets the clock of the services and of the view; `iso` is an instant. */
  turnTo(iso: string): Promise<void>;
  end(): void;
}

let count = 0;

export function stage(shownLanguage: Language = 'fa'): Stage {
  resetState();
  language.value = shownLanguage;
  document.documentElement.lang = shownLanguage;
  document.documentElement.dir = shownLanguage === 'fa' ? 'rtl' : 'ltr';
  const root = document.createElement('div');
  document.body.append(root);
  const downloads: Stage['downloads'] = [];
  const opened: string[] = [];
  let clock = clockAt(NOW);
  const services = servicesOver({
    clock: { now: () => clock.now() },
    databaseName: `stage-${++count}`,
    device: memoryDevice({ language: shownLanguage }, (settings) => {
      language.value = settings.language;
      memberId.value = settings.memberId;
    }),
    page: { insert: async () => fail('page-gone') },
    window: {
      read: async () => null,
      onOrder: () => () => undefined,
      onCommand: () => () => undefined,
      openDesk: async (section) => void opened.push(`desk#${section ?? ''}`),
      openWelcome: async () => void opened.push('welcome'),
      remindersOf: async () => [],
      remindLater: async () => undefined,
      addressBeside: async () => 'https://www.instagram.com/p/BESIDE/?img_index=1',
      openAddress: async (url) => void opened.push(url),
      copy: async () => ok(null),
      download: (fileName, blob) => void downloads.push({ fileName, blob }),
    },
  });
  const refresh = async () => {
    const read = await services.team.read();
    await act(() => {
      team.value = read;
    });
  };
  return {
    services,
    root,
    downloads,
    opened,
    refresh,
    async turnTo(iso) {
      clock = clockAt(iso);
      await act(() => {
        now.value = clock.now();
      });
    },
    async draw(view) {
      await refresh();
      await act(() => render(<ServicesProvider services={services}>{view}</ServicesProvider>, root));
    },
    end() {
      render(null, root);
      root.remove();
    },
  };
}

type Awaitable<T> = T | Promise<T>;

/** Waits until `find` gives something, drawing what has become due meanwhile. */
export async function until<T>(
  find: () => Awaitable<T | null | undefined | false>,
  what = 'the expected state',
): Promise<T> {
  const end = Date.now() + 12_000;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end)
      throw new Error(`waited in vain for ${what}: ${shortened(document.body.textContent ?? '')}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
}

/** Where the view begins, and where its sheets and messages stand. */
const shortened = (text: string): string =>
  text.length > 600 ? `${text.slice(0, 300)} … ${text.slice(-300)}` : text;

export const find = (testId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
export const all = (testId: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`),
];
export const need = (testId: string): Promise<HTMLElement> => until(() => find(testId), testId);

export async function click(testId: string): Promise<void> {
  const element = await need(testId);
  await act(() => element.click());
}

export async function write(element: Element | null | undefined, text: string): Promise<void> {
  if (
    !(
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
  ) {
    throw new Error('nothing to write into');
  }
  await act(() => {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export const writeInto = async (testId: string, text: string): Promise<void> =>
  write(await need(testId), text);

/** Gives a file to the page's file chooser. */
export async function choose(file: Blob): Promise<void> {
  const input = await need('import-file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** A drop or a paste in the document: jsdom has no DataTransfer, so its few fields are laid on the event. */
export async function hand(
  type: 'drop' | 'paste' | 'dragenter',
  data: { files?: unknown[]; text?: string },
  target: Element = document.body,
): Promise<Event> {
  const transfer = {
    files: data.files ?? [],
    types: data.files ? ['Files'] : ['text/plain'],
    getData: () => data.text ?? '',
  };
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, type === 'paste' ? 'clipboardData' : 'dataTransfer', { value: transfer });
  await act(() => {
    target.dispatchEvent(event);
  });
  return event;
}

export const fileOf = (content: BlobPart, name = 'team.json'): File => new File([content], name);
