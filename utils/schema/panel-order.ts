// What the background hands to the panel of one window, through session storage: it survives a killed
// background and a panel that opens a moment later.
import { ERROR_CODES } from '@/utils/base/errors';
import { Capture } from './capture';
import { z } from './zod';

export const PanelOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('today') }),
  z.object({ kind: z.literal('comment'), capture: Capture }),
  z.object({ kind: z.literal('failure'), code: z.enum(ERROR_CODES) }),
]);
export type PanelOrder = z.infer<typeof PanelOrder>;

export const PanelCommand = z.enum(['insert', 'copy', 'nextCase']);
export type PanelCommand = z.infer<typeof PanelCommand>;
