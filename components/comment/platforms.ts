// How a platform is drawn: its mark in the text's colour, and its name (a name, so the same in both languages).
import { language } from '@/components/app/state';
import type { IconName } from '@/components/ui/icons';
import type { Platform } from '@/utils/schema/parts';

const LOOKS: Record<Platform, { icon: IconName; fa: string; en: string }> = {
  instagram: { icon: 'instagram', fa: 'اینستاگرام', en: 'Instagram' },
  facebook: { icon: 'facebook', fa: 'فیسبوک', en: 'Facebook' },
  metaBusiness: { icon: 'facebook', fa: 'متا بیزینس', en: 'Meta Business' },
  x: { icon: 'message', fa: 'ایکس', en: 'X' },
  youtube: { icon: 'play', fa: 'یوتیوب', en: 'YouTube' },
  linkedin: { icon: 'users', fa: 'لینکدین', en: 'LinkedIn' },
  telegram: { icon: 'send', fa: 'تلگرام', en: 'Telegram' },
  whatsapp: { icon: 'phone', fa: 'واتساپ', en: 'WhatsApp' },
  gmail: { icon: 'mail', fa: 'جیمیل', en: 'Gmail' },
  web: { icon: 'globe', fa: 'وب', en: 'Web' },
};

export const platformIcon = (platform: Platform): IconName => LOOKS[platform].icon;
export const platformName = (platform: Platform): string => LOOKS[platform][language.value];
