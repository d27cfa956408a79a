// The team's own records, and the ways to begin one.
import type { Result } from '@/utils/base/result';
import type { Act } from '@/utils/people/access';
import type { Department } from '@/utils/schema/department';
import type { Member } from '@/utils/schema/member';
import type { Language } from '@/utils/schema/parts';
import type { Fact, Response } from '@/utils/schema/response';
import type { Role } from '@/utils/schema/role';
import type { Rule } from '@/utils/schema/rule';
import type { Topic } from '@/utils/schema/topic';
import type { Workspace } from '@/utils/schema/workspace';
import type { Unsubscribe } from './unsubscribe';

/** Everything the views need of the team's own records, read in one go and small enough to keep. */
export interface Team {
  workspace: Workspace | null;
  me: Member | null;
  /** What the person who sits here may do; the services refuse everything else with `not-allowed`. */
  may: ReadonlySet<Act>;
  members: readonly Member[];
  roles: readonly Role[];
  departments: readonly { id: string; name: string; color: string }[];
  topics: readonly Topic[];
  /** In the team's order. */
  rules: readonly Rule[];
  facts: readonly Fact[];
  hasExamples: boolean;
}

/** One row of the grid topic × person × answer of «Build mine in 5 minutes». */
export interface GridRow {
  topic: string;
  person: string;
  answer: string;
  keywords: string;
}

export interface NewTeam {
  brand: string;
  /** Addresses or handles of the brand's own pages, one each. */
  pages: readonly string[];
  people: readonly string[];
  grid: readonly GridRow[];
}

export interface TeamService {
  read(): Promise<Team>;
  /** All prepared answers; a large team has thousands, so they are read when a view needs them. */
  responses(): Promise<readonly Response[]>;
  onChange(listener: () => void): Unsubscribe;
  startWithExample(language: Language): Promise<Result<null>>;
  startEmpty(name: string, language: Language): Promise<Result<null>>;
  startWithGrid(team: NewTeam, language: Language): Promise<Result<null>>;
  /** Rows from a paste out of Excel, Google Sheets or a plain list; never throws. */
  parseGrid(pasted: string): Promise<GridRow[]>;
  removeExamples(): Promise<Result<{ removed: number }>>;
  saveTopic(topic: Topic): Promise<Result<null>>;
  saveMember(member: Member): Promise<Result<null>>;
  saveFact(fact: Fact): Promise<Result<null>>;
  saveRole(role: Role): Promise<Result<null>>;
  saveDepartment(department: Department): Promise<Result<null>>;
  saveWorkspace(workspace: Workspace): Promise<Result<null>>;
}
