import "fake-indexeddb/auto";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { historyHash } from "@/lib/history/backup/history-hash";
import { restoreBackup } from "@/lib/history/backup/restore";
import { writeBackup } from "@/lib/history/backup/write-backup";
import { openHistory } from "@/lib/history/db";
import type { FeatureSchema } from "@/lib/model/imported/features";
import { createEngine } from "./engine";
import { loadImported } from "./imported";

const ACCOUNT = { platform: "google-ads", accountId: "1234567890" } as const;
const WEEKS = 60;

/** Two campaigns of sixty weeks: one brings results twice as cheaply. */
function csv(): File {
  const lines = ["Campaign report", "All time", "Day,Campaign ID,Campaign,Currency code,Impr.,Clicks,Cost,Conversions"];
  for (let i = 0; i < 7 * WEEKS; i++) {
    const day = new Date(Date.UTC(2025, 9, 6 + i)).toISOString().slice(0, 10);
    for (const [id, name, conversions] of [[111, "Tours", 4 + (i % 3)], [222, "Käse", 2 + (i % 2)]] as const)
      lines.push(`${day},${id},${name},EUR,4000,120,40.00,${conversions}.00`);
  }
  return new File([`${lines.join("\n")}\n`], "campaigns.csv");
} // prettier-ignore

