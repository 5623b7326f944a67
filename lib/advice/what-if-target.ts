import type { WhatIfChange, WhatIfFixed, WhatIfTarget } from "@/lib/domain/what-if";
import type { FittedResponse } from "@/lib/response/fit-response";
import { bidKindOf } from "./bid-kinds";
import { budgetAround, spendsAt } from "./bid-spends";
import type { Case } from "./case";
import { campaignOf, currentOf } from "./case";
import { phrase } from "./phrases";
import type { Recent } from "./recent";
import type { Unit } from "./unit";

export interface TriedTarget {
  readonly target: WhatIfTarget | null;
  /** Spend per day in each possible world; null where the target stays as it is. */
  readonly spends: Float64Array | null;
  readonly fixed: readonly WhatIfFixed[];
}

/**
 * Another target within those that the history has seen: it moves what is spent, along the unit's own curve, as the platform stops
 * where the average result (or the next one, for a cap) costs more. A bid per click has no such answer.
 */
export function triedTarget(
  one: Case,
  unit: Unit,
  fit: FittedResponse,
  recent: Recent,
  change: WhatIfChange,
): TriedTarget {
  for (const holder of [unit, campaignOf(one, unit)]) {
    const settings = currentOf(one, holder);
    const kind = bidKindOf(settings.strategy ?? currentOf(one, campaignOf(one, unit)).strategy, settings);
    if (kind === null || kind.value === null) continue;
    const { setting, value: now } = kind;
    const none = (reason: WhatIfFixed["reason"]): TriedTarget => ({
      target: null,
      spends: null,
      fixed: [{ setting, reason }],
    });
    if (setting === "maxCpc") return none(phrase("what-if-click-bid", {}));
    if (fit.status !== "fitted") return none(phrase("what-if-curve-unknown", {}));
    const name = setting === "targetRoas" ? setting : `${setting}Micros`;
    const seen = holder.steps.flatMap(({ attributes }) => {
      const value = attributes[name];
      return typeof value === "number" && value > 0 ? [setting === "targetRoas" ? value : value / 1e6] : [];
    });
    const [low, high] = [Math.min(now, ...seen), Math.max(now, ...seen)];
    if (!(high > low)) return none(phrase("what-if-never-changed", {}));
    const chosen = Math.min(high, Math.max(low, change.target ?? now));
    const limits = { kind, fit, recent, ...budgetAround(one, unit, recent) };
    const isMoved = Math.abs(chosen - now) > 1e-9;
    return {
      target: { setting, now, chosen, low, high },
      spends: isMoved ? spendsAt(limits, now, chosen) : null,
      fixed: [],
    };
  }
  return { target: null, spends: null, fixed: [] };
}
