import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { ChartMark } from "@/components/charts/day-marks";
import { DayCharts } from "@/components/desk/day-charts";
import { ImportList } from "@/components/desk/import-list";
import { LedgerList } from "@/components/desk/ledger-list";
import { QualityList } from "@/components/desk/quality-list";
import { useMarks } from "@/components/desk/use-marks";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { csvText, downloadText } from "@/components/ui/csv";
import { DataTable, type DataColumn } from "@/components/ui/data-table";
import { CONTROL, Field } from "@/components/ui/field";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { money, moneyRough, period, whole } from "@/components/wording/formats";
import { dimensionName, levelName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import { moneyToUnits } from "@/lib/domain/money";
import type { AccountSummary, EngineApi, HistoryOverview } from "@/lib/engine/api";

type CampaignRow = HistoryOverview["campaigns"][number];
type CoverageRow = HistoryOverview["coverage"][number];

/** The stored history: over time, by campaign, what it covers, where it came from, and what was done. */
export function HistoryPage({
  engine,
  account,
  epoch,
  onChanged,
}: {
  engine: EngineApi;
  account: AccountSummary;
  epoch: number;
  onChanged: () => void;
}) {
  const [overview, again] = useAsk(`overview:${accountKey(account)}`, () => engine.overview(account), epoch);
  const marks = useMarks(engine, account, epoch);
  return (
    <div className="space-y-6">
      {overview.status === "loading" ? <Skeleton lines={6} /> : null}
      {overview.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(overview.trouble)}
        </Notice>
      ) : null}
      {overview.status === "ready" ? <Stored overview={overview.value} marks={marks} /> : null}
      <ImportList engine={engine} account={account} accounts={[account]} epoch={epoch} onChanged={onChanged} />
      <LedgerList engine={engine} account={account} epoch={epoch} title={i18n.t("history.ledger")} />
    </div>
  );
}

function Stored({ overview, marks }: { overview: HistoryOverview; marks: readonly ChartMark[] }) {
  const { account } = overview;
  if (overview.days.length === 0) return <Empty title={i18n.t("history.empty")} />;
  return (
    <>
      <DayCharts days={overview.days} gaps={overview.gaps} marks={marks} currency={account.currency} />
      <QualityList account={account} notes={overview.quality} />
      <Campaigns overview={overview} />
      <Coverage overview={overview} />
    </>
  );
}

function Campaigns({ overview }: { overview: HistoryOverview }) {
  const { account, campaigns } = overview;
  const [filter, setFilter] = useState("");
  const columns = useMemo<DataColumn<CampaignRow>[]>(
    () => [
      { id: "campaign", header: i18n.t("history.campaign"), value: (row) => row.name },
      {
        id: "days",
        header: i18n.t("history.days"),
        numeric: true,
        value: (row) => row.days,
        cell: (row) => whole(row.days),
      },
      {
        id: "cost",
        header: i18n.t("history.spend"),
        numeric: true,
        value: (row) => row.cost?.amountMicros ?? null,
        cell: (row) => (row.cost ? moneyRough(moneyToUnits(row.cost), row.cost.currency) : "–"),
      },
      {
        id: "results",
        header: i18n.t("history.results"),
        numeric: true,
        value: (row) => row.results,
        cell: (row) => (row.results === null ? "–" : whole(row.results)),
      },
      {
        id: "costPerResult",
        header: i18n.t("history.costPerResult"),
        numeric: true,
        value: (row) => row.costPerResult?.amountMicros ?? null,
        cell: (row) =>
          row.costPerResult ? moneyRough(moneyToUnits(row.costPerResult), row.costPerResult.currency) : "–",
      },
    ],
    [],
  );
  const wanted = filter.trim().toLocaleLowerCase();
  const rows = useMemo(
    () => campaigns.filter((row) => row.name.toLocaleLowerCase().includes(wanted)),
    [campaigns, wanted],
  );
  const download = () => {
    const head = [...columns.map((column) => column.header), i18n.t("bring.currency")];
    const body = rows.map((row) => [
      row.name,
      row.days,
      row.cost ? moneyToUnits(row.cost) : null,
      row.results,
      row.costPerResult ? moneyToUnits(row.costPerResult) : null,
      row.cost?.currency ?? null,
    ]);
    downloadText(`adjutant-${account.platform}-${account.accountId}.csv`, csvText([head, ...body]));
  };
  return (
    <section aria-labelledby="campaigns-title">
      <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
        <h2 id="campaigns-title" className="text-lead">
          {i18n.t("history.campaigns")}
        </h2>
        <div className="flex flex-wrap items-end gap-2">
          <Field label={i18n.t("history.filter")}>
            {(props) => (
              <input
                {...props}
                type="search"
                className={CONTROL}
                value={filter}
                onChange={(event) => setFilter(event.target.value)}
              />
            )}
          </Field>
          <Button icon={<Download size={14} aria-hidden="true" />} onClick={download} data-testid="download-csv">
            {i18n.t("history.csv")}
          </Button>
        </div>
      </div>
      <DataTable
        label={i18n.t("history.campaigns")}
        columns={columns}
        rows={rows}
        sort={{ id: "cost", desc: true }}
        columnsLabel={i18n.t("history.columns")}
        empty={<Empty title={i18n.t("history.noMatch")} />}
      />
      <p className="mt-1 text-small text-muted">
        {account.spend ? `${i18n.t("overview.spend")}: ${money(account.spend)}` : null}
      </p>
    </section>
  );
}

function Coverage({ overview }: { overview: HistoryOverview }) {
  const { platform } = overview.account;
  const columns = useMemo<DataColumn<CoverageRow>[]>(
    () => [
      { id: "level", header: i18n.t("history.level"), value: (row) => levelName(row.level, platform) },
      {
        id: "split",
        header: i18n.t("history.split"),
        value: (row) => (row.breakdown ? dimensionName(row.breakdown) : i18n.t("history.noSplit")),
      },
      {
        id: "rows",
        header: i18n.t("history.rows"),
        numeric: true,
        value: (row) => row.rows,
        cell: (row) => whole(row.rows),
      },
      {
        id: "period",
        header: i18n.t("history.period"),
        value: (row) => row.from,
        cell: (row) => period(row.from, row.to),
      },
    ],
    [platform],
  );
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title" className="mb-2 text-lead">
        {i18n.t("history.coverage")}
      </h2>
      <DataTable
        label={i18n.t("history.coverage")}
        columns={columns}
        rows={overview.coverage}
        sort={{ id: "rows", desc: true }}
        empty={<Empty title={i18n.t("history.empty")} />}
      />
    </section>
  );
}
