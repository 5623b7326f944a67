import { ImportError } from "./import-error";

const FORBIDDEN = new Set(["__proto__", "prototype", "constructor"]);
const MAX_DEPTH = 20;

/** Parses JSON and refuses keys that reach into prototypes, and data nested deeper than any export. Throws ImportError. */
export function parseSafely(text: string, fileName: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    data = parseLines(text);
    if (data === null) throw badJson(text, fileName, error instanceof Error ? error.message : "");
  }
  check(data, 0, fileName);
  return data;
}

/** JSON Lines, one object a line, as a list; null for anything else. */
function parseLines(text: string): unknown[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 || !lines.every((line) => line.startsWith("{") && line.trimEnd().endsWith("}"))) return null;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}

function check(data: unknown, depth: number, fileName: string): void {
  if (typeof data !== "object" || data === null) return;
  if (depth > MAX_DEPTH)
    throw new ImportError(
      "unknown-json",
      { file: fileName },
      `${fileName} is nested deeper than any export: nothing was read.`,
    );
  if (Array.isArray(data)) {
    for (const item of data) check(item, depth + 1, fileName);
    return;
  }
  for (const key of Object.keys(data)) {
    if (FORBIDDEN.has(key))
      throw new ImportError(
        "unsafe-json",
        { file: fileName, key },
        `${fileName} contains the key "${key}", which no export has: nothing was read; export the report again from the ad manager.`,
      );
    check((data as Record<string, unknown>)[key], depth + 1, fileName);
  }
}

function badJson(text: string, fileName: string, reason: string): ImportError {
  const position = /position (\d+)/.exec(reason)?.[1];
  const cut = /end of JSON|unterminated|end of data/i.test(reason) || position === String(text.length);
  const line = text.slice(0, cut || position === undefined ? undefined : Number(position)).split("\n").length;
  return cut
    ? new ImportError(
        "cut-off",
        { file: fileName, line },
        `${fileName}, line ${line}: the file is cut off: download it again and import the whole file.`,
      )
    : new ImportError(
        "bad-json",
        { file: fileName, line },
        `${fileName}, line ${line}: this is no valid JSON: export it again.`,
      );
}
