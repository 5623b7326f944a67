import { useEffect, useId, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Switch } from "@/components/ui/switch";
import { uiLanguage } from "@/components/wording/formats";
import { type BuiltInState, builtInState, promptApi } from "@/lib/copywriting/built-in-model";

const WORDS: Readonly<Record<BuiltInState, () => string>> = {
  absent: () => i18n.t("copy.builtInAbsent"),
  unavailable: () => i18n.t("copy.builtInUnavailable"),
  "to-download": () => i18n.t("copy.builtInToDownload"),
  ready: () => i18n.t("copy.builtInReady"),
};

/** The model that the browser brings along: on only where it is there, with a word on why where it is not. */
export function BuiltInSwitch({
  on,
  looks,
  onChange,
}: {
  on: boolean;
  /** It has to look at a picture. */
  looks: boolean;
  onChange: (on: boolean) => void;
}) {
  const [state, setState] = useState<BuiltInState | null>(null);
  const hint = useId();
  useEffect(() => {
    let gone = false;
    void builtInState(promptApi(), uiLanguage(), looks).then((said) => {
      if (!gone) setState(said);
    });
    return () => {
      gone = true;
    };
  }, [looks]);
  return (
    <div>
      <Switch
        checked={on && state === "ready"}
        disabled={state !== "ready"}
        onChange={onChange}
        label={i18n.t("copy.builtIn")}
        describedBy={hint}
        testId="built-in-switch"
      />
      <p id={hint} className="mt-1 text-small text-muted">
        {state === null ? i18n.t("common.loading") : WORDS[state]()}
      </p>
    </div>
  );
}
