/** @jsxImportSource react */
// The coat, drawn with nothing but boxes and CSS: a rail, a hanger, the coat, and a jug beside it.
export function Photo() {
  return (
    <div className="photo" role="img" aria-label="پالتوی پشمی برف‌دانه">
      <i className="wall" />
      <i className="floor" />
      <i className="rail" />
      <i className="hook" />
      <div className="coat">
        <i className="sleeve start" />
        <i className="sleeve end" />
        <i className="body" />
        <i className="lapel start" />
        <i className="lapel end" />
        <i className="belt" />
        <i className="button one" />
        <i className="button two" />
        <i className="button three" />
      </div>
      <i className="branch" />
      <i className="branch second" />
      <i className="jug" />
    </div>
  );
}
