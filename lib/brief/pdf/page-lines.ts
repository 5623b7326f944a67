/** One run of text on a page, as pdf.js gives it: its place and size are in points, the origin is at the bottom left. */
export interface TextRun {
  readonly str: string;
  /** a, b, c, d, x, y of its matrix. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Runs whose baselines differ by less than this part of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap so many heights wide parts cells, a smaller one parts words. */
const CELL = 1.5;
const WORD = 0.18;
/** Lines further apart than so many heights are paragraphs. */
const PARAGRAPH = 1.9;

/** The lines of a page in the order in which they were drawn, as a person would copy them: cells parted by bars, paragraphs by a blank line. */
export function pageLines(runs: readonly TextRun[]): string {
  const lines: string[] = [];
  let line = "";
  let last: { right: number; y: number; height: number } | null = null;
  const end = () => {
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
  };
  for (const { str, transform, width, height, hasEOL } of runs) {
    const [x = 0, y = 0] = transform.slice(4);
    const size: number = height > 0 ? height : (last?.height ?? 10);
    if (str.trim() === "") {
      if (str !== "" && line !== "" && !line.endsWith(" ")) line += " ";
      if (hasEOL) end();
      continue;
    }
    if (last !== null) {
      const isSame = Math.abs(y - last.y) < SAME_LINE * Math.max(size, last.height);
      const gap = x - last.right;
      if (!isSame || gap < -size * CELL) {
        end();
        const isFar = last.y - y > PARAGRAPH * Math.max(size, last.height) || y > last.y;
        if (isFar && lines.length > 0 && lines.at(-1) !== "") lines.push("");
      } else if (line !== "" && gap > size * CELL) line = `${line.trimEnd()} | `;
      else if (line !== "" && gap > size * WORD && !line.endsWith(" ") && !str.startsWith(" ")) line += " ";
    }
    line += str;
    last = { right: x + width, y, height: size };
    if (hasEOL) end();
  }
  end();
  return lines.join("\n").trim();
}
