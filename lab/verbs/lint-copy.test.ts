import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lintCopyVerb } from "./lint-copy";

let folder: string;
let out: string;
let err: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lint-copy-"));
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function lint(content: string): Promise<number> {
  const path = join(folder, "ad.json");
  await writeFile(path, content);
  return await lintCopyVerb.run([path]);
}

describe("lab lint-copy", () => {
  it("prints the problems as contracts.md says", async () => {
    const code = await lint(
      JSON.stringify({ platform: "google-ads", format: "rsa", headlines: ["Order now!"], category: null }),
    );
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { problems: { rule: string }[] };
    expect(Object.keys(answer.problems[0]!).sort()).toEqual(["fix", "rule", "severity", "source", "text", "why"]);
    expect(answer.problems.map((problem) => problem.rule)).toContain("exclamation-in-headline");
  });
  it.each([
    ["", /empty/u],
    ['{"platform": "google-ads",\n]', /line 2/u],
    ['{"platform": "google-ads"', /line 1/u],
    ['{"platform": "tiktok"}', /"platform" is wrong/u],
    ['{"platform": "meta-ads", "headlines": [1]}', /"headlines\.0" is wrong/u],
    ["[]", /is wrong/u],
  ])("says in one sentence what is wrong with %j", async (content, sentence) => {
    expect(await lint(content)).toBe(1);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toBe("");
  });
  it("is not led astray by a key called __proto__", async () => {
    expect(await lint('{"platform": "meta-ads", "__proto__": {"headlines": ["x"]}}')).toBe(0);
    expect(JSON.parse(out)).toEqual({ problems: [] });
  });
  it("names the usage", async () => {
    expect(await lintCopyVerb.run([])).toBe(2);
    expect(await lintCopyVerb.run([join(folder, "none.json")])).toBe(1);
  });
});
