// Which record lives in which store: the one list that the database, the exchange and the snapshot test read.
import { CalendarItem } from './calendar-item';
import { CaseRecord } from './case';
import { Channel } from './channel';
import { Crisis } from './crisis';
import { Department } from './department';
import { Directive } from './directive';
import { Member } from './member';
import { Occasion } from './occasion';
import { Resource } from './resource';
import { Block, Fact, Response } from './response';
import { Role } from './role';
import { Rule } from './rule';
import { TeamDevice } from './team-device';
import { Topic } from './topic';
import { Workspace } from './workspace';
import type { z } from './zod';

export const RECORDS = {
  workspaces: Workspace,
  departments: Department,
  members: Member,
  channels: Channel,
  roles: Role,
  topics: Topic,
  rules: Rule,
  responses: Response,
  blocks: Block,
  facts: Fact,
  calendar: CalendarItem,
  occasions: Occasion,
  resources: Resource,
  directives: Directive,
  crises: Crisis,
  cases: CaseRecord,
  devices: TeamDevice,
} as const;

export type StoreName = keyof typeof RECORDS;
export type RecordOf<S extends StoreName> = z.infer<(typeof RECORDS)[S]>;

export const STORE_NAMES = Object.keys(RECORDS) as StoreName[]; // keys of a const object are its names

/**
 * The team's settings: everything that may travel in a readable settings file. Cases and customers never do, and
 * whom to believe is no text that anybody may write: the roster of devices travels signed.
 */
export const SETTINGS_STORES = STORE_NAMES.filter((name) => name !== 'cases' && name !== 'devices');
