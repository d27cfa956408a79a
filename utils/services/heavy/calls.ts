// Work that takes longer than a frame runs in a dedicated worker of its page: reading, merging and writing files,
// backups, upkeep. These are the calls that cross over, declared once. A worker has no extension API, so the
// device's settings travel with each call, and its wishes to change them come back as messages.
import { DeviceSettings } from '@/utils/schema/device';
import { z } from '@/utils/schema/zod';
import type { HeavyServices } from '../create';

export const HEAVY = {
  exchange: [
    'exportFile',
    'exportReadable',
    'exportPlan',
    'preview',
    'confirm',
    'cancel',
    'imports',
    'undoImport',
    'previewRevert',
    'revertForEverybody',
  ],
  safety: [
    'backups',
    'backUp',
    'backupFile',
    'restore',
    'workspaces',
    'openWorkspace',
    'removeWorkspace',
    'quarantine',
    'quarantineFile',
    'discardQuarantined',
    'health',
    'maintain',
    'findCustomer',
    'oldCases',
    'purgeCustomer',
  ],
  learning: ['teach', 'review', 'questions'],
} as const satisfies { [S in keyof HeavyServices]: readonly (keyof HeavyServices[S])[] };

export type HeavyName = keyof typeof HEAVY;

/** Functions and signals do not travel: the page sends this mark in the place of a call's options. */
export const OPTIONS_MARK = 'hamseda:options';

/** From the page to its worker. */
export const ToWorker = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('call'),
    id: z.int(),
    service: z.enum(['exchange', 'safety', 'learning']),
    method: z.string(),
    args: z.array(z.unknown()),
    device: DeviceSettings,
  }),
  z.object({ type: z.literal('abort'), id: z.int() }),
]);
export type ToWorker = z.infer<typeof ToWorker>;

/** From the worker to its page. */
export const FromWorker = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), id: z.int(), progress: z.unknown() }),
  z.object({ type: z.literal('device'), part: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.literal('done'), id: z.int(), value: z.unknown() }),
  z.object({ type: z.literal('failed'), id: z.int(), cause: z.string() }),
]);
export type FromWorker = z.infer<typeof FromWorker>;
