// What the panel says at its first sight. The other texts come right after it: they must not delay the owner.
import { casesView } from './casesView';
import { commentView } from './commentView';
import { common } from './common';
import { errors } from './errors';
import { out } from './out';
import { panel } from './panel';
import { settings } from './settings';
import { status } from './status';
import { today } from './today';
import { undo } from './undo';
import { work } from './work';

export const first = {
  common,
  errors,
  panel,
  commentView,
  casesView,
  today,
  status,
  out,
  undo,
  work,
  settings,
} as const;
