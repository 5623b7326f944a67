import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { TextPair } from "@/lib/copywriting/ranking/train-ranker";

/** The file is bad: one sentence for a person. */
export class BadPairs extends Error {
  override readonly name = "BadPairs";
}

export interface Pairs {
  readonly pairs: readonly Omit<TextPair, "aWins">[];
  /** Which text won, where the file says so for every pair. */
  readonly aWins: readonly boolean[] | null;
}

const MOST_BYTES = 200_000_000;
const COLUMNS = { id: ["id", "test_id"], a: ["a", "headline_a"], b: ["b", "headline_b"], aWins: ["a_wins"] } as const;
const WINS: Readonly<Record<string, boolean>> = { "1": true, "0": false, true: true, false: false };

/** Reads `id,a,b[,a_wins]` (or the Upworthy names of these columns) in any order, among any others. */
export function readPairs(path: string): Pairs {
  const { data, errors } = Papa.parse<string[]>(textOf(path).replace(/^\ufeff/u, ""), { skipEmptyLines: "greedy" });
  const fault = errors.find((error) => error.type === "Quotes");
  if (fault) throw new BadPairs(`${path}, row ${(fault.row ?? 0) + 1}: a quoted cell is not closed.`);
  const [header, ...rows] = data;
  if (header === undefined) throw new BadPairs(`${path}, line 1: the file is empty; it needs the columns id, a, b.`);
  const names = header.map((cell) => cell.trim().toLowerCase());
  const column = (name: keyof typeof COLUMNS): number => names.findIndex((one) => (COLUMNS[name] as readonly string[]).includes(one)); // prettier-ignore
  const [id, a, b, won] = [column("id"), column("a"), column("b"), column("aWins")];
  const missing = Object.entries({ id, a, b }).find(([, at]) => at < 0)?.[0];
  if (missing !== undefined) throw new BadPairs(`${path}, line 1: there is no column "${missing}"; it needs id, a and b.`); // prettier-ignore
  if (rows.length === 0) throw new BadPairs(`${path}, line 2: there are no pairs after the header.`);
  let line = 1 + breaks(header);
  const at = rows.map((cells) => {
    const first = line + 1;
    line = first + breaks(cells);
    if (cells.length !== header.length)
      throw new BadPairs(`${path}, line ${first}: ${cells.length} cells where the header has ${header.length}.`);
    return first;
  });
  const pairs = rows.map((cells) => ({ experiment: cells[id]!.trim(), a: cells[a]!, b: cells[b]! }));
  if (won < 0) return { pairs, aWins: null };
  const aWins = rows.map((cells, i) => {
    const is = WINS[cells[won]!.trim().toLowerCase()];
    if (is === undefined) throw new BadPairs(`${path}, line ${at[i]!}: a_wins is "${cells[won]!}", neither 1 nor 0.`);
    return is;
  });
  return { pairs, aWins };
}

const breaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);

function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MOST_BYTES) throw new BadPairs(`${path}: is larger than 200 MB.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof BadPairs) throw error;
    if (error instanceof TypeError) throw new BadPairs(`${path}: is not a UTF-8 text; save it as CSV in UTF-8.`);
    throw new BadPairs(`${path}: cannot be read; is there such a file?`);
  }
}
