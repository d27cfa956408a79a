// The screen on which real browsers are shown. Under Linux every caller gets its own Xvfb, so that native
// menus are walked by real keys without touching the screen (or the focus) of the person who runs the tests.
import { spawn } from 'node:child_process';
import { endProcess, runQuietly, which } from './processes.ts';

export interface Display {
  /** The environment for programs which are to be shown on this display. */
  readonly env: NodeJS.ProcessEnv;
  /** True when keys can be pressed on native widgets (Linux with xdotool). */
  readonly nativeKeys: boolean;
  /** Presses keys on whatever has the focus of this display; names as xdotool knows them. */
  press(...keys: string[]): void;
  /** Moves the real pointer to a point of the screen and presses a button there (1 left, 3 right). */
  click(x: number, y: number, button: 1 | 3): void;
  /** The windows that are shown, by their ids: an open native menu is one of its own. */
  visibleWindows(): string[];
  stop(): Promise<void>;
}

const SCREEN = '1600x1000x24';

/** True where a person can see a window. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Why native menus cannot be walked on this system, or undefined when they can. */
export function nativeMenusMissing(): string | undefined {
  if (process.platform !== 'linux')
    return 'native menus are walked by xdotool, which exists under Linux only';
  if (!which('xdotool')) return 'xdotool is missing, so no key reaches a native menu';
  if (!which('Xvfb') && !process.env.DISPLAY) return 'there is neither an Xvfb nor a display';
  return undefined;
}

/** The display that is already there, or none: enough for a browser without a window. */
export function currentDisplay(): Display {
  return describe(process.env, async () => {});
}

/** Starts an own Xvfb on a free display; without Xvfb the present display is used. */
export async function startDisplay(): Promise<Display> {
  const server = process.platform === 'linux' && !process.env.HAMSEDA_SHOW ? which('Xvfb') : undefined;
  if (!server) return currentDisplay();
  const child = spawn(server, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  // Browsers must not find a Wayland session instead of this screen.
  const { WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  return describe({ ...rest, DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11' }, () => endProcess(child));
}

function describe(env: NodeJS.ProcessEnv, stop: () => Promise<void>): Display {
  const tool = process.platform === 'linux' && env.DISPLAY ? which('xdotool') : undefined;
  const run = (args: readonly string[]) => {
    if (!tool) throw new Error('xdotool is missing: native keys cannot be pressed here');
    return runQuietly(tool, args, env);
  };
  return {
    env,
    nativeKeys: tool !== undefined,
    press: (...keys) => void run(['key', '--delay', '40', ...keys]),
    click: (x, y, button) => void run(['mousemove', String(x), String(y), 'click', String(button)]),
    visibleWindows: () => run(['search', '--onlyvisible', '--name', '.*']).trim().split('\n'),
    stop,
  };
}
