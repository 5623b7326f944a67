import { i18n } from "@/lib/wording/i18n";
import { Notice } from "@/components/ui/surface";
import { figure, percentFine, whole } from "@/components/wording/formats";
import type { Learning, LearningReason } from "@/lib/model/types";

const REASONS: Readonly<Record<LearningReason, () => string>> = {
  first: () => i18n.t("learning.first"),
  asked: () => i18n.t("learning.asked"),
  "new-days": () => i18n.t("learning.newDays"),
  "new-settings": () => i18n.t("learning.newSettings"),
  drift: () => i18n.t("learning.drift"),
  grown: () => i18n.t("learning.grown"),
  changed: () => i18n.t("learning.changed"),
  worse: () => i18n.t("learning.worse"),
  imported: () => i18n.t("learning.imported"),
};

/** How the model in use came to be: updated, trained anew and why, or kept because what is new was worse on the newest days. */
export function ModelLearning({ learning }: { learning: Learning }) {
  const { how, reason, newRows, seconds, before, now } = learning;
  const did =
    how === "updated"
      ? i18n.t("learning.updated", { rows: whole(newRows), seconds: figure(seconds) })
      : how === "kept"
        ? i18n.t("learning.kept")
        : i18n.t("learning.trained", { seconds: figure(seconds) });
  return (
    <Notice tone={how === "kept" ? "caution" : "info"}>
      <p data-testid="model-learning">
        {did} {REASONS[reason]()}
      </p>
      {before !== null && now !== null ? (
        <p className="text-small">
          {i18n.t("learning.compared", { before: percentFine(before), now: percentFine(now) })}
        </p>
      ) : null}
    </Notice>
  );
}
