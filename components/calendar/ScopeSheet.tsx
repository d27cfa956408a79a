// Something that comes again is moved, takes another status or goes, alone or among others: one key says for which of its
// turns. This one alone is what most mean, so it has the focus.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Sheet } from '@/components/ui/Sheet';
import { formatNumber } from '@/utils/calendar/format';
import { askingScope } from './acts';
import { SCOPES } from './repeat';
import './ScopeSheet.css';

export function ScopeSheet() {
  const asked = askingScope.value;
  return asked && <Ask {...asked} />;
}

function Ask({ title, count, pick }: NonNullable<typeof askingScope.value>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <Sheet labelledBy="scope-title" testId="scope-sheet" onClose={() => pick(null)}>
      <header class="sheet-head scope-head">
        <h2 id="scope-title" class="sheet-title grow">
          {count > 1 ? t('calendar.scopeOfAll', { n: count }) : t('calendar.scopeTitle', { title })}
        </h2>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a digit is the short way to one of the buttons inside */}
      <div
        ref={box}
        class="sheet-body scope-choices"
        data-focused // a dialog has the keys
        onKeyDown={({ code }) => {
          const scope = SCOPES[Number(/^(?:Digit|Numpad)([123])$/u.exec(code)?.[1]) - 1];
          if (scope !== undefined) pick(scope);
        }}
      >
        {SCOPES.map((scope, index) => (
          <Button key={scope} data-testid={`turns-${scope}`} onClick={() => pick(scope)}>
            {t(`calendar.${count > 1 ? 'scopesOfAll' : 'scopes'}.${scope}`)}{' '}
            <Kbd>{formatNumber(index + 1, language.value)}</Kbd>
          </Button>
        ))}
      </div>
      <footer class="sheet-foot">
        <Button look="plain" onClick={() => pick(null)}>
          {t('common.cancel')}
        </Button>
      </footer>
    </Sheet>
  );
}
