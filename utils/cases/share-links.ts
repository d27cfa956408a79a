// The ways a hand-over card can go, without an account or a token of ours: a service's plain share link where it has
// one, else the card is copied and the chat's own link opened; and the clipboard for everything else.
//
// Telegram: core.telegram.org/widgets/share and /api/links (a person's link takes a draft). WhatsApp: click to chat.
// Eitaa and Bale: their share pages, which take what Telegram's takes. Rubika, Slack and Mattermost show no such link
// of which we are sure: the card is copied and the saved chat opened.
import { toLatinDigits } from '@/utils/calendar/digits';
import type { Contact, Member } from '@/utils/schema/member';
import type { DepartmentId } from '@/utils/schema/parts';
import type { Resource } from '@/utils/schema/resource';

export type Service = Contact['kind'] | 'clipboard';

export interface Way {
  /** Stays the same while the records do: it names the way in the case's history and in a view. */
  id: string;
  kind: 'person' | 'chat' | 'clipboard';
  service: Service;
  /** The title of the chat, or the person's address. */
  name: string;
  /** The person's address or the chat's link; empty for the clipboard. */
  address: string;
}

interface Limits {
  /** Of the message, as the service counts it. */
  characters: number;
  /** Of the whole link, percent-encoded: a Persian letter takes six. */
  bytes: number;
  /** Isolates (U+2066-2069) are kept and drawn as nothing. */
  keepsIsolates: boolean;
}

// A request line of 8 kB is what common servers take. A letter's address goes to a program: Chromium hands over up to
// 128 kB on Linux and says nothing when it is longer, while Windows takes 2,083 characters from any browser. So a
// letter has 2,000 at most, some 300 Persian letters; the sheet says when a card is shortened, and the whole of it is
// on the clipboard (utils/cases/hand-over.ts, utils/services/hand-over-plan.ts).
const WEB = 6_000;
const PROGRAM = 2_000;
const PLENTY = 60_000;

/** What each service takes. */
export const LIMITS: Readonly<Record<Service, Limits>> = {
  telegram: { characters: 4_096, bytes: WEB, keepsIsolates: true },
  whatsapp: { characters: PLENTY, bytes: WEB, keepsIsolates: true },
  eitaa: { characters: 4_096, bytes: WEB, keepsIsolates: true },
  bale: { characters: 4_096, bytes: WEB, keepsIsolates: true },
  rubika: { characters: 4_096, bytes: WEB, keepsIsolates: true },
  email: { characters: PLENTY, bytes: PROGRAM, keepsIsolates: false },
  slack: { characters: PLENTY, bytes: WEB, keepsIsolates: true },
  mattermost: { characters: 16_383, bytes: WEB, keepsIsolates: true },
  phone: { characters: PLENTY, bytes: WEB, keepsIsolates: false },
  other: { characters: PLENTY, bytes: WEB, keepsIsolates: true },
  clipboard: { characters: PLENTY, bytes: WEB, keepsIsolates: true },
};

/** The person's own ways, then the chats of the department, then the chats of everybody, then the clipboard. */
export function waysTo(
  member: Member | null,
  resources: readonly Resource[],
  departmentId: DepartmentId | undefined,
): Way[] {
  const own = (member?.contacts ?? []).flatMap((contact, index): Way[] => {
    const address = contact.value.trim();
    // A telephone takes no text, and a name without a link opens nothing.
    const isUsable =
      address !== '' && contact.kind !== 'phone' && (contact.kind !== 'other' || isWeb(address));
    const way = { id: `${contact.kind}-${index}`, service: contact.kind, name: address, address };
    return isUsable ? [{ ...way, kind: 'person' as const }] : [];
  });
  const chats = resources.filter(({ kind, example }) => kind === 'chat' && !example);
  const isOfDepartment = ({ departmentIds }: Resource) =>
    departmentId !== undefined && departmentIds.includes(departmentId);
  const near = chats.filter(isOfDepartment);
  const common = chats.filter((chat) => chat.departmentIds.length === 0);
  return [
    ...own,
    ...[...near, ...common].map(({ id, title, url }): Way => {
      return { id: `chat-${id}`, kind: 'chat', service: serviceOf(url), name: title, address: url };
    }),
    { id: 'clipboard', kind: 'clipboard', service: 'clipboard', name: '', address: '' },
  ];
}

