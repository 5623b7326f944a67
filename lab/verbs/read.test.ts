import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readVerb } from "./read";

const URL_OF_TABLE = "https://ads.google.com/aw/campaigns?ocid=1";
let folder = "";
let said = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "adjutant-read-"));
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

describe("lab read", () => {
  it.each([
    [[], 2],
    [["page.html"], 2],
    [["--url", URL_OF_TABLE], 2],
    [["a.html", "b.html", "--url", URL_OF_TABLE], 2],
    [["page.html", "--url", "nonsense"], 2],
    [["page.html", "--url", URL_OF_TABLE, "--browser", "safari"], 2],
    [["page.html", "--url", URL_OF_TABLE, "--depth"], 2],
    [["page.html", "--url", "https://example.org/aw/campaigns"], 1],
    [["page.html", "--url", "http://ads.google.com/aw/campaigns"], 1],
    [["missing.html", "--url", URL_OF_TABLE], 1],
  ])("%j ends with %i", async (args, code) => {
    expect(await readVerb.run(args)).toBe(code);
    expect(said).toMatch(/\S/);
  });

  it.each([
    ["", "empty"],
    ["%PDF-1.7", "PDF"],
    ["no markup", "no HTML"],
  ])("says what is wrong with a file that holds %j, naming it", async (content, why) => {
    const path = join(folder, "page.html");
    await writeFile(path, content);
    expect(await readVerb.run([path, "--url", URL_OF_TABLE])).toBe(1);
    expect(said).toContain(path);
    expect(said).toContain(why);
    expect(said.trim().split("\n")).toHaveLength(1);
  });
});
