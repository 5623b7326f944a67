import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { simulateTable } from "@/lib/model/simulated-table";
import { fitVerb } from "./fit";

const folder = mkdtempSync(join(tmpdir(), "lab-fit-"));
afterAll(() => rmSync(folder, { recursive: true }));

let out = "";
let err = "";
beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => void vi.restoreAllMocks());

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function csv(rows: number, seed: number): string {
  const { table } = simulateTable(rows, seed);
  const lines = Array.from({ length: rows }, (_, i) =>
    [table.outcome[i]!, table.exposure[i]!, table.categorical.device![i]!, `"${table.categorical.place![i]!}, ""here"""`, table.numeric.hour![i]!, `2026-01-${String(1 + (i % 28)).padStart(2, "0")}`].join(","),
  ); // prettier-ignore
  return ["clicks,impressions,device,place,hour,day", ...lines].join("\r\n");
}

const predictions = join(folder, "pred.csv");
const columns = [
  "--outcome",
  "clicks",
  "--exposure",
  "impressions",
  "--categorical",
  "device,place",
  "--numeric",
  "hour",
];
const run = (train: string, test: string, more: string[] = []): Promise<number> =>
  fitVerb.run([train, ...columns, "--predict", test, "--out", predictions, ...more]);

describe("lab fit", () => {
  it("predicts each test row in order and says how well it does", { timeout: 120_000 }, async () => {
    const [train, test] = [file("train.csv", `\uFEFF${csv(600, 1)}`), file("test.csv", csv(150, 2))];
    expect(await run(train, test, ["--time", "day", "--seed", "3"])).toBe(0);
    const answer = JSON.parse(out) as { candidates: { name: string; devianceExplained: number }[]; chosen: string; seed: number }; // prettier-ignore
    expect(answer).toMatchObject({ rows: 600, predictedRows: 150, usable: true, seed: 3, backend: "wasm" });
    expect(answer.candidates.map((c) => c.name)).toContain(answer.chosen);
    const lines = readFileSync(predictions, "utf8").trimEnd().split("\n");
    expect(lines[0]).toBe("predicted,low,high");
    expect(lines).toHaveLength(151);
    const fresh = simulateTable(150, 2);
    const rows = lines.slice(1).map((line) => line.split(",").map(Number));
    const ratios = rows.map(([predicted], i) => predicted! / (fresh.trueRate[i]! * fresh.table.exposure[i]!));
    const near = ratios.filter((ratio) => ratio > 0.6 && ratio < 1.7).length;
    expect(near).toBeGreaterThan(120);
    const inside = rows.filter(
      ([, low, high], i) => low! <= fresh.table.outcome[i]! && fresh.table.outcome[i]! <= high!,
    );
    expect(inside.length).toBeGreaterThan(120);
  });

  it("works without any column to learn from: every row gets the average rate", async () => {
    const train = file("plain.csv", "y,e\n1,10\n2,30\n0,20\n3,20\n");
    const code = await fitVerb.run([train, "--outcome", "y", "--exposure", "e", "--predict", train, "--out", predictions, "--categorical", ""]); // prettier-ignore
    expect(code).toBe(0);
    const predicted = readFileSync(predictions, "utf8").trimEnd().split("\n").slice(1).map((line) => Number(line.split(",")[0])); // prettier-ignore
    [0.75, 2.25, 1.5, 1.5].forEach((value, i) => expect(predicted[i]).toBeCloseTo(value, 12));
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /line 1: there is no header/],
    ["only a header", "clicks,impressions,device,place,hour\n", /no rows after the header/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /not a UTF-8 text/],
    ["another table", "a,b\n1,2\n", /line 1: there is no column "device"; the columns are a, b/],
    ["a word as number", "clicks,impressions,device,place,hour\n1,10,m,p,3\n1,many,m,p,3\n", /line 3: "many" in column "impressions" is not a number/], // prettier-ignore
    [
      "a negative outcome",
      "clicks,impressions,device,place,hour\n-1,10,m,p,3\n",
      /line 2: the outcome "clicks" is negative/,
    ],
    ["no outcome", "clicks,impressions,device,place,hour\n,10,m,p,3\n", /line 2: the outcome "clicks" is missing/],
    [
      "a short row",
      'clicks,impressions,device,place,hour\n1,10,"a\nb",p,3\n1,10,m\n',
      /line 4: 3 cells where the header has 5/,
    ],
    ["an open quote", 'clicks,impressions,device,place,hour\n1,10,"m,p,3\n', /a quoted cell is not closed/],
    ["a name twice", "clicks,impressions,device,device,hour\n1,10,m,p,3\n", /two columns are named "device"/],
  ])("refuses %s with one sentence", async (name, content, sentence) => {
    const bad = file(`${name}.csv`, content);
    expect(await run(bad, bad)).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).toContain(bad);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toBe("");
  });

  it("refuses files that are not there, and a place that cannot be written", async () => {
    const good = file("good.csv", csv(20, 1));
    expect(await run(join(folder, "nowhere.csv"), good)).toBe(1);
    expect(err).toContain("there is no such file");
    const nowhere = join(folder, "no", "pred.csv");
    expect(await fitVerb.run([good, ...columns, "--predict", good, "--out", nowhere])).toBe(1);
    expect(err).toContain(nowhere);
  });

  it.each([
    [["--outcome", "y"], /training file is missing/],
    [["a.csv", "--exposure", "e", "--predict", "b", "--out", "c"], /--outcome is missing/],
    [["a.csv", "--colour", "red"], /--colour/],
    [["a.csv", ...columns, "--predict", "b", "--out", "c", "--seed", "x"], /--seed must be a whole number/],
    [["a.csv", "b.csv", ...columns], /One training file/],
    [["a.csv", "--outcome", "y", "--exposure", "e", "--categorical", "x", "--numeric", "x", "--predict", "b", "--out", "c"], /both categorical and numeric/], // prettier-ignore
  ])("says what is wrong with %j", async (args, sentence) => {
    expect(await fitVerb.run(args)).toBe(2);
    expect(err).toMatch(sentence);
  });

  it("explains itself", async () => {
    expect(await fitVerb.run(["--help"])).toBe(0);
    expect(out).toContain("--group");
  });
});
