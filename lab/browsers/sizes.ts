import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync, zipSync } from "fflate";
import { PAGE_PARTS } from "@/lib/messaging/page-parts";
import { extensionDir } from "./build";
import type { BrowserKind } from "./find";

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

/** Everything that is put into a page: the content scripts, and the parts that follow them when they are needed. */
const INJECTED: readonly string[] = Object.values(PAGE_PARTS).map((path) => path.slice(1));

/** Sizes of a built extension: each script that runs in a page gzipped, the whole package as a zip, the largest single script. */
export function measureSizes(kind: BrowserKind): Sizes {
  const dir = extensionDir(kind);
  const all = files(dir).map((path) => ({ name: relative(dir, path), bytes: new Uint8Array(readFileSync(path)) }));
  const scripts = all.filter(({ name }) => name.startsWith("content-scripts/") || INJECTED.includes(name));
  const code = all.filter(({ name }) => /\.(js|css)$/.test(name)).sort((a, b) => b.bytes.length - a.bytes.length);
  return {
    contentScripts: Object.fromEntries(scripts.map(({ name, bytes }) => [name, gzipSync(bytes, { level: 9 }).length])),
    packageZip: zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])), { level: 9 }).length,
    largestFile: { name: code[0]?.name ?? "", bytes: code[0]?.bytes.length ?? 0 },
  };
}
