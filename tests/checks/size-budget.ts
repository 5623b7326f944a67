import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync, zipSync } from "fflate";
import { extensionDir } from "@/lab/browsers/build";
import type { BrowserKind } from "@/lab/browsers/find";
import type { CheckResult } from "./check";

const KB = 1024;
/** Issue 2, "Must show" 4; the largest file is the add-on linter's own limit (facts/reliability.md 4.2). */
export const BUDGET = { contentScriptGzip: 60 * KB, packageZip: 8 * KB * KB, largestFile: 5 * KB * KB } as const;

function files(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

export interface Sizes {
  readonly contentScripts: Readonly<Record<string, number>>;
  readonly packageZip: number;
  readonly largestFile: { readonly name: string; readonly bytes: number };
}

/** Sizes of a built extension: each content script gzipped, the whole package as a zip, the largest single script. */
export function measureSizes(kind: BrowserKind): Sizes {
  const dir = extensionDir(kind);
  const all = files(dir).map((path) => ({ name: relative(dir, path), bytes: new Uint8Array(readFileSync(path)) }));
  const scripts = all.filter(({ name }) => name.startsWith("content-scripts/"));
  const code = all.filter(({ name }) => /\.(js|css)$/.test(name)).sort((a, b) => b.bytes.length - a.bytes.length);
  return {
    contentScripts: Object.fromEntries(scripts.map(({ name, bytes }) => [name, gzipSync(bytes, { level: 9 }).length])),
    packageZip: zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])), { level: 9 }).length,
    largestFile: { name: code[0]?.name ?? "", bytes: code[0]?.bytes.length ?? 0 },
  };
}

export function checkSizes(kind: BrowserKind): CheckResult {
  const sizes = measureSizes(kind);
  const over = (what: string, bytes: number, most: number) =>
    bytes > most ? [`${what} is ${Math.ceil(bytes / KB)} KB, more than ${most / KB} KB`] : [];
  const scripts = Object.entries(sizes.contentScripts);
  const failures = [
    ...(scripts.length < 2 ? ["the build has fewer than two content scripts"] : []),
    ...scripts.flatMap(([name, bytes]) => over(`${name} (gzip)`, bytes, BUDGET.contentScriptGzip)),
    ...over("the package", sizes.packageZip, BUDGET.packageZip),
    ...over(sizes.largestFile.name, sizes.largestFile.bytes, BUDGET.largestFile),
  ];
  const summary = scripts.map(([name, bytes]) => `${name} ${(bytes / KB).toFixed(1)} KB`).join(", ");
  process.stdout.write(`  ${kind}: ${summary}; package ${(sizes.packageZip / KB / KB).toFixed(2)} MB\n`);
  return { name: `size budget (${kind})`, passed: scripts.length + 2 - failures.length, failures };
}
