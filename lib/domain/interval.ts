/** A figure with its doubt: the middle of what is expected and the ends of its interval. */
export interface Interval {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Share of cases that the interval is meant to hold, e.g. 0.9. */
  readonly level: number;
}
