import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import type { Suggestion } from "@/lib/domain/suggestion";
import { historyHash } from "@/lib/history/backup/history-hash";
import { loadModel, saveModel } from "@/lib/history/models";
import { fillDisk, FULL_SHAPES, type FullShape } from "@/lib/history/testing/full-disk";
import { freshHistory } from "@/lib/history/testing/open";
import { answer } from "./answers";
import type { Outcomes } from "./api";
import { createEngine } from "./engine";

const ACCOUNT = { platform: "google-ads", accountId: "1234567890" } as const;
const SUGGESTION = { id: "budget:campaign:1", kind: "budget" } as unknown as Suggestion;
const READING: PageReading = {
  platform: "google-ads",
  page: { kind: "settings", level: "campaign", accountId: ACCOUNT.accountId, entity: { campaign: "1", adset: null, ad: null } }, // prettier-ignore
  locale: "en-US",
  currency: "EUR",
  dateRange: null,
  table: null,
  settings: { name: found("Tours", "Tours", "t") },
  ad: null,
  problems: [],
};

/** Levels of their own make several stored records. */
function csv(name: string, cost: number): File {
  const lines = ["Day,Campaign ID,Campaign,Device,Currency code,Impr.,Clicks,Cost,Conversions"];
  for (let day = 1; day <= 28; day += 1)
    for (const device of ["Computers", "Mobile phones"])
      lines.push(`2026-02-${String(day).padStart(2, "0")},1,Tours,${device},EUR,900,30,${cost}.50,3`);
  return new File([`${lines.join("\n")}\n`], name);
}

function unwrap<T>(outcome: Outcomes<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

const isObject = (model: unknown): model is object => typeof model === "object" && model !== null;

let lift = () => {};
afterEach(() => lift());

/** Chromium does not say why it dropped the connection of a full disk; the other two do. */
const told = (shape: FullShape) => (shape === "disk" ? "storage-failing" : "storage-full");

describe.each(FULL_SHAPES)("a full disk (%s)", (shape) => {
  async function filled() {
    const db = freshHistory();
    const api = createEngine({ db, now: () => new Date(2026, 2, 1) });
    unwrap(await api.setConsent(ACCOUNT, true));
    unwrap(await api.importFiles(ACCOUNT, [csv("first.csv", 10)], () => undefined));
    await api.cancel();
    unwrap(await api.accounts());
    const before = await historyHash(db);
    return { db, api, before, same: async () => expect(await historyHash(db)).toBe(before) };
  }

  it("refuses an import whole, lets the desk go on, and takes it once there is room", async () => {
    const { db, api, same } = await filled();
    lift = fillDisk(shape);
    const [outcome] = unwrap(await api.importFiles(ACCOUNT, [csv("second.csv", 20)], () => undefined));
    expect(outcome).toMatchObject({ importId: null, result: { ok: false, trouble: { code: told(shape) } } });
    await same();
    expect(unwrap(await api.imports(ACCOUNT))).toHaveLength(1);
    expect(unwrap(await api.overview(ACCOUNT)).days).toHaveLength(28);
    lift();
    const [again] = unwrap(await api.importFiles(ACCOUNT, [csv("second.csv", 20)], () => undefined));
    expect(again?.result.ok).toBe(true);
    expect(unwrap(await api.imports(ACCOUNT))).toHaveLength(2);
    expect(new Set(await db.rows.orderBy("batch").keys()).size).toBe(2);
  });

  it("leaves the data as they were where a restore does not fit, and still hands out a backup", async () => {
    const { api, same } = await filled();
    lift = fillDisk(shape);
    const { file } = unwrap(await api.backUp(null, "0.1.0", () => undefined));
    for (const after of [1, 3]) {
      lift();
      lift = fillDisk(shape, after);
      expect(await api.restore(file, null, () => undefined)).toMatchObject({ ok: false, trouble: { code: told(shape) } }); // prettier-ignore
      lift();
      await same();
    }
    unwrap(await api.restore(file, null, () => undefined));
  });

  it("says so of a page's reading, of an action and of a model, and keeps the ones before", async () => {
    const { db, api, same } = await filled();
    await saveModel(db, ACCOUNT, { weights: [1] });
    await db.models.clear();
    lift = fillDisk(shape);
    expect(await api.remember(READING)).toMatchObject({ ok: false, trouble: { code: told(shape) } });
    expect(await api.recordDismissed(ACCOUNT, SUGGESTION, "not-now")).toMatchObject({ ok: false, trouble: { code: told(shape) } }); // prettier-ignore
    lift();
    await same();
    await saveModel(db, ACCOUNT, { weights: [1] });
    lift = fillDisk(shape);
    expect(await answer(() => saveModel(db, ACCOUNT, { weights: [2] }))).toMatchObject({ ok: false, trouble: { code: told(shape) } }); // prettier-ignore
    expect(await loadModel(db, ACCOUNT, isObject)).toEqual({ weights: [1] });
    lift();
    unwrap(await api.remember(READING));
    unwrap(await api.recordDismissed(ACCOUNT, SUGGESTION, "not-now"));
    expect(unwrap(await api.ledger(ACCOUNT))).toHaveLength(1);
  });
});
