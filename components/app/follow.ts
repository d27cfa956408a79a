// Joins the services to the view: the first reading, then every change, order and command of this window.
import { batch } from '@preact/signals';
import { copyAnswer, insertAnswer } from '@/components/comment/acts';
import { parkNow } from '@/components/comment/drafts';
import { nextCase, openCapture, refresh } from '@/components/comment/opening';
import { readDayAhead, takeDayAhead } from '@/components/today/read-ahead';
import { exhaustive } from '@/utils/base/exhaustive';
import { inOrder } from '@/utils/base/in-order';
import type { Capture } from '@/utils/schema/capture';
import type { DeviceSettings, PanelCommand, PanelOrder, Services, Team } from '@/utils/services/contract';
import { attemptRead } from './attempt';
import { casesCounter } from './count-cases';
import { bringFirstTexts, speak, t } from './language';
import { followMinute } from './minute';
import { comment, hasFocus, memberId, settingsSince, team, theme, view } from './state';
import { closeErrors, sayError } from './toasts';

/** Longer than this nothing stays hidden for the sake of what is still being read. */
export const LONG_MS = 150;

/** Reads what the panel needs and follows it until the signal aborts. */
export async function followServices(services: Services, signal: AbortSignal): Promise<void> {
  // A right-click before there is a team waits here until there is one.
  let waiting: Capture | null = null;
  const obey = (order: PanelOrder): void => {
    if (order.kind === 'comment' && !team.value?.workspace) waiting = order.capture;
    else obeyOrder(services, order);
  };
  let isTroubled = false;
  let wasTaken = false;
  const takeTeam = async (read: Team | null) => {
    if (read === null || signal.aborted) return;
    if (isTroubled) closeErrors(); // what was said about the database is over
    isTroubled = false;
    wasTaken = true;
    team.value = read;
    if (waiting === null || read.workspace === null) return;
    const capture = waiting;
    waiting = null;
    await openCapture(services, capture);
  };
  const readTeam = () =>
    attemptRead(
      'team',
      () => services.team.read(),
      (code) => {
        if (team.value !== null) return; // the last reading stays on the screen
        isTroubled = true;
        sayError(code);
      },
    );
  const readAgain = inOrder(readTeam, takeTeam);
  const countCases = casesCounter(services);
  const teamChanged = async () => {
    await readAgain();
    await refresh(services);
  };
  const stops = [
    services.device.onChange((device) => {
      const isOther = device.memberId !== memberId.value;
      takeDevice(device);
      // Another person sits here now: who "me" is, and what is mine, is read again.
      if (isOther) void teamChanged();
    }),
    services.team.onChange(() => void teamChanged()),
    services.cases.onChange(() => void countCases()),
    services.window.onOrder(obey),
    services.window.onCommand((command) => obeyCommand(services, command)),
    followPage(services),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });

  const [device, { order: first, day }, read] = await Promise.all([
    readDevice(services),
    readOrder(services),
    readTeam(),
  ]);
  if (signal.aborted) return;
  if (device !== null) takeDevice(device);
  // The day is read, a comment that waits is routed, before anything is drawn: two sights in one breath cost more than one.
  const isComment = first?.kind === 'comment' && comment.value.kind === 'none';
  if (read?.workspace) {
    const shown = isComment ? openCapture(services, first.capture) : memberId.peek() !== null && day;
    if (shown) await Promise.race([shown, pause(LONG_MS)]);
  }
  if (signal.aborted) return;
  batch(() => {
    if (!wasTaken) void takeTeam(read); // else what a change has brought meanwhile is newer
    // An order that came while we were reading is newer than the one that was read.
    if (first !== null && comment.value.kind === 'none' && waiting === null) obey(first);
  });
  // Of a team that is not there yet, or for nobody, the day would have to be read again.
  if (!read?.workspace || memberId.value === null || view.value !== 'today') takeDayAhead();
  await countCases();
}

interface FirstOrder {
  order: PanelOrder | null;
  /** Ends when the day has been read; null where it is not what will be seen. */
  day: Promise<void> | null;
}

/** What this window's panel was opened for; where that is no comment, it will be the day. */
async function readOrder(services: Services): Promise<FirstOrder> {
  const order = await attemptRead('order', () => services.window.read());
  const isDay = order?.kind !== 'comment' && view.value === 'today';
  return { order, day: isDay ? readDayAhead(services) : null };
}

/** The settings of this device, and the words of its language: fetched while the database is read. */
async function readDevice({ device }: Services): Promise<DeviceSettings | null> {
  const settings = await attemptRead('device', () => device.read());
  if (settings !== null) await bringFirstTexts(settings.language);
  return settings;
}

const pause = (delayMs: number) => new Promise<void>((resolve) => setTimeout(resolve, delayMs));

function takeDevice(device: DeviceSettings): void {
  speak(device.language);
  theme.value = device.theme;
  memberId.value = device.memberId;
  settingsSince.value = device.settingsSince;
}

function obeyOrder(services: Services, order: PanelOrder): void {
  switch (order.kind) {
    case 'today':
      view.value = 'today';
      return;
    case 'comment':
      void openCapture(services, order.capture);
      return;
    case 'failure':
      view.value = 'comment';
      sayError(
        order.code,
        undefined,
        order.code === 'site-off'
          ? { words: t('settings.desk'), go: () => void services.window.openDesk('settings') }
          : undefined,
      );
      return;
    default:
      exhaustive(order);
  }
}

function obeyCommand(services: Services, command: PanelCommand): void {
  switch (command) {
    case 'insert':
      void insertAnswer(services);
      return;
    case 'copy':
      void copyAnswer(services);
      return;
    case 'nextCase':
      void nextCase(services);
      return;
    default:
      exhaustive(command);
  }
}

/** The minute, the focus, and the last moment before the panel closes. */
function followPage({ comment: comments }: Services): () => void {
  const visit = new AbortController();
  const { signal } = visit;
  const stopMinute = followMinute();
  const look = () => {
    hasFocus.value = document.hasFocus();
  };
  window.addEventListener('focus', look, { signal });
  window.addEventListener('blur', look, { signal });
  window.addEventListener('pagehide', () => void parkNow(comments), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) void parkNow(comments);
    },
    { signal },
  );
  look();
  return () => {
    stopMinute();
    visit.abort();
  };
}
