// A comment, a pointer and the menu that opens: the one gesture everything begins with, drawn.
import './RightClickPicture.css';

export function RightClickPicture({ words }: { words: string }) {
  return (
    <div class="gesture" aria-hidden="true">
      <div class="gesture-comment">
        <span class="gesture-face" />
        <span class="gesture-lines">
          <i />
          <i />
        </span>
      </div>
      <div class="gesture-menu">
        <span class="gesture-entry" />
        <span class="gesture-chosen">{words}</span>
        <span class="gesture-entry gesture-short" />
      </div>
      <svg class="gesture-pointer" aria-hidden="true" width="18" height="22" viewBox="0 0 18 22">
        <path d="M2 2l13 10.500-6 .8 3.200 6-2.700 1.400-3.200-6L2 18.500z" />
      </svg>
    </div>
  );
}
