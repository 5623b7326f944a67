import { useEffect, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { DeskApp } from "@/components/desk/desk-app";
import type { Shell } from "@/components/session/shell";
import { Button } from "@/components/ui/button";
import { FailureBoundary } from "@/components/ui/failure-boundary";
import { Notice, Skeleton } from "@/components/ui/surface";
import type { EngineApi } from "@/lib/engine/api";

/** Starts the engine and shows the desk, or what to do when it does not start. */
export function DeskRoot({ engine, shell }: { engine: () => Promise<EngineApi>; shell: Shell }) {
  const [line, setLine] = useState<EngineApi | "loading" | "failed">("loading");
  useEffect(() => {
    engine().then(
      (api) => setLine(() => api),
      (error: unknown) => {
        console.error("engine did not start", error);
        setLine("failed");
      },
    );
  }, [engine]);
  if (line === "loading")
    return (
      <main data-testid="desk" data-state="loading" className="mx-auto max-w-xl p-8">
        <p role="status" className="sr-only">
          {i18n.t("common.loading")}
        </p>
        <Skeleton lines={5} />
      </main>
    );
  const failed = (text: string) => (
    <main data-testid="desk" data-state="error" className="mx-auto max-w-xl p-8">
      <Notice tone="alert" action={<Button onClick={() => shell.reload()}>{i18n.t("common.reload")}</Button>}>
        {text}
      </Notice>
    </main>
  );
  if (line === "failed") return failed(i18n.t("state.engineFailed"));
  return (
    <FailureBoundary fallback={failed(i18n.t("state.crash"))}>
      <DeskApp engine={line} shell={shell} />
    </FailureBoundary>
  );
}
