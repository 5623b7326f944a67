import type { PictureReading } from "@/lib/copywriting/studio/picture";
import type { ModelReading } from "@/lib/brief/with-model/verify";
import type { WhatIf, WhatIfChange } from "@/lib/domain/what-if";
import type { AccountBook } from "@/lib/advice/book";
import { coldStartOf } from "@/lib/advice/cold-start/cold-start";
import type { Unit } from "@/lib/advice/unit";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import { composeSet } from "@/lib/copywriting/studio/compose";
import type { KeptText } from "@/lib/copywriting/studio/state";
import { emptyWish, type StudioWish } from "@/lib/copywriting/studio/wish";
import type { PolicyContext } from "@/lib/policy/idea";
import type { ImportedFacts, StudioGround } from "@/lib/engine/api";
import { found, type PageReading } from "@/lib/domain/reading";
import type { FieldHealth } from "@/lib/domain/field-health";
import type { ReasonExamples } from "@/lib/domain/reason-examples";
import type { LearnedEntry } from "@/lib/domain/learned";
import type { Money } from "@/lib/domain/money";
import type { Advice, EntityRef, Evidence, Suggestion } from "@/lib/domain/suggestion";
import type {
  AccountSummary,
  BackupFacts,
  FileOutcome,
  HealthOfField,
  HistoryOverview,
  KeyFactors,
  ImportSummary,
  SuggestionDetail,
  JournalEntry,
  PayloadPreview,
} from "@/lib/engine/api";
import type { ImportedVerdict, ModelCard } from "@/lib/model/types";

/** Invented figures for component tests and the gallery. Never part of the extension. */
export const eur = (units: number): Money => ({ amountMicros: Math.round(units * 1e6), currency: "EUR" });

export const ACCOUNT_ID = "4412345678";
const CAMPAIGN = "18273645501";
const AT = "2026-11-20T09:30:00Z";

export const reading: PageReading = {
  platform: "google-ads",
  page: {
    kind: "settings",
    level: "campaign",
    accountId: ACCOUNT_ID,
    entity: { campaign: CAMPAIGN, adset: null, ad: null },
  },
  locale: "en-US",
  currency: "EUR",
  dateRange: { raw: "Oct 1 – 31, 2026", from: "2026-10-01", to: "2026-10-31" },
  table: null,
  settings: {
    name: found("Search · Brand & Generic · DE · Leads 2026 Q4", "…", "aria"),
    budget: found(eur(40), "€40.00", "aria"),
    budgetType: found("daily", "Daily", "aria"),
    bidStrategy: found("target-cpa", "Target CPA", "aria"),
    targetCpa: found(eur(18.5), "€18.50", "aria"),
    networks: { status: "unreadable", reason: "not-loaded" },
    locations: found(["Germany", "Austria"], "Germany, Austria", "aria"),
    languages: { status: "absent" },
    endDate: { status: "unreadable", reason: "parse-failed", raw: "Dec ?, 2026" },
  },
  ad: null,
  problems: [{ field: "networks", reason: "not-loaded", hint: "" }],
};

export const adReading: PageReading = {
  ...reading,
  page: { ...reading.page, kind: "ad-editor", level: "ad", entity: { campaign: CAMPAIGN, adset: "77", ad: "99" } },
  settings: null,
  problems: [],
  ad: {
    headlines: [
      found("Photovoltaikanlage vom Meister", "…", "aria"),
      found("Solar mieten ohne Anzahlung", "…", "aria"),
      { status: "absent" },
    ],
    descriptions: [found("Beratung in 24 Stunden. Montage in vier Wochen. 25 Jahre Garantie auf Module.", "…", "aria")],
    primaryTexts: [],
    finalUrl: found("https://example.com/solar", "…", "aria"),
    callToAction: { status: "absent" },
  },
};

export const entity: EntityRef = {
  platform: "google-ads",
  accountId: ACCOUNT_ID,
  level: "campaign",
  ids: { campaign: CAMPAIGN, adset: null, ad: null },
  name: "Search · Brand & Generic · DE · Leads 2026 Q4",
};

const evidence: Evidence = {
  from: "2025-10-06",
  to: "2026-11-21",
  days: 412,
  rows: 2884,
  spend: eur(18_204),
  results: 1093,
  similar: 9,
  source: "history",
};

