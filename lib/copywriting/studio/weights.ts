import type { Role } from "@/lib/copywriting/studio/phrasebook";
import type { Feeling, Moment, Stage, StudioWish } from "@/lib/copywriting/studio/wish";

type Weights = Readonly<Partial<Record<Role, number>>>;

/** How much a text of each role belongs at a stage of the journey: our own judgement, no measurement; results of the account weigh on top. */
const BY_STAGE: Readonly<Record<Stage, Weights>> = {
  awareness: { name: 0.7, question: 0.9, need: 0.9, benefit: 0.8, context: 0.7, event: 0.7, audience: 0.6, tone: 0.5, place: 0.4, proof: 0.4, action: 0.4, offer: 0.2, price: 0.1 },
  consideration: { name: 0.7, question: 0.6, need: 0.6, benefit: 0.9, context: 0.5, event: 0.6, audience: 0.6, tone: 0.5, place: 0.5, proof: 0.9, action: 0.6, offer: 0.5, price: 0.5 },
  decision: { name: 0.8, question: 0.1, need: 0.4, benefit: 0.7, context: 0.5, event: 0.7, audience: 0.4, tone: 0.3, place: 0.6, proof: 0.7, action: 0.9, offer: 1, price: 0.9 },
}; // prettier-ignore
const BY_MOMENT: Readonly<Record<Moment, Weights>> = {
  know: { question: 0.3, benefit: 0.2, need: 0.2, offer: -0.2, price: -0.1 },
  go: { place: 0.6, action: 0.2, event: 0.2 },
  do: { need: 0.3, benefit: 0.2, action: 0.1 },
  buy: { offer: 0.3, price: 0.2, action: 0.2, proof: 0.1 },
};
/** How tone follows a feeling: doubt is met with proof, stress and worry with calm, never with pressure. */
const BY_FEELING: Readonly<Record<Feeling, Weights>> = {
  curiosity: { question: 0.4, benefit: 0.2, tone: 0.3 },
  doubt: { proof: 0.6, tone: 0.3, offer: -0.2, price: -0.1 },
  stress: { tone: 0.4, benefit: 0.2, offer: -0.3 },
  worry: { proof: 0.4, tone: 0.4, offer: -0.3 },
  frustration: { tone: 0.3, benefit: 0.3, question: -0.3 },
  joy: { event: 0.3, context: 0.2, tone: 0.2 },
};
/** Nobody who doubts or is under strain is hurried: texts with a deadline stay out. */
const UNHURRIED: readonly Feeling[] = ["doubt", "stress", "worry", "frustration"];

/** How well a role fits what was asked for. */
export function roleWeight(role: Role, { stage, moment, feeling }: StudioWish): number {
  const felt = feeling === null ? 0 : (BY_FEELING[feeling][role] ?? 0);
  return (BY_STAGE[stage][role] ?? 0) + (BY_MOMENT[moment][role] ?? 0) + felt;
}

/** True where this feeling is not met with a deadline. */
export function isUnhurried(feeling: Feeling | null): boolean {
  return feeling !== null && UNHURRIED.includes(feeling);
}

/** The order in which a longer text says things at a stage; what is not known is left out. */
export function storyOf({ stage, feeling }: StudioWish): readonly Role[] {
  if (feeling === "doubt" || feeling === "worry") return ["proof", "benefit", "tone", "price", "action"];
  if (feeling === "stress" || feeling === "frustration") return ["tone", "benefit", "action"];
  if (stage === "awareness") return ["question", "need", "benefit", "context", "name", "action"];
  if (stage === "consideration") return ["benefit", "proof", "name", "offer", "price", "action"];
  return ["offer", "benefit", "price", "proof", "action"];
}
