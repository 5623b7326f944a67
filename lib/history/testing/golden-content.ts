import type { LearnedLocator } from "@/lib/domain/learned";
import { NO_LIMITS } from "@/lib/domain/brief";
import type { FieldHealth } from "@/lib/domain/field-health";
import { ABSENT, found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import type { Suggestion } from "@/lib/domain/suggestion";

import type { LedgerEntry } from "../records";
import { row } from "./rows";

/** What every golden database holds, as far as its version had a place for it. Never changed: the goldens were written with it. */
export const ACCOUNT = { platform: "google-ads", accountId: "1234567890" } as const;
export const KEY = "google-ads:1234567890";
const BUDGET = { amountMicros: 60_000_000, currency: "EUR" };

export const ROWS = [
  row({ date: "2026-01-01", campaign: "Käse", attributes: { objective: "SALES", "Quality score": 7 } }),
  row({ date: "2026-01-01", campaign: "Käse", breakdowns: { device: "mobile" }, metrics: { clicks: 3 } }),
  row({ date: "2026-01-01", dateTo: "2026-01-07", campaignId: "2", campaign: "東京", metrics: { costMicros: 0 } }),
  row({
    date: "2026-01-02",
    campaign: "Käse",
    level: "adset",
    adsetId: "21",
    adset: "Set",
    metrics: { impressions: 9, reach: 5 },
  }),
];

export const READING: PageReading = {
  platform: "google-ads",
  page: { kind: "settings", level: "campaign", accountId: ACCOUNT.accountId, entity: { campaign: "1", adset: null, ad: null } }, // prettier-ignore
  locale: "en-US",
  currency: "EUR",
  dateRange: null,
  table: null,
  settings: { name: found("Käse", "Käse", "t"), budget: found(BUDGET, "€60.00", "t"), targetCpa: ABSENT },
  ad: null,
  problems: [],
};
export const READ_AT = "2026-01-08T10:00:00.000Z";

export const ENTRY: LedgerEntry = {
  id: "entry-1",
  at: READ_AT,
  kind: "applied",
  account: ACCOUNT,
  suggestion: { id: "budget:campaign:1", kind: "budget" } as unknown as Suggestion,
  before: BUDGET,
  after: { ...BUDGET, amountMicros: 72_000_000 },
  reason: null,
};
export const MODEL = { weights: Float32Array.of(1.5, -2), levels: new Map([["a", 1]]), seen: new Set(["b"]) };
export const IMPORTED = { name: "model.json", checksum: "ab12", files: [{ name: "model.json", bytes: Uint8Array.of(123, 125) }] }; // prettier-ignore
export const SETTING = { key: "engine", value: { caution: 0.2, retentionDays: null } };
export const SECRET = { key: "gemini-key", value: { ciphertext: Uint8Array.of(7, 8, 9) } };

export const BRIEF = { ...NO_LIMITS, startDate: "2026-02-01", locations: ["Köln"] };
export const REASON = { level: "campaign", id: "1", setting: "budget", at: READ_AT } as const;
export const WHY = "The client asked for more.";
export const LOCATOR: LearnedLocator = {
  platform: "google-ads",
  account: ACCOUNT.accountId,
  setting: "budget",
  form: "settings:campaign:en",
  place: "typed",
  name: "Budget",
  label: null,
  section: null,
  key: { attribute: "essfield", value: "budget" },
};
export const HEALTH: FieldHealth = {
  account: KEY,
  form: "settings:campaign:en",
  field: "budget",
  version: "0.1.0",
  ways: { "key+label": { readings: 3, occasions: 2, firstAt: READ_AT, lastAt: READ_AT, entity: "1" } },
  good: ["1"],
  trouble: null,
  dismissed: null,
};
