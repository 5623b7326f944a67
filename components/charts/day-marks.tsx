import { useId, useState } from "react";

/** Something that happened on a day, said in words. */
export interface ChartMark {
  readonly day: number;
  readonly kind: "change" | "import";
  readonly text: string;
}

/** The least room that a finger or a pointer needs. */
const TARGET = 24;
const MOST_LINES = 6;

export interface MarkWords {
  /** What a group of marks is called, e.g. "3 changes". */
  readonly group: (marks: readonly ChartMark[]) => string;
  readonly more: (count: number) => string;
}

/** Marks that lie too near to be told apart with a finger, together. */
function groupsOf(marks: readonly ChartMark[], x: (day: number) => number): { at: number; marks: ChartMark[] }[] {
  const groups: { from: number; at: number; marks: ChartMark[] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.day - b.day)) {
    const at = x(mark.day);
    const group = groups.at(-1);
    if (group && at - group.from < TARGET) {
      group.marks.push(mark);
      group.at = (group.from + at) / 2;
    } else groups.push({ from: at, at, marks: [mark] });
  }
  return groups;
}

/** The shapes in the picture: a triangle for a change of settings, a square for an import. */
export function MarkShapes({ marks, x, y }: { marks: readonly ChartMark[]; x: (day: number) => number; y: number }) {
  return (
    <g data-marks="">
      {marks.map(({ day, kind }, index) =>
        kind === "change" ? (
          <path key={index} d={`M${x(day) - 4} ${y + 8}h8l-4 -7z`} fill="var(--accent)" />
        ) : (
          <rect key={index} x={x(day) - 3} y={y + 2} width={6} height={6} fill="var(--muted)" />
        ),
      )}
    </g>
  );
}

/** Buttons over the shapes, outside the picture: what happened is said on hover and focus. */
export function MarkButtons({
  marks,
  x,
  y,
  width,
  words,
}: {
  marks: readonly ChartMark[];
  x: (day: number) => number;
  y: number;
  width: number;
  words: MarkWords;
}) {
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const groups = groupsOf(marks, x);
  const shown = open === null ? undefined : groups[open];
  return (
    <>
      {groups.map((group, index) => (
        <button
          key={group.marks[0]!.day}
          type="button"
          className="absolute size-6 rounded-full hover:bg-accent-soft/60"
          style={{ left: group.at - TARGET / 2, top: y - TARGET / 2 + 5 }}
          aria-label={words.group(group.marks)}
          aria-describedby={open === index ? id : undefined}
          onMouseEnter={() => setOpen(index)}
          onMouseLeave={() => setOpen(null)}
          onFocus={() => setOpen(index)}
          onBlur={() => setOpen(null)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(null);
          }}
        />
      ))}
      {shown ? (
        <div
          id={id}
          role="tooltip"
          className="pointer-events-none absolute z-10 w-64 max-w-full rounded-control border border-line bg-surface p-2 text-small break-words shadow-raised"
          style={{ left: Math.max(0, Math.min(shown.at - 128, width - 256)), top: y + 20 }}
        >
          {shown.marks.slice(0, MOST_LINES).map(({ text }, index) => (
            <p key={index}>{text}</p>
          ))}
          {shown.marks.length > MOST_LINES ? <p>{words.more(shown.marks.length - MOST_LINES)}</p> : null}
        </div>
      ) : null}
    </>
  );
}
