import type { PolicyContext, PolicyDecision, PolicyIdea } from "@/lib/policy/idea";
import { decisionsFor } from "@/lib/policy/apply-rules";

const ALLOWED: PolicyDecision = {
  verdict: "allow",
  ruleId: null,
  code: "policy-allowed",
  params: {},
  source: null,
  message: "No rule speaks against it.",
};

/** Every rule that refuses or warns, refusals first. Empty where nothing does. */
export function policyFindings(idea: PolicyIdea, context: PolicyContext): readonly PolicyDecision[] {
  const found = decisionsFor(idea, context);
  return [...found.filter((d) => d.verdict === "refuse"), ...found.filter((d) => d.verdict === "warn")];
}

/**
 * The strictest decision about one idea. It runs when advice is made, again after a language model wrote something,
 * and again before anything is put into a field; nothing in the product can switch it off.
 */
export function policyGuard(idea: PolicyIdea, context: PolicyContext): PolicyDecision {
  return policyFindings(idea, context)[0] ?? ALLOWED;
}
