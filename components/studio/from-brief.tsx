import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/surface";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { StudioGround } from "@/lib/engine/api";

/** What the client's brief says that the studio can use: shown first, taken over by a click, and only where nothing is said yet. */
export function FromBrief({
  brief,
  wish,
  onChange,
}: {
  brief: NonNullable<StudioGround["brief"]>;
  wish: StudioWish;
  onChange: (part: Partial<StudioWish>) => void;
}) {
  const next = withBrief(wish, brief);
  if (JSON.stringify(next) === JSON.stringify(wish)) return null;
  const { client, locations } = brief;
  const said = [client?.offer, client?.audience, client?.persona, client?.tone, locations[0], ...(client?.avoid ?? [])];
  return (
    <Notice
      action={
        <Button onClick={() => onChange(next)} data-testid="studio-use-brief">
          {i18n.t("studio.useBrief")}
        </Button>
      }
    >
      <p className="font-semibold">{i18n.t("studio.brief")}</p>
      <p className="text-small">{said.filter(Boolean).join(" · ")}</p>
    </Notice>
  );
}

function withBrief(
  wish: StudioWish,
  { client, locations, ageMin, ageMax }: NonNullable<StudioGround["brief"]>,
): StudioWish {
  const { what, who, voice } = wish;
  const avoid = (client?.avoid ?? []).filter((one) => one.length <= 300 && !voice.avoid.includes(one));
  return {
    ...wish,
    what: { ...what, offer: what.offer || (client?.offer ?? "").slice(0, 300) },
    who: {
      ...who,
      location: who.location || (locations[0] ?? "").slice(0, 300),
      ageMin: who.ageMin ?? ageMin,
      ageMax: who.ageMax ?? ageMax,
    },
    voice: { ...voice, avoid: [...voice.avoid, ...avoid].slice(0, 40) },
  };
}
