import { i18n } from "@/lib/wording/i18n";
import { Compose, type Filling } from "@/components/panel/compose";
import { kindText, PLAY_NAMES, REASON_WORDS } from "@/components/panel/strategy-words";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { rangeText } from "@/components/wording/amounts";
import { figure, list, money, moneyRough, whole } from "@/components/wording/formats";
import { outcomeName, platformName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { PublishedCost } from "@/lib/advice/cold-start/published-cost";
import type { PastCost, Strategy } from "@/lib/advice/strategies/types";
import type { EngineApi } from "@/lib/engine/api";

const NAMES_SHOWN = 3;

/** Ranked ways to what the stored brief asks for: the account's own platform first, each with what it has cost here and why. */
export function Strategies({
  engine,
  account,
  campaignId,
  savedAt,
  filling,
}: {
  engine: EngineApi;
  account: AccountRef;
  campaignId: string | null;
  /** Asks anew when another version counts. */
  savedAt: string;
  filling: Filling | null;
}) {
  const key = `strategies ${accountKey(account)} ${campaignId ?? ""} ${savedAt}`;
  const [asked, again] = useAsk(key, () => engine.strategies(account, campaignId));
  if (asked.status === "loading") return <Skeleton lines={4} />;
  if (asked.status === "failed")
    return (
      <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
        {troubleText(asked.trouble)}
      </Notice>
    );
  const platforms = [...new Set(asked.value.map(({ platform }) => platform))];
  return (
    <Card aria-labelledby="strategies" data-testid="strategies" className="space-y-3">
      <h2 id="strategies" className="text-lead">
        {i18n.t("strategy.title")}
      </h2>
      {asked.value.length === 0 ? <p className="text-muted">{i18n.t("strategy.noGoal")}</p> : null}
      {platforms.map((platform) => (
        <section key={platform} className="space-y-2">
          <h3 className="font-semibold">{platformName(platform)}</h3>
          <ol className="space-y-2">
            {asked.value
              .filter((one) => one.platform === platform)
              .map((one, index) => (
                <One
                  key={one.id}
                  strategy={one}
                  rank={index + 1}
                  filling={platform === account.platform ? filling : null}
                />
              ))}
          </ol>
        </section>
      ))}
    </Card>
  );
}

function One({ strategy, rank, filling }: { strategy: Strategy; rank: number; filling: Filling | null }) {
  const { id, reasons, cost, alike, offerKind, published, daily, perWeek } = strategy;
  return (
    <li className="rounded-control border border-line p-3" data-testid={`strategy-${id}`}>
      <p className="font-semibold">
        {rank}. {PLAY_NAMES[id]()}
      </p>
      {cost === null ? null : <p>{i18n.t("strategy.cost", costWords(cost))}</p>}
      {alike === null ? null : (
        <p data-testid="strategy-alike">
          {i18n.t("strategy.alike", { ...costWords(alike), names: list(alike.names.slice(0, NAMES_SHOWN)) })}
        </p>
      )}
      {published === null ? null : <p className="text-muted">{publishedText(published)}</p>}
      {daily === null || perWeek === null || cost === null ? null : (
        <p>
          {i18n.t("strategy.buys", {
            budget: money(daily),
            range: rangeText(perWeek),
            outcome: outcomeName(cost.outcome),
          })}
        </p>
      )}
      <ul className="mt-1 list-disc pl-4 text-small text-muted">
        {reasons.map((reason) => (
          <li key={reason}>{REASON_WORDS[reason]()}</li>
        ))}
        {offerKind === null ? null : <li>{kindText(offerKind)}</li>}
      </ul>
      <details className="mt-2">
        <summary className="min-h-6 cursor-pointer font-semibold text-accent" data-testid={`compose-${id}`}>
          {i18n.t("strategy.compose")}
        </summary>
        <Compose strategy={strategy} filling={filling} />
      </details>
    </li>
  );
}

function publishedText({ source, currency, per, cost }: PublishedCost): string {
  const rough = (value: number) => moneyRough(value, currency);
  const named = { name: source.name, year: String(source.year), mid: rough(cost.mid), range: rangeText(cost, rough) };
  return per === "click" ? i18n.t("strategy.publishedClick", named) : i18n.t("strategy.published", named);
}

/** "€ 14 a lead (€ 11 to € 18), from 3 campaigns, 120 days, € 4,200" */
function costWords({ outcome, perResult, campaigns, days, spend, results }: PastCost) {
  const rough = (value: number) => moneyRough(value, spend.currency);
  return {
    mid: rough(perResult.mid),
    outcome: outcomeName(outcome),
    range: rangeText(perResult, rough),
    campaigns: whole(campaigns),
    days: whole(days),
    spend: money(spend),
    results: figure(results),
  };
}
