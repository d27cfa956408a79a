// What this device keeps for itself: never exported.
import type { DeviceSettings, Theme } from '@/utils/schema/device';
import type { Unsubscribe } from './unsubscribe';

export type { DeviceSettings, Theme };

export interface DeviceService {
  read(): Promise<DeviceSettings>;
  change(part: Partial<DeviceSettings>): Promise<void>;
  onChange(listener: (settings: DeviceSettings) => void): Unsubscribe;
}
