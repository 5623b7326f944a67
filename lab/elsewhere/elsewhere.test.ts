import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fitVerb } from "@/lab/verbs/fit";
import { simulateTable } from "@/lib/model/simulated-table";
import { trainElsewhere } from "./train";

const folder = mkdtempSync(join(tmpdir(), "lab-elsewhere-"));
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

const ROWS = 1_200;
const at = (name: string): string => join(folder, name);

function writeTable(): string {
  const { table } = simulateTable(ROWS, 5, { rate: 0.05 });
  const { device, age, place } = table.categorical;
  const lines = Array.from({ length: ROWS }, (_, i) => {
    const day = new Date(Date.UTC(2026, 0, 1 + 7 * Math.floor(i / 40))).toISOString().slice(0, 10);
    return [table.outcome[i]!, table.exposure[i]!, day, device![i]!, age![i]!, place![i]!, table.numeric.bid![i]!, table.numeric.hour![i]!].join(","); // prettier-ignore
  });
  writeFileSync(at("all.csv"), ["clicks,impressions,day,device,age,place,bid,hour", ...lines].join("\n"));
  return at("all.csv");
}

const columns = ["--outcome", "clicks", "--exposure", "impressions", "--categorical", "device,age,place", "--numeric", "bid,hour"]; // prettier-ignore

describe("training elsewhere, as documented", { timeout: 240_000 }, () => {
  it("hands out table and schema, trains on them, and lets the result compete", async () => {
    const all = writeTable();
    const handOut = ["--export-schema", at("features.json"), "--export-table", at("table.csv")];
    expect(await fitVerb.run([all, ...columns, "--time", "day", ...handOut])).toBe(0);
    const handed = JSON.parse(out) as { rows: number; keptBack: number };
    expect(handed.rows + handed.keptBack).toBe(ROWS);
    expect(handed.keptBack).toBeGreaterThan(200);
    expect(await trainElsewhere(at("table.csv"), at("features.json"), at("model"), 60)).toBe(handed.rows);
    out = "";
    const fit = [
      all,
      ...columns,
      "--time",
      "day",
      "--predict",
      all,
      "--out",
      at("pred.csv"),
      "--imported",
      at("model"),
    ];
    expect(await fitVerb.run(fit), err).toBe(0);
    const { candidates, imported } = JSON.parse(out) as { candidates: { name: string }[]; imported: { state: string; rows: number; explained: number; leaks: boolean } }; // prettier-ignore
    expect(imported).toMatchObject({ rows: handed.keptBack, leaks: false });
    // What it learnt of twenty places and two other columns holds on weeks that it never saw.
    expect(imported.explained).toBeGreaterThan(0.3);
    expect(candidates.map(({ name }) => name)).toContain("imported");
  });

  it("says in one sentence what is wrong with a model, and where rows cannot be kept back", async () => {
    const all = at("all.csv");
    writeFileSync(at("model/group1-shard1of1.bin"), "cut");
    const fit = [all, ...columns, "--time", "day", "--predict", all, "--out", at("pred.csv")];
    expect(await fitVerb.run([...fit, "--imported", at("model")])).toBe(1);
    expect(err).toMatch(/model: The \.bin files hold 3 bytes where model\.json describes \d+: .*export again\.\n$/);
    expect(await fitVerb.run([...fit, "--imported", at("nowhere")])).toBe(1);
    expect(await fitVerb.run([all, ...columns, "--export-schema", at("f.json"), "--export-table", at("t.csv")])).toBe(
      1,
    );
    expect(err).toMatch(/needs --time .* or --group/);
    expect(await fitVerb.run([all, ...columns, "--export-schema", at("f.json")])).toBe(2);
  });

  it("has a script for Python that can be read, and describes the same steps", () => {
    const path = join(import.meta.dirname, "train.py");
    const source = readFileSync(path, "utf8");
    execFileSync("python3", ["-c", "import ast, sys; ast.parse(open(sys.argv[1]).read())", path]);
    for (const word of ["handedOut", "averageRate", "UNKNOWN", "log_rate", "save_keras_model"]) expect(source).toContain(word); // prettier-ignore
  });
});
