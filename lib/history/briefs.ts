import * as v from "valibot";
import type { BriefLimits, BriefVersion, ClientBrief, SavedBrief } from "@/lib/domain/brief";
import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import type { HistoryDb } from "./db";

const day = v.pipe(v.string(), v.isoDate());
const age = v.pipe(v.number(), v.integer(), v.minValue(13), v.maxValue(65));
const words = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))), v.maxLength(100));

/** What limits may hold: as the person typed them, and as an older version may have stored them. */
const limitEntries = {
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
};
export const briefLimits = v.strictObject(limitEntries);

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const clientBrief = v.strictObject({
  goal: v.nullable(v.picklist(["sales", "leads", "calls", "visits", "traffic", "engagement", "awareness"])),
  kpi: v.nullable(text(60)),
  targetValue: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  audience: v.nullable(text(500)),
  persona: v.nullable(text(500)),
  offer: v.nullable(text(500)),
  tone: v.nullable(text(500)),
  avoid: v.pipe(v.array(text(500)), v.maxLength(50)),
  sentiment: v.nullable(v.picklist(["positive", "neutral", "negative"])),
  certainty: v.nullable(v.picklist(["sure", "unsure"])),
  quotes: v.record(text(40), v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(100))),
});

/** How many versions of a brief are kept beside the newest. */
const EARLIER = 9;

// Rows of older versions hold the limits alone.
const client = v.optional(v.nullable(clientBrief), null);
const version = v.strictObject({ savedAt: v.string(), limits: briefLimits, client });
const storedBrief = v.strictObject({
  ...limitEntries,
  client,
  earlier: v.optional(v.pipe(v.array(version), v.maxLength(EARLIER)), []),
});

/** The brief of a campaign: its own, else the account's (empty campaign id), else null. */
export async function briefOf(
  db: HistoryDb,
  account: AccountRef,
  campaignId: string | null,
): Promise<SavedBrief | null> {
  const key = accountKey(account);
  for (const id of campaignId === null ? [""] : [campaignId, ""]) {
    const stored = await db.briefs.get([key, id]);
    const saved = stored === undefined ? null : understood(stored.savedAt, stored.brief);
    if (saved !== null) return { ...saved, campaignId: id };
  }
  return null;
}

function understood(savedAt: string, brief: unknown): Omit<SavedBrief, "campaignId"> | null {
  const parsed = v.safeParse(storedBrief, brief);
  if (!parsed.success) return null;
  const { client, earlier, ...limits } = parsed.output;
  return { savedAt, limits, client, earlier };
}

/**
 * Stores a brief for one campaign or (empty id) the account and keeps the versions before it; with null, removes it with all of them.
 * Throws a ValiError where it does not fit.
 */
export async function saveBrief(
  db: HistoryDb,
  account: AccountRef,
  campaignId: string,
  brief: { readonly limits: BriefLimits; readonly client: ClientBrief | null } | null,
  at = new Date(),
): Promise<void> {
  const key = accountKey(account);
  if (brief === null) {
    await db.briefs.delete([key, campaignId]);
    return;
  }
  const { limits, client } = v.parse(v.object({ limits: briefLimits, client: v.nullable(clientBrief) }), brief);
  await db.transaction("rw", db.briefs, async () => {
    const stored = await db.briefs.get([key, campaignId]);
    const before = stored === undefined ? null : understood(stored.savedAt, stored.brief);
    const earlier: BriefVersion[] = before === null ? [] : withoutNewest(before, limits, client);
    await db.briefs.put({
      account: key,
      campaignId,
      savedAt: at.toISOString(),
      brief: { ...limits, client, earlier: earlier.slice(0, EARLIER) },
    });
  });
}

/** Saving the same again makes no version. */
function withoutNewest(
  { savedAt, limits, client, earlier }: Omit<SavedBrief, "campaignId">,
  newLimits: BriefLimits,
  newClient: ClientBrief | null,
): BriefVersion[] {
  const isSame = JSON.stringify([limits, client]) === JSON.stringify([newLimits, newClient]);
  return isSame ? [...earlier] : [{ savedAt, limits, client }, ...earlier];
}
