import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserKind } from "./find";

export const PROJECT_ROOT = resolve(import.meta.dirname, "../..");
const TARGETS = { chromium: "chrome", firefox: "firefox" } as const;
const SOURCES = ["entrypoints", "components", "lib", "public", "wxt.config.ts", "package-lock.json"];

/** The unpacked extension for this kind of browser. */
export function extensionDir(kind: BrowserKind): string {
  return join(PROJECT_ROOT, ".output", `${TARGETS[kind]}-mv3`);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return path.includes(".test.") ? 0 : stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the extension where it is missing or older than its sources, and returns its folder. Build output goes to stderr. */
export async function ensureBuilt(kind: BrowserKind): Promise<string> {
  const dir = extensionDir(kind);
  const manifest = join(dir, "manifest.json");
  const sources = SOURCES.map((name) => join(PROJECT_ROOT, name)).filter((path) => existsSync(path));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(newest))) return dir;
  process.stderr.write(`building the extension for ${TARGETS[kind]}\n`);
  const program = join(PROJECT_ROOT, "node_modules/wxt/bin/wxt.mjs");
  await new Promise<void>((done, fail) => {
    const args = [program, "build", "-b", TARGETS[kind], "--mv3"];
    execFile(process.execPath, args, { cwd: PROJECT_ROOT }, (error, stdout, stderr) => {
      if (error === null) done();
      else fail(new Error(`the build failed:\n${stdout}\n${stderr}`));
    });
  });
  return dir;
}
