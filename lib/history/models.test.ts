import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { AccountRef } from "@/lib/domain/history";

import { checksumOf } from "./checksum";
import { setConsent } from "./accounts";
import { eraseAll } from "./erase";
import { loadModel, saveModel } from "./models";
import { freshHistory } from "./testing/open";

const ACCOUNT: AccountRef = { platform: "google-ads", accountId: "1" };
type Toy = { readonly weights: Float32Array; readonly name: string };
const isToy = (model: unknown): model is Toy =>
  typeof model === "object" && model !== null && "weights" in model && model.weights instanceof Float32Array;
const toy = (name: string): Toy => ({ name, weights: new Float32Array([1, 2, 3]) });

describe("models", () => {
  it("loads the newest, and the one before it when the newest is damaged or of another shape", async () => {
    const db = freshHistory();
    expect(await loadModel(db, ACCOUNT, isToy)).toBeNull();
    await setConsent(db, ACCOUNT, true);
    for (const name of ["first", "second", "third"]) await saveModel(db, ACCOUNT, toy(name));
    expect((await loadModel(db, ACCOUNT, isToy))?.name).toBe("third");
    expect(await db.models.count()).toBe(2);
    await db.models.update(["google-ads:1", 3], { model: { ...toy("third"), weights: new Float32Array([1, 2, 4]) } });
    expect((await loadModel(db, ACCOUNT, isToy))?.name).toBe("second");
    await db.models.update(["google-ads:1", 2], { model: {} });
    expect(await loadModel(db, ACCOUNT, isToy)).toBeNull();
  });

  it("does not come back after everything was erased", async () => {
    const db = freshHistory();
    await setConsent(db, ACCOUNT, true);
    await eraseAll(db);
    expect(await saveModel(db, ACCOUNT, toy("late"))).toBeNull();
    expect(await db.models.count()).toBe(0);
  });
});

describe("checksumOf", () => {
  it("is the same for a copy and another for other data", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: false }).filter(cloneable), fc.string(), async (data, text) => {
        expect(await checksumOf(structuredClone(data))).toBe(await checksumOf(data));
        expect(await checksumOf([data, text])).not.toBe(await checksumOf([data, `${text}!`]));
      }),
      { numRuns: 100 },
    );
  });

  it("does not mind the order of keys", async () => {
    expect(await checksumOf({ a: 1, b: 2 })).toBe(await checksumOf({ b: 2, a: 1 }));
  });
});

function cloneable(data: unknown): boolean {
  try {
    structuredClone(data);
    return true;
  } catch {
    return false;
  }
}
