import type { AccountRef } from "@/lib/domain/history";
import { FACTOR_MEASURES, keyFactors } from "@/lib/advice/factors/key-factors";
import type { FactorMeasure, KeyFactors } from "@/lib/advice/factors/key-factors";
import { partsOf } from "@/lib/history/account-parts";
import { campaignPeriods } from "@/lib/history/campaign-periods";
import type { HistoryDb } from "@/lib/history/db";
import { keepByHistory } from "./keep-by-history";

/** The key factors of accounts by measure, each kept while its history stays the same. */
export function openFactors(db: HistoryDb) {
  const kept = new Map(
    FACTOR_MEASURES.map((measure) => [
      measure,
      keepByHistory(db, async (ref): Promise<KeyFactors> => {
        const parts = await partsOf(db, ref);
        return keyFactors(parts, campaignPeriods(parts), measure);
      }),
    ]),
  );
  return {
    of: (ref: AccountRef, measure: FactorMeasure): Promise<KeyFactors> => kept.get(measure)!.of(ref),
    clear(): void {
      for (const one of kept.values()) one.clear();
    },
  };
}
