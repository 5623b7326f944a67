import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Fold } from "@/components/health/health-list";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";

/** The redacted report: shown whole before it is copied, so that a person sees what they give away. */
export function CopyReport({ text, open }: { text: string; open: boolean }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<"copied" | "failed" | null>(null);
  const press = async () => {
    if (area.current) setDone((await copyText(area.current)) ? "copied" : "failed");
  };
  return (
    <Fold title={i18n.t("health.report")} note="" id="report" open={open}>
      <p className="mb-1">{i18n.t("health.reportExplain")}</p>
      <textarea
        ref={area}
        readOnly
        value={text}
        rows={8}
        // English in any interface: no other language may break its words.
        lang="en"
        aria-label={i18n.t("health.reportText")}
        data-testid="report-text"
        className="w-full rounded-control border border-line-strong bg-sunken p-2 font-mono text-small hyphens-none text-ink"
      />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button onClick={() => void press()} data-testid="copy-report">
          {i18n.t("health.copy")}
        </Button>
        <span role="status" className={done === "failed" ? "text-loss" : "text-accent"}>
          {done === "copied" ? i18n.t("health.copied") : done === "failed" ? i18n.t("health.copyFailed") : ""}
        </span>
      </div>
    </Fold>
  );
}
