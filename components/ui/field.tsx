import { useId, type ReactNode } from "react";

export const CONTROL =
  "min-h-8 w-full rounded-control border border-line-strong bg-surface px-2 py-1 text-body text-ink disabled:opacity-60";

/** A labelled control with its hint and error below, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: (props: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean }) => ReactNode;
}) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-0.5 block font-semibold">
        {label}
      </label>
      {children({ id, "aria-describedby": note ? `${id}-note` : undefined, "aria-invalid": Boolean(error) })}
      {note ? (
        <p id={`${id}-note`} className={`mt-0.5 text-small ${error ? "text-loss" : "text-muted"}`}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
