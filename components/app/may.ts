// What the person who sits here may do, for controls: a refused one is shown as it is, with the reason.
import type { Act } from '@/utils/services/contract';
import { t } from './language';
import { team } from './state';

/** Until the team is read nothing is shown as refused: the services refuse it all the same. */
export const may = (act: Act): boolean => team.value?.may.has(act) ?? true;

/** The reason for the control's `refusal`; undefined = it may be used. */
export const refusal = (act: Act): string | undefined => (may(act) ? undefined : t('errors.not-allowed'));
