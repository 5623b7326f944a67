import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { randomFor } from "../simulator/random";
import type { BenchTable, Row } from "./table";

const FILES = {
  kag: "kag/ads.csv",
  companyX: "company-x/daily-april-may.csv",
  bing: "improvado/src_ads_bing_all_data.csv",
  facebook: "improvado/src_ads_creative_facebook_all_data.csv",
} as const;
type Source = keyof typeof FILES;

interface Plan {
  readonly source: Source;
  readonly table: (rows: readonly Row[]) => BenchTable;
}

const KAG = ["xyz_campaign_id", "fb_campaign_id", "age", "gender", "interest"];
const X = ["campaign_number", "user_engagement", "banner", "placement"];
const BING = ["ad_id", "ad_description", "title_part_1", "title_part_2"];
const FACEBOOK = ["ad_id", "objective", "creative_title", "creative_body"];

/** Public tables that the project may look at and not pass on: each is made where its file lies under the folder that was named. */
const PLANS: Readonly<Record<string, Plan>> = {
  ...Object.fromEntries(
    [1, 2, 3].flatMap((seed) =>
      [
        ["Clicks", "Impressions"],
        ["Total_Conversion", "Clicks"],
        ["Spent", "Impressions"],
      ].map(([outcome, exposure]) => [
        `kag ${outcome} per ${exposure}, split ${seed}`,
        { source: "kag", table: (rows) => atRandom(rows, { name: `kag ${outcome} per ${exposure}, split ${seed}`, outcome: outcome!, exposure: exposure!, categorical: KAG, numeric: [], group: null, time: null, truth: null }, seed) } satisfies Plan, // prettier-ignore
      ]),
    ),
  ),
  ...Object.fromEntries(
    [
      ["clicks", "displays"],
      ["post_click_conversions", "clicks"],
      ["cost", "displays"],
    ].map(([outcome, exposure]) => [
      `company-x ${outcome} per ${exposure}, May`,
      { source: "companyX", table: (rows) => split(rows, ({ month }) => month === "May", { name: `company-x ${outcome} per ${exposure}, May`, outcome: outcome!, exposure: exposure!, categorical: X, numeric: [], group: null, time: "time", truth: null }) } satisfies Plan, // prettier-ignore
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ["bing", "imps", BING],
        ["facebook", "impressions", FACEBOOK],
      ] as const
    ).flatMap(
      ([source, exposure, categorical]) =>
        [
          [`${source} clicks, new ads`, { source, table: (rows) => newAds(rows, { name: `${source} clicks, new ads`, outcome: "clicks", exposure, categorical, numeric: [], group: "ad_id", time: null, truth: null }) }], // prettier-ignore
          [`${source} clicks, later`, { source, table: (rows) => latest(rows, { name: `${source} clicks, later`, outcome: "clicks", exposure, categorical, numeric: [], group: null, time: "date", truth: null }) }], // prettier-ignore
        ] satisfies [string, Plan][],
    ),
  ),
};

export const REAL_NAMES = Object.keys(PLANS);

/** Null where the file is not there. */
export function readTable(name: string, folder: string): BenchTable | null {
  const plan = PLANS[name]!;
  const path = join(folder, FILES[plan.source]);
  return existsSync(path) ? plan.table(readRows(path)) : null;
}

function readRows(path: string): Row[] {
  const [header, ...body] = Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;
  return body.map((cells) => {
    const row: Record<string, string> = {};
    header!.forEach((name, i) => (row[name.trim()] ??= cells[i]!.trim()));
    if (row.month !== undefined)
      row.time = `2020-${String(["April", "May"].indexOf(row.month) + 4).padStart(2, "0")}-${row.day!.padStart(2, "0")}`;
    return row;
  });
}

type Ask = Omit<BenchTable, "train" | "test">;

/** Only rows with an exposure can be asked about. */
function split(rows: readonly Row[], isTest: (row: Row, i: number) => boolean, ask: Ask): BenchTable {
  const usable = rows.filter((row) => Number(row[ask.exposure]) > 0);
  return { ...ask, train: usable.filter((row, i) => !isTest(row, i)), test: usable.filter(isTest) };
}

function atRandom(rows: readonly Row[], ask: Ask, seed: number): BenchTable {
  const random = randomFor(seed, "bench-peers/kag");
  const drawn = rows.map(() => random.next() < 0.2);
  const chosen = new Set(rows.filter((_, i) => drawn[i]));
  return split(rows, (row) => chosen.has(row), ask);
}

function newAds(rows: readonly Row[], ask: Ask): BenchTable {
  const random = randomFor(1, "bench-peers/new-ads");
  const ads = [...new Set(rows.map((row) => row[ask.group!]!))].toSorted();
  const chosen = new Set(ads.filter(() => random.next() < 0.25));
  return split(rows, (row) => chosen.has(row[ask.group!]!), ask);
}

/** The last fifth of the days, at least the last one. */
function latest(rows: readonly Row[], ask: Ask): BenchTable {
  const dates = [...new Set(rows.map((row) => String(row[ask.time!])))].toSorted();
  const first = dates[Math.min(dates.length - 1, Math.floor(dates.length * 0.8))]!;
  return split(rows, (row) => String(row[ask.time!]) >= first, ask);
}
