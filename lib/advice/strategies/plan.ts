import type { SavedBrief } from "@/lib/domain/brief";
import { moneyFromUnits, type Money } from "@/lib/domain/money";
import type { BidStrategy, Setting, SettingValue } from "@/lib/domain/settings";
import type { Play } from "./playbook";
import type { PastCost, PlanLine } from "./types";

/** Fields that both platforms' forms let a person type into; the writer says no where one does not. */
const TYPED: readonly Setting[] = ["name", "budget", "targetCpa", "targetRoas", "startDate", "endDate"];

/** Every parameter of a new campaign, in the order in which the platforms' forms ask for them, each with where it comes from. */
export function linesOf({
  play,
  brief: { limits, client },
  bidStrategy,
  daily,
  cost,
  currency,
}: {
  readonly play: Play;
  readonly brief: SavedBrief;
  readonly bidStrategy: BidStrategy | null;
  readonly daily: Money | null;
  readonly cost: PastCost | null;
  readonly currency: string | null;
}): readonly PlanLine[] {
  const lines: PlanLine[] = [];
  const add = (setting: Setting, value: SettingValue | null | undefined, from: PlanLine["from"], field?: string) => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return;
    const quote = field === undefined ? null : (client?.quotes[field]?.[0] ?? null);
    lines.push({ setting, value, from, quote, typed: TYPED.includes(setting) });
  };
  add("objective", play.objective, "rule", "goal");
  add("campaignType", play.campaignType, "rule");
  add("bidStrategy", bidStrategy, cost === null ? "rule" : "history");
  const target = client?.targetValue ?? null;
  if (bidStrategy === "target-cpa" || bidStrategy === "cost-per-result-goal") {
    const isStated = target !== null && client?.kpi != null && client.kpi !== "ROAS";
    const units = isStated ? target : cost === null ? null : Math.round(cost.perResult.mid * 100) / 100;
    add(
      "targetCpa",
      units === null ? null : moneyFromUnits(units, currency),
      isStated ? "brief" : "history",
      isStated ? "targetValue" : undefined,
    );
  }
  if ((bidStrategy === "target-roas" || bidStrategy === "roas-goal") && client?.kpi === "ROAS")
    add("targetRoas", target, "brief", "targetValue");
  const isTotal = limits.budgetCeiling?.period === "total" && play.platform === "meta-ads" && limits.endDate !== null;
  add("budgetType", isTotal ? "lifetime" : "daily", "rule");
  add(
    "budget",
    isTotal ? limits.budgetCeiling.amount : daily,
    limits.budgetCeiling === null ? "history" : "brief",
    limits.budgetCeiling === null ? undefined : "budget",
  );
  add("startDate", limits.startDate, "brief", "dates");
  add("endDate", limits.endDate, "brief", "dates");
  add("locations", limits.locations, "brief", "locations");
  add("languages", limits.languages, "brief", "languages");
  add("ageMin", limits.ageMin, "brief", "ages");
  add("ageMax", limits.ageMax, "brief", "ages");
  return lines;
}
