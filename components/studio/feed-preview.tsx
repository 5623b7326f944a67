import { Image } from "lucide-react";
import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Choice } from "@/components/studio/choice";
import { hostOf } from "@/components/studio/host-of";
import type { StudioText } from "@/components/studio/use-studio";
import { ACTION_WORDS, PLACEMENT_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { capital } from "@/components/wording/names";
import { cutText, META_PLACEMENTS, type Placement } from "@/lib/copywriting/studio/fields";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

/** An ad in a feed, or over a story, with each text cut about where that placement cuts it. */
export function FeedPreview({ texts, wish, look }: { texts: readonly StudioText[]; wish: StudioWish; look: string }) {
  const isMeta = wish.channel.startsWith("meta");
  const [chosen, setChosen] = useState<Placement["id"]>(wish.channel === "meta-story" ? "reels" : "facebook-feed");
  const [at, setAt] = useState(0);
  const placement = META_PLACEMENTS.find(({ id }) => id === chosen)!;
  const of = (field: StudioText["field"]): readonly string[] =>
    texts.filter((one) => one.field === field && one.text.trim() !== "").map(({ text }) => text);
  const [primary, headlines, descriptions] = [of("primaryText"), of("headline"), of("description")];
  const longest = Math.max(1, primary.length, headlines.length, isMeta ? 0 : descriptions.length);
  const turned = (all: readonly string[]): readonly string[] => all.map((_, index) => all[(at + index) % all.length]!);
  const [text = ""] = turned(primary);
  const apart = (all: readonly string[], said: readonly string[]): string =>
    turned(all).find((one) => !said.some((other) => other.includes(one))) ?? turned(all)[0] ?? "";
  const head = apart(headlines, [text]);
  const shown = isMeta ? placement.shown : {};
  const ad = {
    brand: wish.what.brand || i18n.t("studio.yourBrand"),
    host: hostOf(wish.what.page),
    primary: cutText(text, shown.primaryTexts),
    headline: cutText(head, shown.headlines),
    description: cutText(apart(descriptions, [text, head]), shown.descriptions),
    action: capital(ACTION_WORDS[wish.action]()),
  };
  return (
    <div className="space-y-2">
      {isMeta ? (
        <Choice
          label={i18n.t("studio.placement")}
          value={chosen}
          words={PLACEMENT_WORDS}
          onChange={(value) => value && setChosen(value)}
          testId="studio-placement"
        />
      ) : null}
      <div className="ad-look overflow-hidden rounded-card border" data-look={look} data-testid="studio-feed-preview">
        {isMeta && chosen === "reels" ? <Story {...ad} /> : <Feed {...ad} />}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 text-small text-muted">
        <span role="status">{i18n.t("studio.variant", { number: (at % longest) + 1, count: longest })}</span>
        <Button
          className="text-small"
          disabled={longest < 2}
          onClick={() => setAt((at + 1) % longest)}
          data-testid="studio-next"
        >
          {i18n.t("studio.next")}
        </Button>
      </div>
      {isMeta ? <p className="text-small text-muted">{i18n.t("studio.approximate")}</p> : null}
    </div>
  );
}

interface Shown {
  readonly shown: string;
  readonly cut: boolean;
}
interface Ad {
  readonly brand: string;
  readonly host: string;
  readonly primary: Shown;
  readonly headline: Shown;
  readonly description: Shown;
  readonly action: string;
}

function Cut({ text }: { text: Shown }) {
  return (
    <>
      {text.shown}
      {text.cut ? "…" : ""}
    </>
  );
}

function Head({ brand }: { brand: string }) {
  return (
    <div className="flex items-center gap-2">
      <span
        aria-hidden="true"
        className="ad-fill flex size-8 shrink-0 items-center justify-center rounded-full font-semibold"
      >
        {Array.from(brand)[0]?.toUpperCase()}
      </span>
      <div className="min-w-0">
        <p className="truncate font-semibold">{brand}</p>
        <p className="ad-muted text-small">{i18n.t("studio.sponsored")}</p>
      </div>
    </div>
  );
}

function Picture({ className }: { className: string }) {
  return (
    <div className={`ad-fill ad-muted flex items-center justify-center gap-2 text-small ${className}`}>
      <Image size={18} aria-hidden="true" /> {i18n.t("studio.imagePlace")}
    </div>
  );
}

function Feed({ brand, host, primary, headline, description, action }: Ad) {
  return (
    <>
      <div className="space-y-2 p-3">
        <Head brand={brand} />
        <p className="whitespace-pre-line empty:hidden">
          {primary.shown}
          {primary.cut ? (
            <>
              … <span className="ad-muted font-semibold">{i18n.t("studio.seeMore")}</span>
            </>
          ) : null}
        </p>
      </div>
      <Picture className="aspect-[1.91/1]" />
      <div className="ad-fill flex items-center gap-3 p-3">
        <div className="min-w-0 flex-1">
          <p className="ad-muted truncate text-small uppercase">{host}</p>
          <p className="font-semibold">
            <Cut text={headline} />
          </p>
          <p className="ad-muted text-small empty:hidden">
            <Cut text={description} />
          </p>
        </div>
        <span className="ad-button shrink-0 rounded-control px-3 py-1.5 font-semibold">{action}</span>
      </div>
    </>
  );
}

function Story({ brand, primary, headline, action }: Ad) {
  return (
    <div className="ad-fill relative mx-auto flex aspect-[9/14] max-w-64 flex-col justify-between p-3">
      <Head brand={brand} />
      <p className="ad-muted flex items-center justify-center gap-2 text-small">
        <Image size={18} aria-hidden="true" /> {i18n.t("studio.imagePlace")}
      </p>
      <div className="space-y-2">
        <p className="font-semibold">
          <Cut text={headline} />
        </p>
        <p className="text-small">
          <Cut text={primary} />
        </p>
        <p className="ad-button rounded-full py-1.5 text-center font-semibold">{action}</p>
      </div>
    </div>
  );
}
