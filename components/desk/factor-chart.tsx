import { useMemo } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ChartFiles } from "@/components/charts/chart-files";
import { EffectRows, type EffectRow } from "@/components/charts/effect-rows";
import { ChartFrame } from "@/components/charts/frame";
import { change, factorLevel, factorName, measureName } from "@/components/desk/factor-words";
import { Card } from "@/components/ui/surface";
import type { AccountSummary, FactorLine, FactorMeasure } from "@/lib/engine/api";

/** More rows are a table's work. */
const MOST = 16;

/** The levels that were compared, those that stand out before the others and large differences before small ones; the best at the top. */
export function FactorChart({
  account,
  measure,
  lines,
}: {
  account: AccountSummary;
  measure: FactorMeasure;
  lines: readonly FactorLine[];
}) {
  const rows = useMemo(() => {
    const known = lines.flatMap((line) => (line.effect ? [{ line, effect: line.effect }] : []));
    const size = (mid: number) => Math.abs(Math.log1p(mid));
    known.sort((a, b) => Number(b.line.real) - Number(a.line.real) || size(b.effect.mid) - size(a.effect.mid));
    const shown = known.slice(0, MOST).sort((a, b) => b.effect.mid - a.effect.mid);
    return shown.map(({ line, effect: { low, mid, high } }): EffectRow => ({
      key: `${line.factor}|${line.level}`,
      name: `${factorName(line.factor, account.platform)}: ${factorLevel(line)}`,
      low,
      mid,
      high,
      strong: line.real,
      text: change(mid),
    }));
  }, [lines, account.platform]);
  if (rows.length === 0) return null;
  const title = `${measureName(measure)}: ${i18n.t("influence.chart")}`;
  return (
    <Card className="min-w-0">
      <ChartFrame
        title={title}
        label={title}
        files={(pictured) => (
          <ChartFiles
            title={title}
            name="adjutant-key-factors-chart"
            rows={[
              [i18n.t("influence.setting"), i18n.t("influence.effect"), i18n.t("influence.low"), i18n.t("influence.high")], // prettier-ignore
              ...rows.map(({ name, low, mid, high }) => [name, mid, low, high]),
            ]}
            words={{ png: "PNG", csv: "CSV", failed: i18n.t("profile.noPicture") }}
            withPng={pictured}
          />
        )}
        words={{ asTable: i18n.t("common.asTable"), asChart: i18n.t("common.asChart") }}
        table={{
          head: [i18n.t("influence.setting"), i18n.t("influence.effect"), i18n.t("influence.interval")],
          rows: rows.map(({ name, low, mid, high }) => [name, change(mid), `${change(low)} … ${change(high)}`]),
        }}
      >
        <EffectRows rows={rows} axisLabel={i18n.t("influence.axis")} formatTick={change} />
      </ChartFrame>
    </Card>
  );
}
