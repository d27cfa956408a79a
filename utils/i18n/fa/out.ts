// Texts that leave the panel through the clipboard: the hand-over card and the team's morning message.
export const out = {
  card: {
    title: 'ارجاع از هم‌صدا: {topic}',
    unknownTopic: 'موضوع نامشخص',
    from: 'از {author} در {platform}',
    deadline: 'مهلت: {when}',
    never: 'نگو: {list}',
    askFirst: 'بپرس: {list}',
    may: 'مجاز: {list}',
    suggestion: 'پاسخ پیشنهادی:',
    note: 'یادداشت: {note}',
  },
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
