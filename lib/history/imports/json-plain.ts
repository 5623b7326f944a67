import { BREAKDOWNS } from "@/lib/domain/history";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import { LEVELS, PLATFORM_IDS } from "@/lib/domain/platform";
import type { Level, PlatformId } from "@/lib/domain/platform";

import { FIGURE_FIELDS, STORED_AS } from "./fields";
import { ImportError } from "./import-error";
import type { JsonExport, JsonRow } from "./json-table";
import { dayIn, isObject, numberIn, numbered, present, textIn, textsIn } from "./json-values";
import type { JsonObject } from "./json-values";
import { cellOf } from "./values";

const MONEY_SETTINGS = ["budget", "targetCpa", "maxCpc", "bidCap"] as const;
const TEXT_LISTS = [
  ["headline", "headlines"],
  ["description", "descriptions"],
  ["primaryText", "primaryTexts"],
] as const;
/** `headlines` is the list of what columns call `headline`. */
const LIST_OF = new Map<string, string>(TEXT_LISTS.map(([one, list]) => [list, one]));
const TEXTS = [
  "budgetType",
  "bidStrategy",
  "campaignType",
  "objective",
  "finalUrl",
  "callToAction",
  "status",
  "delivery",
] as const;
const OTHERS = ["platform", "accountId", "accountName", "currency", "level", "date", "dateTo", "simulated"] as const;
const NAMES = ["campaignId", "campaign", "adsetId", "adset", "adId", "ad"] as const;
const KNOWN: ReadonlySet<string> = new Set<string>([
  ...FIGURE_FIELDS, ...BREAKDOWNS, ...MONEY_SETTINGS, ...TEXT_LISTS.map(([, list]) => list), ...TEXTS, ...OTHERS, ...NAMES, "resultType", "targetRoas",
]); // prettier-ignore

/** The project's own rows (a list of objects in contract words, described in lab/simulator/exports/plain-json.ts); null for anything else. */
export function plainRecords(data: unknown, fileName: string): JsonExport | null {
  if (!Array.isArray(data) || data.length === 0 || !data.every(isPlain)) return null;
  const rows: readonly JsonObject[] = data;
  const platforms = new Set(rows.map((row) => row["platform"]));
  if (platforms.size > 1)
    throw new ImportError(
      "other-platform",
      { file: fileName },
      `${fileName} mixes rows of several platforms: write one file for each platform.`,
    );
  const columns = new Map<string, string | null>();
  for (const row of rows)
    for (const key of Object.keys(row))
      if (columns.size < 500) columns.set(key, KNOWN.has(key) ? (LIST_OF.get(key) ?? key) : null);
  return {
    platform: [...platforms][0] as PlatformId,
    report: "json",
    records: rows.map(rowOf),
    columns: Object.fromEntries(columns),
    simulated: rows.some((row) => row["simulated"] === true),
  };
}

function isPlain(row: unknown): row is JsonObject {
  return (
    isObject(row) &&
    PLATFORM_IDS.includes(row["platform"] as PlatformId) &&
    LEVELS.includes(row["level"] as Level) &&
    ("date" in row || "campaign" in row)
  );
}

function rowOf(row: JsonObject): JsonRow {
  const metrics: [string, number | undefined][] = FIGURE_FIELDS.map((name) => {
    const money = name === "cost" || name === "conversionValue";
    return [STORED_AS[name], money ? microsIn(row[name]) : numberIn(row[name])];
  });
  const date = dayIn(row["date"]);
  const dateTo = row["dateTo"] === undefined ? date : dayIn(row["dateTo"]);
  const bad = metrics.find(([, value]) => Number.isNaN(value));
  const resultType = textIn(row["resultType"]);
  const accountId = textIn(row["accountId"]);
  const lists = TEXT_LISTS.flatMap(([name, list]) => numbered(name, textsIn(row[list])));
  const unknown = Object.entries(row).flatMap(([key, value]): [string, string | number | null][] =>
    KNOWN.has(key) ? [] : [[key, typeof value === "number" ? value : textIn(value)]],
  );
  return {
    date,
    dateTo,
    level: row["level"] as Level,
    names: {
      campaignId: textIn(row["campaignId"]),
      campaign: textIn(row["campaign"]) ?? textIn(row["campaignId"]) ?? "",
      adsetId: textIn(row["adsetId"]),
      adset: textIn(row["adset"]),
      adId: textIn(row["adId"]),
      ad: textIn(row["ad"]),
    },
    breakdowns: present(
      BREAKDOWNS.map((name) => {
        const text = textIn(row[name]);
        return [name, text === null ? null : cellOf(name, text)] as const;
      }),
    ),
    metrics: { ...present(metrics), ...(resultType === null ? {} : { resultType }) },
    attributes: present<string | number>([
      ...MONEY_SETTINGS.map((name) => [`${name}Micros`, microsIn(row[name])] as const),
      ...TEXTS.map((name) => [name, textIn(row[name])] as const),
      ["targetRoas", numberIn(row["targetRoas"])],
      ...lists,
      ...unknown,
    ]),
    currency: textIn(row["currency"]),
    account: accountId === null ? null : { id: accountId.replace(/\D/g, ""), name: textIn(row["accountName"]) },
    problem: bad
      ? `${bad[0]} is no number`
      : date === null || dateTo === null
        ? "has no date"
        : dateTo < date
          ? "ends before it starts"
          : null,
  };
}

/** Money as `{amountMicros, currency}`, or as a plain number of units. */
function microsIn(value: unknown): number | undefined {
  if (isObject(value)) {
    const micros = numberIn(value["amountMicros"]);
    return micros === undefined || Number.isSafeInteger(micros) ? micros : Number.NaN;
  }
  const units = numberIn(value);
  return units === undefined ? undefined : Math.round(units * MICROS_PER_UNIT);
}
