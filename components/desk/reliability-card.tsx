import { i18n } from "@/lib/wording/i18n";
import { ChartFrame } from "@/components/charts/frame";
import { Reliability } from "@/components/charts/reliability";
import { Card } from "@/components/ui/surface";
import { percent, percentFine, whole } from "@/components/wording/formats";
import { shareInterval } from "@/lib/domain/share-interval";
import type { ReliabilityBin } from "@/lib/model/types";

/** Whether chances that the model states come true: what it said of rows that it had not seen, by tenths. */
export function ReliabilityCard({ bins }: { bins: readonly ReliabilityBin[] }) {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const apart = bins.reduce((sum, bin) => sum + (bin.count / count) * Math.abs(bin.stated - bin.came), 0);
  const points = bins.map((bin) => ({ ...bin, ...shareInterval(bin.came, bin.count), countText: whole(bin.count) }));
  const words = { asTable: i18n.t("common.asTable"), asChart: i18n.t("common.asChart") };
  const said = i18n.t("reliability.apart", { apart: percentFine(apart), rows: whole(count) });
  return (
    <Card data-testid="reliability">
      <ChartFrame
        title={i18n.t("reliability.title")}
        label={said}
        words={words}
        table={{
          head: [
            i18n.t("reliability.stated"),
            i18n.t("reliability.came"),
            i18n.t("why.low"),
            i18n.t("why.high"),
            i18n.t("model.rows"),
          ],
          rows: points.map((point) => [
            percent(point.stated),
            percent(point.came),
            percent(point.low),
            percent(point.high),
            point.countText,
          ]),
        }}
      >
        <Reliability
          points={points}
          xAxis={i18n.t("reliability.stated")}
          diagonal={i18n.t("reliability.diagonal")}
          format={percent}
        />
      </ChartFrame>
      <p className="mt-1 max-w-prose text-small text-muted">
        {i18n.t("reliability.explain")} {said}
      </p>
    </Card>
  );
}
