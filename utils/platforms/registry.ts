// All adapters. A new platform is one folder and one line here. They come to a page in two scripts, so that no page
// is given more than it needs: one for the hosts every installation has, one for those that a person switches on.
import type { Adapter } from '@/utils/platforms/adapter';
import { facebook } from '@/utils/platforms/facebook/adapter';
import { gmail } from '@/utils/platforms/gmail/adapter';
import { instagram } from '@/utils/platforms/instagram/adapter';
import { linkedin } from '@/utils/platforms/linkedin/adapter';
import { metaBusiness } from '@/utils/platforms/meta-business/adapter';
import { telegram } from '@/utils/platforms/telegram/adapter';
import { whatsapp } from '@/utils/platforms/whatsapp/adapter';
import { x } from '@/utils/platforms/x/adapter';
import { youtube } from '@/utils/platforms/youtube/adapter';

/** The sites of the required hosts (decision 011). */
export const REQUIRED_SITES: readonly Adapter[] = [instagram, facebook, metaBusiness];

/** The sites of the optional hosts. */
export const OPTIONAL_SITES: readonly Adapter[] = [x, youtube, linkedin, telegram, whatsapp, gmail];
