import { i18n } from "@/lib/wording/i18n";
import { day, whole } from "@/components/wording/formats";
import { kindName } from "@/components/wording/names";
import { phraseText } from "@/components/wording/phrases";
import type { PlatformId } from "@/lib/domain/platform";
import type { Withheld } from "@/lib/domain/suggestion";

/** Advice that could not be given: which kind, why, and by when there will be enough. */
export function WithheldList({ withheld, platform }: { withheld: readonly Withheld[]; platform: PlatformId }) {
  if (withheld.length === 0) return null;
  return (
    <details className="rounded-card border border-line bg-surface px-4 py-2" data-testid="withheld">
      <summary className="min-h-6 py-0.5 font-semibold">
        {i18n.t("withheld.toggle", withheld.length, { count: whole(withheld.length) })}
      </summary>
      <ul className="mt-1 divide-y divide-line">
        {withheld.map((item, index) => (
          <li key={index} className="py-1.5">
            <span className="font-semibold">{kindName(item.kind)}</span> · {phraseText(item.reason, platform)}
            {item.enoughBy === null ? null : (
              <span className="text-muted"> {i18n.t("withheld.enoughBy", { date: day(item.enoughBy) })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
