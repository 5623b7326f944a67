import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { axisRoom, BottomAxis, LeftAxis } from "@/components/charts/axes";
import { MarkButtons, MarkShapes, type ChartMark, type MarkWords } from "@/components/charts/day-marks";
import { useWidth } from "@/components/ui/use-width";

export interface DaySeries {
  /** Days since 1970-01-01, ascending. */
  readonly day: number;
  /** null where the day has no such figure (a cost per result without results). */
  readonly value: number | null;
  /** Mean of the 7 days up to this one. */
  readonly smooth: number | null;
}

/** Days (as day numbers, both ends counted) of which the figure is not known, and why. */
export interface ChartGap {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const HEIGHT = 150;
const TOP = 10;
const BOTTOM = 24;

/** One figure over time: a dot for each day and the 7-day line, days of which it is not known shaded, what happened marked. Starts at zero. */
export function DayChart({
  label,
  series,
  gaps,
  marks,
  markWords,
  format,
  formatDay,
}: {
  /** What a screen reader says in place of the picture. */
  label: string;
  series: readonly DaySeries[];
  gaps: readonly ChartGap[];
  marks: readonly ChartMark[];
  markWords: MarkWords;
  format: (value: number) => string;
  formatDay: (day: number) => string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(420);
  const values = series.flatMap((point) => (point.value === null ? [] : [point.value])).sort((a, b) => a - b);
  const usual = values[Math.floor(values.length * 0.99)] ?? 0;
  const max = Math.max(usual, ...series.map((point) => point.smooth ?? 0), 1e-9);
  const y = scaleLinear({ domain: [0, max], range: [HEIGHT - BOTTOM, TOP], nice: 3 });
  const left = axisRoom(y.ticks(3).map(format));
  const first = series[0]?.day ?? 0;
  const end = series.at(-1)?.day ?? 1;
  // An import comes after the days that it brought: it may widen the picture, but not by much.
  const near = marks.filter(({ day }) => day >= first && day <= end + Math.max(7, (end - first) * 0.05));
  const last = Math.max(end, ...near.map(({ day }) => day));
  const x = scaleLinear({ domain: [first, Math.max(last, first + 1)], range: [left + 4, width - 30] });
  const top = y.domain()[1]!;
  return (
    <div ref={box} className="relative">
      <div role="img" aria-label={label}>
        <svg width={width} height={HEIGHT} aria-hidden="true" className="block">
          {gaps.map((gap) => {
            const from = x(gap.from - 0.5);
            const room = x(gap.to + 0.5) - from;
            return (
              <g key={gap.from} data-gap="">
                <rect x={from} y={TOP} width={Math.max(1, room)} height={HEIGHT - BOTTOM - TOP} fill="var(--sunken)" />
                {room > gap.label.length * 6.5 ? (
                  <text x={from + room / 2} y={TOP + 14} fontSize={11} textAnchor="middle" fill="var(--muted)">
                    {gap.label}
                  </text>
                ) : null}
              </g>
            );
          })}
          {series.map((point) =>
            point.value === null || point.value > top ? null : (
              <circle
                key={point.day}
                cx={x(point.day)}
                cy={y(point.value)}
                r={1.5}
                fill="var(--line-strong)"
                fillOpacity={0.5}
              />
            ),
          )}
          <LinePath
            data={[...series]}
            defined={(point) => point.smooth !== null}
            x={(point) => x(point.day)}
            y={(point) => y(point.smooth ?? 0)}
            stroke="var(--accent)"
            strokeWidth={2}
          />
          <MarkShapes marks={near} x={x} y={HEIGHT - BOTTOM} />
          <LeftAxis scale={y} left={left} format={format} ticks={3} />
          <BottomAxis scale={x} top={HEIGHT - BOTTOM} label="" format={formatDay} ticks={width > 600 ? 6 : 3} />
        </svg>
      </div>
      <MarkButtons marks={near} x={x} y={HEIGHT - BOTTOM} width={width} words={markWords} />
    </div>
  );
}
