// Who signed a file. A device that nobody has accepted yet shows its mark, to be read out on the phone.
import { t } from '@/components/app/language';
import { Check } from '@/components/ui/Check';
import { Note } from '@/components/ui/Note';
import { exhaustive } from '@/utils/base/exhaustive';
import type { SenderView } from '@/utils/services/contract';

interface Props {
  sender: SenderView;
  hasCompared: boolean;
  onCompared: () => void;
}

export function Sender({ sender, hasCompared, onCompared }: Props) {
  switch (sender.standing) {
    case 'own':
      return <Quiet>{t('exchange.sender.own')}</Quiet>;
    case 'known':
      return (
        <Quiet>
          {sender.memberName === null
            ? t('exchange.sender.knownDevice')
            : t('exchange.sender.known', { name: sender.memberName })}
        </Quiet>
      );
    case 'newTeam':
      return <Quiet>{t('exchange.sender.newTeam')}</Quiet>;
    case 'unsigned':
      return <Note>{t('exchange.sender.unsigned')}</Note>;
    case 'unknown':
      return (
        <Note tone="warn">
          <div class="sender">
            <p>{t('exchange.sender.unknown')}</p>
            <Fingerprint sender={sender} />
            <Check checked={hasCompared} testId="sender-compared" onToggle={onCompared}>
              {t('exchange.sender.compared')}
            </Check>
          </div>
        </Note>
      );
    case 'unknownNeedsLead':
      return (
        <Note tone="warn">
          <div class="sender">
            <p>{t('exchange.sender.unknownNeedsLead')}</p>
            <Fingerprint sender={sender} />
          </div>
        </Note>
      );
    default:
      return exhaustive(sender.standing);
  }
}

const Quiet = ({ children }: { children: string }) => (
  <p class="soft small" data-testid="sender">
    {children}
  </p>
);

function Fingerprint({ sender }: { sender: SenderView }) {
  return (
    <p class="fingerprint" dir="ltr" data-testid="fingerprint">
      <span class="sr-only">{t('exchange.sender.fingerprint')}</span>
      {sender.fingerprint.split(/\s+/u).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place
        <span key={index}>{group}</span>
      ))}
    </p>
  );
}
