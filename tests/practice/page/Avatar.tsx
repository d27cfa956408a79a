/** @jsxImportSource react */
// A drawn picture for an invented person: two colours and a letter, always the same for the same handle.
// An `img`, because a right-click on an image is another menu context than one on text.
export function Avatar({ handle }: { handle: string }) {
  return <img className="avatar" alt={handle} draggable={false} src={portraitOf(handle)} />;
}

function portraitOf(handle: string): string {
  const hue = [...handle].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
    <defs><linearGradient id="g" x2="1" y2="1">
      <stop stop-color="hsl(${hue} 48% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 50) % 360} 42% 42%)"/>
    </linearGradient></defs>
    <rect width="40" height="40" fill="url(#g)"/>
    <circle cx="20" cy="46" r="17" fill="#fff" opacity=".22"/>
    <text x="20" y="26" font-family="sans-serif" font-size="17" fill="#fff" text-anchor="middle">${handle.charAt(0).toUpperCase()}</text>
  </svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