/** What a link would be made of: the message, the comment's address apart from it, a subject for a letter. */
export interface Message {
  text: string;
  link: string | null;
  subject: string;
}

/** The address to open for a way; null = there is none, the card is only copied. */
export function linkOf(way: Way, message: Message): string | null {
  const text = encodeURIComponent(message.text);
  if (way.kind === 'clipboard') return null;
  if (way.kind === 'chat') return isWeb(way.address) ? way.address : null;
  switch (way.service) {
    case 'telegram': {
      const name = telegramName(way.address);
      return name ? `https://t.me/${name}?text=${text}` : shareWith('https://t.me/share/url', message);
    }
    case 'whatsapp': {
      const number = worldNumber(way.address);
      return `https://wa.me/${number ?? ''}?text=${text}`;
    }
    case 'eitaa':
      return shareWith('https://eitaa.com/share/url', message);
    case 'bale':
      return shareWith('https://ble.ir/share/url', message);
    case 'email': {
      const subject = encodeURIComponent(message.subject);
      return /^[^\s@?&]+@[^\s@?&]+$/u.test(way.address)
        ? `mailto:${way.address}?subject=${subject}&body=${encodeURIComponent(message.text.replace(/\n/gu, '\r\n'))}`
        : null;
    }
    default:
      return isWeb(way.address) ? way.address : null;
  }
}

/** Does the opened link bring the text along? Else the person pastes it. */
export const carriesText = (way: Way): boolean =>
  way.kind === 'person' && ['telegram', 'whatsapp', 'eitaa', 'bale', 'email'].includes(way.service);

/** May this text go that way as it is? */
export function fitsWay(way: Way, message: Message): boolean {
  const { characters, bytes } = LIMITS[way.service];
  if (message.text.length > characters) return false;
  return !carriesText(way) || (linkOf(way, message)?.length ?? 0) <= bytes;
}

/** The text as the service keeps it. */
export const textFor = (way: Way, text: string): string =>
  LIMITS[way.service].keepsIsolates ? text : text.replace(/[\u2066-\u2069]/gu, '');

// The comment's address goes first in these messages, so it need not stand in the text again. Without an address
// the page shows nothing.
function shareWith(page: string, { text, link }: Message): string | null {
  if (link === null) return null;
  const rest = text.replace(`\n${link}`, '');
  return `${page}?url=${encodeURIComponent(link)}&text=${encodeURIComponent(rest)}`;
}

const isWeb = (address: string): boolean => /^https?:\/\/[^\s]+$/iu.test(address);

/** @name, name or t.me/name; a telephone number is not one. */
function telegramName(address: string): string | null {
  const name = /^(?:https?:\/\/)?(?:t\.me\/|@)?([A-Za-z]\w{3,31})\/?$/u.exec(address)?.[1];
  return name ?? null;
}

/** A telephone number as WhatsApp wants it: country and number, digits only. A leading zero is Iran's. */
export function worldNumber(address: string): string | null {
  const text = toLatinDigits(address).replace(/^https?:\/\/wa\.me\//iu, '+');
  if (/[^\d\s+().-]/u.test(text)) return null;
  const digits = text.replace(/\D/gu, '').replace(/^00/u, '');
  const number = /^0\d/u.test(digits) ? `98${digits.slice(1)}` : digits;
  return number.length >= 8 && number.length <= 15 ? number : null;
}

const HOSTS: readonly (readonly [RegExp, Service])[] = [
  [/(?:^|\.)(?:t\.me|telegram\.me|telegram\.org)$/iu, 'telegram'],
  [/(?:^|\.)(?:wa\.me|whatsapp\.com)$/iu, 'whatsapp'],
  [/(?:^|\.)eitaa\.com$/iu, 'eitaa'],
  [/(?:^|\.)(?:ble\.ir|bale\.ai)$/iu, 'bale'],
  [/(?:^|\.)rubika\.ir$/iu, 'rubika'],
  [/(?:^|\.)slack\.com$/iu, 'slack'],
  [/mattermost/iu, 'mattermost'],
];

function serviceOf(url: string): Service {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'other';
}
