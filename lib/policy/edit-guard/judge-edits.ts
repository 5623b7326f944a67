import type { Edit, EditWarning, GuardFacts } from "@/lib/domain/edit-guard";
import type { Level, PlatformId } from "@/lib/domain/platform";
import { amountWarnings } from "./amounts";
import { briefWarnings } from "./brief";
import { dateWarnings } from "./dates";
import { learningWarnings } from "./learning";
import { policyWarnings } from "./policy";
import { trackingWarnings } from "./tracking";

/** What is on screen beside the edits. */
export interface EditScene {
  readonly platform: PlatformId;
  readonly level: Level;
  readonly today: string;
  /** In which language it names places. */
  readonly locale: string | null;
  /** The budget's type as the form shows it now. */
  readonly budgetType: "daily" | "lifetime" | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** null until the engine has answered: what the form itself shows is judged all the same. */
  readonly facts: GuardFacts | null;
}

/**
 * At most one warning for each edited field, the gravest first: what is forbidden, what cannot be meant, what the client
 * did not want, what the account never did, what restarts learning.
 */
export function judgeEdits(edits: readonly Edit[], scene: EditScene): readonly EditWarning[] {
  const typeChanged = edits.some(({ field }) => field === "budgetType");
  const comparable = typeChanged ? null : scene.budgetType;
  return edits.flatMap((edit) => {
    const all = [
      ...policyWarnings(edit, scene.facts),
      ...dateWarnings(edit, scene.today, scene),
      ...amountWarnings(edit, scene.facts, comparable),
      ...briefWarnings(edit, scene.facts?.brief ?? null, scene.budgetType, scene.locale),
      ...trackingWarnings(edit, scene.facts?.tracking ?? null),
      ...learningWarnings(edit, scene.platform, scene.level),
    ];
    return all.slice(0, 1);
  });
}
