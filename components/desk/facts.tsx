import type { ReactNode } from "react";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: string;
}

/** Large figures side by side. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-3">
      {facts.map((fact) => (
        <div key={fact.name} className="rounded-card border border-line bg-surface p-3">
          <dt className="text-small font-normal text-muted">{fact.name}</dt>
          <dd className="text-[1.25rem] leading-7 font-semibold">{fact.value}</dd>
          {fact.note ? <dd className="text-small text-muted">{fact.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
