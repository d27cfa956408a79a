// One of a few with its name in sight beside it; in a menu it stands under the words of the entries.
import './NamedSegments.css';
import { Segments, type SegmentsProps } from './Segments';

/** `value` null: not known yet, only the name is drawn. */
export function NamedSegments<T extends string>({
  value,
  ...rest
}: Omit<SegmentsProps<T>, 'value'> & { value: T | null }) {
  return (
    <div class="named-segments small">
      <span class="soft">{rest.label}</span>
      {value !== null && <Segments {...rest} value={value} />}
    </div>
  );
}
