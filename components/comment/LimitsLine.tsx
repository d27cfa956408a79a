// What may be said, what must be asked first, and what is never said: one line, all of it on a click.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { Icon, type IconName } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { Limits } from '@/utils/schema/topic';
import './LimitsLine.css';

export function LimitsLine({ limits }: { limits: Limits | null }) {
  const [isOpen, setOpen] = useState(false);
  const parts: { name: string; icon: IconName; look: string; texts: readonly string[] }[] = [
    { name: t('commentView.may'), icon: 'check', look: 'ok', texts: limits?.may ?? [] },
    { name: t('commentView.askFirst'), icon: 'question', look: 'warn', texts: limits?.askFirst ?? [] },
    { name: t('commentView.never'), icon: 'ban', look: 'danger', texts: limits?.never ?? [] },
  ];
  const shown = parts.filter((part) => part.texts.length > 0);
  if (shown.length === 0) return <p class="limits limits-none small faint">{t('commentView.noLimits')}</p>;
  return (
    <button
      type="button"
      class={names('limits small', isOpen && 'limits-open')}
      aria-expanded={isOpen}
      title={t('commentView.limits')}
      onClick={() => setOpen(!isOpen)}
    >
      {shown.map((part) => (
        <span key={part.name} class={`limit limit-${part.look}`}>
          <Icon name={part.icon} size={12} />
          <b>{part.name}:</b>
          <span class="limit-words">{part.texts.join(t('common.comma'))}</span>
        </span>
      ))}
    </button>
  );
}
