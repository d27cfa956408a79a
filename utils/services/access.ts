// Who sits at this device, and at which level they act.
import { levelOf } from '@/utils/people/access';
import type { AccessLevel } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import type { Context } from './context';

export interface Sitter {
  me: MemberId | null;
  level: AccessLevel;
}

/** The person at this device, as the team's records stand now. */
export async function sitterOf({ device, playbook }: Pick<Context, 'device' | 'playbook'>): Promise<Sitter> {
  const [{ memberId }, book] = await Promise.all([device.read(), playbook.read()]);
  return { me: memberId, level: levelOf(memberId, book.members) };
}
