import { useEffect, useRef } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { Pick } from "@/components/session/use-pick";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/surface";
import { capital, fieldName } from "@/components/wording/names";
import { refusalText, troubleText } from "@/components/wording/phrases";
import { valueText } from "@/components/wording/values";
import { isLearnableColumn, type Learned, type PickOutcome, type Showable } from "@/lib/domain/learned";
import type { PlatformId } from "@/lib/domain/platform";

/** Pointing at a field, step by step: where to point, what was read there, and whether to keep it. */
export function PickCard({ pick, platform }: { pick: Pick; platform: PlatformId }) {
  const { state, cancel, keep } = pick;
  const card = useRef<HTMLElement>(null);
  const { phase } = state;
  useEffect(() => {
    if (phase !== "pointing") return;
    // The focus may still be here, or in the browser's own side panel.
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape") cancel();
    };
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, [phase, cancel]);
  useEffect(() => {
    // While one points, the focus is on the page; with the answer it comes back.
    if (phase !== "idle" && phase !== "pointing") card.current?.querySelector("button")?.focus();
  }, [phase]);
  if (state.phase === "idle") return null;
  const field = fieldName(state.setting, platform);
  const again = () => pick.start(state.setting, pickSentence(state.setting, platform));
  return (
    <section ref={card} aria-label={i18n.t("pick.title", { field })} data-testid="pick" data-phase={phase}>
      <Card className="space-y-2">
        <h2>{i18n.t("pick.title", { field })}</h2>
        <div role="status">
          {state.phase === "pointing" ? (
            <p>
              {isLearnableColumn(state.setting, platform)
                ? i18n.t("pick.pointingColumn", { field })
                : i18n.t("pick.pointing", { field })}
            </p>
          ) : null}
          {state.phase === "proved" ? (
            <>
              <p>{i18n.t("pick.read")}</p>
              <p className="my-1 text-title font-semibold" data-testid="pick-value">
                {capital(field)}: {provedText(state.outcome, platform)}
              </p>
              <p className="break-words" data-testid="pick-label">
                {i18n.t("pick.under", { label: placeWords(state.outcome.locator) })}
              </p>
            </>
          ) : null}
          {state.phase === "refused" ? (
            <p>
              {refusalText(
                state.outcome.why,
                field,
                state.outcome.other === null ? null : fieldName(state.outcome.other, platform),
              )}
            </p>
          ) : null}
          {state.phase === "kept" ? <p>{i18n.t("pick.kept", { field })}</p> : null}
          {state.phase === "failed" ? (
            <p>{state.trouble === null ? i18n.t("pick.noPage") : troubleText(state.trouble)}</p>
          ) : null}
        </div>
        {state.phase === "proved" ? <p className="text-muted">{i18n.t("pick.explain")}</p> : null}
        <div className="flex flex-wrap gap-2">
          {state.phase === "proved" ? (
            <Button look="primary" onClick={() => void keep()} data-testid="pick-keep">
              {i18n.t("pick.right")}
            </Button>
          ) : null}
          {state.phase === "proved" || state.phase === "refused" || state.phase === "failed" ? (
            <Button onClick={again} data-testid="pick-again">
              {i18n.t("pick.again")}
            </Button>
          ) : null}
          <Button
            look={phase === "pointing" || phase === "kept" ? "plain" : "quiet"}
            onClick={cancel}
            data-testid="pick-cancel"
          >
            {state.phase === "kept" ? i18n.t("common.close") : i18n.t("common.cancel")}
          </Button>
        </div>
      </Card>
    </section>
  );
}

/** A place in the page's own words, from the section to the label. */
export function placeWords({ section, name, label }: Learned): string {
  const words = [section, name ?? label].filter((word) => word !== null);
  return words.map((word) => `“${word}”`).join(" › ");
}

/** What the page says while one points. */
export function pickSentence(what: Showable, platform: PlatformId): string {
  const field = fieldName(what, platform);
  return isLearnableColumn(what, platform) ? i18n.t("pick.onColumn", { field }) : i18n.t("pick.onPage", { field });
}

/** A field's value, or the first figures of a column as the page writes them. */
function provedText(outcome: PickOutcome & { status: "proved" }, platform: PlatformId): string {
  if (outcome.locator.place === "column" || outcome.value === null) return outcome.raw;
  return valueText({ kind: "setting", setting: outcome.locator.setting }, outcome.value, platform);
}
