// An item of the day of which only the title is known.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { TitleForm } from '@/components/ui/TitleForm';

export function AddItem({ day, onDone }: { day: string; onDone: () => void }) {
  const { today } = useServices();
  const add = async (title: string) => {
    const added = await attempt('add item', () => today.addItem(title, day));
    if (!added.ok) return sayError(added.code);
    say(t('today.added'));
    onDone();
  };
  return (
    <TitleForm
      class="add-item"
      label={t('today.addItem')}
      addWords={t('common.add')}
      onTitle={(title) => void add(title)}
    />
  );
}
