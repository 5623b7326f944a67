import "fake-indexeddb/auto";
import Dexie from "dexie";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ABSENT, found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { StudioState } from "@/lib/copywriting/studio/state";
import { emptyWish } from "@/lib/copywriting/studio/wish";
import { openHistory } from "@/lib/history/db";
import { createEngine } from "./engine";

const ACCOUNT = { platform: "google-ads", accountId: "1234567890" } as const;
const BUDGET = { amountMicros: 60_000_000, currency: "EUR" };

let databases = 0;
function engine() {
  return createEngine({ db: openHistory(`engine-test-${++databases}`), now: () => new Date(2026, 10, 22, 10) });
}

function reading(accountId: string | null = ACCOUNT.accountId): PageReading {
  return {
    platform: "google-ads",
    page: { kind: "settings", level: "campaign", accountId, entity: { campaign: "111", adset: null, ad: null } },
    locale: "en-US",
    currency: "EUR",
    dateRange: null,
    table: null,
    settings: { name: found("Tours", "Tours", "t"), budget: found(BUDGET, "€60.00", "t"), bidStrategy: found("maximize-conversions", "", "t"), targetCpa: ABSENT }, // prettier-ignore
    ad: null,
    problems: [],
  };
}

/** A campaign report of 150 days whose budget alternates: cost and conversions by a straight rule. */
function csv(): File {
  const lines = ["Campaign report", "All time", "Day,Campaign ID,Campaign,Currency code,Impr.,Clicks,Cost,Conversions"];
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < 150; i++) {
    const day = new Date(Date.UTC(2026, 5, 25 + i)).toISOString().slice(0, 10);
    const cost = [40, 60, 50][Math.floor(i / 20) % 3]!;
    const figures = [cost * 100, cost * 3, cost, Math.round(cost / 10 + (i % 3) - 1)];
    figures.forEach((value, k) => (sums[k] = sums[k]! + value));
    lines.push(`${day},111,Tours,EUR,${figures[0]},${figures[1]},${figures[2]}.00,${figures[3]}.00`);
  }
  lines.push(`Total: Account,,,EUR,${sums[0]},${sums[1]},${sums[2]}.00,${sums[3]}.00`);
  return new File([lines.join("\n") + "\n"], "campaigns.csv");
}