function unwrap<T>(outcome: { ok: true; value: T } | { ok: false; trouble: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

/** A model by hand: one number for each campaign. */
function filesOf(schema: FeatureSchema, last: number): File[] {
  const levels = schema.categorical.find(({ name }) => name === "campaign")!.levels.length;
  const weights = Float32Array.from({ length: levels + 3 }, (_, k) => (k === levels + 2 ? last : 0.1 * k));
  const config = { name: "log_rate", units: 1, use_bias: true, activation: "linear", batch_input_shape: [null, levels + 2] }; // prettier-ignore
  const json = {
    format: "layers-model",
    modelTopology: { class_name: "Sequential", config: { name: "m", layers: [{ class_name: "Dense", config }] } },
    weightsManifest: [{
      paths: ["w.bin"],
      weights: [
        { name: "log_rate/kernel", shape: [levels + 2, 1], dtype: "float32" },
        { name: "log_rate/bias", shape: [1], dtype: "float32" },
      ],
    }],
  }; // prettier-ignore
  const inputs = [{ name: "x", dtype: "float32", shape: [levels + 2], parts: [{ column: "campaign", as: "one-hot" }] }];
  const features = { ...schema, inputs, trained: schema.handedOut };
  return [
    new File([JSON.stringify(json)], "model.json"),
    new File([weights], "w.bin"),
    new File([JSON.stringify(features)], "features.json"),
  ];
}

describe("an imported model of an account", { timeout: 120_000 }, () => {
  const db = openHistory("engine-imported");
  const api = createEngine({ db, now: () => new Date(2026, 10, 27, 10) });
  let schema: FeatureSchema;

  beforeAll(async () => {
    unwrap(await api.importFiles(ACCOUNT, [csv()], () => undefined));
  });

  it("starts from a table without the newest weeks", async () => {
    const { file, rows, keptBack, until } = unwrap(await api.trainingFiles(ACCOUNT));
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    schema = JSON.parse(strFromU8(files["features.json"]!)) as FeatureSchema;
    const lines = strFromU8(files["training-table.csv"]!).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^results,expected_results,week,campaign,/);
    expect(lines).toHaveLength(rows + 1);
    expect(rows + keptBack).toBe(2 * WEEKS);
    expect(keptBack).toBeGreaterThanOrEqual(20);
    expect(schema).toMatchObject({ table: "account-weeks", handedOut: { until, groups: null } });
    expect(lines.slice(1).every((line) => line.split(",")[2]! <= until)).toBe(true);
  });

  it("stores nothing of files that are refused", async () => {
    const [json, , features] = filesOf(schema, 0);
    const bad = await api.importModel(ACCOUNT, [json!, features!]);
    expect(bad).toMatchObject({ ok: false, trouble: { code: "imported-weights-path", params: { path: "w.bin" } } });
    const other = filesOf({ ...schema, table: "csv" }, 0);
    expect(await api.importModel(ACCOUNT, other)).toMatchObject({ trouble: { code: "imported-schema-table" } });
    const lacking = filesOf({ ...schema, categorical: [...schema.categorical, { name: "moon", levels: [] }] }, 0);
    const text = (await lacking[2]!.text()).replace('"column":"campaign","as"', '"column":"moon","as"').replace(/"shape":\[\d+\],"parts":\[\{"column":"moon"/, '"shape":[2],"parts":[{"column":"moon"'); // prettier-ignore
    expect(await api.importModel(ACCOUNT, [lacking[0]!, lacking[1]!, new File([text], "features.json")])).toMatchObject({ ok: false }); // prettier-ignore
    expect(await db.importedModels.count()).toBe(0);
  });

  it("is kept in two versions, competes in training, and can be removed for good", async () => {
    const first = unwrap(await api.importModel(ACCOUNT, filesOf(schema, 0)));
    expect(first).toMatchObject([{ version: 1, inUse: true, trainedUntil: schema.handedOut.until, verdict: null }]);
    for (const last of [1, 2]) unwrap(await api.importModel(ACCOUNT, filesOf(schema, last)));
    expect(unwrap(await api.importedModels(ACCOUNT)).map(({ version, inUse }) => [version, inUse])).toEqual([[3, true], [2, false]]); // prettier-ignore
    const card = unwrap(await api.train(ACCOUNT, () => undefined));
    const [newest, before] = unwrap(await api.importedModels(ACCOUNT));
    // Twenty-odd rows are too few to say anything: it waits, and says for how many.
    expect(card.imported).toMatchObject({ checksum: newest!.checksum, state: "waiting", share: 0 });
    expect(card.imported!.rows + card.imported!.needsRows).toBe(30);
    expect(newest!.verdict).toEqual(card.imported);
    const left = unwrap(await api.removeImportedModel(ACCOUNT, 3));
    expect(left).toMatchObject([{ version: 2, inUse: true, checksum: before!.checksum }]);
    expect((await loadImported(db, ACCOUNT))?.checksum).toBe(before!.checksum);
    expect(await api.removeImportedModel(ACCOUNT, 3)).toMatchObject({ trouble: { code: "unknown-import" } });
  });

  it("takes models with it that it is a part of", async () => {
    const [model] = unwrap(await api.importedModels(ACCOUNT));
    const card = { imported: { checksum: model!.checksum, share: 0.5 } };
    await db.models.add({ account: "google-ads:1234567890", version: 99, savedAt: "", checksum: "", model: { stored: { card } } }); // prettier-ignore
    unwrap(await api.removeImportedModel(ACCOUNT, model!.version));
    expect(await db.models.get(["google-ads:1234567890", 99])).toBeUndefined();
    expect(await db.models.count()).toBeGreaterThan(0);
  });

  it("is in the backup, is read again from one, is not used once its files were changed, and is erased with the rest", async () => {
    unwrap(await api.importModel(ACCOUNT, filesOf(schema, 3)));
    const { file } = await writeBackup(db, { passphrase: null, extension: "0.1.0" });
    const copy = openHistory("engine-imported-copy");
    await restoreBackup(copy, file, null);
    expect(await historyHash(copy)).toBe(await historyHash(db));
    const model = (await loadImported(copy, ACCOUNT))!;
    expect(model.features.trained).toEqual(schema.handedOut);
    expect(model.importedOn).toBe(Math.floor(Date.UTC(2026, 10, 27) / 86_400_000));
    await copy.importedModels.toCollection().modify((stored) => {
      stored.files.find(({ name }) => name === "w.bin")!.bytes[3]! ^= 1;
    });
    expect(await loadImported(copy, ACCOUNT)).toBeNull();
    unwrap(await api.eraseAll());
    expect(await db.importedModels.count()).toBe(0);
  });
});
