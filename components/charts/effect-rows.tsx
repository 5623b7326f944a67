import { scaleLinear } from "@visx/scale";
import { BottomAxis } from "@/components/charts/axes";
import { shorten } from "@/components/charts/segments";
import { useWidth } from "@/components/ui/use-width";

/** A change in per one (0.2: a fifth more) with its interval. */
export interface EffectRow {
  readonly key: string;
  readonly name: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Drawn in colour; the others in grey. */
  readonly strong: boolean;
  readonly text: string;
}

const ROW = 36;
const AXIS = 44;
/** Changes further out are cut off: a fifth, and five times as much. */
const FURTHEST = Math.log(5);
const TICKS = [-0.75, -0.5, -0.25, 0, 0.5, 1, 2, 4];

/** Changes around "no difference": a dot with its interval in each row, on a scale on which half and double are equally far. */
export function EffectRows({
  rows,
  axisLabel,
  formatTick,
}: {
  rows: readonly EffectRow[];
  axisLabel: string;
  formatTick: (value: number) => string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(420);
  const log = (change: number) => Math.max(-FURTHEST, Math.min(FURTHEST, Math.log1p(Math.max(change, -0.999))));
  const reach = Math.max(0.25, ...rows.flatMap(({ low, high }) => [Math.abs(log(low)), Math.abs(log(high))])) * 1.05;
  const x = scaleLinear({ domain: [-reach, reach], range: [12, width - 12] });
  const bottom = rows.length * ROW + 2;
  const marks = TICKS.map((change) => Math.log1p(change)).filter((at) => Math.abs(at) <= reach);
  return (
    <div ref={box}>
      <svg width={width} height={rows.length * ROW + AXIS} aria-hidden="true" className="block">
        <line x1={x(0)} x2={x(0)} y1={0} y2={bottom} stroke="var(--line-strong)" strokeDasharray="2 3" />
        {rows.map(({ key, name, low, mid, high, strong, text }, index) => {
          const color = !strong ? "var(--line-strong)" : mid >= 0 ? "var(--gain)" : "var(--loss)";
          return (
            <g key={key} transform={`translate(0 ${index * ROW})`}>
              <text x={12} y={13} fontSize={12} fill="var(--ink)" fontWeight={strong ? 600 : 400}>
                {shorten(name, width)}
              </text>
              <text x={width - 12} y={13} fontSize={12} textAnchor="end" fill="var(--ink)">
                {text}
              </text>
              <line x1={x(log(low))} x2={x(log(high))} y1={24} y2={24} stroke={color} strokeWidth={2} />
              {[low, high].map((end) =>
                log(end) > -FURTHEST && log(end) < FURTHEST ? (
                  <line key={end} x1={x(log(end))} x2={x(log(end))} y1={20} y2={28} stroke={color} strokeWidth={2} />
                ) : null,
              )}
              <circle cx={x(log(mid))} cy={24} r={4} fill={color} stroke="var(--surface)" strokeWidth={1.5} />
            </g>
          );
        })}
        <BottomAxis
          scale={x}
          top={bottom}
          label={axisLabel}
          format={(at) => formatTick(Math.expm1(at))}
          ticks={marks}
        />
      </svg>
    </div>
  );
}
