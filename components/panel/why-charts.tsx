import { i18n } from "@/lib/wording/i18n";
import { ChartFrame } from "@/components/charts/frame";
import { ResponseCurve } from "@/components/charts/response-curve";
import { Segments } from "@/components/charts/segments";
import { hundred, outcomeAmount, perHundredName } from "@/components/wording/amounts";
import { moneyRough, percent, tick, whole } from "@/components/wording/formats";
import { capital, dimensionName, outcomeName } from "@/components/wording/names";
import { levelText } from "@/components/wording/values";
import { moneyToUnits } from "@/lib/domain/money";
import type { SuggestionDetail } from "@/lib/engine/api";

/** Rows of the curve's table: enough to follow it, few enough to hear. */
const TABLE_ROWS = 12;

function words() {
  return { asTable: i18n.t("common.asTable"), asChart: i18n.t("common.asChart") };
}

/** The campaign's response curve with band, days, current and proposed budget. */
export function CurveChart({ curve }: { curve: NonNullable<SuggestionDetail["curve"]> }) {
  const { outcome, currency, points, currentCost, proposedCost } = curve;
  const cost = (value: number) => moneyRough(value, currency);
  const amount = (value: number) => outcomeAmount(outcome, value, currency);
  const step = Math.max(1, Math.ceil(points.length / TABLE_ROWS));
  const name = capital(outcomeName(outcome));
  return (
    <ChartFrame
      title={i18n.t("why.curve", { outcome: name })}
      label={i18n.t("why.curveLabel", { outcome: name, current: cost(currentCost), proposed: cost(proposedCost) })}
      words={words()}
      table={{
        head: [i18n.t("why.spendDay"), i18n.t("why.estimate"), i18n.t("why.low"), i18n.t("why.high")],
        rows: points
          .filter((_, index) => index % step === 0 || index === points.length - 1)
          .map((point) => [cost(point.cost), amount(point.mid), amount(point.low), amount(point.high)]),
      }}
    >
      <ResponseCurve
        points={points}
        days={curve.days}
        currentCost={currentCost}
        proposedCost={proposedCost}
        words={{ now: i18n.t("why.now"), proposed: i18n.t("why.proposed"), xAxis: i18n.t("why.spendDay") }}
        formatCost={cost}
        formatOutcome={(value) => (outcome === "conversionValue" ? amount(value) : tick(value))}
      />
    </ChartFrame>
  );
}

/** The groups that were compared, best first. */
export function SegmentChart({ segments }: { segments: NonNullable<SuggestionDetail["segments"]> }) {
  const { outcome, currency, dimension } = segments;
  const cells = [...segments.cells].sort((a, b) => b.rate.mid - a.rate.mid);
  const amount = (value: number) => outcomeAmount(outcome, value, currency);
  const named = {
    outcome: capital(outcomeName(outcome)),
    hundred: hundred(currency),
    dimension: dimensionName(dimension),
  };
  const level = cells[0]?.rate.level;
  return (
    <ChartFrame
      title={i18n.t("why.segments", named)}
      label={i18n.t("why.segmentsLabel", named)}
      words={words()}
      table={{
        head: [
          dimensionName(dimension),
          i18n.t("why.estimate"),
          i18n.t("why.low"),
          i18n.t("why.high"),
          i18n.t("why.spend"),
          i18n.t("why.results"),
        ],
        rows: cells.map((cell) => [
          levelText(cell.name),
          amount(cell.rate.mid),
          amount(cell.rate.low),
          amount(cell.rate.high),
          moneyRough(moneyToUnits(cell.cost), cell.cost.currency),
          whole(cell.results),
        ]),
      }}
    >
      <Segments
        bars={cells.map((cell) => ({ ...cell.rate, name: levelText(cell.name), chosen: cell.chosen }))}
        axisLabel={perHundredName(outcome, currency)}
        chosenLabel={i18n.t("why.chosen")}
        format={amount}
        formatTick={(value) => (outcome === "conversionValue" ? amount(value) : tick(value))}
      />
      {level === undefined ? null : (
        <p className="text-small text-muted">{i18n.t("why.level", { level: percent(level) })}</p>
      )}
    </ChartFrame>
  );
}
