/** How much of the end is always shown: names of campaigns often differ only there. */
const TAIL = 10;

/** A name that is cut in the middle where it does not fit; whole on hover and for screen readers. */
export function MiddleText({ text, className = "" }: { text: string; className?: string }) {
  const characters = Array.from(text);
  const head = characters.slice(0, -TAIL).join("");
  const tail = characters.slice(-TAIL).join("");
  return (
    <span className={`flex min-w-0 ${className}`} title={text}>
      <span className="sr-only">{text}</span>
      {characters.length > 2 * TAIL ? (
        <>
          <span aria-hidden="true" className="min-w-[2ch] shrink-[9999] truncate whitespace-pre">
            {head}
          </span>
          <span aria-hidden="true" className="min-w-0 shrink truncate whitespace-pre">
            {tail}
          </span>
        </>
      ) : (
        <span aria-hidden="true" className="min-w-0 truncate">
          {text}
        </span>
      )}
    </span>
  );
}