function unwrap<T>(outcome: { ok: true; value: T } | { ok: false; trouble: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

describe("createEngine", () => {
  it("says what is missing where there is no history", async () => {
    const advice = unwrap(await engine().advise(reading()));
    expect(advice.score).toMatchObject({ status: "not-enough", reason: { code: "score-no-history" } });
    expect(advice.withheld).toHaveLength(4);
  });

  it("composes without history, places texts by the open form, and keeps the studio of an account", async () => {
    const api = engine();
    const ground = unwrap(await api.studio(ACCOUNT, null, null));
    expect(ground).toMatchObject({ kept: null, voice: null, segments: [], brief: null, today: "2026-11-22" });
    const empty = emptyWish("en", "google-ads");
    const wish = { ...empty, what: { ...empty.what, product: "Trail Mug", benefits: ["Leakproof lid"] } };
    const { drafts } = unwrap(await api.composeCopy(ACCOUNT, wish, null));
    expect(drafts.map(({ text }) => text)).toContain("Leakproof lid");
    const ad = { headlines: [found("Old mug", "Old mug", "t"), ABSENT], descriptions: [], primaryTexts: [], finalUrl: ABSENT, callToAction: ABSENT }; // prettier-ignore
    const open: PageReading = { ...reading(), page: { ...reading().page, kind: "ad-editor", level: "ad", entity: { campaign: "111", adset: "2", ad: "3" } }, settings: null, ad }; // prettier-ignore
    const texts = [
      { slot: "headlines", text: "Leakproof lid", author: "template" },
      { slot: "descriptions", text: "Keeps drinks hot.", author: "person" },
    ] as const;
    const placed = unwrap(await api.placeCopy(ACCOUNT, open, texts));
    expect(placed.suggestions).toMatchObject([{ target: { kind: "text", slot: "headlines", index: 1 }, current: null, write: "Leakproof lid", author: "template", entity: { ids: { ad: "3" } }, effect: { perWeek: { mid: 0 }, probabilityBetter: null } }]); // prettier-ignore
    expect(placed.unplaced).toEqual([{ slot: "descriptions", text: "Keeps drinks hot.", because: "no-field" }]);
    const state = { wish, texts: [{ field: "headline", text: "Leakproof lid", author: "person", role: "benefit", pin: 1 }] } as const; // prettier-ignore
    expect(await api.saveStudio(ACCOUNT, { ...state, texts: [...state.texts] })).toMatchObject({ ok: true });
    expect(unwrap(await api.studio(ACCOUNT, "111", null)).kept).toEqual(state);
    const broken = { ...state, texts: [{ ...state.texts[0], pin: 9 }] } as unknown as StudioState;
    expect(await api.saveStudio(ACCOUNT, broken)).toMatchObject({ ok: false, trouble: { code: "bad-settings" } });
  });

  it("opens archives, and remembers what it was told about a column", async () => {
    const api = engine();
    const text = (cost: string) => `Day,Campaign,Impr.,Clicks,${cost}\n2026-09-01,A,100,5,7\n`;
    const bytes = (content: string) => new TextEncoder().encode(content);
    const zip = zipSync({
      "one.csv": bytes(text("Cost")),
      "two.csv": bytes(text("Frais")),
      "bad.csv": bytes("a,b\n1,2\n"),
    });
    const files = [new File([zip], "cards.zip")];
    const costs = async () =>
      unwrap(await api.preview(files, () => undefined)).map(({ fileName, archive, result }) => [
        fileName,
        archive,
        result.ok ? result.value.totals["cost"] : result.trouble.code,
      ]);
    const [one, bad] = [["one.csv", "cards.zip", 7], ["bad.csv", "cards.zip", "not-an-export"]]; // prettier-ignore
    expect(await costs()).toEqual([one, ["two.csv", "cards.zip", undefined], bad]);
    unwrap(await api.rememberColumn("FRAIS ", "cost"));
    expect(await costs()).toEqual([one, ["two.csv", "cards.zip", 7], bad]);
    const stored = unwrap(await api.importFiles(ACCOUNT, files, () => undefined));
    expect(stored.map(({ importId }) => importId !== null)).toEqual([true, true, false]);
    unwrap(await api.rememberColumn("Frais", undefined));
    expect(await costs()).toEqual([one, ["two.csv", "cards.zip", undefined], bad]);
    expect(await api.rememberColumn("", "cost")).toMatchObject({ ok: false, trouble: { code: "bad-column" } });
  });

  it("imports, trains, advises, records, undoes and erases", async () => {
    const api = engine();
    const [file] = unwrap(await api.importFiles(ACCOUNT, [csv()], () => undefined));
    expect(file?.result.ok, JSON.stringify(file?.result)).toBe(true);
    const stages = new Set<string>();
    const card = unwrap(await api.train(ACCOUNT, ({ stage }) => stages.add(stage)));
    expect(card.rows).toBeGreaterThan(15);
    const advice = unwrap(await api.advise(reading()));
    expect(advice.entity?.ids.campaign).toBe("111");
    const answers = new Set([...advice.suggestions, ...advice.withheld].map(({ kind }) => kind));
    expect([...answers].sort()).toEqual(["bid", "budget", "copy", "targeting"]);

    const made: Suggestion = advice.suggestions[0] ?? ({ id: "x", kind: "budget" } as Suggestion);
    const shown = found(BUDGET, "", "");
    const change = { status: "written", before: shown, after: shown, formerText: "50" } as const;
    const applied = unwrap(await api.recordApplied(ACCOUNT, made, change));
    expect(applied).toMatchObject({ kind: "applied", before: BUDGET });
    expect(unwrap(await api.recordUndone(applied.id, change)).kind).toBe("undone");
    expect(unwrap(await api.ledger(ACCOUNT)).map(({ kind }) => kind)).toEqual(["undone", "applied"]);
    const refused = await api.recordApplied(ACCOUNT, made, { status: "refused", reason: "locked", after: null, message: null }); // prettier-ignore
    expect(refused).toMatchObject({ ok: false, trouble: { code: "nothing-written" } });

    unwrap(await api.undoImport(file!.importId!));
    expect(unwrap(await api.advise(reading())).score).toMatchObject({ status: "not-enough" });
    unwrap(await api.eraseAll());
    expect(unwrap(await api.accounts())).toEqual([]);
    expect(unwrap(await api.ledger(null))).toEqual([]);
  }, 60_000);

  it("erases also what it cannot open", async () => {
    const later = new Dexie("engine-newer");
    later.version(9).stores({ settings: "key" });
    await later.open();
    later.close();
    const api = createEngine({ db: openHistory("engine-newer") });
    expect(await api.accounts()).toMatchObject({ ok: false, trouble: { code: "storage-newer" } });
    unwrap(await api.eraseAll());
    expect(unwrap(await api.accounts())).toEqual([]);
  });

  it("answers a bad file with one sentence, beside the good ones", async () => {
    const bad = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], "figure.csv");
    const outcomes = unwrap(await engine().importFiles(ACCOUNT, [bad, csv()], () => undefined));
    expect(outcomes.map(({ result }) => result.ok)).toEqual([false, true]);
    expect(outcomes[0]?.result.ok === false && outcomes[0].result.trouble.message).toContain("figure.csv");
  });

  it("backs up, erases and restores", async () => {
    const api = engine();
    unwrap(await api.importFiles(ACCOUNT, [csv()], () => undefined));
    const before = unwrap(await api.accounts());
    expect(unwrap(await api.lastBackup())).toBeNull();
    const { file, facts } = unwrap(await api.backUp(null, "0.1.0", () => undefined));
    expect(facts).toMatchObject({ accounts: 1, imports: 1, encrypted: false, extension: "0.1.0" });
    expect(unwrap(await api.inspectBackup(file))).toEqual(facts);
    unwrap(await api.eraseAll());
    expect(unwrap(await api.lastBackup())).toBeNull();
    unwrap(await api.restore(file, null, () => undefined));
    expect(unwrap(await api.accounts())).toEqual(before);
    expect(unwrap(await api.lastBackup())).toEqual(facts);
    const bad = await api.restore(new Blob(["no backup"]), null, () => undefined);
    expect(bad).toMatchObject({ ok: false, trouble: { code: "not-a-backup" } });
    expect(unwrap(await api.accounts())).toEqual(before);
  });

  it("says what a shorter time of keeping would delete, deletes it when it is saved, and what has become old at the next start", async () => {
    const db = openHistory(`engine-test-${++databases}`);
    let now = new Date("2026-11-22T12:00:00");
    const start = () => createEngine({ db, now: () => now });
    const api = start();
    unwrap(await api.importFiles(ACCOUNT, [csv()], () => undefined));
    const stored = unwrap(await api.accounts())[0]!.rows;
    expect(unwrap(await api.wouldForget(3_660)).rows).toBe(0);
    expect(unwrap(await api.accounts())[0]!.rows).toBe(stored);
    unwrap(await api.saveSettings({ caution: 0.2, retentionDays: 3_660 }));
    expect(unwrap(await start().accounts())[0]!.rows).toBe(stored);
    now = new Date("2046-11-22T12:00:00");
    expect(unwrap(await api.wouldForget(3_660)).rows).toBeGreaterThan(0);
    expect(unwrap(await start().accounts())[0]!.rows).toBe(0);
  });

  it("stores nothing of a page before the person agreed", async () => {
    const api = engine();
    unwrap(await api.remember(reading()));
    expect(unwrap(await api.accounts())).toEqual([]);
  });

  it("refuses settings out of range and keeps the old ones", async () => {
    const api = engine();
    expect(await api.saveSettings({ caution: 5, retentionDays: null })).toMatchObject({ ok: false });
    expect(unwrap(await api.settings())).toEqual({ caution: 0.2, retentionDays: null });
    unwrap(await api.saveSettings({ caution: 0.1, retentionDays: 400 }));
    expect(unwrap(await api.settings())).toEqual({ caution: 0.1, retentionDays: 400 });
  });

  it("has no Gemini key and says so", async () => {
    const api = engine();
    expect(unwrap(await api.gemini())).toMatchObject({
      hasKey: false,
      locked: false,
      model: null,
      models: [],
      consent: null,
    });
    expect(await api.setGeminiKey("short", null)).toMatchObject({ ok: false, trouble: { code: "gemini-key-shape" } });
  });
});