export const budget: Suggestion = {
  id: "s-budget",
  kind: "budget",
  entity,
  target: { kind: "setting", setting: "budget" },
  mode: "fill",
  title: { code: "budget-raise", params: { proposed: eur(48), current: eur(40) } },
  current: eur(40),
  proposed: eur(48),
  write: eur(48),
  effect: {
    outcome: "leads",
    perWeek: { low: 1.2, mid: 3.1, high: 5, level: 0.9 },
    costPerWeek: { low: 47, mid: 54, high: 56, level: 0.9 },
    probabilityBetter: 0.93,
  },
  evidence,
  reasons: [
    { code: "reason-next-result-cheaper", params: { outcome: "leads", marginal: eur(15.2), reference: eur(18.5) } },
    { code: "reason-reference-target", params: {} },
    { code: "reason-curve-days", params: { days: 412, lowest: eur(22), highest: eur(61) } },
    { code: "reason-step-limited", params: { limit: 0.2 } },
  ],
  checks: [
    { code: "check-step", status: "pass", params: { step: 0.2, limit: 0.2 }, source: null },
    { code: "check-within-observed", status: "pass", params: { lowest: eur(22), highest: eur(61) }, source: null },
    {
      code: "check-overspend-month",
      status: "caution",
      params: { day: eur(96), month: eur(1459.2) },
      source: "Google: about average daily budgets",
    },
  ],
  author: null,
};

export const bid: Suggestion = {
  ...budget,
  id: "s-bid",
  kind: "bid",
  target: { kind: "setting", setting: "targetCpa" },
  title: { code: "bid-lower-target-cpa", params: { proposed: eur(16.8), current: eur(18.5) } },
  current: eur(18.5),
  proposed: eur(16.8),
  write: eur(16.8),
  effect: {
    outcome: "leads",
    perWeek: { low: -1.4, mid: -0.3, high: 0.6, level: 0.9 },
    costPerWeek: { low: -66, mid: -41, high: -18, level: 0.9 },
    probabilityBetter: 0.97,
  },
  reasons: [
    {
      code: "reason-achieved-cost",
      params: { outcome: "leads", achieved: eur(15.9), low: eur(14.1), high: eur(17.7), days: 30 },
    },
  ],
  checks: [
    { code: "check-may-restart-learning", status: "caution", params: {}, source: "Google: bid strategy status" },
  ],
};

export const targeting: Suggestion = {
  ...budget,
  id: "s-targeting",
  kind: "targeting",
  mode: "choose",
  target: { kind: "setting", setting: "networks" },
  title: { code: "targeting-leave-out", params: { breakdown: "network", cells: "Search partners" } },
  current: ["Google Search", "Search partners"],
  proposed: ["Google Search"],
  write: null,
  effect: {
    outcome: "leads",
    perWeek: { low: 0.3, mid: 1, high: 1.9, level: 0.9 },
    costPerWeek: { low: 0, mid: 0, high: 0, level: 0.9 },
    probabilityBetter: 0.91,
  },
  reasons: [
    { code: "choose-untick", params: { setting: "networks", cells: "Search partners" } },
    { code: "reason-cell-worse", params: { cell: "Search partners", difference: 0.42 } },
    {
      code: "reason-cell-share",
      params: { cells: "Search partners", spendShare: 0.14, resultShare: 0.08, days: 180 },
    },
  ],
  checks: [{ code: "check-many-compared", status: "pass", params: { compared: 14, rate: 0.1 }, source: null }],
};

export const copy: Suggestion = {
  ...budget,
  id: "s-copy",
  kind: "copy",
  entity: { ...entity, level: "ad", ids: { campaign: CAMPAIGN, adset: "77", ad: "99" }, name: "RSA Solar 3" },
  target: { kind: "text", slot: "headlines", index: 1 },
  title: { code: "copy-replace", params: { slot: "headlines", position: 2 } },
  current: "Solar mieten ohne Anzahlung",
  proposed: "Solaranlage: Festpreis in 24 h",
  write: "Solaranlage: Festpreis in 24 h",
  effect: {
    outcome: "leads",
    perWeek: { low: 0.1, mid: 0.8, high: 1.6, level: 0.9 },
    costPerWeek: { low: 0, mid: 0, high: 0, level: 0.9 },
    probabilityBetter: 0.88,
  },
  reasons: [],
  checks: [{ code: "check-observational", status: "caution", params: {}, source: null }],
  author: "history",
};

