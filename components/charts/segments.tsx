import { scaleLinear } from "@visx/scale";
import { BottomAxis } from "@/components/charts/axes";
import { useWidth } from "@/components/ui/use-width";

export interface SegmentBar {
  readonly name: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly chosen: boolean;
}

const ROW = 36;
const AXIS = 48;

/** Groups compared by their rate: a bar from zero, the range as a band with ends, name above, figure at the right. */
export function Segments({
  bars,
  axisLabel,
  chosenLabel,
  format,
  formatTick,
}: {
  bars: readonly SegmentBar[];
  axisLabel: string;
  chosenLabel: string;
  format: (value: number) => string;
  formatTick: (value: number) => string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(340);
  const max = Math.max(...bars.map((bar) => bar.high), 1e-9);
  const x = scaleLinear({ domain: [0, max], range: [8, width - 16], nice: 4 });
  const height = bars.length * ROW + AXIS;
  return (
    <div ref={box}>
      <svg width={width} height={height} aria-hidden="true" className="block">
        {bars.map((bar, index) => {
          const top = index * ROW;
          const color = bar.chosen ? "var(--accent)" : "var(--line-strong)";
          return (
            <g key={bar.name} transform={`translate(0 ${top})`}>
              <text x={8} y={13} fontSize={12} fill="var(--ink)" fontWeight={bar.chosen ? 600 : 400}>
                {shorten(bar.name, width)}
                {bar.chosen ? ` · ${chosenLabel}` : ""}
              </text>
              <text x={width - 8} y={13} fontSize={12} textAnchor="end" fill="var(--ink)">
                {format(bar.mid)}
              </text>
              <rect x={x(0)} y={19} width={Math.max(1, x(bar.mid) - x(0))} height={9} fill={color} fillOpacity={0.45} />
              <line x1={x(bar.low)} x2={x(bar.high)} y1={23.5} y2={23.5} stroke={color} strokeWidth={2} />
              {[bar.low, bar.high].map((end) => (
                <line key={end} x1={x(end)} x2={x(end)} y1={19} y2={28} stroke={color} strokeWidth={2} />
              ))}
            </g>
          );
        })}
        <BottomAxis scale={x} top={bars.length * ROW + 2} label={axisLabel} format={formatTick} />
      </svg>
    </div>
  );
}

/** SVG text does not wrap: names keep to the room left of the figure. */
export function shorten(name: string, width: number): string {
  const room = Math.max(12, Math.floor((width - 150) / 6.6));
  const characters = Array.from(name);
  return characters.length <= room ? name : `${characters.slice(0, room - 1).join("")}…`;
}
