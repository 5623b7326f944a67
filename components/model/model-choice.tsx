import { ExternalLink } from "lucide-react";
import { useId } from "react";
import { i18n } from "@/lib/wording/i18n";
import { BuiltInSwitch } from "@/components/model/built-in-switch";
import { GeminiPayload, type PayloadWords } from "@/components/model/gemini-payload";
import type { ModelDoor } from "@/components/model/use-model-door";
import { Switch } from "@/components/ui/switch";
import { modelName } from "@/components/wording/model-name";
import type { GeminiState } from "@/lib/engine/api";

/** Which language model is asked, if any, and the exact words that would go to it. */
export function ModelChoice({
  door,
  words,
  looks = false,
  onSetup,
}: {
  door: ModelDoor;
  words: PayloadWords;
  /** A picture goes along. */
  looks?: boolean;
  /** Opens the settings. */
  onSetup: () => void;
}) {
  return (
    <div className="space-y-3">
      <GeminiSwitch door={door} onSetup={onSetup} />
      <BuiltInSwitch on={door.on === "built-in"} looks={looks} onChange={(on) => door.turn("built-in", on)} />
      <GeminiPayload on={door.on === "gemini"} words={words} payload={door.payload} />
    </div>
  );
}

function GeminiSwitch({ door, onSetup }: { door: ModelDoor; onSetup: () => void }) {
  const hint = useId();
  const { gemini, ready, on } = door;
  return (
    <div>
      <Switch
        checked={on === "gemini"}
        disabled={!ready}
        onChange={(isOn) => door.turn("gemini", isOn)}
        label={i18n.t("copy.gemini")}
        describedBy={hint}
        testId="gemini-switch"
      />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2 text-small text-muted">
        <span id={hint}>{gemini === null ? i18n.t("common.loading") : keyState(gemini)}</span>
        <button
          type="button"
          className="inline-flex min-h-6 items-center gap-1 rounded text-accent underline underline-offset-2"
          onClick={onSetup}
        >
          {i18n.t("copy.setup")} <ExternalLink size={12} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function keyState(state: GeminiState): string {
  if (!state.hasKey) return i18n.t("copy.geminiNoKey");
  if (state.locked) return i18n.t("copy.geminiLocked");
  if (state.refused) return i18n.t("settings.refused");
  if (state.consent === null) return i18n.t("copy.geminiNoConsent");
  return state.model === null
    ? i18n.t("copy.geminiNoModel")
    : i18n.t("copy.geminiModel", { model: modelName(state.model) });
}
