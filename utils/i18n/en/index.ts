// English, key for key beside Persian.
import type { fa } from '../fa/index';
import type { Messages } from '../messages';
import { calendar } from './calendar';
import { caseList } from './caseList';
import { casesView } from './casesView';
import { commentView } from './commentView';
import { common } from './common';
import { desk } from './desk';
import { duty } from './duty';
import { errors } from './errors';
import { exchange } from './exchange';
import { handOver } from './handOver';
import { history } from './history';
import { out } from './out';
import { panel } from './panel';
import { reminderSettings } from './reminderSettings';
import { responsesView } from './responsesView';
import { rowNotes, rowProblems } from './rowProblems';
import { safety } from './safety';
import { settings } from './settings';
import { sites } from './sites';
import { start } from './start';
import { status } from './status';
import { tableFields } from './tableFields';
import { today } from './today';
import { topics } from './topics';
import { typed } from './typed';
import { undo } from './undo';
import { welcome } from './welcome';
import { work } from './work';

export const en = {
  common,
  errors,
  start,
  welcome,
  exchange,
  desk,
  calendar,
  caseList,
  duty,
  casesView,
  commentView,
  out,
  panel,
  reminderSettings,
  responsesView,
  settings,
  sites,
  status,
  tableFields,
  today,
  topics,
  typed,
  handOver,
  history,
  rowNotes,
  rowProblems,
  safety,
  undo,
  work,
} satisfies Messages<typeof fa>;
