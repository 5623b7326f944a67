import type { ReactNode } from "react";

/** Progress with what is done and how far. `done` from 0 to 1; null where the end is not known. */
export function Progress({ label, done, children }: { label: string; done: number | null; children?: ReactNode }) {
  const share = done === null ? null : Math.min(1, Math.max(0, done));
  return (
    <div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { "aria-valuenow": Math.round(share * 100) })}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full rounded-full bg-accent ${share === null ? "w-1/3 animate-pulse" : "transition-[width] duration-150"}`}
          style={share === null ? undefined : { width: `${share * 100}%` }}
        />
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2 text-small text-muted">
        <span role="status">{label}</span>
        {children}
      </div>
    </div>
  );
}
