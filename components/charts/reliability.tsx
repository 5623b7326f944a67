import { scaleLinear } from "@visx/scale";
import { axisRoom, BottomAxis, LeftAxis } from "@/components/charts/axes";
import { useWidth } from "@/components/ui/use-width";

/** One group of statements: the chance that was given on average, the share that came true with its interval, and how many. */
export interface ReliabilityPoint {
  readonly stated: number;
  readonly came: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly countText: string;
}

const HEIGHT = 260;
const TOP = 14;
const BOTTOM = 44;
const MOST_WIDE = 420;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Stated chance against what came of it; on the diagonal both are the same. Larger dots stand for more rows. */
export function Reliability({
  points,
  xAxis,
  diagonal,
  format,
}: {
  readonly points: readonly ReliabilityPoint[];
  readonly xAxis: string;
  /** Written beside the line on which statements come true. */
  readonly diagonal: string;
  readonly format: (share: number) => string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(340);
  const left = axisRoom(TICKS.map(format));
  const x = scaleLinear({ domain: [0, 1], range: [left, Math.min(width, MOST_WIDE) - 16] });
  const y = scaleLinear({ domain: [0, 1], range: [HEIGHT - BOTTOM, TOP] });
  const most = Math.max(1, ...points.map(({ count }) => count));
  return (
    <div ref={box}>
      <svg width={Math.min(width, MOST_WIDE)} height={HEIGHT} aria-hidden="true" className="block">
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} stroke="var(--line-strong)" strokeDasharray="4 3" />
        <text x={x(0.03)} y={y(0.93)} fill="var(--muted)" fontSize={11}>
          {diagonal}
        </text>
        {points.map((point) => {
          const radius = 2.5 + 5 * Math.sqrt(point.count / most);
          return (
            <g key={point.stated}>
              <line
                x1={x(point.stated)}
                x2={x(point.stated)}
                y1={y(point.low)}
                y2={y(point.high)}
                stroke="var(--accent)"
                strokeWidth={1.5}
              />
              <circle cx={x(point.stated)} cy={y(point.came)} r={radius} fill="var(--accent)" fillOpacity={0.75} />
              <text
                x={x(point.stated) + (point.stated > 0.85 ? -radius - 3 : radius + 3)}
                y={y(point.came) + (point.came < 0.06 ? -4 : 10)}
                fill="var(--muted)"
                fontSize={10}
                textAnchor={point.stated > 0.85 ? "end" : "start"}
              >
                {point.countText}
              </text>
            </g>
          );
        })}
        <LeftAxis scale={y} left={left} format={format} />
        <BottomAxis scale={x} top={HEIGHT - BOTTOM} label={xAxis} format={format} ticks={TICKS} />
      </svg>
    </div>
  );
}
