import type { CampaignPeriods } from "@/lib/history/campaign-periods";
import { pairNumbers } from "@/lib/history/pair-numbers";
import { weekdayOf } from "@/lib/response/calendar";
import { buildTable } from "./factor-table";
import type { FactorTable } from "./factor-table";
import { mondayOf } from "./row-figures";

/** Days of the week (0 = Monday) of each campaign, compared within a week. Null where the history has no single days. */
export function weekdayTable(periods: CampaignPeriods): FactorTable | null {
  const table = buildTable(1);
  const strata = pairNumbers();
  let days = 0;
  for (let at = 0; at < periods.length; at += 1) {
    const day = periods.first[at]!;
    if (day !== periods.last[at]) continue;
    days += 1;
    const cost = periods.costMicros[at]!;
    const judged = periods.costWithResults[at]! >= cost - 0.5;
    const week = mondayOf(day);
    const campaign = periods.campaign[at]!;
    table.add({ campaign, stratum: strata.of(campaign, week), week }, [table.level(0, String(weekdayOf(day)))], {
      cost,
      clicks: periods.clicks[at]!,
      results: judged ? periods.results[at]! : NaN,
      first: day,
      last: day,
    });
  }
  return days === 0 ? null : table.build("dayOfWeek", true);
}
