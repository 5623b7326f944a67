import type { AccountRef } from "@/lib/domain/history";
import { factorTables, keyFactors } from "@/lib/advice/factors/key-factors";
import type { FactorMeasure, KeyFactors } from "@/lib/advice/factors/key-factors";
import { partsOf } from "@/lib/history/account-parts";
import { campaignPeriods } from "@/lib/history/campaign-periods";
import type { HistoryDb } from "@/lib/history/db";
import { keepByHistory } from "./keep-by-history";

/** Lets the worker's other messages in. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The key factors of accounts, each kept by measure while its history stays the same. */
export function openFactors(db: HistoryDb) {
  const kept = keepByHistory(db, async (ref) => {
    const parts = await partsOf(db, ref);
    const tables = await factorTables(parts, campaignPeriods(parts), rest);
    return { tables, found: new Map<FactorMeasure, Promise<KeyFactors>>() };
  });
  return {
    async of(ref: AccountRef, measure: FactorMeasure): Promise<KeyFactors> {
      const { tables, found } = await kept.of(ref);
      const known = found.get(measure) ?? keyFactors(tables, measure, rest);
      found.set(measure, known);
      return known;
    },
    clear: () => kept.clear(),
  };
}
