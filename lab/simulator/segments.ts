import type { Breakdown } from "@/lib/domain/history";
import type { PlatformId } from "@/lib/domain/platform";
import type { Random } from "./random";
import type { Cell } from "./truth";

/** Share of spend, relative results per money, relative clicks per money; brought to mean 1 by `makeCells`. */
type RawCell = readonly [name: string, share: number, results: number, clicks: number];

const STATES: readonly RawCell[] = [
  ["Bavaria", 0.27, 1.35, 1.1],
  ["Baden-Württemberg", 0.19, 1.2, 1.05],
  ["North Rhine-Westphalia", 0.22, 0.85, 1],
  ["Hesse", 0.1, 0.95, 1],
  ["Berlin", 0.12, 0.6, 1.05],
  ["Hamburg", 0.1, 0.8, 0.95],
];

/** Results by hour of the day: little at night, most in the evening. */
function hours(name: (hour: number) => string): readonly RawCell[] {
  return Array.from({ length: 24 }, (_, hour): RawCell => {
    const awake = hour >= 7 && hour <= 22;
    const evening = hour >= 18 && hour <= 21;
    return [name(hour), awake ? 1.3 : 0.45, evening ? 1.35 : awake ? 1 : 0.4, awake ? 1 : 0.9];
  });
}

const two = (value: number): string => String(value).padStart(2, "0");

const GOOGLE: { readonly [B in Breakdown]?: readonly RawCell[] } = {
  device: [
    ["Mobile phones", 0.62, 0.9, 1.1],
    ["Computers", 0.31, 1.35, 0.85],
    ["Tablets", 0.07, 0.4, 0.95],
  ],
  age: [
    ["18-24", 0.1, 0.45, 1.1],
    ["25-34", 0.2, 1.15, 1.05],
    ["35-44", 0.21, 1.4, 1],
    ["45-54", 0.17, 1.1, 0.95],
    ["55-64", 0.11, 0.8, 0.95],
    ["65+", 0.07, 0.4, 1],
    ["Unknown", 0.14, 0.85, 0.95],
  ],
  gender: [
    ["Female", 0.44, 1.1, 1],
    ["Male", 0.46, 0.95, 1],
    ["Unknown", 0.1, 0.8, 1],
  ],
  hour: hours(String),
  location: STATES,
};

const META: { readonly [B in Breakdown]?: readonly RawCell[] } = {
  age: [
    ["18-24", 0.16, 0.45, 1.15],
    ["25-34", 0.25, 1.2, 1.05],
    ["35-44", 0.22, 1.4, 0.95],
    ["45-54", 0.18, 1.1, 0.9],
    ["55-64", 0.12, 0.75, 0.95],
    ["65+", 0.07, 0.35, 1.2],
  ],
  gender: [
    ["female", 0.51, 1.12, 1],
    ["male", 0.47, 0.88, 1],
    ["unknown", 0.02, 0.8, 0.9],
  ],
  placement: [
    ["Facebook Feed", 0.34, 1.15, 0.95],
    ["Instagram Feed", 0.22, 1.2, 0.9],
    ["Instagram Stories", 0.15, 0.9, 0.85],
    ["Instagram Reels", 0.14, 0.95, 0.9],
    ["Facebook Marketplace", 0.08, 0.6, 1],
    ["Audience Network Native", 0.07, 0.2, 1.9],
  ],
  device: [
    ["Android Smartphone", 0.42, 0.8, 1.05],
    ["iPhone", 0.43, 1.15, 0.95],
    ["Desktop", 0.11, 1.3, 0.85],
    ["iPad", 0.04, 0.6, 0.9],
  ],
  hour: hours((hour) => `${two(hour)}:00:00 - ${two(hour)}:59:59`),
  location: STATES,
};

const NETWORKS: Readonly<Record<string, readonly RawCell[]>> = {
  Search: [
    ["Google search", 0.82, 1.12, 1],
    ["Search partners", 0.18, 0.4, 1.05],
  ],
  "Performance Max": [["Cross-network", 1, 1, 1]],
  Display: [["Google Display Network", 1, 1, 1]],
  "Demand Gen": [["Google Display Network", 1, 1, 1]],
};

/** A blueprint's own results per money for single cells, e.g. `{age: {"65+": 0.2}}`. */
export type CellOverrides = { readonly [B in Breakdown]?: Readonly<Record<string, number>> };
/** The names of the cells that an ad set targets; what is not named is all of them. */
export type CellChoice = { readonly [B in Breakdown]?: readonly string[] };

/** Scales the cells so that shares sum to 1 and results and clicks average 1 over the money spent. */
export function normaliseCells(raw: readonly RawCell[]): Cell[] {
  const shares = raw.reduce((sum, [, share]) => sum + share, 0);
  const results = raw.reduce((sum, [, share, result]) => sum + (share / shares) * result, 0);
  const clicks = raw.reduce((sum, [, share, , click]) => sum + (share / shares) * click, 0);
  return raw.map(([name, share, result, click]) => ({
    name,
    share: share / shares,
    results: result / results,
    clicks: click / clicks,
  }));
}

/** The cells of one ad set: the platform's usual ones, with the campaign's own effects and a small disturbance by seed. */
export function makeCells(
  platform: PlatformId,
  campaignType: string | null,
  overrides: CellOverrides,
  choice: CellChoice,
  random: Random,
): { readonly [B in Breakdown]?: readonly Cell[] } {
  const base = platform === "google-ads" ? { ...GOOGLE, network: NETWORKS[campaignType ?? "Search"] ?? [] } : META;
  const cells: { [B in Breakdown]?: readonly Cell[] } = {};
  for (const [breakdown, raw] of Object.entries(base) as [Breakdown, readonly RawCell[]][]) {
    const chosen = raw.filter(([name]) => choice[breakdown]?.includes(name) ?? true);
    cells[breakdown] = normaliseCells(
      chosen.map(([name, share, results, clicks]): RawCell => [
        name,
        share,
        (overrides[breakdown]?.[name] ?? results) * random.disturbance(0.05),
        clicks,
      ]),
    );
  }
  return cells;
}
