import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CLASH_WORDS } from "@/components/studio/words";
import { remarksOn } from "@/components/studio/remarks";
import type { StudioText } from "@/components/studio/use-studio";
import { Button } from "@/components/ui/button";
import { whole } from "@/components/wording/formats";
import { combine } from "@/lib/copywriting/studio/combinations";
import { fieldsOf } from "@/lib/copywriting/studio/fields";
import { hostOf } from "@/components/studio/host-of";
import type { StudioFacts } from "@/lib/copywriting/studio/wish";

const CLASHES_SHOWN = 3;

/** The texts that Google would show: written ones against which the linter has no error, by field. */
function shownBy(texts: readonly StudioText[], category: string | null) {
  const written = texts.filter(({ text }) => text.trim() !== "");
  const fields = fieldsOf("search");
  const may = written.filter(({ field, text }) => {
    const at = fields.find(({ id }) => id === field);
    if (at === undefined) return false;
    const place = { platform: "google-ads", format: at.format, slot: at.slot, category } as const;
    return remarksOn(text, place).every(({ severity }) => severity !== "error");
  });
  const inAd = (all: readonly StudioText[]) => all.filter(({ field }) => field === "headline" || field === "description").length; // prettier-ignore
  return {
    of: (field: StudioText["field"]) => may.filter((one) => one.field === field),
    refused: inAd(written) - inAd(may),
  };
}

/** A search ad as Google may put it together, the combinations that read best first, and what reads badly side by side. */
export function SearchPreview({
  texts,
  what,
  category,
  look,
}: {
  texts: readonly StudioText[];
  what: StudioFacts;
  category: string | null;
  look: string;
}) {
  const [at, setAt] = useState(0);
  const { of, refused } = useMemo(() => shownBy(texts, category), [texts, category]);
  const headlines = of("headline");
  const descriptions = of("description");
  const { best, count, clashes } = useMemo(
    () => combine(of("headline"), of("description").map((one) => ({ ...one, pin: null })), what.product), // prettier-ignore
    [of, what.product],
  );
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
      <p role="status" className="text-small text-muted empty:hidden" data-testid="studio-refused">
        {refused === 0 ? "" : i18n.t("studio.refused", refused, { count: whole(refused) })}
      </p>
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
