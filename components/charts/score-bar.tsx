/** 0 to 100 with the interval as a band, the score as a thick mark and the account's average as a thin one. Decorative: the figures stand beside it. */
export function ScoreBar({ low, mid, high, average }: { low: number; mid: number; high: number; average: number }) {
  const at = (value: number) => `${Math.min(100, Math.max(0, value))}%`;
  const from = Math.min(100, Math.max(0, low));
  const to = Math.min(100, Math.max(from, high));
  return (
    <div aria-hidden="true">
      <div className="relative h-3 rounded-full bg-sunken">
        <div
          className="absolute inset-y-0 rounded-full bg-accent/35"
          style={{ left: at(from), width: `${to - from}%` }}
        />
        <div className="absolute -inset-y-0.5 w-px bg-ink" style={{ left: at(average) }} />
        <div className="absolute -inset-y-1 -ml-0.5 w-1 rounded-full bg-accent" style={{ left: at(mid) }} />
      </div>
      <div className="mt-0.5 grid grid-cols-3 text-small text-muted">
        <span>0</span>
        <span className="text-center">50</span>
        <span className="text-right">100</span>
      </div>
    </div>
  );
}
