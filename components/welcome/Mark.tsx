// The product's mark: two voices that meet in one.
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect width="28" height="28" rx="8" fill="var(--accent-fill)" />
      <g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round">
        <path d="M7 17.5c2-7 5-9 7-9s5 2 7 9" />
        <path d="M10.500 19.500c1.200-4.500 2.300-5.800 3.500-5.800s2.300 1.300 3.500 5.800" opacity=".75" />
      </g>
    </svg>
  );
}
