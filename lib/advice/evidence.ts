import { moneyFromUnits } from "@/lib/domain/money";
import type { Evidence } from "@/lib/domain/suggestion";
import type { Case } from "./case";

/** What a suggestion rests on. Spend in units. `fromPage`: the current value was read from the page on screen. */
export function evidenceOf(
  one: Case,
  figures: {
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly rows: number;
    readonly cost: number;
    readonly results: number;
    readonly similar: number;
  },
  fromPage: boolean,
): Evidence {
  const { cost, results, ...rest } = figures;
  return {
    ...rest,
    spend: moneyFromUnits(Math.round(cost * 100) / 100, one.book.currency),
    results: Math.round(results * 100) / 100,
    source: fromPage ? "history-and-page" : "history",
  };
}
