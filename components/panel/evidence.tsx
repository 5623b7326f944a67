import { i18n } from "@/lib/wording/i18n";
import { moneyRough, period, whole } from "@/components/wording/formats";
import { outcomeName } from "@/components/wording/names";
import { moneyToUnits } from "@/lib/domain/money";
import type { Level, PlatformId } from "@/lib/domain/platform";
import type { Evidence as EvidenceFacts, Outcome } from "@/lib/domain/suggestion";

function similarText(count: number, level: Level, platform: PlatformId): string {
  const named = { count: whole(count) };
  if (level === "campaign") return i18n.t("advice.similarCampaign", count, named);
  if (level === "ad") return i18n.t("advice.similarAd", count, named);
  return platform === "google-ads"
    ? i18n.t("advice.similarAdgroup", count, named)
    : i18n.t("advice.similarAdset", count, named);
}

/** What a figure rests on: days, money, results, similar campaigns, and from when. */
export function Evidence({
  evidence,
  outcome,
  level,
  platform,
}: {
  evidence: EvidenceFacts;
  outcome: Outcome;
  level: Level;
  platform: PlatformId;
}) {
  const parts = [
    i18n.t("advice.restsOn", {
      days: i18n.t("common.days", evidence.days, { count: whole(evidence.days) }),
      spend: moneyRough(moneyToUnits(evidence.spend), evidence.spend.currency),
      results: whole(evidence.results),
      outcome: outcomeName(outcome === "conversionValue" ? "conversions" : outcome),
    }),
    ...(evidence.similar > 0 ? [similarText(evidence.similar, level, platform)] : []),
  ];
  const source =
    evidence.source === "page"
      ? i18n.t("advice.sourcePage")
      : evidence.source === "history-and-page"
        ? i18n.t("advice.sourceBoth")
        : null;
  return (
    <p className="text-small text-muted" data-testid="evidence">
      {parts.join(", ")}. {i18n.t("advice.period", { range: period(evidence.from, evidence.to) })}.
      {source === null ? null : ` ${source}.`}
    </p>
  );
}
