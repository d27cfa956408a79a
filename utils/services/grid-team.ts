// «Build mine in 5 minutes»: from brand, pages, people and the grid topic × person × answer to records.
import { newId } from '@/utils/base/ids';
import type { Change, Draft } from '@/utils/data/write';
import { ChannelId, type Language, MemberId, type Platform } from '@/utils/schema/parts';
import { normalise } from '@/utils/text/normalise';
import type { GridRow, NewTeam } from './contract';
import { newResponse } from './new-response';
import { newTopic } from './new-topic';

/** The records of a new team, apart from its workspace. People named only in the grid become members too. */
export function gridTeam(team: NewTeam, language: Language): Change[] {
  const names = [...team.people, ...team.grid.map((row) => row.person)]
    .map((name) => name.trim())
    .filter(Boolean);
  const members = new Map([...new Set(names)].map((name) => [name, memberOf(name)]));
  const changes: Change[] = [...members.values()].map((member) => ({ store: 'members', put: member }));
  for (const page of team.pages.map((entry) => entry.trim()).filter(Boolean)) {
    changes.push({ store: 'channels', put: channelOf(page) });
  }
  for (const row of team.grid.filter((entry) => entry.topic.trim() !== '')) {
    const topic = topicOf(row, members.get(row.person.trim())?.id);
    changes.push({ store: 'topics', put: topic });
    if (row.answer.trim()) {
      changes.push({ store: 'responses', put: newResponse(row.topic, row.answer, language, topic.id) });
    }
  }
  return changes;
}

function memberOf(name: string): Draft<'members'> {
  return {
    id: MemberId.parse(newId()),
    name: name.slice(0, 200),
    access: 'agent',
    contacts: [],
    absences: [],
  };
}

function channelOf(entry: string): Draft<'channels'> {
  const isAddress = /^https?:\/\//iu.test(entry);
  const handle = isAddress ? (entry.split(/[/?#]/u).filter(Boolean).at(2) ?? '') : entry.replace(/^@/u, '');
  return {
    id: ChannelId.parse(newId()),
    platform: platformOf(entry),
    handle: handle.slice(0, 200),
    url: isAddress ? entry : '',
    title: entry.slice(0, 200),
    tone: 'friendly',
  };
}

const HOSTS: readonly (readonly [string, Platform])[] = [
  ['facebook.', 'facebook'],
  ['x.com', 'x'],
  ['twitter.', 'x'],
  ['youtube.', 'youtube'],
  ['linkedin.', 'linkedin'],
  ['t.me', 'telegram'],
];
// A bare handle is an Instagram page until somebody says otherwise: that is where the trade is.
const platformOf = (entry: string): Platform =>
  HOSTS.find(([host]) => entry.toLowerCase().includes(host))?.[1] ?? 'instagram';

function topicOf(row: GridRow, ownerMemberId: MemberId | undefined): Draft<'topics'> {
  return {
    ...newTopic(row.topic),
    ...(ownerMemberId === undefined ? {} : { ownerMemberId }),
    keywords: keywordsOf(row),
  };
}

// The title's own words are the first keywords: «قیمت» names the topic and the question alike.
function keywordsOf(row: GridRow): string[] {
  const typed = row.keywords.split(/[,،;؛\n]/u).map((word) => word.trim());
  const title = row.topic.split(/[\s/،,]+/u).filter((word) => normalise(word).length > 2);
  return [
    ...new Set([row.topic.trim(), ...typed, ...title].filter(Boolean).map((word) => word.slice(0, 80))),
  ];
}
