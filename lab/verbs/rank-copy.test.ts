import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { madePairs } from "@/lib/copywriting/testing/made-pairs";
import { rankCopyVerb } from "./rank-copy";

let folder: string;
let out: string;
let err: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rank-copy-"));
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const labelled = (experiments: number, seed: number): string =>
  Papa.unparse(madePairs(experiments, seed).map(({ experiment, a, b, aWins }) => ({ test_id: experiment, headline_a: a, headline_b: b, a_wins: aWins ? 1 : 0 }))); // prettier-ignore
const lines = (): Record<string, string>[] => Papa.parse<Record<string, string>>(out.trim(), { header: true }).data;

describe("lab rank-copy", () => {
  it("prints one probability a pair, in order, as contracts.md says", async () => {
    const path = await file(
      "pairs.csv",
      '\ufeffid,a,b\r\n7,"Why, you?",Buy shoes\r\n7,Buy shoes,"Why, you?"\r\nx,,\r\n',
    );
    expect(await rankCopyVerb.run([path])).toBe(0);
    expect(out.split("\n")[0]).toBe("id,p_a_wins");
    expect(lines().map((line) => line["id"])).toEqual(["7", "7", "x"]);
    const [first, second, same] = lines().map((line) => Number(line["p_a_wins"]));
    expect(first! + second!).toBeCloseTo(1, 5);
    expect(same).toBe(0.5);
  });

  it("cross-validates labelled pairs beside both baselines", async () => {
    expect(await rankCopyVerb.run([await file("pairs.csv", labelled(60, 1))])).toBe(0);
    const { right, pairs } = JSON.parse(err) as { pairs: number; right: Record<string, { mid: number }> };
    expect(pairs).toBe(180);
    expect(lines()).toHaveLength(180);
    expect(right["ranker"]!.mid).toBeGreaterThan(right["longerText"]!.mid);
    expect(right["tfidf"]!.mid).toBeGreaterThan(0.5);
  });

  it("learns from other pairs and is judged only on experiments that it has not seen", async () => {
    const train = await file("train.csv", labelled(60, 1));
    const test = await file("test.csv", labelled(70, 1));
    expect(await rankCopyVerb.run([test, "--train", train])).toBe(0);
    expect(err).toMatch(/"unseen": \{\s*"pairs": 30,/u);
    expect(lines()).toHaveLength(210);
  });

  it.each([
    ["nothing", "", /line 1: the file is empty/u],
    ["another table", "x,y\n1,2\n", /no column "id"/u],
    ["no rows", "id,a,b\n", /line 2: there are no pairs/u],
    ["a short line", 'id,a,b\n1,"two\nlines",b\n2,c\n', /line 4: 2 cells where the header has 3/u],
    ["an open quote", 'id,a,b\n1,"x,y\n', /quoted cell is not closed/u],
    ["a winner that is none", "id,a,b,a_wins\n1,x,y,maybe\n", /line 2: a_wins is "maybe"/u],
  ])("says in one sentence what is wrong with %s", async (_, content, sentence) => {
    expect(await rankCopyVerb.run([await file("pairs.csv", content)])).toBe(1);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toBe("");
  });

  it("says what is wrong with the command", async () => {
    expect(await rankCopyVerb.run([])).toBe(2);
    expect(await rankCopyVerb.run(["a.csv", "b.csv"])).toBe(2);
    expect(await rankCopyVerb.run(["a.csv", "--save", "x.json"])).toBe(2);
    expect(await rankCopyVerb.run([join(folder, "none.csv")])).toBe(1);
  });
});
