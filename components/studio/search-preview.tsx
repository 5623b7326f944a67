import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CLASH_WORDS } from "@/components/studio/words";
import type { StudioText } from "@/components/studio/use-studio";
import { Button } from "@/components/ui/button";
import { whole } from "@/components/wording/formats";
import { combine } from "@/lib/copywriting/studio/combinations";
import { hostOf } from "@/components/studio/host-of";
import type { StudioFacts } from "@/lib/copywriting/studio/wish";

const CLASHES_SHOWN = 3;

function combined(texts: readonly StudioText[], product: string) {
  const of = (field: StudioText["field"]) => texts.filter((one) => one.field === field && one.text.trim() !== "");
  return combine(of("headline"), of("description").map((one) => ({ ...one, pin: null })), product); // prettier-ignore
}

/** A search ad as Google may put it together, the combinations that read best first, and what reads badly side by side. */
export function SearchPreview({
  texts,
  what,
  look,
}: {
  texts: readonly StudioText[];
  what: StudioFacts;
  look: string;
}) {
  const [at, setAt] = useState(0);
  const of = (field: StudioText["field"]) => texts.filter((one) => one.field === field && one.text.trim() !== "");
  const headlines = of("headline");
  const descriptions = of("description");
  const { best, count, clashes } = useMemo(() => combined(texts, what.product), [texts, what.product]);
  const shown = best[at % Math.max(1, best.length)];
  const paths = of("path").slice(0, 2).map(({ text }) => text); // prettier-ignore
  const host = hostOf(what.page);
  const below = (shown?.descriptions ?? []).map((one) => descriptions[one]!.text).join(" ");
  const callouts = of("callout").map(({ text }) => text).filter((text) => !below.includes(text)).slice(0, 4); // prettier-ignore
  return (
    <div className="space-y-2">
      <div className="ad-look rounded-card border p-3" data-look={look} data-testid="studio-search-preview">
        <p className="font-semibold">{i18n.t("studio.sponsored")}</p>
        <p className="ad-muted truncate text-small">{[host, ...paths].join(" › ")}</p>
        <p className="ad-link mt-0.5 text-[1.125rem] leading-6">
          {(shown?.headlines ?? []).map((one) => headlines[one]!.text).join(" | ")}
        </p>
        <p className="mt-1">{below}</p>
        <p className="ad-muted mt-1 empty:hidden">{callouts.join(" · ")}</p>
        <ul className="ad-line mt-2 grid grid-cols-2 gap-x-3 border-t pt-2 empty:hidden">
          {of("sitelink")
            .slice(0, 4)
            .map(({ id, text }) => (
              <li key={id} className="ad-link truncate">
                {text}
              </li>
            ))}
        </ul>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 text-small text-muted">
        <span className="min-w-0 flex-1" role="status">
          {i18n.t("studio.combination", best.length, {
            number: (at % Math.max(1, best.length)) + 1,
            best: best.length,
            count: whole(count),
          })}
        </span>
        <Button
          className="text-small"
          disabled={best.length < 2}
          onClick={() => setAt(at + 1)}
          data-testid="studio-next"
        >
          {i18n.t("studio.next")}
        </Button>
      </div>
      {clashes.length === 0 ? null : (
        <div className="text-small">
          <p className="font-semibold">{i18n.t("studio.clashes")}</p>
          <ul className="list-disc pl-4 text-muted">
            {clashes.slice(0, CLASHES_SHOWN).map(({ a, b, why }) => (
              <li key={`${a}.${b}`}>
                {i18n.t("studio.clash", { a: headlines[a]!.text, b: headlines[b]!.text, why: CLASH_WORDS[why]() })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-small text-muted">{i18n.t("studio.pinNote")}</p>
    </div>
  );
}
