// Texts that leave the panel: the team's morning message, and names in it.
export const out = {
  morning: {
    title: 'برنامهٔ امروز {team}، {date}',
    occasions: 'مناسبت‌ها:',
    items: 'محتواها:',
    noItems: 'امروز محتوایی نداریم.',
    duty: 'پاسخ‌گوها:',
    nobody: 'هنوز کسی نیست',
  },
  platforms: {
    instagram: 'اینستاگرام',
    facebook: 'فیسبوک',
    metaBusiness: 'متا بیزینس',
    x: 'ایکس',
    youtube: 'یوتیوب',
    linkedin: 'لینکدین',
    telegram: 'تلگرام',
    whatsapp: 'واتساپ',
    gmail: 'جیمیل',
    web: 'وب',
  },
} as const;