export const advice: Advice = {
  entity,
  score: {
    status: "scored",
    value: { low: 48, mid: 61, high: 72, level: 0.9 },
    outcome: "leads",
    perHundred: { low: 5.1, mid: 6, high: 6.9, level: 0.9 },
    currency: "EUR",
    average: 50,
    contributions: [
      { setting: "campaign", level: "Search · Brand & Generic", points: 8.2, low: 2.1, high: 14 },
      { setting: "bidStrategy", level: "target-cpa", points: 6.4, low: 1.2, high: 11.8 },
      { setting: "network", level: "Search partners", points: -5.1, low: -9.3, high: -0.9 },
      { setting: "device", level: "mobile", points: 2.9, low: -0.2, high: 6.1 },
      { setting: "season", level: "November", points: -1.4, low: -3, high: 0.2 },
    ],
    evidence,
  },
  suggestions: [budget, targeting, bid],
  withheld: [
    { kind: "copy", reason: { code: "withheld-copy-no-texts", params: {} }, enoughBy: null },
    {
      kind: "targeting",
      reason: { code: "withheld-not-enough-results", params: { results: 1, needed: 40 } },
      enoughBy: "2026-12-14",
    },
  ],
  coldStart: [],
  simulated: true,
};

/** Three weeks of one small search campaign. */
const young: Unit = {
  ...{ level: "campaign", key: CAMPAIGN, id: CAMPAIGN, name: "Search · Brand & Generic", campaignKey: CAMPAIGN },
  ...{ campaignId: CAMPAIGN, campaign: "Search · Brand & Generic", rows: 21, cells: new Map(), resultType: null },
  days: Array.from({ length: 21 }, (_, at) => ({
    date: new Date(Date.UTC(2026, 10, 1 + at)).toISOString().slice(0, 10),
    sums: {
      impressions: 110,
      clicks: 4 + (at % 3),
      costMicros: (9 + (at % 4)) * 1e6,
      conversions: at % 5 === 0 ? 1 : 0,
    },
  })),
  steps: [{ date: "2026-11-01", attributes: { campaignType: "Search" } }],
};
const youngBook: AccountBook = {
  account: { platform: "google-ads", accountId: ACCOUNT_ID },
  ...{ currency: "EUR", simulated: false, from: "2026-11-01", to: "2026-11-21", rows: 21 },
  ...{ campaigns: new Map([[CAMPAIGN, young]]), adsets: new Map(), adRows: [] },
};

export const thinAdvice: Advice = {
  entity,
  score: {
    status: "not-enough",
    reason: { code: "score-not-enough-weeks", params: { weeks: 3, needed: 8 } },
    enoughBy: "2026-12-27",
  },
  suggestions: [],
  withheld: [
    {
      kind: "budget",
      reason: { code: "withheld-not-enough-days", params: { days: 21, needed: 60 } },
      enoughBy: "2026-12-31",
    },
    { kind: "bid", reason: { code: "withheld-bid-strategy", params: { strategy: "maximize-clicks" } }, enoughBy: null },
  ],
  // Three weeks of a small account, by the published figures themselves.
  coldStart: coldStartOf(
    youngBook,
    { ...reading, settings: { ...reading.settings, campaignType: found("Search", "Search", "aria") } },
    "2026-11-22",
  ),
  simulated: false,
};

/** What stands behind each reason; behind the season, nothing. */
export function reasonExamples(setting: string): ReasonExamples {
  const example = { name: "Generic · Solar", campaign: "Search · Brand & Generic", level: "", from: "2026-09-07", to: "2026-11-01", cost: eur(1204.4), results: 38, perHundred: 3.16, alike: 0.94 }; // prettier-ignore
  const isStrategy = setting === "bidStrategy";
  return {
    ...{ setting, level: isStrategy ? "target-cpa" : "", outcome: "leads", currency: "EUR" },
    having: [
      { ...example, level: isStrategy ? "target-cpa" : "" },
      { ...example, name: "Competitors", level: isStrategy ? "target-cpa" : "", from: "2026-05-04", to: "2026-06-28", results: 29, perHundred: 2.41, alike: 0.81 }, // prettier-ignore
    ],
    without: setting === "season" ? [] : [{ ...example, name: "Brand", level: isStrategy ? "manual-cpc" : "", from: "2026-07-06", to: "2026-08-30", results: 21, perHundred: 1.74, alike: 0.88 }], // prettier-ignore
    missing: setting === "season" ? { code: "examples-none-without", params: { alike: 0.65 } } : null,
  };
}

export const account: AccountSummary = {
  platform: "google-ads",
  accountId: ACCOUNT_ID,
  name: "Sonnendach Solar (simulated)",
  currency: "EUR",
  from: "2024-11-22",
  to: "2026-11-21",
  days: 730,
  rows: 58_412,
  spend: eur(182_340.11),
  results: 10_234,
  spendWithResults: eur(182_340.11),
  campaigns: 7,
  consent: true,
  simulated: true,
};

