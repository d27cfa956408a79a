// Whom to believe: which member a signing device belongs to, and what that member may write.
import { fromBase64Url, toBase64Url } from '@/utils/base/bytes';
import { groupsOfFour } from '@/utils/data/device-key';
import { readKv, writeKv } from '@/utils/data/kv';
import { ownDevice } from '@/utils/data/own-device';
import { type Right, rightOf, type Stream } from '@/utils/data/stream';
import type { Member } from '@/utils/schema/member';
import { FIRST_VERSION, Operation } from '@/utils/schema/operation';
import { DeviceId, TeamDevice } from '@/utils/schema/team-device';
import type { Context } from './context';
import type { SenderView } from './contract';

/** The stream in which a device introduces itself: one operation about itself, first in every file. */
export const INTRODUCTION = 'device';

export interface Sender {
  fingerprint: string;
  publicKey: string;
  standing: SenderView['standing'];
  /** The member whom the roster names, or whom an unknown device claims to be. */
  member: Member | null;
  /** The id of the member whom it claims to be, who may come with the same file. */
  claim: string | null;
}

export interface Roster {
  own: string;
  senderOf(fingerprint: string, publicKey: string, claim: string | null): Sender;
  /** What this sender may say in a stream. An unknown one is judged as whom it claims to be. */
  rightOf(sender: Sender, stream: Stream): Right;
}

/** The roster as it stands now. */
export async function readRoster({ engine, store, playbook, device }: Context): Promise<Roster> {
  const [own, founder, devices, book, { memberId }] = await Promise.all([
    ownDevice(engine.open),
    engine.open().then((db) => readKv(db, 'founder')),
    store.all('devices'),
    playbook.read(),
    device.read(),
  ]);
  const memberOf = (id: string | null | undefined) =>
    id ? (book.people.members.get(id as Member['id']) ?? null) : null; // ids of a file are looked up, not believed
  const me = memberOf(memberId);
  const hasLead = book.members.some((member) => member.access === 'lead' && !member.example);
  const mayAccept = me?.access === 'lead' || !hasLead;
  return {
    own: own.fingerprint,
    senderOf(fingerprint, publicKey, claim) {
      const isFounder = founder?.fingerprint === fingerprint && founder.publicKey === publicKey;
      const known =
        devices.find((one) => one.id === fingerprint && one.publicKey === publicKey) ??
        (isFounder ? founder : undefined);
      const standing = (): SenderView['standing'] => {
        if (fingerprint === own.fingerprint) return 'own';
        if (book.workspace === null) return 'newTeam';
        if (known) return 'known';
        return mayAccept ? 'unknown' : 'unknownNeedsLead';
      };
      const member = fingerprint === own.fingerprint ? me : memberOf(known ? known.memberId : claim);
      return { fingerprint, publicKey, standing: standing(), member, claim };
    },
    rightOf({ standing, member }, stream) {
      if (standing === 'own' || standing === 'newTeam') return { isAllowed: true };
      if (!hasLead) return { isAllowed: true }; // levels begin with a lead; until then an accepted device is enough
      return rightOf(member?.access ?? null, member?.id ?? null, stream);
    },
  };
}

export const viewSender = ({ fingerprint, standing, member }: Sender): SenderView => ({
  fingerprint: groupsOfFour(fingerprint),
  memberName: member?.name ?? null,
  standing,
});

/** The operation by which this device introduces itself. */
export async function introduction(context: Context): Promise<Operation> {
  const own = await ownDevice(context.engine.open);
  const { memberId } = await context.device.read();
  return {
    store: 'devices',
    id: own.fingerprint,
    clock: context.engine.clock.next(),
    by: memberId ?? 'system',
    v: FIRST_VERSION,
    fields: {
      publicKey: toBase64Url(own.publicKey),
      name: '',
      ...(memberId === null ? {} : { memberId }),
    },
  };
}

/** The member whom a device claims to be, out of its introduction; null when it says nothing believable. */
export function claimOf(raw: unknown, fingerprint: string): string | null {
  const parsed = Operation.safeParse(raw);
  if (!parsed.success || parsed.data.store !== 'devices' || parsed.data.id !== fingerprint) return null;
  const { memberId } = parsed.data.fields;
  return typeof memberId === 'string' ? memberId : null;
}

/**
 * Takes a sender into the team's roster: a write of this person's own, who is a lead. From whom an empty browser took
 * the team is believed by that browser alone: nobody there has said yet who they are.
 */
export async function accept(
  context: Context,
  { fingerprint, publicKey, standing, claim }: Sender,
  by: string,
) {
  if (standing === 'newTeam') {
    await writeKv(await context.engine.open(), 'founder', { fingerprint, publicKey, memberId: claim });
    return;
  }
  const member = claim === null ? undefined : await context.store.get('members', claim);
  const put = {
    id: DeviceId.parse(fingerprint),
    publicKey,
    name: '',
    ...(member ? { memberId: member.id } : {}),
  };
  if (!fromBase64Url(publicKey) || !TeamDevice.shape.publicKey.safeParse(publicKey).success) return;
  await context.store.write([{ store: 'devices', put }], by as Member['id'], { silent: true }); // a writer is a member or the product
}

/** A lead's own device stands in the roster, so that whoever takes the team over from anybody believes it. */
export async function registerOwn(context: Context): Promise<void> {
  const { memberId } = await context.device.read();
  const me = memberId ? await context.store.get('members', memberId) : undefined;
  if (me?.access !== 'lead' || me.example) return;
  const own = await ownDevice(context.engine.open);
  const id = DeviceId.parse(own.fingerprint);
  if (await context.store.get('devices', id)) return;
  const put = { id, publicKey: toBase64Url(own.publicKey), name: '', memberId: me.id };
  await context.store.write([{ store: 'devices', put }], me.id, { silent: true });
}
