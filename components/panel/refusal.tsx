import { i18n } from "@/lib/wording/i18n";
import type { Refusal } from "@/components/session/use-actions";
import { valueText } from "@/components/wording/values";
import type { Suggestion } from "@/lib/domain/suggestion";

const WORDS: Readonly<Record<Refusal["reason"], () => string>> = {
  "wrong-entity": () => i18n.t("refusal.wrongEntity"),
  "not-on-screen": () => i18n.t("refusal.notOnScreen"),
  locked: () => i18n.t("refusal.locked"),
  "changed-since": () => i18n.t("refusal.changedSince"),
  "not-writable": () => i18n.t("refusal.notWritable"),
  busy: () => i18n.t("refusal.busy"),
  unconfirmed: () => i18n.t("refusal.unconfirmed"),
  "not-taken": () => i18n.t("refusal.notTaken"),
  "no-page": () => i18n.t("refusal.noPage"),
  covered: () => i18n.t("refusal.covered"),
  "too-soon": () => i18n.t("refusal.tooSoon"),
  untrusted: () => i18n.t("refusal.untrusted"),
  "not-recorded": () => i18n.t("refusal.notRecorded"),
};

/** Why nothing was written, what the page shows instead, and what it says itself. */
export function RefusalText({ refusal, suggestion }: { refusal: Refusal; suggestion: Suggestion }) {
  const shown =
    refusal.shown === null
      ? null
      : i18n.t("refusal.pageShows", {
          value: valueText(suggestion.target, refusal.shown, suggestion.entity.platform),
        });
  const says = refusal.message === null ? null : i18n.t("refusal.pageSays", { message: refusal.message.slice(0, 300) });
  const yourself =
    refusal.isMarked === true
      ? i18n.t("refusal.setYourself", {
          value: valueText(suggestion.target, suggestion.proposed, suggestion.entity.platform),
        })
      : null;
  return <>{[WORDS[refusal.reason](), shown, says, yourself].filter((part) => part !== null).join(" ")}</>;
}
