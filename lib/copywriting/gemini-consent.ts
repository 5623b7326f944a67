import * as v from "valibot";
import type { QuestionPurpose } from "@/lib/domain/model-question";

/**
 * What the person said before the first request (ai.google.dev/gemini-api/terms): Gemini's API is for adults; in the EEA, Switzerland and the UK only the
 * paid tier may serve people; on the free tier people at Google may read what is sent.
 */
export const GeminiConsent = v.object({
  version: v.literal(1),
  region: v.picklist(["europe", "elsewhere"]),
  tier: v.picklist(["paid", "free"]),
  adult: v.literal(true),
  at: v.pipe(v.string(), v.isoDate()),
});
export type GeminiConsent = v.InferOutput<typeof GeminiConsent>;

export type ConsentTrouble = "gemini-no-consent" | "gemini-free-in-europe" | "gemini-free-private";

/** Why a question of this kind may not be sent, or null. A client's mail and pictures of people are not for the free tier. */
export function consentTrouble(consent: GeminiConsent | null, purpose: QuestionPurpose): ConsentTrouble | null {
  if (consent === null) return "gemini-no-consent";
  if (consent.tier === "paid") return null;
  if (consent.region === "europe") return "gemini-free-in-europe";
  return purpose === "copy" ? null : "gemini-free-private";
}
