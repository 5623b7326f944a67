import { useLayoutEffect, useRef } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";

/** That a model is being asked, and the way out. Whoever goes this way, or waits here until the end, is back at the button that began it. */
export function Asking({ label, onStop }: { label: string; onStop: () => void }) {
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = stop.current;
    const began = document.activeElement;
    return () => {
      if (document.activeElement === button && began instanceof HTMLElement) began.focus();
    };
  }, []);
  return (
    <Progress label={label} done={null}>
      <Button ref={stop} onClick={onStop} data-testid="asking-stop">
        {i18n.t("common.cancel")}
      </Button>
    </Progress>
  );
}
