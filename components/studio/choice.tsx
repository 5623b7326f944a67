import { ChevronRight } from "lucide-react";
import { useState, type ReactNode } from "react";
import { CONTROL, Field } from "@/components/ui/field";

/** One of a few words. `none` is what "not said" is called; without it one must be chosen. */
export function Choice<K extends string>({
  label,
  value,
  words,
  none,
  onChange,
  testId,
}: {
  label: string;
  value: K | null;
  words: Readonly<Record<K, () => string>>;
  none?: string;
  onChange: (value: K | null) => void;
  testId?: string;
}) {
  const options = Object.keys(words) as K[];
  return (
    <Field label={label}>
      {(props) => (
        <select
          {...props}
          className={CONTROL}
          value={value ?? ""}
          data-testid={testId}
          onChange={({ target }) => onChange(options.find((option) => option === target.value) ?? null)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {words[option]()}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A line of text. */
export function TextLine({
  label,
  value,
  onChange,
  hint,
  testId,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  testId?: string;
}) {
  return (
    <Field label={label} hint={hint}>
      {(props) => (
        <input
          {...props}
          className={CONTROL}
          value={value}
          maxLength={300}
          data-testid={testId}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines, each an entry of its own. */
export function TextLines({
  label,
  value,
  onChange,
  hint,
  rows = 3,
  testId,
}: {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint?: string;
  rows?: number;
  testId?: string;
}) {
  return (
    <Field label={label} hint={hint}>
      {(props) => (
        <textarea
          {...props}
          className={CONTROL}
          rows={rows}
          value={value.join("\n")}
          data-testid={testId}
          onChange={({ target }) =>
            onChange(
              target.value
                .split("\n")
                .slice(0, 40)
                .map((line) => line.slice(0, 300)),
            )
          }
        />
      )}
    </Field>
  );
}

/** A part of the form that opens and closes; `said` sums up what is in it while it is closed. */
export function Part({
  title,
  said,
  open = false,
  children,
  testId,
}: {
  title: string;
  said?: string;
  open?: boolean;
  children: ReactNode;
  testId?: string;
}) {
  // Open at first only: what the person opens or closes stays so.
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group border-t border-line first:border-t-0"
      data-testid={testId}
    >
      <summary className="flex min-h-9 items-center gap-x-1.5 py-1.5">
        <ChevronRight size={14} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-90" />
        <h3 className="text-body">{title}</h3>
        {said ? <span className="min-w-0 flex-1 truncate text-small text-muted group-open:hidden">{said}</span> : null}
      </summary>
      <div className="space-y-3 pb-3">{children}</div>
    </details>
  );
}
