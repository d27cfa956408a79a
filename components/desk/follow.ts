// Keeps the view's state true to the services on the pages that are not the panel: device settings and the
// team, now and after every change of either.
import { effect } from '@preact/signals';
import { attemptRead } from '@/components/app/attempt';
import { casesCounter } from '@/components/app/count-cases';
import { bringTexts, followDocument, speak } from '@/components/app/language';
import { followMinute } from '@/components/app/minute';
import { memberId, settingsSince, team, theme } from '@/components/app/state';
import { closeErrors, sayError } from '@/components/app/toasts';
import { firstCalendar } from '@/components/calendar/first';
import type { ErrorCode } from '@/utils/base/errors';
import { inOrder } from '@/utils/base/in-order';
import type { DeviceSettings, Services } from '@/utils/services/contract';

/** Resolves when the first reading is in the state; stops at the signal's abort. `title` names the browser's tab. */
export async function followServices(
  services: Services,
  title: () => string,
  signal: AbortSignal,
): Promise<void> {
  const takeDevice = (settings: DeviceSettings) => {
    speak(settings.language);
    theme.value = settings.theme;
    memberId.value = settings.memberId;
    settingsSince.value = settings.settingsSince;
    firstCalendar.value = settings.firstCalendar;
  };
  const say = (code: ErrorCode) => team.value === null && sayError(code);
  const readTeam = inOrder(
    () => attemptRead('team', () => services.team.read(), say),
    (read) => {
      if (read === null) return; // the last reading stays on the screen
      if (team.value === null) closeErrors(); // what was said about the database is over
      team.value = read;
    },
  );
  const countCases = casesCounter(services);
  const stops = [
    services.device.onChange((settings) => {
      takeDevice(settings);
      void readTeam(); // who sits here is part of it
    }),
    services.team.onChange(() => void readTeam()),
    services.cases.onChange(() => void countCases()),
    followDocument(),
    followMinute(),
    effect(() => {
      document.title = title();
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  const settings = await services.device.read();
  takeDevice(settings);
  await Promise.all([readTeam(), countCases(), bringTexts(settings.language)]);
}