export const importedVerdict: ImportedVerdict = {
  checksum: "5c1d41e1",
  name: "model.json",
  state: "taken",
  rows: 2968,
  outcomes: 2046,
  proved: 0,
  leaks: false,
  needsRows: 0,
  needsOutcomes: 0,
  explained: 0.241,
  standardError: 0.018,
  ours: 0.222,
  gain: 0.031,
  gainError: 0.009,
  share: 0.5,
};

export const importedModels: readonly ImportedFacts[] = [
  {
    version: 2,
    name: "model.json",
    importedAt: AT,
    checksum: "5c1d41e1",
    bytes: 1_240_000,
    layers: 12,
    trainedUntil: "2026-06-29",
    trainedBy: "train.py",
    inUse: true,
    verdict: importedVerdict,
  },
  {
    version: 1,
    name: "model.json",
    importedAt: "2026-08-03T06:00:00Z",
    checksum: "77ab03d2",
    bytes: 1_240_000,
    layers: 12,
    trainedUntil: null,
    trainedBy: null,
    inUse: false,
    verdict: null,
  },
];

export const card: ModelCard = {
  version: 1,
  createdAt: AT,
  schemaHash: "9f2c",
  checksum: "b1946ac92492d2347c6235b4d2611184",
  rows: 20_412,
  outcomeTotal: 10_234,
  exposureTotal: 182_340,
  candidates: [
    { name: "average", devianceExplained: 0, standardError: 0 },
    { name: "effects", devianceExplained: 0.312, standardError: 0.014 },
    { name: "network", devianceExplained: 0.337, standardError: 0.016 },
  ],
  chosen: "network",
  usable: true,
  seconds: 8.42,
  epochs: 14,
  backend: "wasm",
  seed: 7,
  coverage90: 0.908,
  learning: { how: "updated", reason: "new-days", newRows: 412, seconds: 0.8, before: 0.331, now: 0.338 },
  reliability: [
    { stated: 0.06, came: 0.05, count: 3120 },
    { stated: 0.15, came: 0.17, count: 1890 },
    { stated: 0.25, came: 0.24, count: 1203 },
    { stated: 0.35, came: 0.38, count: 940 },
    { stated: 0.45, came: 0.43, count: 702 },
    { stated: 0.55, came: 0.58, count: 690 },
    { stated: 0.65, came: 0.66, count: 812 },
    { stated: 0.75, came: 0.73, count: 1044 },
    { stated: 0.85, came: 0.86, count: 1630 },
    { stated: 0.95, came: 0.94, count: 2811 },
  ],
};

/** A curve that saturates, with a band that widens away from the data. */
const curvePoints = Array.from({ length: 41 }, (_, index) => {
  const cost = index * 1.75;
  const mid = (5.2 * cost) / (cost + 38);
  const doubt = 0.12 + Math.abs(cost - 40) * 0.012;
  return { cost, low: Math.max(0, mid - doubt), mid, high: mid + doubt };
});

export const curveDetail: SuggestionDetail = {
  id: budget.id,
  curve: {
    outcome: "leads",
    currency: "EUR",
    points: curvePoints,
    days: Array.from({ length: 160 }, (_, index) => ({
      cost: 22 + ((index * 37) % 40),
      outcome: (index * 7) % 6,
    })),
    currentCost: 40,
    proposedCost: 48,
  },
  segments: null,
  examples: [
    { name: "Search · Generic · AT", when: "Mar 2026", cost: eur(1920), results: 118 },
    { name: "Search · Wärmepumpe · DE", when: "Aug 2026", cost: eur(2411), results: 131 },
  ],
};

export const segmentDetail: SuggestionDetail = {
  id: targeting.id,
  curve: null,
  segments: {
    dimension: "network",
    outcome: "leads",
    currency: "EUR",
    cells: [
      {
        name: "Google Search",
        rate: { low: 5.9, mid: 6.4, high: 7, level: 0.9 },
        cost: eur(15_655),
        results: 1006,
        chosen: false,
      },
      {
        name: "Search partners",
        rate: { low: 2.7, mid: 3.4, high: 4.2, level: 0.9 },
        cost: eur(2549),
        results: 87,
        chosen: true,
      },
    ],
  },
  examples: [],
};

