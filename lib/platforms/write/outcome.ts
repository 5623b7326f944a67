import type { FieldReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import type { WriteRequest } from "@/lib/platforms/platform";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { Sight } from "./look";
import { holds, isMoney, sameReading } from "./same-value";

/**
 * What the page made of a value: took it, made something like it (`adjusted`), did nothing, complained, made something that
 * nobody asked for (`spoilt`), or is not there any more to be asked (`unseen`).
 */
export type Outcome = "taken" | "adjusted" | "nothing" | "complained" | "spoilt" | "unseen";

export function outcomeOf(sight: Sight, before: FieldReading<SettingValue>, request: WriteRequest): Outcome {
  const { value, complaint, same, field, options } = sight;
  if (!same || (field === null && options.length === 0)) return "unseen";
  if (value.status === "unreadable" && value.reason !== "parse-failed") return "unseen";
  const isUndo = request.restore !== undefined;
  if (complaint !== null && !isUndo) return "complained";
  if (holds(value, request.value)) return "taken";
  if (sameReading(value, before)) return "nothing";
  return value.status === "found" && isLike(value.value, before, request.value) ? "adjusted" : "spoilt";
}

/**
 * True where a page may well have made this of what was asked: rounded it, or kept it within its limits. An amount beyond
 * both the old and the new one is no such thing: a decimal sign was taken for a thousands sign, or somebody else changed it.
 */
function isLike(shown: SettingValue, before: FieldReading<SettingValue>, asked: WriteRequest["value"]): boolean {
  const [is, wanted] = [size(shown), size(asked)];
  if (is === null || wanted === null) return true;
  const was = (before.status === "found" ? size(before.value) : null) ?? wanted;
  const rounded = Math.abs(is - wanted) <= Math.max(1, Math.abs(wanted) * 0.01);
  return rounded || (is >= Math.min(was, wanted) && is <= Math.max(was, wanted));
}

function size(value: SettingValue | WriteRequest["value"]): number | null {
  if (isMoney(value)) return value.amountMicros / MICROS_PER_UNIT;
  return typeof value === "number" ? value : null;
}
