import type { HTMLAttributes, ReactNode } from "react";

/** A raised block. */
export function Card({ className = "", children, ...rest }: HTMLAttributes<HTMLElement>) {
  return (
    <section className={`rounded-card border border-line bg-surface p-4 ${className}`} {...rest}>
      {children}
    </section>
  );
}

/** A small label beside a name. */
export function Badge({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className="inline-flex items-center rounded-full border border-line-strong px-2 text-small font-semibold text-muted"
    >
      {children}
    </span>
  );
}

/** A sentence that the person should notice. `alert` is read out at once, the others when there is a pause. */
export function Notice({
  tone = "info",
  icon,
  action,
  children,
}: {
  tone?: "info" | "caution" | "alert";
  icon?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const look =
    tone === "info"
      ? "border-line bg-sunken"
      : tone === "caution"
        ? "border-loss bg-surface"
        : "border-loss bg-loss-soft";
  return (
    <div
      role={tone === "alert" ? "alert" : "status"}
      className={`flex flex-wrap items-start gap-x-2 gap-y-2 rounded-control border-l-4 px-3 py-2 text-body ${look}`}
    >
      {icon ? <span className="mt-0.5 shrink-0">{icon}</span> : null}
      <div className="min-w-0 flex-1 basis-40">{children}</div>
      {action}
    </div>
  );
}

/** A grey stand-in for what is being fetched. Hidden from screen readers: a live region says what is loading. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" className="space-y-2">
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          className="h-3 animate-pulse rounded bg-sunken motion-reduce:animate-none"
          style={{ width: `${[92, 74, 84, 60][line % 4]}%` }}
        />
      ))}
    </div>
  );
}

/** A centred sentence where a list would be. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="px-2 py-6 text-center">
      <p className="font-semibold">{title}</p>
      {children ? <div className="mx-auto mt-1 max-w-prose text-muted">{children}</div> : null}
    </div>
  );
}