export const fileOutcome: FileOutcome = {
  fileName: "Campaign performance report 2024-11-22 to 2026-11-21.csv",
  result: {
    ok: true,
    value: {
      path: "Campaign performance report 2024-11-22 to 2026-11-21.csv",
      platform: "google-ads",
      report: "campaign",
      level: "campaign",
      encoding: "utf-16le",
      delimiter: "\t",
      locale: "de-DE",
      currency: "EUR",
      from: "2024-11-22",
      to: "2026-11-21",
      rows: 5110,
      columns: {
        Tag: "date",
        Kampagne: "campaign",
        Kosten: "cost",
        Klicks: "clicks",
        Conversions: "conversions",
        Auktionsdaten: null,
      },
      totals: { cost: 182_340.11, clicks: 91_230 },
      statedTotals: { cost: 182_340.11, clicks: 91_230 },
      skipped: [{ line: 5114, reason: "totals row" }],
      warnings: ["The column Auktionsdaten is kept as it is."],
    },
  },
  archive: null,
  importId: null,
  storable: 3_650,
};

export const badFileOutcome: FileOutcome = {
  fileName: "screenshot.csv",
  result: {
    ok: false,
    trouble: {
      code: "not-a-table",
      params: {},
      message: "screenshot.csv is a PNG picture, not a table. Export the report as CSV or XLSX.",
    },
  },
  archive: null,
  importId: null,
  storable: 0,
};

export const importSummary: ImportSummary = {
  id: "i-1",
  account: { platform: "google-ads", accountId: ACCOUNT_ID },
  at: "2026-11-19T08:12:00Z",
  fileName: fileOutcome.fileName,
  report: fileOutcome.result.ok ? fileOutcome.result.value : (undefined as never),
  rowsStored: 5110,
  simulated: true,
};

const START = Date.UTC(2025, 9, 1);

/** Days 180 to 203 of the sample. */
const GAP = { from: "2026-03-30", to: "2026-04-22" };

export const overview: HistoryOverview = {
  account,
  days: Array.from({ length: 400 }, (_, index) => {
    const season = 1 + 0.3 * Math.sin(index / 58) + 0.12 * Math.sin(index * 1.7);
    return {
      date: new Date(START + index * 86_400_000).toISOString().slice(0, 10),
      costMicros: Math.round(250 * season * 1e6),
      results: Math.round(14 * season + ((index * 13) % 7) - 3),
    };
  })
    .map((day) => ({ ...day, costWithResults: day.costMicros }))
    .filter(({ date }) => date < GAP.from || date > GAP.to),
  campaigns: [
    {
      id: "1",
      name: "Search · Brand & Generic · DE · Leads 2026 Q4",
      days: 412,
      cost: eur(18_204),
      results: 1093,
      costPerResult: eur(16.66),
    },
    {
      id: "2",
      name: '=HYPERLINK("http://example.com")',
      days: 200,
      cost: eur(9204),
      results: 402,
      costPerResult: eur(22.9),
    },
    {
      id: "3",
      name: "Performance Max · Wärmepumpe",
      days: 730,
      cost: eur(88_012),
      results: 5301,
      costPerResult: eur(16.6),
    },
    { id: "4", name: "Display · Wiederansprache", days: 90, cost: eur(1920), results: 0, costPerResult: null },
  ],
  coverage: [
    { level: "campaign", breakdown: null, rows: 5110, from: "2024-11-22", to: "2026-11-21" },
    { level: "campaign", breakdown: "device", rows: 15_330, from: "2024-11-22", to: "2026-11-21" },
    { level: "ad", breakdown: null, rows: 20_412, from: "2025-11-22", to: "2026-11-21" },
  ],
  gaps: [{ from: GAP.from, to: GAP.to, days: 24 }],
  quality: [
    { kind: "missing-days", count: 24, from: GAP.from, to: GAP.to, names: [] },
    { kind: "spread-days", count: 3, from: "2025-10-01", to: "2025-12-31", names: ["Display · Wiederansprache"] },
    { kind: "late-results", count: 5, from: "2026-10-31", to: "2026-11-04", names: [] },
    { kind: "set-aside", count: 12, from: "2025-10-01", to: "2026-11-04", names: ["Kampagnenbericht (3).csv"] },
    { kind: "kept-columns", count: 2, from: null, to: null, names: ["Kundenlabel", "=Interne Notiz"] },
  ],
};

