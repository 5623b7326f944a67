import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openHistory } from "@/lib/history/db";
import { saveModel } from "@/lib/history/models";
import { accountKey } from "@/lib/domain/history";
import { fitTable } from "@/lib/model/fit";
import { simulateTable } from "@/lib/model/simulated-table";
import { serialiseModel } from "@/lib/model/storage";
import { openTrainer } from "./training";

it("never goes on with a model that was removed in another tab, though the next one got its number", async () => {
  const db = openHistory("training");
  const account = { platform: "google-ads", accountId: "1" } as const;
  const key = accountKey(account);
  await db.accounts.put({ key, ...account, name: null, currency: "EUR", simulated: false } as never);
  const save = async (rows: number): Promise<void> => {
    const { table } = simulateTable(rows, 1);
    const model = await fitTable(table, { seed: 1, signal: new AbortController().signal, onProgress: () => undefined });
    await saveModel(db, account, { basis: "b", stored: serialiseModel(model) });
  };
  const trainer = openTrainer(db, undefined);
  const rowsOfLoaded = async (): Promise<number | undefined> => (await trainer.load(account))?.model.card.rows;
  await save(60);
  await save(70);
  expect(await rowsOfLoaded()).toBe(70);
  await db.models.delete([key, 2]);
  await save(80);
  expect(await db.models.where("account").equals(key).primaryKeys()).toContainEqual([key, 2]);
  expect(await rowsOfLoaded()).toBe(80);
});
