import { i18n } from "@/lib/wording/i18n";
import type { Line, LineGroup } from "@/components/health/field-lines";
import { Button } from "@/components/ui/button";
import { hintText, problemText, remedyText } from "@/components/wording/phrases";

/** A field that could not be read: why, what the page shows there, and what to do. */
export function ProblemItem({
  line,
  part,
  onShow,
}: {
  line: Line;
  part: LineGroup["id"];
  onShow: (() => void) | null;
}) {
  const { reason, hint, raw, text } = line;
  // The same column may have a problem of its own.
  const name = part === "totals" ? `${i18n.t("reading.totals")}: ${line.name}` : line.name;
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
      <p className="text-muted">{remedyText(reason ?? "no-match", part === "columns" || part === "totals")}</p>
      {onShow ? (
        <Button className="mt-1" onClick={onShow} data-testid={`show-${line.field}`}>
          {i18n.t("health.show")}
        </Button>
      ) : null}
    </li>
  );
}
