// The post's picture, drawn and not loaded: an autumn coat among leaves.
const LEAF = 'M0 0c6-10 18-10 22 0-4 10-16 10-22 0z';

export function Coat({ name }: { name: string }) {
  return (
    <svg
      class="post-picture"
      viewBox="0 0 640 250"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={name}
    >
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stop-color="#f6e3cf" />
          <stop offset="1" stop-color="#dfb892" />
        </linearGradient>
        <linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#2f6f68" />
          <stop offset="1" stop-color="#1f4f4a" />
        </linearGradient>
      </defs>
      <rect width="640" height="250" fill="url(#sky)" />
      <circle cx="505" cy="78" r="42" fill="#fff3e2" opacity=".8" />
      <path d="M0 214q160-34 320-10t320-14v60H0z" fill="#c99a70" opacity=".45" />
      <g fill="#b5532c">
        <path d={LEAF} transform="translate(96 70) rotate(28)" />
        <path d={LEAF} transform="translate(168 160) rotate(-36) scale(.8)" opacity=".8" />
        <path d={LEAF} transform="translate(470 176) rotate(14) scale(1.1)" opacity=".75" />
      </g>
      <g fill="#d98c3a">
        <path d={LEAF} transform="translate(130 118) rotate(-12) scale(.7)" />
        <path d={LEAF} transform="translate(540 140) rotate(50) scale(.8)" />
        <path d={LEAF} transform="translate(60 186) rotate(8) scale(.9)" opacity=".85" />
      </g>
      <g>
        <path
          d="M320 34c-9 0-15 6-15 13 0 5 5 7 10 9v10"
          fill="none"
          stroke="#5b4634"
          stroke-width="3.500"
          stroke-linecap="round"
        />
        <path
          d="M290 62c-26 6-44 14-52 30l-30 92c8 10 18 13 30 12l14-46v92h136v-92l14 46c12 1 22-2 30-12l-30-92c-8-16-26-24-52-30-8 10-52 10-60 0z"
          fill="url(#cloth)"
        />
        <path d="M292 62l28 66 28-66-10 4 4 46-22 34-22-34 4-46z" fill="#173d39" />
        <path d="M320 146v96" stroke="#173d39" stroke-width="2" />
        <g fill="#e9c9a0">
          <circle cx="330" cy="164" r="3.500" />
          <circle cx="330" cy="188" r="3.500" />
          <circle cx="330" cy="212" r="3.500" />
        </g>
        <path d="M266 196h30M344 196h30" stroke="#173d39" stroke-width="3" stroke-linecap="round" />
      </g>
    </svg>
  );
}
