import * as v from "valibot";
import type { ModelUsage } from "@/lib/copywriting/language-model";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Sum = v.object({ requests: Count, input: Count, output: Count, micros: Count });

/** What was used of Gemini, in tokens and in millionths of a US dollar at list price; today's and ever. */
export const Spending = v.object({ day: v.pipe(v.string(), v.isoDate()), today: Sum, total: Sum });
export type Spending = v.InferOutput<typeof Spending>;
export type SpentSum = v.InferOutput<typeof Sum>;

const NOTHING: SpentSum = { requests: 0, input: 0, output: 0, micros: 0 };
/** A dollar a day is some hundred drafts. */
export const DEFAULT_CEILING = 1_000_000;
/** What an answer usually takes, with the model's own thoughts, which are paid alike. */
export const USUAL_OUTPUT = 2_500;
const IMAGE_TOKENS = 1_100;

/**
 * List prices in US dollars a million tokens (ai.google.dev/gemini-api/docs/pricing as of 2026-10): of a class the dearest that was seen, so that an
 * estimate is too high rather than too low. Thoughts cost as much as the answer.
 */
const PRICES: readonly (readonly [model: RegExp, input: number, output: number])[] = [
  [/lite/u, 0.3, 2.5],
  [/gemini-3\.8-flash/u, 0.75, 3.75],
  [/flash/u, 1.5, 9],
  [/./u, 4, 18],
];

/** About how many tokens a request has: four Latin letters a token, one sign of Japanese each, and each picture its own. */
export function estimateTokens(texts: readonly string[], images = 0): number {
  const text = texts.join("");
  const wide = (text.match(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/gu) ?? []).length;
  return Math.ceil((text.length - wide) / 4 + wide + images * IMAGE_TOKENS);
}

/** What so many tokens of a model cost, in millionths of a dollar. */
export function costMicros(model: string | null, usage: ModelUsage): number {
  const [, input, output] = PRICES.find(([name]) => name.test(model ?? "-"))!;
  return Math.ceil(usage.input * input + usage.output * output);
}

/** The record as it stands on a day: yesterday's spending is history. */
export function spendingOn(stored: unknown, day: string): Spending {
  const parsed = v.safeParse(Spending, stored);
  if (!parsed.success) return { day, today: NOTHING, total: NOTHING };
  return parsed.output.day === day ? parsed.output : { ...parsed.output, day, today: NOTHING };
}

/** The record with one request more. */
export function spent(before: Spending, model: string, usage: ModelUsage): Spending {
  const add = (sum: SpentSum): SpentSum => ({
    requests: sum.requests + 1,
    input: sum.input + usage.input,
    output: sum.output + usage.output,
    micros: sum.micros + costMicros(model, usage),
  });
  return { day: before.day, today: add(before.today), total: add(before.total) };
}
