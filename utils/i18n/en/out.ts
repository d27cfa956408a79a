export const out = {
  morning: {
    title: 'Today at {team}, {date}',
    occasions: 'Occasions:',
    items: 'Content:',
    noItems: 'Nothing goes out today.',
    duty: 'Who answers:',
    nobody: 'nobody yet',
  },
  platforms: {
    instagram: 'Instagram',
    facebook: 'Facebook',
    metaBusiness: 'Meta Business Suite',
    x: 'X',
    youtube: 'YouTube',
    linkedin: 'LinkedIn',
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    gmail: 'Gmail',
    web: 'the web',
  },
} as const;
