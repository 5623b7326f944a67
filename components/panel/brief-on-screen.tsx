import { i18n } from "@/lib/wording/i18n";
import { Card, Notice } from "@/components/ui/surface";
import { fieldName } from "@/components/wording/names";
import { valueText } from "@/components/wording/values";
import type { SavedBrief } from "@/lib/domain/brief";
import type { FieldTarget, TextSlot } from "@/lib/domain/field-target";
import type { PageReading } from "@/lib/domain/reading";
import { SETTINGS } from "@/lib/domain/settings";
import { clashesOnScreen, type Clash, type ClashKind } from "@/lib/policy/brief-on-screen";

const KINDS: Readonly<Record<ClashKind, () => string>> = {
  limit: () => i18n.t("clash.limit"),
  places: () => i18n.t("clash.places"),
  avoided: () => i18n.t("clash.avoided"),
  language: () => i18n.t("clash.language"),
  "tone-loud": () => i18n.t("clash.toneLoud"),
  "tone-address": () => i18n.t("clash.toneAddress"),
};
const LONGEST = 140;

/** Where the open form says something else than the client: the field, what stands in it, and the client's own words. */
export function BriefOnScreen({ brief, reading }: { brief: SavedBrief; reading: PageReading }) {
  if (reading.settings === null && reading.ad === null) return null;
  const clashes = clashesOnScreen(brief, reading);
  return (
    <Card aria-labelledby="brief-on-screen" data-testid="brief-on-screen" className="space-y-2">
      <h2 id="brief-on-screen" className="text-lead">
        {i18n.t("clash.title")}
      </h2>
      {clashes.length === 0 ? <p className="text-muted">{i18n.t("clash.none")}</p> : null}
      {clashes.map((clash, index) => (
        <Notice key={`${clash.kind} ${clash.field} ${index}`} tone={clash.sure ? "caution" : "info"}>
          <span data-testid={`clash-${clash.field}`}>
            <strong>{fieldName(clash.field, reading.platform)}</strong>: {shownText(clash, reading)}.{" "}
            {KINDS[clash.kind]()} {clash.quote === "" ? clash.wanted : i18n.t("brief.quoted", { words: clash.quote })}
          </span>
        </Notice>
      ))}
    </Card>
  );
}

function shownText({ field, shown }: Clash, { platform }: PageReading): string {
  const setting = SETTINGS.find((one) => one === field);
  const target: FieldTarget =
    setting === undefined ? { kind: "text", slot: field as TextSlot, index: 0 } : { kind: "setting", setting };
  const text = valueText(target, shown, platform);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
