import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** design.md, "Rooms": a room may import rooms of a lower row, and itself. */
const ROWS: readonly (readonly string[])[] = [
  ["lib/domain"],
  ["lib/platforms", "lib/history", "lib/response", "lib/policy", "lib/messaging", "lib/wording"],
  ["lib/model", "lib/copywriting", "lib/brief", "lib/overlay"],
  ["lib/advice", "lib/monitoring", "lib/evidence"],
  ["lib/engine"],
  ["components"],
  ["entrypoints"],
];
/** Types of the contract between neighbours of one row, or upwards: no code travels with them. */
const CONTRACTS = ["lib/platforms/platform", "lib/model/types"];

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly target: string | null;
  readonly typeOnly: boolean;
}

function files(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(path: string): Import[] {
  const source = readFileSync(path, "utf8");
  const pattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...source.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? "";
    const target = specifier.startsWith("@/")
      ? specifier.slice(2)
      : specifier.startsWith(".")
        ? relative(ROOT, resolve(dirname(path), specifier))
        : null;
    return { file: relative(ROOT, path), specifier, target, typeOnly: match[1] !== undefined };
  });
}

function rowOf(path: string): number {
  return ROWS.findIndex((rooms) => rooms.some((room) => path === room || path.startsWith(`${room}/`)));
}
function roomOf(path: string): string | undefined {
  return ROWS.flat().find((room) => path.startsWith(`${room}/`));
}

const all = ["lib", "components", "entrypoints"].flatMap((dir) => files(join(ROOT, dir))).flatMap(importsOf);

/** Everything that one file pulls in, through imports of values. */
function reach(start: string): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { file: from, target, typeOnly, specifier } of all) {
      if (typeOnly || from.replace(/\.tsx?$/, "") !== file) continue;
      queue.push(target === null ? `npm:${specifier}` : existing(target));
    }
  }
  return seen;
}
function existing(target: string): string {
  const known = all.some(({ file }) => file.replace(/\.tsx?$/, "") === target);
  const index = `${target}/index`;
  return !known && all.some(({ file }) => file.replace(/\.tsx?$/, "") === index) ? index : target;
}

describe("imports", () => {
  it("finds imports at all", () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it("go one way: a room imports only rooms of lower rows", () => {
    const breaches = all.filter(({ file, target, typeOnly }) => {
      if (target === null || rowOf(target) === -1) return false;
      if (roomOf(file) === roomOf(target) || (typeOnly && CONTRACTS.includes(target))) return false;
      // components speak to the engine through its types and its connection, never its insides.
      return rowOf(target) >= rowOf(file);
    });
    expect(breaches).toEqual([]);
  });

  it("never leave the product for lab or tests", () => {
    expect(all.filter(({ target }) => /^(lab|tests)\//.test(target ?? ""))).toEqual([]);
  });

  it("keep the two platforms apart", () => {
    const other = { "google-ads": "meta-ads", "meta-ads": "google-ads" } as const;
    const breaches = all.filter(({ file, target }) =>
      Object.entries(other).some(
        ([mine, theirs]) =>
          file.startsWith(`lib/platforms/${mine}/`) && target?.startsWith(`lib/platforms/${theirs}`) === true,
      ),
    );
    expect(breaches).toEqual([]);
  });

  it("let only one file talk to Gemini", () => {
    const callers = new Set(
      all.filter(({ specifier }) => specifier === "@google/generative-ai").map(({ file }) => file),
    );
    expect([...callers]).toEqual(["lib/copywriting/gemini.ts"]);
  });

  it.each(["google-ads", "meta-ads"])("keep React, Dexie and TF.js out of the content script of %s", (platform) => {
    const reached = [...reach(`entrypoints/${platform}.content/index`)];
    expect(reached.length).toBeGreaterThan(10);
    expect(
      reached.filter((file) => /npm:(react|dexie|@tensorflow|comlink)|lib\/(history|model|engine)/.test(file)),
    ).toEqual([]);
  });

  it.each(["google-ads", "meta-ads"])(
    "leave out of the content script of %s what has a script of its own",
    (platform) => {
      const reached = [...reach(`entrypoints/${platform}.content/index`)];
      const later = /lib\/policy\/|lib\/overlay\/(?:guard-|pick-)|lib\/platforms\/learned\//;
      expect(reached.filter((file) => later.test(file))).toEqual([]);
    },
  );

  it("keep React, Dexie, TF.js and the platforms' readers out of what is put into a page later", () => {
    const reached = ["guard", "picker", "learned"].flatMap((part) => [...reach(`entrypoints/page-${part}`)]);
    expect(reached).toContain("lib/policy/edit-guard/judge-edits");
    expect(reached).toContain("lib/platforms/learned/derive");
    expect(
      reached.filter((file) =>
        /npm:(react|dexie|@tensorflow|comlink)|lib\/(history|model|engine)|lib\/platforms\/(google|meta)-ads/.test(
          file,
        ),
      ),
    ).toEqual([]);
  });

  it("keep TF.js and Dexie out of the background", () => {
    const reached = [...reach("entrypoints/background/index")];
    expect(reached.filter((file) => /npm:(react|dexie|@tensorflow)/.test(file))).toEqual([]);
  });
});
