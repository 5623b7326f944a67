import { i18n } from "#i18n";
import type { Line } from "@/components/health/field-lines";
import { Button } from "@/components/ui/button";
import { hintText, problemText, remedyText } from "@/components/wording/phrases";

/** A field that could not be read: why, what the page shows there, and what to do. */
export function ProblemItem({ line, onShow }: { line: Line; onShow: (() => void) | null }) {
  const { name, reason, hint, raw, text } = line;
  const why = (hint === null ? null : hintText(hint)) ?? problemText(reason ?? "");
  return (
    <li data-testid={`unread-${line.field}`} className="border-l-4 border-loss py-1 pl-2">
      <p>
        <span className="font-semibold">{name}</span>
        {text === "" ? null : <span className="text-muted"> · {text}</span>}
      </p>
      <p>
        {why} {raw ? i18n.t("reading.shown", { raw: raw.slice(0, 80) }) : null}
      </p>
      <p className="text-muted">{remedyText(reason ?? "no-match")}</p>
      {onShow ? (
        <Button className="mt-1" onClick={onShow} data-testid={`show-${line.field}`}>
          {i18n.t("health.show")}
        </Button>
      ) : null}
    </li>
  );
}