export const keyFactors: KeyFactors = {
  measure: "results-per-cost",
  lines: [
    {
      factor: "device",
      level: "desktop",
      status: "compared",
      effect: { low: 0.12, mid: 0.21, high: 0.31, level: 0.9 },
      real: true,
      rows: 5110,
      campaigns: 7,
      costMicros: 61_204e6,
      outcome: 4102,
      from: "2024-11-22",
      to: "2026-11-21",
      theseCampaignsOnly: false,
    },
    {
      factor: "dayOfWeek",
      level: "5",
      status: "compared",
      effect: { low: -0.18, mid: -0.07, high: 0.05, level: 0.9 },
      real: false,
      rows: 730,
      campaigns: 7,
      costMicros: 24_112e6,
      outcome: 1290,
      from: "2024-11-22",
      to: "2026-11-21",
      theseCampaignsOnly: false,
    },
    {
      factor: "placement",
      level: "=Facebook Reels",
      status: "one-campaign",
      effect: null,
      real: false,
      rows: 90,
      campaigns: 1,
      costMicros: 812e6,
      outcome: 31,
      from: "2026-02-01",
      to: "2026-04-30",
      theseCampaignsOnly: false,
    },
  ],
  compared: 2,
  falseShare: 0.1,
};

const way = (layers: string, lastAt = AT): FieldHealth["ways"] => ({
  [layers]: { readings: 3, occasions: 2, firstAt: "2026-10-02T08:00:00Z", lastAt, entity: "18273645501//" },
});
const row = (form: string, field: string, ways: FieldHealth["ways"], trouble: FieldHealth["trouble"] = null) => ({
  account: `google-ads:${ACCOUNT_ID}`,
  form,
  field,
  version: "0.1.0",
  ways,
  good: ["18273645501//"],
  trouble,
  dismissed: null,
});
const unread = (reason: "no-match" | "ambiguous"): FieldHealth["trouble"] => ({
  reason,
  readings: 3,
  occasions: 2,
  entities: ["18273645501//"],
  firstAt: "2026-11-20T07:00:00Z",
  lastAt: AT,
});

/** How the fields of the sample account were found: most well, one by its label only, one no more. */
export const health: readonly HealthOfField[] = [
  { health: row("settings:campaign:en", "name", way("key+aria+label")), change: null },
  {
    health: row("settings:campaign:en", "budget", way("key+aria+label", "2026-11-18T07:00:00Z"), unread("no-match")),
    change: {
      form: "settings:campaign:en", field: "budget", kind: "lost", was: ["key", "aria", "label"], now: [], reason: "no-match",
      since: "2026-11-20T07:00:00Z", signature: "lost:no-match",
    },
  },
  {
    health: row("settings:campaign:en", "bidStrategy", {
      ...way("key+label", "2026-11-01T07:00:00Z"),
      label: { readings: 3, occasions: 2, firstAt: "2026-11-19T08:00:00Z", lastAt: AT, entity: "18273645501//" },
    }),
    change: {
      form: "settings:campaign:en", field: "bidStrategy", kind: "weaker", was: ["key", "label"], now: ["label"], reason: null,
      since: "2026-11-19T08:00:00Z", signature: "weaker:label",
    },
  },
  { health: row("table:campaign:en", "cost", way("key+label")), change: null },
  { health: row("table:campaign:en", "clicks", way("key+label")), change: null },
]; // prettier-ignore

/** Places that the person showed: one in use, one that failed. */
export const learned = [
  {
    id: "google-ads|1234567890|settings:campaign:en|budget",
    learnedAt: "2026-11-20T09:00:00Z",
    failedAt: null,
    locator: {
      platform: "google-ads", account: "1234567890", setting: "budget", form: "settings:campaign:en", place: "typed", name: "Zorbl amount",
      label: null, section: "Zorbl", key: { attribute: "tag", value: "budget-editor" },
    },
  },
  {
    id: "google-ads|1234567890|settings:campaign:en|targetCpa",
    learnedAt: "2026-10-02T09:00:00Z",
    failedAt: "2026-11-19T09:00:00Z",
    locator: {
      platform: "google-ads", account: "1234567890", setting: "targetCpa", form: "settings:campaign:en", place: "typed", name: "Average cost for each action that you want to pay",
      label: null, section: "Bidding", key: null,
    },
  },
] as const satisfies readonly LearnedEntry[]; // prettier-ignore

