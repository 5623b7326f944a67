import { i18n } from "@/lib/wording/i18n";
import { DayCharts } from "@/components/desk/day-charts";
import { Facts } from "@/components/desk/facts";
import { LedgerList } from "@/components/desk/ledger-list";
import { useMarks } from "@/components/desk/use-marks";
import type { DeskPlace } from "@/components/session/shell";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { day, moneyRough, percent, period, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import { moneyToUnits } from "@/lib/domain/money";
import type { AccountSummary, EngineApi } from "@/lib/engine/api";

/** The account at a glance: money, results, what one costs, the model, and the latest actions. */
export function OverviewPage({
  engine,
  account,
  goTo,
  epoch,
}: {
  engine: EngineApi;
  account: AccountSummary;
  goTo: (place: DeskPlace) => void;
  epoch: number;
}) {
  const key = accountKey(account);
  const [overview, again] = useAsk(`overview:${key}`, () => engine.overview(account), epoch);
  const [card] = useAsk(`card:${key}`, () => engine.modelCard(account), epoch);
  const marks = useMarks(engine, account, epoch);
  const spend = account.spend;
  const units = spend ? moneyToUnits(spend) : null;
  const judged = account.spendWithResults ? moneyToUnits(account.spendWithResults) : null;
  const unjudged = units ? 1 - (judged ?? 0) / units : 0;
  const model = card.status === "ready" ? card.value : null;
  const best = model?.candidates.find((candidate) => candidate.name === model.chosen);
  return (
    <div className="space-y-4">
      <Facts
        facts={[
          {
            name: i18n.t("overview.spend"),
            value: units === null ? "–" : moneyRough(units, account.currency),
            ...(account.from && account.to ? { note: period(account.from, account.to) } : {}),
          },
          { name: i18n.t("overview.results"), value: judged === null ? "–" : whole(account.results) },
          {
            name: i18n.t("overview.costPerResult"),
            value:
              judged === null || account.results === 0 ? "–" : moneyRough(judged / account.results, account.currency),
            ...(unjudged > 0 ? { note: i18n.t("overview.withoutResults", { share: percent(unjudged) }) } : {}),
          },
          { name: i18n.t("overview.campaigns"), value: whole(account.campaigns) },
          {
            name: i18n.t("overview.history"),
            value: i18n.t("common.days", account.days, { count: whole(account.days) }),
            note: i18n.t("common.rows", account.rows, { count: whole(account.rows) }),
          },
          {
            name: i18n.t("model.explained"),
            value: model
              ? best
                ? percent(best.devianceExplained)
                : day(model.createdAt.slice(0, 10))
              : i18n.t("overview.notTrained"),
            note: model
              ? i18n.t("overview.trainedOn", { date: day(model.createdAt.slice(0, 10)) })
              : i18n.t("train.button"),
          },
        ]}
      />
      {overview.status === "loading" ? <Skeleton lines={6} /> : null}
      {overview.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(overview.trouble)}
        </Notice>
      ) : null}
      {overview.status === "ready" ? (
        overview.value.days.length > 0 ? (
          <DayCharts days={overview.value.days} gaps={overview.value.gaps} marks={marks} currency={account.currency} />
        ) : (
          <Empty title={i18n.t("history.empty")}>
            <Button look="primary" onClick={() => goTo("import")}>
              {i18n.t("desk.importFirst")}
            </Button>
          </Empty>
        )
      ) : null}
      {card.status === "ready" && model === null && account.rows > 0 ? (
        <Notice
          action={
            <Button look="primary" onClick={() => goTo("model")}>
              {i18n.t("desk.model")}
            </Button>
          }
        >
          {i18n.t("train.need")}
        </Notice>
      ) : null}
      <LedgerList engine={engine} account={account} epoch={epoch} title={i18n.t("overview.lastActions")} limit={5} />
    </div>
  );
}
