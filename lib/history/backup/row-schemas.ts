import * as v from "valibot";

import { ADDITIVE_METRICS, BREAKDOWNS } from "@/lib/domain/history";
import { LEVELS, PLATFORM_IDS } from "@/lib/domain/platform";

/** Keys that another version added are kept: only what this version relies on is checked. */
const text = v.string();
const key = v.pipe(v.string(), v.maxLength(500));
const figure = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer());
const level = v.picklist(LEVELS);
const platform = v.picklist(PLATFORM_IDS);
const account = v.looseObject({ platform, accountId: key });
const money = v.looseObject({ amountMicros: figure, currency: text });
const texts = v.array(text);
const anything = v.optional(v.unknown());

const Accounts = v.looseObject({
  key,
  platform,
  accountId: key,
  name: text,
  currency: v.nullable(text),
  consent: v.nullable(v.boolean()),
  figures: v.nullable(
    v.looseObject({
      from: v.nullable(text),
      to: v.nullable(text),
      days: whole,
      rows: whole,
      spend: v.nullable(money),
      results: figure,
      spendWithResults: v.optional(v.nullable(money)),
      campaigns: whole,
      simulated: v.boolean(),
    }),
  ),
});
const Entities = v.looseObject({
  account: key,
  level,
  id: key,
  name: text,
  names: v.array(v.looseObject({ from: text, name: text })),
  campaignId: v.nullable(text),
  adsetId: v.nullable(text),
  attributes: v.looseObject({}),
  seenAt: v.optional(v.looseObject({})),
  firstSeen: text,
  lastSeen: text,
});
const EntitySettings = v.looseObject({
  account: key,
  level,
  id: key,
  setting: key,
  at: key,
  value: anything,
  since: v.optional(text),
  seenIn: v.optional(v.picklist(["form", "table"])),
  here: v.optional(v.boolean()),
});

const days = v.instance(Int32Array);
const codes = v.instance(Uint32Array);
const figures = v.instance(Float64Array);
const names = ["campaignId", "campaign", "adsetId", "adset", "adId", "ad"] as const;
const Packed = v.pipe(
  v.looseObject({
    length: v.pipe(whole, v.minValue(0)),
    texts: v.array(v.union([text, v.number()])),
    date: days,
    dateTo: days,
    level: codes,
    names: v.looseObject(v.entriesFromList(names, codes)),
    breakdowns: v.looseObject(v.entriesFromList(BREAKDOWNS, v.optional(codes))),
    metrics: v.looseObject(v.entriesFromList([...ADDITIVE_METRICS, "reach"], v.optional(figures))),
    resultType: v.nullable(codes),
    attributes: v.array(v.tuple([text, codes])),
  }),
  // A column of another length would give rows the figures of their neighbours.
  v.check((packed) => {
    const columns: readonly unknown[] = [
      packed.date,
      packed.dateTo,
      packed.level,
      ...Object.values(packed.names),
      ...Object.values(packed.breakdowns),
      ...Object.values(packed.metrics),
      ...(packed.resultType ? [packed.resultType] : []),
      ...packed.attributes.map(([, column]) => column),
    ];
    return columns.every((column) => column === undefined || (column as { length?: unknown }).length === packed.length);
  }, "columns differ in length"),
);
const Rows = v.looseObject({
  id: whole,
  account: key,
  batch: key,
  scope: v.picklist([...LEVELS, "account"]),
  split: key,
  from: key,
  to: key,
  rows: Packed,
});
const Imports = v.looseObject({
  order: whole,
  id: key,
  account: key,
  summary: v.looseObject({
    id: key,
    account,
    at: text,
    fileName: text,
    rowsStored: whole,
    simulated: v.boolean(),
    report: v.looseObject({
      path: text,
      platform: v.nullable(platform),
      report: text,
      level: v.nullable(text),
      currency: v.nullable(text),
      from: v.nullable(text),
      to: v.nullable(text),
      rows: whole,
      columns: v.looseObject({}),
      totals: v.looseObject({}),
      statedTotals: v.nullable(v.looseObject({})),
      skipped: v.array(v.looseObject({ line: v.number(), reason: text })),
      warnings: texts,
    }),
  }),
  names: v.array(v.looseObject({ level, id: text, name: text, parent: text, day: text })),
});
const Models = v.looseObject({ account: key, version: whole, savedAt: text, checksum: text, model: anything });
const ImportedModels = v.looseObject({
  account: key,
  version: whole,
  importedAt: text,
  name: text,
  checksum: text,
  files: v.array(v.looseObject({ name: key, bytes: v.instance(Uint8Array) })),
});
const Ledger = v.looseObject({
  order: whole,
  id: key,
  key,
  at: text,
  kind: v.picklist(["applied", "undone", "dismissed", "saved-by-platform"]),
  account,
  suggestion: v.looseObject({ id: text, kind: text }),
  before: anything,
  after: anything,
  reason: v.nullable(text),
});
const FieldHealth = v.looseObject({
  account: key,
  form: key,
  field: key,
  version: text,
  ways: v.record(text, v.looseObject({ readings: whole, occasions: whole, firstAt: text, lastAt: text, entity: text })),
  good: texts,
  trouble: v.nullable(
    v.looseObject({ reason: text, readings: whole, occasions: whole, entities: texts, firstAt: text, lastAt: text }),
  ),
  dismissed: v.nullable(text),
});
const Locators = v.looseObject({
  id: key,
  platform,
  learnedAt: text,
  failedAt: v.nullable(text),
  dismissed: v.boolean(),
  locator: anything,
});
const Briefs = v.looseObject({ account: key, campaignId: key, savedAt: text, brief: anything });
const Reasons = v.looseObject({ account: key, level, id: key, setting: key, at: key, why: text });
const Settings = v.looseObject({ key, value: anything });

/** What a record of each table must look like to be taken from a file. `secrets` has no place in a backup. */
export const ROW_SCHEMAS = {
  accounts: Accounts,
  entities: Entities,
  entitySettings: EntitySettings,
  rows: Rows,
  imports: Imports,
  models: Models,
  importedModels: ImportedModels,
  ledger: Ledger,
  fieldHealth: FieldHealth,
  locators: Locators,
  briefs: Briefs,
  reasons: Reasons,
  settings: Settings,
} as const;
export type BackedUpTable = keyof typeof ROW_SCHEMAS;
export const BACKED_UP = Object.keys(ROW_SCHEMAS) as readonly BackedUpTable[];

/** Why a record does not fit its table, in a few words for a bug report; null where it fits. */
export function faultOf(table: BackedUpTable, record: unknown): string | null {
  const parsed = v.safeParse(ROW_SCHEMAS[table], record);
  if (parsed.success) return null;
  const [issue] = parsed.issues;
  return `${table}: ${v.getDotPath(issue) ?? ""} ${issue.message}`.slice(0, 200);
}
