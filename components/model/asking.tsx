import type { RefObject } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { EngineApi } from "@/lib/engine/api";

/** That a model is being asked, and the way out: the browser's own model is stopped here, Gemini in the engine. */
export function Asking({
  label,
  engine,
  stop,
}: {
  label: string;
  engine: EngineApi;
  stop: RefObject<AbortController>;
}) {
  return (
    <Progress label={label} done={null}>
      <Button
        onClick={() => {
          stop.current.abort();
          void engine.cancelAsking();
        }}
      >
        {i18n.t("common.cancel")}
      </Button>
    </Progress>
  );
}