const change = { level: "campaign", id: "1", campaignId: "1", seenIn: "form", why: null } as const;
export const journal: readonly JournalEntry[] = [
  {
    ...change,
    name: "Search · Brand & Generic · DE · Leads 2026 Q4",
    campaign: "Search · Brand & Generic · DE · Leads 2026 Q4",
    setting: "budget",
    before: eur(40),
    after: eur(48),
    since: "2026-11-20T08:10:00.000Z",
    at: "2026-11-21T09:02:00.000Z",
    by: "adjutant",
    why: "Client wants more leads before the trade fair",
  },
  {
    ...change,
    name: "Search · Brand & Generic · DE · Leads 2026 Q4",
    campaign: "Search · Brand & Generic · DE · Leads 2026 Q4",
    setting: "targetCpa",
    before: eur(32),
    after: eur(28.5),
    since: "2026-11-18T15:00:00.000Z",
    at: "2026-11-20T08:10:00.000Z",
    seenIn: "table",
    by: "elsewhere",
  },
  {
    ...change,
    level: "adset",
    id: "11",
    name: "Wärmepumpe · Einfamilienhaus",
    campaignId: "3",
    campaign: "Performance Max · Wärmepumpe",
    setting: "locations",
    before: ["Bayern", "Hessen"],
    after: ["Bayern"],
    since: null,
    at: "2026-11-20T07:55:00.000Z",
    by: "here",
  },
  {
    ...change,
    id: "3",
    name: "Performance Max · Wärmepumpe",
    campaignId: "3",
    campaign: "Performance Max · Wärmepumpe",
    setting: "endDate",
    before: "2026-12-24",
    after: null,
    since: "2026-11-02T10:00:00.000Z",
    at: "2026-11-12T10:00:00.000Z",
    by: "elsewhere",
  },
];

export const backupFacts: BackupFacts = {
  createdAt: "2026-11-20T09:30:00.000Z",
  extension: "0.1.0",
  rows: 1_234,
  accounts: 1,
  imports: 2,
  actions: 3,
  encrypted: true,
  bytes: 2_500_000,
};

/** A campaign of which nothing is declared. */
export const policy: PolicyContext = {
  specialAdCategories: null,
  locations: [],
  objective: null,
  campaignName: null,
};

export const studioGround: StudioGround = {
  kept: null,
  voice: {
    ads: 34,
    texts: 212,
    language: "de",
    address: { none: 0.6, formal: 0.36, informal: 0.04 },
    mostly: "formal",
    we: 0.08,
    titleCase: 0.12,
    stops: 0.92,
    exclamations: 0.03,
    questions: 0.11,
    length: { headlines: 26, descriptions: 78, primaryTexts: null },
    words: [
      { word: "solaranlage", ads: 21 },
      { word: "festpreis", ads: 14 },
      { word: "beratung", ads: 9 },
    ],
  },
  segments: [
    {
      breakdown: "location",
      cell: "Bayern",
      better: { low: 0.08, mid: 0.21, high: 0.36, level: 0.9 },
      share: 0.22,
      weeks: 104,
    },
    {
      breakdown: "age",
      cell: "45-54",
      better: { low: 0.02, mid: 0.14, high: 0.27, level: 0.9 },
      share: 0.31,
      weeks: 104,
    },
  ],
  objective: null,
  brief: null,
  landing: "https://www.sonnendach.example/angebot",
  today: "2026-11-22",
};

/** A client's wishes in German, for search. */
export const searchWish: StudioWish = {
  ...emptyWish("de", "google-ads"),
  action: "request",
  who: { ...emptyWish("de", "google-ads").who, location: "Bayern", needs: ["Hohe Stromrechnung"] },
  context: { ...emptyWish("de", "google-ads").context, season: "winter" },
  what: {
    product: "Solaranlage",
    brand: "Sonnendach",
    benefits: ["Festpreis in 24 Stunden", "Montage und Anmeldung aus einer Hand"],
    offer: "Speicher 15 % günstiger",
    price: "ab 7.900 €",
    deadline: "31. Dezember",
    proof: ["4,8 Sterne von 612 Kunden"],
    page: "https://www.sonnendach.example/angebot",
  },
  voice: { address: "formal", titleCase: false, words: ["Festpreis"], avoid: [] },
};

/** The same in English, for a feed, met with doubt. */
export const feedWish: StudioWish = {
  ...emptyWish("en", "meta-ads"),
  stage: "consideration",
  feeling: "doubt",
  action: "compare",
  what: {
    product: "Trail Mug",
    brand: "Northcup",
    benefits: ["Keeps drinks hot for 6 hours", "Fits every bottle cage", "Lid that does not leak on rough roads"],
    offer: "20% off the first order",
    price: "£24",
    deadline: "30 November",
    proof: ["4.7 stars from 1,280 buyers"],
    page: "https://northcup.example/trail-mug",
  },
};

