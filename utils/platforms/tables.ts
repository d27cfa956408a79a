// All built-in tables, without the code that reads by them: where a team begins when it mends one.
import { FACEBOOK_TABLE } from '@/utils/platforms/facebook/table';
import { GMAIL_TABLE } from '@/utils/platforms/gmail/table';
import { INSTAGRAM_TABLE } from '@/utils/platforms/instagram/table';
import { LINKEDIN_TABLE } from '@/utils/platforms/linkedin/table';
import { META_BUSINESS_TABLE } from '@/utils/platforms/meta-business/table';
import { TELEGRAM_TABLE } from '@/utils/platforms/telegram/table';
import { WHATSAPP_TABLE } from '@/utils/platforms/whatsapp/table';
import { X_TABLE } from '@/utils/platforms/x/table';
import { YOUTUBE_TABLE } from '@/utils/platforms/youtube/table';
import type { PlatformTable } from '@/utils/schema/platform-table';

export const BUILT_IN_TABLES: readonly PlatformTable[] = [
  INSTAGRAM_TABLE,
  FACEBOOK_TABLE,
  META_BUSINESS_TABLE,
  X_TABLE,
  YOUTUBE_TABLE,
  LINKEDIN_TABLE,
  TELEGRAM_TABLE,
  WHATSAPP_TABLE,
  GMAIL_TABLE,
];
