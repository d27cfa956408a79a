// In which time zone a file is read where it does not say so itself.
import { Select } from '@/components/ui/Select';

interface Props {
  label: string;
  /** Null: nobody has said it yet. */
  zone: string | null;
  /** The one that is meant most often. */
  first: string;
  /** What it means that nobody has said it. */
  unsaid?: string;
  testId: string;
  onZone: (zone: string) => void;
}

export function ZoneSelect({ label, zone, first, unsaid, testId, onZone }: Props) {
  const zones = [
    ...new Set([first, ...(zone === null ? [] : [zone]), ...Intl.supportedValuesOf('timeZone')]),
  ];
  return (
    <Select
      label={label}
      value={zone ?? ''}
      testId={testId}
      options={[
        ...(zone === null ? [{ value: '', words: unsaid ?? '' }] : []),
        ...zones.map((value) => ({ value, words: value })),
      ]}
      onPick={(picked) => picked !== '' && onZone(picked)}
    />
  );
}
