import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BENCH_USAGE, benchOptions, PARTS, PLATFORMS } from "./options";

const ROOT = path.resolve(import.meta.dirname, "../..");
const run = (...args: string[]) =>
  spawnSync(path.join(ROOT, "node_modules/.bin/tsx"), ["lab/bench/main.ts", ...args], { cwd: ROOT, encoding: "utf8" });

describe("npm run bench", () => {
  it("measures everything in Chromium unless told otherwise", () => {
    expect(benchOptions([])).toEqual({ kind: "chromium", rounds: 2, parts: PARTS, platforms: PLATFORMS, json: false });
    expect(benchOptions(["--browser", "firefox", "--only", "page,size", "--platform", "meta-ads", "--rounds", "5", "--json"])).toEqual({ kind: "firefox", rounds: 5, parts: ["page", "size"], platforms: ["meta-ads"], json: true }); // prettier-ignore
  });
  it.each([
    ["--unknown"],
    ["--browser", "opera"],
    ["--only", "speed"],
    ["--platform", "x-ads"],
    ["--rounds", "0"],
    ["--rounds", "two"],
    ["stray"],
  ])("says what is wrong with %s %s", (...args) => {
    expect(benchOptions(args)).toMatchObject({ wrong: expect.stringMatching(/\S/) as string });
  });
  it("answers --help with how it is used and 0, a wrong line with both and 2, never with a stack trace", () => {
    const help = run("--help");
    expect([help.status, help.stdout.trim(), help.stderr]).toEqual([0, BENCH_USAGE, ""]);
    const wrong = run("--nonsense");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("--nonsense");
    expect(wrong.stderr).toContain(BENCH_USAGE);
    expect(wrong.stderr).not.toMatch(/^\s+at /mu);
  }, 60_000);
});
