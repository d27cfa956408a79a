// Small helpers around child processes. Every program started here is ended by its own id.
import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { until } from './poll.ts';

/** The full path of a program on the PATH, or undefined. */
export function which(program: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, program);
    if (folder && isExecutable(candidate)) return candidate;
  }
  return undefined;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent and forbidden mean the same to the caller: it cannot be run.
  }
}

/** Runs a program with its output shown on stderr; true when it ended well. */
export function runShown(program: string, args: readonly string[], env = process.env): boolean {
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** Runs a program and returns what it printed; throws when it fails. */
export function runQuietly(program: string, args: readonly string[], env = process.env): string {
  return execFileSync(program, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Ends one child and waits until it is gone; after 3 s it is ended by force. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(force);
}

/** Kills (SIGKILL) the whole group of processes that a program leads, and waits until its leader is gone. */
export async function killGroup(leader: number): Promise<void> {
  const group = Number(runQuietly('ps', ['-o', 'pgid=', '-p', String(leader)]).trim());
  // Whoever was not started as a group of its own would take us along.
  if (group !== leader) throw new Error(`process ${leader} leads no group`);
  process.kill(-group, 'SIGKILL');
  await until('the end of a killed program', () => !isAlive(leader));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // ESRCH: there is no such process
  }
}
