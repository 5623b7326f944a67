import { Download } from "lucide-react";
import { useMemo } from "react";
import { i18n } from "@/lib/wording/i18n";
import { change, factorLevel, factorName, standing } from "@/components/desk/factor-words";
import { Button } from "@/components/ui/button";
import { csvText, downloadText } from "@/components/ui/csv";
import { DataTable, type DataColumn } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/surface";
import { moneyRough, period, whole } from "@/components/wording/formats";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { AccountSummary, FactorLine, FactorMeasure } from "@/lib/engine/api";

/** All levels with their effect, what it rests on and from when it is; also those that cannot be compared, with the reason. */
export function FactorTable({
  account,
  measure,
  lines,
}: {
  account: AccountSummary;
  measure: FactorMeasure;
  lines: readonly FactorLine[];
}) {
  const { platform, currency } = account;
  const outcome = i18n.t(measure === "clicks-per-cost" ? "influence.clicks" : "history.results");
  const columns = useMemo<DataColumn<FactorLine>[]>(
    () => [
      {
        id: "setting",
        header: i18n.t("influence.setting"),
        value: (line) => `${factorName(line.factor, platform)}: ${factorLevel(line)}`,
      },
      {
        id: "effect",
        header: i18n.t("influence.effectInterval"),
        numeric: true,
        value: (line) => line.effect?.mid ?? null,
        cell: ({ effect }) =>
          effect ? (
            <>
              <span className="font-semibold">{change(effect.mid)}</span> ({change(effect.low)} … {change(effect.high)})
            </>
          ) : (
            "–"
          ),
      },
      {
        id: "standing",
        header: i18n.t("influence.standing"),
        value: standing,
        cell: (line) => (line.theseCampaignsOnly && line.effect ? `${standing(line)} · ${i18n.t("influence.theseOnly")}` : standing(line)), // prettier-ignore
      },
      { id: "outcome", header: outcome, numeric: true, value: (line) => line.outcome, cell: (line) => whole(line.outcome) }, // prettier-ignore
      {
        id: "spend",
        header: i18n.t("history.spend"),
        numeric: true,
        value: (line) => line.costMicros,
        cell: (line) => moneyRough(line.costMicros / MICROS_PER_UNIT, currency),
      },
      { id: "rows", header: i18n.t("history.rows"), numeric: true, value: (line) => line.rows, cell: (line) => whole(line.rows) }, // prettier-ignore
      {
        id: "campaigns",
        header: i18n.t("history.campaigns"),
        numeric: true,
        value: (line) => line.campaigns,
        cell: (line) => whole(line.campaigns),
      },
      {
        id: "period",
        header: i18n.t("history.period"),
        value: (line) => line.from,
        cell: (line) => period(line.from, line.to),
      },
    ],
    [platform, currency, outcome],
  );
  const download = () => {
    const head = [
      i18n.t("influence.setting"),
      i18n.t("influence.value"),
      i18n.t("influence.effect"),
      i18n.t("influence.low"),
      i18n.t("influence.high"),
      i18n.t("influence.standing"),
      outcome,
      i18n.t("history.spend"),
      i18n.t("bring.currency"),
      i18n.t("history.rows"),
      i18n.t("history.campaigns"),
      i18n.t("column.from"),
      i18n.t("column.to"),
    ];
    const body = lines.map((line) => [
      factorName(line.factor, platform),
      factorLevel(line),
      line.effect?.mid ?? null,
      line.effect?.low ?? null,
      line.effect?.high ?? null,
      standing(line),
      line.outcome,
      line.costMicros / MICROS_PER_UNIT,
      currency,
      line.rows,
      line.campaigns,
      line.from,
      line.to,
    ]);
    downloadText(`adjutant-key-factors-${platform}-${account.accountId}.csv`, csvText([head, ...body]));
  };
  return (
    <section aria-labelledby="factors-title">
      <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
        <h2 id="factors-title" className="text-lead">
          {i18n.t("influence.all")}
        </h2>
        <Button icon={<Download size={14} aria-hidden="true" />} onClick={download} data-testid="factors-csv">
          {i18n.t("history.csv")}
        </Button>
      </div>
      <DataTable
        label={i18n.t("influence.all")}
        columns={columns}
        rows={lines}
        sort={{ id: "effect", desc: true }}
        columnsLabel={i18n.t("history.columns")}
        empty={<Empty title={i18n.t("influence.noMatch")} />}
      />
    </section>
  );
}
