import { scaleLinear } from "@visx/scale";
import { Area, LinePath } from "@visx/shape";
import { axisRoom, BottomAxis, LeftAxis } from "@/components/charts/axes";
import { useWidth } from "@/components/ui/use-width";

export interface CurvePoint {
  readonly cost: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface ResponseCurveProps {
  readonly points: readonly CurvePoint[];
  readonly days: readonly { readonly cost: number; readonly outcome: number }[];
  readonly currentCost: number;
  readonly proposedCost: number;
  readonly words: { readonly now: string; readonly proposed: string; readonly xAxis: string };
  readonly formatCost: (value: number) => string;
  readonly formatOutcome: (value: number) => string;
}

const HEIGHT = 212;
const TOP = 36;
const BOTTOM = 46;

/** The highest value to draw: a single odd day must not flatten the curve. */
function ceiling(props: ResponseCurveProps): number {
  const outcomes = props.days.map((day) => day.outcome).sort((a, b) => a - b);
  const usual = outcomes[Math.floor(outcomes.length * 0.98)] ?? 0;
  return Math.max(usual, ...props.points.map((point) => point.high), 1e-9) * 1.05;
}

/** Height of the curve at a cost, between its points. */
function heightAt(points: readonly CurvePoint[], cost: number): number | null {
  const after = points.findIndex((point) => point.cost >= cost);
  const right = points[after];
  if (!right) return null;
  const left = points[after - 1] ?? right;
  const width = right.cost - left.cost;
  return width === 0 ? right.mid : left.mid + ((cost - left.cost) / width) * (right.mid - left.mid);
}

/** Cost against outcome of a day: the fitted curve with its band, the days it was fitted on, and where the budget stands. */
export function ResponseCurve(props: ResponseCurveProps) {
  const { points, days, currentCost, proposedCost, words, formatCost, formatOutcome } = props;
  const [box, width] = useWidth<HTMLDivElement>(340);
  const yMax = ceiling(props);
  const xMax = Math.max(currentCost, proposedCost, ...points.map((point) => point.cost), 1e-9);
  const y = scaleLinear({ domain: [0, yMax], range: [HEIGHT - BOTTOM, TOP], nice: 4 });
  const left = axisRoom(y.ticks(4).map(formatOutcome));
  const x = scaleLinear({ domain: [0, xMax], range: [left, width - 14] });
  const marks = [
    { at: currentCost, label: words.now, color: "var(--muted)", row: 11 },
    { at: proposedCost, label: words.proposed, color: "var(--accent)", row: 26 },
  ];
  return (
    <div ref={box}>
      <svg width={width} height={HEIGHT} aria-hidden="true" className="block">
        {days
          .filter((day) => day.cost <= xMax && day.outcome <= y.domain()[1]!)
          .map((day, index) => (
            <circle
              key={index}
              cx={x(day.cost)}
              cy={y(day.outcome)}
              r={1.75}
              fill="var(--line-strong)"
              fillOpacity={0.55}
            />
          ))}
        <Area
          data={[...points]}
          x={(point) => x(point.cost)}
          y0={(point) => y(point.low)}
          y1={(point) => y(point.high)}
          fill="var(--accent)"
          fillOpacity={0.18}
        />
        <LinePath
          data={[...points]}
          x={(point) => x(point.cost)}
          y={(point) => y(point.mid)}
          stroke="var(--accent)"
          strokeWidth={2}
        />
        {marks.map((mark) => {
          const height = heightAt(points, mark.at);
          return (
            <g key={mark.label}>
              <line
                x1={x(mark.at)}
                x2={x(mark.at)}
                y1={mark.row + 4}
                y2={HEIGHT - BOTTOM}
                stroke={mark.color}
                strokeWidth={1.5}
                strokeDasharray="3 3"
              />
              {height === null ? null : (
                <circle
                  cx={x(mark.at)}
                  cy={y(height)}
                  r={4}
                  fill={mark.color}
                  stroke="var(--surface)"
                  strokeWidth={1.5}
                />
              )}
              <text
                x={x(mark.at) + (x(mark.at) > width / 2 ? -4 : 4)}
                y={mark.row}
                textAnchor={x(mark.at) > width / 2 ? "end" : "start"}
                fontSize={11}
                fill={mark.color}
                fontWeight={600}
              >
                {mark.label} {formatCost(mark.at)}
              </text>
            </g>
          );
        })}
        <LeftAxis scale={y} left={left} format={formatOutcome} />
        <BottomAxis scale={x} top={HEIGHT - BOTTOM} label={words.xAxis} format={formatCost} />
      </svg>
    </div>
  );
}
