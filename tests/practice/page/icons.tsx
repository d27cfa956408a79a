/** @jsxImportSource react */
// The page's few outline icons. Those of the site carry a `title`, whose words must not slip into a name.
import type { ReactNode } from 'react';

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinejoin: 'round' } as const;

function Icon({ name, size, children }: { name: string; size: number; children: ReactNode }) {
  return (
    <svg aria-label={name} role="img" viewBox="0 0 24 24" width={size} height={size}>
      <title>{name}</title>
      {children}
    </svg>
  );
}

export const HeartIcon = ({ size = 14 }: { size?: number }) => (
  <Icon name="پسندیدن" size={size}>
    <path {...outline} d="M12 20.5 4.3 12.7a4.9 4.9 0 0 1 7-6.9l.7.8.7-.8a4.9 4.9 0 0 1 7 6.9Z" />
  </Icon>
);

export const SpeechIcon = () => (
  <Icon name="کامنت" size={24}>
    <path {...outline} d="M20.6 17.4A9.5 9.5 0 1 0 17 20.8l4 1Z" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon name="هم‌رسانی" size={24}>
    <path {...outline} d="M21.5 3.5 2.8 9.2l8 3.9m10.7-9.6L15 21.5l-4.2-8.4m10.7-9.6L10.8 13.1" />
  </Icon>
);

export const SaveIcon = () => (
  <Icon name="ذخیره" size={24}>
    <path {...outline} d="M5.5 3.5h13v17L12 15.4l-6.5 5.1Z" />
  </Icon>
);

export const VerifiedIcon = () => (
  <svg className="verified" aria-label="تأییدشده" role="img" viewBox="0 0 24 24" width="12" height="12">
    <title>تأییدشده</title>
    <circle cx="12" cy="12" r="11" fill="currentColor" />
    <path d="m7 12.3 3.4 3.4L17 9" fill="none" stroke="#fff" strokeWidth="2.4" />
  </svg>
);
