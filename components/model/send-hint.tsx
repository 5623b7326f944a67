import { i18n } from "@/lib/wording/i18n";
import type { ModelDoor } from "@/components/model/use-model-door";
import { Button } from "@/components/ui/button";

/** Why the button above sends nothing yet: what would go to Gemini is not there, or has not been looked at. */
export function SendHint({ door }: { door: ModelDoor }) {
  const { asked, waitsFor, show } = door.payload;
  if (waitsFor === null) return null;
  const isShown = waitsFor === "look" || asked.status === "failed";
  const says =
    waitsFor === "look"
      ? i18n.t("copy.sendLook")
      : asked.status === "failed"
        ? i18n.t("copy.sendFailed")
        : asked.status === "ready" && asked.value === null
          ? i18n.t("copy.sendNothing")
          : i18n.t("copy.sendWaits");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
      <p className="min-w-0" data-testid="send-hint">
        {says}
      </p>
      {isShown ? (
        <Button look="quiet" className="text-small" onClick={show} data-testid="send-show">
          {i18n.t("copy.sendShow")}
        </Button>
      ) : null}
    </div>
  );
}
