import { useEffect, useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Notice } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi, Trouble } from "@/lib/engine/api";
import type { ModelCard, TrainingProgress } from "@/lib/model/types";

const STAGES: Readonly<Record<TrainingProgress["stage"], () => string>> = {
  preparing: () => i18n.t("train.stagePreparing"),
  base: () => i18n.t("train.stageBase"),
  network: () => i18n.t("train.stageNetwork"),
  validating: () => i18n.t("train.stageValidating"),
  calibrating: () => i18n.t("train.stageCalibrating"),
  saving: () => i18n.t("train.stageSaving"),
};

/** Before this much is done, the time that is left cannot be told. */
const ENOUGH_TO_TELL = 0.1;

/** Seconds that are left, from what was done in the time since the start; null while it cannot be told. */
export function secondsLeft(elapsedMs: number, done: number): number | null {
  return done < ENOUGH_TO_TELL || done >= 1 ? null : Math.ceil((elapsedMs / 1000 / done) * (1 - done));
}

type State =
  | { readonly name: "idle" }
  | { readonly name: "running"; readonly progress: TrainingProgress | null; readonly left: number | null }
  | { readonly name: "done"; readonly card: ModelCard }
  | { readonly name: "failed"; readonly trouble: Trouble };

/** The train button, its progress with what and how long, its cancel, and how it ended. */
export function Training({
  engine,
  account,
  onTrained,
  auto = false,
}: {
  engine: EngineApi;
  account: AccountRef;
  onTrained: (card: ModelCard) => void;
  /** Starts by itself: the engine trains after an import anyway, and a second call joins that training and shows it. */
  auto?: boolean;
}) {
  const [state, setState] = useState<State>({ name: "idle" });
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const train = async () => {
    const start = performance.now();
    setState({ name: "running", progress: null, left: null });
    const onProgress = (progress: TrainingProgress) => {
      if (!mounted.current) return;
      setState((now) =>
        now.name === "running"
          ? { name: "running", progress, left: secondsLeft(performance.now() - start, progress.done) }
          : now,
      );
    };
    const result = await ask(() => engine.train(account, onProgress));
    if (!mounted.current) return;
    if (result.ok) {
      setState({ name: "done", card: result.value });
      onTrained(result.value);
    } else setState({ name: "failed", trouble: result.trouble });
  };
  const started = useRef(false);
  useEffect(() => {
    if (!auto || started.current) return;
    started.current = true;
    void Promise.resolve().then(train);
  });
  if (state.name === "running") {
    const stage = state.progress ? STAGES[state.progress.stage]() : i18n.t("train.running");
    const left = state.left === null ? "" : ` · ${i18n.t("train.remaining", { seconds: whole(state.left) })}`;
    return (
      <div data-testid="training">
        <Progress label={`${stage}${left}`} done={state.progress?.done ?? null}>
          <Button onClick={() => void engine.cancel()} data-testid="train-cancel">
            {i18n.t("common.cancel")}
          </Button>
        </Progress>
      </div>
    );
  }
  return (
    <div className="space-y-2">
      {state.name === "failed" ? <Notice tone="caution">{troubleText(state.trouble)}</Notice> : null}
      {state.name === "done" ? (
        <Notice>
          <span data-testid="trained">
            {state.card.usable
              ? i18n.t("train.done", {
                  rows: i18n.t("common.rows", state.card.rows, { count: whole(state.card.rows) }),
                })
              : i18n.t("train.unusable")}
          </span>
        </Notice>
      ) : null}
      <Button look="primary" onClick={() => void train()} data-testid="train">
        {i18n.t("train.button")}
      </Button>
    </div>
  );
}
