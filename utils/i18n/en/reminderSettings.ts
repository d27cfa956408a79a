export const reminderSettings = {
  before: 'Remind me before what I have planned',
  minutes: { one: '1 minute before', other: '{n} minutes before' },
  never: 'never',
  dayBefore: 'Also in the evening before',
  morning: 'What is mine today, every morning at',
  quietFrom: 'Quiet hours, from',
  quietTo: 'to',
} as const;
