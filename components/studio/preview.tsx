import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { FeedPreview } from "@/components/studio/feed-preview";
import { SearchPreview } from "@/components/studio/search-preview";
import type { StudioText } from "@/components/studio/use-studio";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

const LOOKS = ["light", "dark"] as const;
const LOOK_WORDS = { light: () => i18n.t("studio.lookLight"), dark: () => i18n.t("studio.lookDark") } as const;

/** The ad as people will see it, on a light or a dark phone, whatever the person's own theme is. */
export function Preview({
  texts,
  wish,
  category,
}: {
  texts: readonly StudioText[];
  wish: StudioWish;
  category: string | null;
}) {
  const own = document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
  const [look, setLook] = useState<(typeof LOOKS)[number]>(own);
  const isSearch = wish.channel === "search";
  return (
    <section aria-label={i18n.t("studio.preview")} className="space-y-2" data-testid="studio-preview">
      <div className="flex items-center justify-between gap-2">
        <h3>{i18n.t("studio.preview")}</h3>
        <div
          role="radiogroup"
          aria-label={i18n.t("studio.look")}
          className="flex rounded-control border border-line-strong"
        >
          {LOOKS.map((one) => (
            <button
              key={one}
              type="button"
              role="radio"
              aria-checked={look === one}
              onClick={() => setLook(one)}
              className="min-h-6 px-2 text-small aria-checked:bg-accent-soft aria-checked:font-semibold aria-checked:text-accent"
            >
              {LOOK_WORDS[one]()}
            </button>
          ))}
        </div>
      </div>
      {texts.every(({ text }) => text.trim() === "") ? (
        <p className="text-muted">{i18n.t("studio.previewEmpty")}</p>
      ) : isSearch ? (
        <SearchPreview texts={texts} what={wish.what} category={category} look={look} />
      ) : (
        <FeedPreview key={wish.channel} texts={texts} wish={wish} look={look} />
      )}
    </section>
  );
}
