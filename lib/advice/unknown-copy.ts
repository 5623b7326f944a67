import { moneyFromUnits } from "@/lib/domain/money";
import type { EntityRef, Suggestion } from "@/lib/domain/suggestion";
import { exactly } from "@/lib/response/summary";
import type { CopyProposal } from "@/lib/copywriting/proposal";
import { textMark } from "./copy";
import { phrase } from "./phrases";

/** A text for an ad that the history does not know: it can be put into its field, but nothing is promised of it. */
export function unknownCopy(
  entity: EntityRef,
  { slot, index, text, current, author, reasons, problems }: CopyProposal,
  currency: string | null,
  today: string,
): Suggestion {
  return {
    id: `copy:${entity.ids.ad ?? "open"}:${slot}.${index}:${author}:${textMark(text)}`,
    kind: "copy",
    entity,
    target: { kind: "text", slot, index },
    mode: "fill",
    title: phrase(current === null ? "copy-fill" : "copy-replace", { slot, position: index + 1 }),
    current,
    proposed: text,
    write: text,
    effect: { outcome: "results", perWeek: exactly(0), costPerWeek: exactly(0), probabilityBetter: null },
    evidence: {
      from: today,
      to: today,
      days: 0,
      rows: 0,
      spend: moneyFromUnits(0, currency),
      results: 0,
      similar: 0,
      source: "page",
    },
    reasons,
    checks: problems.map(({ rule, text: about }) => ({ code: rule, status: "caution", params: { text: about }, source: null })), // prettier-ignore
    author,
  };
}
