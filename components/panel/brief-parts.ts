import { draftOf, type BriefDraft } from "@/components/panel/brief-fields";
import { takeOver } from "@/lib/brief/client-brief";
import type { Brief, BriefField } from "@/lib/brief/types";

/** Where the form keeps what a field of a brief says. */
const KEPT_IN: Readonly<Record<BriefField, readonly (keyof BriefDraft)[]>> = {
  goal: ["goal"],
  kpi: ["kpi"],
  targetValue: ["target"],
  budget: ["ceiling", "period"],
  locations: ["locations"],
  languages: ["languages"],
  audience: ["audience"],
  ages: ["ageMin", "ageMax"],
  persona: ["persona"],
  dates: ["startDate", "endDate"],
  offer: ["offer"],
  tone: ["tone"],
  constraints: ["avoid"],
  sentiment: ["sentiment"],
  certainty: ["certainty"],
};

/** A part of a brief for the form: `force` replaces what stands there, else only empty fields are filled. */
export interface TakenPart {
  readonly fields: readonly BriefField[];
  readonly from: BriefDraft;
  readonly force: boolean;
  /** Another number is another part. */
  readonly at: number;
}

/** What a brief says, as the form holds it. */
export function draftOfBrief(brief: Brief, currency: string | null): BriefDraft {
  const { limits, client } = takeOver(brief, currency);
  return draftOf(limits, client);
}

/** The form with a part taken over, each field with its quotes. */
export function withPart(old: BriefDraft, { fields, from, force }: TakenPart): BriefDraft {
  let next = old;
  for (const field of fields) {
    const keys = KEPT_IN[field];
    // A period alone says nothing: it always stands there.
    const isFree = keys
      .filter((key) => key !== "period")
      .every((key) => old[key] === "" || old[key] === null || old[key] === from[key]);
    if (!force && !isFree) continue;
    const part = Object.fromEntries(keys.map((key) => [key, from[key]]));
    next = { ...next, ...part, quotes: { ...next.quotes, [field]: from.quotes[field] ?? [] } };
  }
  return next;
}