export const composeAlone = (wish: StudioWish) => composeSet(wish, { learning: learnCopy([]), screen: null, policy });

/** What the composer makes of a wish, as the studio keeps it. */
export function composed(wish: StudioWish): KeptText[] {
  return composeAlone(wish).drafts.map(({ field, text, role }) => ({
    field,
    text,
    author: "template",
    role,
    pin: null,
  }));
}
/** What a model saw in a picture of a solar roof. */
export const pictureReading: PictureReading = {
  description: "Ein Dach mit Solarmodulen im Sonnenlicht.",
  ways: [{ shows: "in-use", stage: "consideration", moment: "know", feeling: "curiosity" }],
  texts: [{ field: "headline", text: "Solarmodule auf dem Dach" }],
  hashtags: ["Solaranlage"],
  dropped: 2,
  model: "gemini-x",
};

/** A language model's reading of a brief that adds a voice. */
export const modelReading: ModelReading = {
  fields: {
    goal: null,
    kpi: null,
    targetValue: null,
    budget: null,
    locations: null,
    languages: null,
    audience: null,
    ages: null,
    persona: null,
    dates: null,
    offer: null,
    tone: { value: "ruhig", quotes: [{ text: "ruhig", start: 0, end: 5 }] },
    constraints: null,
    sentiment: null,
    certainty: null,
  },
  dropped: [{ field: "offer", because: "quote" }],
};

export const payload: PayloadPreview = {
  marker: "data-4f1c9a",
  system: "You write short ad texts from the texts of one advertiser.\nYou answer only with JSON of the given schema.",
  prompt:
    '{"platform":"google-ads","format":"responsive-search-ad","language":"de","order":[{"slot":"headlines","count":4,"longestCharacters":30}]}\ndata-4f1c9a\n[{"id":"T1","slot":"headlines","strength":"strong","text":"Wärmepumpe vom Fachbetrieb"},{"id":"T2","slot":"headlines","strength":"average","text":"Förderung prüfen lassen"}]\ndata-4f1c9a',
  images: 0,
  model: "models/gemini-flash",
  inputTokens: 412,
  costMicros: 23_118,
  todayMicros: 26_108,
  ceilingMicros: 1_000_000,
};

/** A week of the open campaign: more spend brings more, less and less of it. */
export function whatIf(change: WhatIfChange): WhatIf {
  const now = 40;
  const chosen = change.spend ?? now;
  const without = change.leaveOut.device?.includes("Tablets") ?? false;
  const strategy = change.settings.bidStrategy ?? "target-cpa";
  const mid = ((36.4 * chosen) / (chosen + 38)) * (without ? 1.04 : 1) * (strategy === "target-cpa" ? 1 : 0.9);
  const before = (36.4 * now) / (now + 38);
  const phrase = (code: string, params = {}) => ({ code, params });
  return {
    status: "answered",
    entity: budget.entity,
    outcome: "conversions",
    currency: "EUR",
    spend: { now, chosen, low: 18, high: 74 },
    groups: [
      {
        breakdown: "device",
        cells: [
          { cell: "Mobile phones", share: 0.62, out: false, closed: phrase("what-if-too-much", { limit: 0.5 }) },
          { cell: "Computers", share: 0.31, out: false, closed: null },
          { cell: "Tablets", share: 0.07, out: without, closed: null },
        ],
      },
    ],
    settings: [
      {
        ...{ setting: "bidStrategy", now: "target-cpa", chosen: strategy },
        levels: [
          { level: "target-cpa", weeks: 41, campaigns: 3, results: 812, closed: null },
          { level: "manual-cpc", weeks: 63, campaigns: 4, results: 640, closed: null },
          { level: "maximize-clicks", weeks: 5, campaigns: 1, results: 6, closed: phrase("what-if-thin-level", { results: 6, needed: 30 }) }, // prettier-ignore
        ],
      },
    ],
    target: { setting: "targetCpa", now: 18.5, chosen: change.target ?? 18.5, low: 14, high: 24 },
    fixed: [
      { setting: "objective", reason: phrase("what-if-never-otherwise") },
      { setting: "placement", reason: phrase("what-if-no-breakdown") },
    ],
    perWeek: { low: mid * 0.84, mid, high: mid * 1.17, level: 0.9 },
    change: { low: mid - before - 1.6, mid: mid - before, high: mid - before + 1.7, level: 0.9 },
    better: strategy === "target-cpa" && (chosen < now || without) ? 0.86 : 0.12,
  };
}
