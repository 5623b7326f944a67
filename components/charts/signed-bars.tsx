import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

export interface SignedBar {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The figure with its sign and unit. */
  readonly text: string;
  /** What is shown below the bar. */
  readonly below?: ReactNode;
}

/** Bars left and right of a middle line, gain blue with an arrow up, loss orange with an arrow down, the interval as a thin line. */
export function SignedBars({ bars, scale }: { bars: readonly SignedBar[]; scale: number }) {
  const limit = Math.max(scale, 1e-9);
  const at = (value: number) => 50 + (Math.max(-limit, Math.min(limit, value)) / limit) * 50;
  return (
    <ul className="space-y-2">
      {bars.map((bar) => {
        const gain = bar.value >= 0;
        const Arrow = gain ? ArrowUp : ArrowDown;
        return (
          <li key={bar.key}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="min-w-0 flex-1 basis-32">
                {bar.name} <span className="text-muted">{bar.detail}</span>
              </span>
              <span
                className={`inline-flex shrink-0 items-center gap-0.5 font-semibold ${gain ? "text-gain" : "text-loss"}`}
              >
                <Arrow size={13} aria-hidden="true" />
                {bar.text}
              </span>
            </div>
            <div aria-hidden="true" className="relative mt-0.5 h-2 rounded-sm bg-sunken">
              <div
                className={`absolute inset-y-0 ${gain ? "bg-gain/70" : "bg-loss/70"}`}
                style={{ left: `${Math.min(50, at(bar.value))}%`, width: `${Math.abs(at(bar.value) - 50)}%` }}
              />
              <div
                className={`absolute top-1/2 h-px ${gain ? "bg-gain" : "bg-loss"}`}
                style={{ left: `${at(bar.low)}%`, width: `${Math.max(0, at(bar.high) - at(bar.low))}%` }}
              />
              <div className="absolute -inset-y-0.5 left-1/2 w-px bg-line-strong" />
            </div>
            {bar.below}
          </li>
        );
      })}
    </ul>
  );
}
