// One state of the panel or the desk, chosen by the address: ?state=comment-sure&lang=fa&theme=dark. Without a state,
// a list of all of them. Sets <html data-ready> when there is something to look at.
import { render } from 'preact';
import { t } from '@/components/app/language';
import { Panel } from '@/components/app/Panel';
import { ServicesProvider } from '@/components/app/services';
import { now } from '@/components/app/state';
import { Desk } from '@/components/desk/Desk';
import { followServices } from '@/components/desk/follow';
import { type Hands, STATES } from './states';
import { NOON, type Workbench, workbench } from './workbench';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') === 'en' ? 'en' : 'fa';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const root = document.getElementById('app');
const state = STATES[asked.get('state') ?? ''];

if (root && state) void show(root);
else if (root) render(<Contents />, root);

async function show(place: HTMLElement): Promise<void> {
  if (!state) return;
  const bench = await workbench({ ...state.options, language, theme });
  await state.prepare?.(bench, language);
  now.value = Date.parse(NOON);
  if (state.desk === undefined) render(<Panel services={bench.services} />, place);
  else await showDesk(bench, state.desk, place);
  await hands.rest();
  await state.act?.(bench, hands);
  await hands.rest();
  await document.fonts.ready;
  document.documentElement.dataset.ready = 'true';
}

async function showDesk({ services }: Workbench, section: string, place: HTMLElement): Promise<void> {
  location.hash = section;
  await followServices(services, () => t('desk.title'), new AbortController().signal);
  now.value = Date.parse(NOON);
  render(
    <ServicesProvider services={services}>
      <Desk />
    </ServicesProvider>,
    place,
  );
}

function Contents() {
  return (
    <ul>
      {Object.keys(STATES).map((name) => (
        <li key={name}>
          <a href={`?state=${name}`} data-desk={STATES[name]?.desk}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const hands: Hands = {
  choose: (file) => chooseFile(file),
  rest: async () => void (await pause(250)),
  async click(selector) {
    (await need(selector)).click();
    await pause(250);
  },
  async press(code, init = {}) {
    document.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, ...init }));
    await pause(250);
  },
  async type(selector, text) {
    const element = await need(selector);
    element.focus();
    if (isField(element)) element.value = text;
    else element.textContent = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await pause(250);
  },
};

const isField = (element: Element) =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

async function chooseFile(file: File): Promise<void> {
  const input = await need('[data-testid=import-file]');
  const data = new DataTransfer();
  data.items.add(file);
  if (input instanceof HTMLInputElement) input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await pause(400);
}

/** What a state acts on may take a while on a busy machine. */
async function need(selector: string): Promise<HTMLElement> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) return element;
    await pause(50);
  }
  throw new Error(`not there: ${selector}`);
}
