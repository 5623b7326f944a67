import { CircleAlert, CircleCheck, CircleDashed, CircleX } from "lucide-react";
import type { ComponentType } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CopyReport } from "@/components/health/copy-report";
import { ReaderHealth } from "@/components/health/reader-health";
import { reportText } from "@/components/health/report";
import { lightOf, type Light } from "@/components/session/light";
import type { ReadingState } from "@/components/session/use-reading";
import type { Shell } from "@/components/session/shell";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { hintText } from "@/components/wording/phrases";
import type { HealthChange } from "@/lib/domain/field-health";
import type { Showable } from "@/lib/domain/learned";

const WORDS: Readonly<Record<Light, () => string>> = {
  reading: () => i18n.t("reading.reading"),
  read: () => i18n.t("reading.read"),
  partly: () => i18n.t("reading.partly"),
  cannot: () => i18n.t("reading.cannot"),
};

/** Shape and word say the state; colour only underlines it. */
const ICONS: Readonly<Record<Light, [ComponentType<{ size: number; "aria-hidden": true }>, string]>> = {
  reading: [CircleDashed, "text-muted"],
  read: [CircleCheck, "text-accent"],
  partly: [CircleAlert, "text-loss"],
  cannot: [CircleX, "text-loss"],
};

/** What the reading light opens, and what can be done from there. */
export interface HealthView {
  /** `report`: with the report unfolded. */
  readonly open: "list" | "report" | null;
  readonly setOpen: (open: "list" | "report" | null) => void;
  readonly changes: readonly HealthChange[];
  /** Starts pointing at a field on the page; null where that is not possible. */
  readonly onShow: ((setting: Showable) => void) | null;
}

/** Says whether the page is being read and how well; opens reader health. */
export function ReadingLight({ state, health, shell }: { state: ReadingState; health: HealthView; shell: Shell }) {
  const { open, setOpen } = health;
  const light = lightOf(state.reading, state.busy, state.failure !== null);
  const [Icon, color] = ICONS[light];
  const word = WORDS[light]();
  return (
    <>
      <button
        type="button"
        data-testid="reading-light"
        data-light={light}
        aria-label={i18n.t("reading.open", { state: word })}
        title={i18n.t("reading.title")}
        onClick={() => setOpen("list")}
        className="inline-flex min-h-6 items-center gap-1 rounded-full border border-line-strong px-2 font-semibold text-ink hover:bg-sunken"
      >
        <span className={color}>
          <Icon size={14} aria-hidden={true} />
        </span>
        {word}
      </button>
      <span role="status" className="sr-only">
        {word}
      </span>
      <Dialog
        open={open !== null}
        onOpenChange={(next) => setOpen(next ? "list" : null)}
        title={i18n.t("reading.title")}
        closeLabel={i18n.t("common.close")}
      >
        <div className="space-y-3">
          {state.reading ? (
            <ReaderHealth
              reading={state.reading}
              onShow={health.onShow}
              report={
                <CopyReport
                  open={open === "report"}
                  text={reportText(state.reading, {
                    version: shell.version,
                    browser: shell.browserName,
                    changes: health.changes,
                    isHint: (hint) => hintText(hint) !== null,
                  })}
                />
              }
            />
          ) : (
            <p>{i18n.t("reading.readingNow")}</p>
          )}
          <Button onClick={state.again} busy={state.busy}>
            {i18n.t("reading.again")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
