import * as v from "valibot";
import type { BriefLimits } from "@/lib/domain/brief";
import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import type { HistoryDb } from "./db";

const day = v.pipe(v.string(), v.isoDate());
const age = v.pipe(v.number(), v.integer(), v.minValue(13), v.maxValue(65));
const words = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))), v.maxLength(100));

/** What a brief may hold: as the person typed it, and as an older version may have stored it. */
export const briefLimits = v.strictObject({
  budgetCeiling: v.nullable(
    v.strictObject({
      amount: v.strictObject({
        amountMicros: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
      }),
      period: v.picklist(["day", "month", "total"]),
    }),
  ),
  startDate: v.nullable(day),
  endDate: v.nullable(day),
  locations: words,
  languages: words,
  ageMin: v.nullable(age),
  ageMax: v.nullable(age),
});

/** The limits for a campaign: its own, else the account's (empty campaign id), else null. */
export async function briefOf(
  db: HistoryDb,
  account: AccountRef,
  campaignId: string | null,
): Promise<{ readonly limits: BriefLimits; readonly campaignId: string } | null> {
  const key = accountKey(account);
  for (const id of campaignId === null ? [""] : [campaignId, ""]) {
    const stored = await db.briefs.get([key, id]);
    const parsed = v.safeParse(briefLimits, stored?.brief);
    if (parsed.success) return { limits: parsed.output, campaignId: id };
  }
  return null;
}

/** Stores or, with null, removes the limits for one campaign or (empty id) the account. Throws a ValiError where they do not fit. */
export async function saveBrief(
  db: HistoryDb,
  account: AccountRef,
  campaignId: string,
  limits: BriefLimits | null,
  at = new Date(),
): Promise<void> {
  const key = accountKey(account);
  if (limits === null) await db.briefs.delete([key, campaignId]);
  else
    await db.briefs.put({
      account: key,
      campaignId,
      savedAt: at.toISOString(),
      brief: v.parse(briefLimits, limits),
    });
}
