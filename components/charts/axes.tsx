import { AxisBottom, AxisLeft } from "@visx/axis";
import type { scaleLinear } from "@visx/scale";

type Scale = ReturnType<typeof scaleLinear<number>>;

const TICK = { fill: "var(--muted)", fontSize: 11, fontFamily: "inherit" } as const;

/** The horizontal axis: unit in the label, ticks as the person writes them, the outer labels kept inside the picture. */
export function BottomAxis({
  scale,
  top,
  label,
  format,
  ticks = 4,
}: {
  scale: Scale;
  top: number;
  label: string;
  format: (value: number) => string;
  /** How many, or which. */
  ticks?: number | readonly number[];
}) {
  return (
    <AxisBottom
      scale={scale}
      top={top}
      {...(typeof ticks === "number" ? { numTicks: ticks } : { tickValues: [...ticks] })}
      tickFormat={(value) => format(Number(value))}
      stroke="var(--line-strong)"
      tickStroke="var(--line-strong)"
      tickLength={4}
      label={label}
      labelOffset={10}
      labelProps={{ ...TICK, textAnchor: "middle" }}
      tickLabelProps={() => ({ ...TICK, textAnchor: "middle" as const, dy: 2 })}
    />
  );
}

/** The vertical axis: three or four ticks, no line. */
export function LeftAxis({
  scale,
  left,
  format,
  ticks = 4,
}: {
  scale: Scale;
  left: number;
  format: (value: number) => string;
  ticks?: number;
}) {
  return (
    <AxisLeft
      scale={scale}
      left={left}
      numTicks={ticks}
      hideAxisLine
      tickFormat={(value) => format(Number(value))}
      tickStroke="var(--line-strong)"
      tickLength={4}
      tickLabelProps={() => ({ ...TICK, textAnchor: "end" as const, dx: -3, dy: 4 })}
    />
  );
}

/** Enough room for the widest label of a vertical axis at 11 px, by characters. */
export function axisRoom(labels: readonly string[]): number {
  return 12 + 6.5 * Math.max(1, ...labels.map((label) => label.length));
}
