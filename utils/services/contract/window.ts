// The window's own state.
import type { Result } from '@/utils/base/result';
import type { PanelCommand, PanelOrder } from '@/utils/schema/panel-order';
import type { Unsubscribe } from './unsubscribe';

export type { PanelCommand, PanelOrder };

export interface WindowService {
  /** The last order given to this window, or null. */
  read(): Promise<PanelOrder | null>;
  onOrder(listener: (order: PanelOrder) => void): Unsubscribe;
  /** A manifest command for the panel of this window. */
  onCommand(listener: (command: PanelCommand) => void): Unsubscribe;
  openDesk(section?: string): Promise<void>;
  openWelcome(): Promise<void>;
  openAddress(url: string): Promise<void>;
  /** The address of the page beside the panel; null where the browser does not tell it. */
  addressBeside(): Promise<string | null>;
  /** Ids of this device's reminders of a case or an item that have come by `nowMs` and were not put off. */
  remindersOf(subject: string, nowMs: number): Promise<readonly string[]>;
  /** They come again at that instant. */
  remindLater(ids: readonly string[], untilMs: number): Promise<void>;
  copy(text: string): Promise<Result<null>>;
  /** Offers a file for download. */
  download(fileName: string, content: Blob): void;
}
