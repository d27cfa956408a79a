// The hint for a key. Its room is always there; it shows only while this page has the focus, because
// a key pressed elsewhere would not arrive.
import './Kbd.css';

export function Kbd({ children }: { children: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {children}
    </span>
  );
}
