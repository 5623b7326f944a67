import { i18n } from "@/lib/wording/i18n";
import { DayChart, type ChartGap, type DaySeries } from "@/components/charts/day-chart";
import { ChartFiles } from "@/components/charts/chart-files";
import type { ChartMark, MarkWords } from "@/components/charts/day-marks";
import { ChartFrame } from "@/components/charts/frame";
import { dayDate, dayNumber, daySeries, runsWithout } from "@/components/desk/day-series";
import { Card } from "@/components/ui/surface";
import { day, moneyRough, tick, uiLanguage, whole } from "@/components/wording/formats";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { DayGap, DayPoint } from "@/lib/engine/api";

function monthText(number: number): string {
  const at = new Date(`${dayDate(Math.round(number))}T00:00:00Z`);
  return new Intl.DateTimeFormat(uiLanguage(), { month: "short", year: "2-digit", timeZone: "UTC" }).format(at);
}

const MARK_WORDS: MarkWords = {
  group: (marks) => i18n.t("profile.marks", marks.length, { count: whole(marks.length) }),
  more: (count) => i18n.t("profile.moreMarks", { count: whole(count) }),
};

function OneChart({
  title,
  name,
  unit,
  series,
  gaps,
  marks,
  format,
}: {
  title: string;
  /** Of its files. */
  name: string;
  /** Currency of the figures in its files; null for counts and where it is not known. */
  unit: string | null;
  series: readonly DaySeries[];
  gaps: readonly ChartGap[];
  marks: readonly ChartMark[];
  format: (value: number) => string;
}) {
  const happened = new Map<number, string>();
  for (const { day: on, text } of marks) happened.set(on, [...(happened.get(on)?.split("; ") ?? []), text].join("; "));
  return (
    <Card className="min-w-0">
      <ChartFrame
        title={title}
        files={(pictured) => (
          <ChartFiles
            title={title}
            name={`adjutant-${name}`}
            rows={[
              [i18n.t("history.date"), unit ? `${title} (${unit})` : title, i18n.t("profile.sevenDays"), i18n.t("profile.happened")], // prettier-ignore
              ...series.map((point) => [
                dayDate(point.day),
                point.value,
                point.smooth,
                happened.get(point.day) ?? null,
              ]),
            ]}
            words={{ png: "PNG", csv: "CSV", failed: i18n.t("profile.noPicture") }}
            withPng={pictured}
          />
        )}
        words={{ asTable: i18n.t("common.asTable"), asChart: i18n.t("common.asChart") }}
        table={{
          head: [i18n.t("history.date"), title, i18n.t("profile.happened")],
          rows: [...series]
            .reverse()
            .map((point) => [
              day(dayDate(point.day)),
              point.value === null ? "–" : format(point.value),
              happened.get(point.day) ?? "",
            ]),
        }}
      >
        <DayChart
          label={title}
          series={series}
          gaps={gaps}
          marks={marks}
          markWords={MARK_WORDS}
          format={format}
          formatDay={monthText}
        />
      </ChartFrame>
    </Card>
  );
}

/** Spend, results and cost per result over time, one below the other: never two axes in one picture. */
export function DayCharts({
  days,
  gaps,
  marks,
  currency,
}: {
  days: readonly DayPoint[];
  gaps: readonly DayGap[];
  marks: readonly ChartMark[];
  currency: string | null;
}) {
  const money = (value: number) => moneyRough(value, currency);
  const units = (micros: number | null) => (micros === null ? null : micros / MICROS_PER_UNIT);
  const cost = (one: DayPoint) => units(one.costMicros);
  const shaded = (label: string, runs: readonly DayGap[]): ChartGap[] =>
    runs.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to), label }));
  const empty = shaded(i18n.t("profile.noData"), gaps);
  const withoutCost = [...empty, ...runsWithout(days, (one) => one.costMicros, i18n.t("profile.noCostColumn"))];
  const withoutResults = [...empty, ...runsWithout(days, (one) => one.results, i18n.t("profile.noResultsColumn"))];
  return (
    <div className="grid gap-3 xl:grid-cols-3">
      <OneChart
        title={i18n.t("history.chartSpend")}
        name="spend"
        unit={currency}
        series={daySeries(days, cost, null)}
        gaps={withoutCost}
        marks={marks}
        format={money}
      />
      <OneChart
        title={i18n.t("history.chartResults")}
        name="results"
        unit={null}
        series={daySeries(days, (one) => one.results, null)}
        gaps={withoutResults}
        marks={marks}
        format={tick}
      />
      <OneChart
        title={i18n.t("history.chartCost")}
        name="cost-per-result"
        unit={currency}
        series={daySeries(
          days,
          (one) => units(one.costWithResults),
          (one) => one.results,
        )}
        gaps={withoutResults}
        marks={marks}
        format={money}
      />
    </div>
  );
}
