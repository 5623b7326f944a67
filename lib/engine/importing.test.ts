import { expect, test } from "vitest";
import { freshHistory } from "@/lib/history/testing/open";
import type { ImportProgress } from "./api";
import { importInto, previewFiles } from "./importing";
import { openReadFiles } from "./read-files";

const ACCOUNT = { platform: "google-ads", accountId: "1" } as const;
const HEAD = "Day,Campaign,Currency code,Impr.,Clicks,Cost\n";
const ROWS = Array.from({ length: 40 }, (_, row) => `2026-01-${String((row % 28) + 1).padStart(2, "0")},A${row},EUR,10,1,0.50\n`).join(""); // prettier-ignore

function reading(known = openReadFiles()) {
  return { today: "2026-11-22", mapping: {}, signal: new AbortController().signal, known };
}

test("an import takes what its preview has read, and reads a file again that has changed since", async () => {
  const db = freshHistory();
  const way = reading();
  const file = new File([HEAD + ROWS], "a.csv", { lastModified: 1 });
  const read = async (run: (onProgress: (progress: ImportProgress) => void) => Promise<unknown>) => {
    const stages = new Set<string>();
    await run(({ stage }) => stages.add(stage));
    return stages;
  };
  expect(await read((on) => previewFiles([file], way, on))).toContain("reading");
  expect(await read((on) => importInto(db, ACCOUNT, [file], way, on))).not.toContain("reading");
  // What was kept is let go with the import.
  expect(await read((on) => previewFiles([file], way, on))).toContain("reading");
  const changed = new File([HEAD + ROWS], "a.csv", { lastModified: 2 });
  expect(await read((on) => importInto(db, ACCOUNT, [changed], way, on))).toContain("reading");
});

test("a file without anything to keep says so in its preview", async () => {
  const files = [new File([`Campaign,Currency code,Impr.,Clicks,Cost\nA,EUR,10,1,0.50\nB,EUR,20,1,0.50\n`], "a.csv")];
  const [outcome] = await previewFiles([...files, new File([HEAD + ROWS], "b.csv")], reading(), () => undefined);
  expect(outcome).toMatchObject({ storable: 0, result: { ok: true, value: { rows: 2 } } });
});

test("amounts in another currency are refused, or converted at the rate that is given", async () => {
  const db = freshHistory();
  const bring = async (currency: string, rates?: Record<string, number>) => {
    const file = new File([HEAD + ROWS.replaceAll("EUR", currency)], `${currency}.csv`);
    return (await importInto(db, ACCOUNT, [file], reading(), () => undefined, rates))[0]!.result;
  };
  expect(await bring("EUR")).toMatchObject({ ok: true });
  for (const rates of [undefined, {}, { CHF: 1 }, { USD: 0 }, { USD: -1 }, { USD: Number.NaN }, { USD: Infinity }])
    expect(await bring("USD", rates)).toMatchObject({ ok: false, trouble: { code: "other-currency" } });
  expect(await bring("USD", { USD: 0.5 })).toMatchObject({
    ok: true,
    value: { currency: "EUR", totals: { cost: 10 } },
  });
});
