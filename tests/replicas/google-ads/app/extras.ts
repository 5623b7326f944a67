import type { Figures } from "@/lab/simulator/account";

/** What the page shows of a campaign beyond the simulation: made from its id, so that a reload shows the same. */
export interface Extras {
  /** Places in the language's list of audience segments. */
  readonly audiences: readonly number[];
  /** English names of countries. */
  readonly excludedLocations: readonly string[];
  /** Only people in the places, not those who are interested in them. */
  readonly presence: boolean;
  /** The budget belongs to several campaigns; here only its name is shown. */
  readonly sharedBudget: boolean;
  readonly aiMax: boolean;
}

/** A small number that depends on the id alone. */
export function digest(id: string): number {
  let sum = 7;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 9973;
  return sum;
}

const EXCLUDED = [[], ["Austria"], ["Austria", "Switzerland"]] as const;
const AUDIENCES = [[0, 2], [], [1], [0, 1, 2]] as const;

/** What a new campaign of this id has set. */
export function extrasOf({ id }: { readonly id: string }): Extras {
  const seed = digest(id);
  return {
    audiences: AUDIENCES[seed % AUDIENCES.length]!,
    excludedLocations: EXCLUDED[seed % EXCLUDED.length]!,
    presence: seed % 2 === 0,
    sharedBudget: false,
    aiMax: seed % 5 === 0,
  };
}

/** Figures that the simulation does not have; shares are null where the page shows a dash. */
export interface MoreFigures {
  readonly interactions: number;
  readonly allConversions: number;
  readonly allConversionValueMicros: number;
  readonly viewThroughConversions: number;
  readonly searchShare: number | null;
  readonly lostToBudget: number | null;
  readonly lostToRank: number | null;
  readonly topShare: number | null;
}

/** More figures of an entity, or of a total row (then `id` names the total). Interactions are clicks here, as for all types that count nothing else. */
export function moreFigures(id: string, figures: Figures, isSearch: boolean): MoreFigures {
  const seed = digest(id);
  const shows = isSearch && figures.impressions > 0;
  // Low, usual and high shares, each with its bucket.
  const share = seed % 4 === 0 ? 0.04 : 0.12 + (seed % 61) / 100 + 0.0037;
  const toBudget = seed % 6 === 5 ? 0.93 : (seed % 29) / 100;
  return {
    interactions: figures.clicks,
    allConversions: Math.round((figures.conversions * 1.37 + 1.5) * 100) / 100,
    allConversionValueMicros: Math.round(figures.conversionValueMicros * 1.19) + 3_330_000,
    viewThroughConversions: Math.round(figures.impressions / 4_111) + 2,
    searchShare: shows ? share : null,
    lostToBudget: shows ? toBudget : null,
    lostToRank: shows ? Math.max(0.005, 0.85 - share - toBudget / 2) : null,
    topShare: shows ? share * 0.61 : null,
  };
}
