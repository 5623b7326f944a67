import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from "react";

type Look = "primary" | "plain" | "quiet" | "danger";

const LOOKS: Readonly<Record<Look, string>> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover border-transparent",
  plain: "bg-surface text-ink border-line-strong hover:bg-sunken",
  quiet: "bg-transparent text-ink border-transparent hover:bg-sunken",
  danger: "bg-surface text-loss border-loss hover:bg-loss-soft",
};

/** A button of at least 28 px. `busy` keeps it focusable but inert, so that focus is not lost while something runs. */
export function Button({
  look = "plain",
  busy = false,
  icon,
  children,
  className = "",
  onClick,
  ...rest
}: ComponentProps<"button"> & { look?: Look; busy?: boolean; icon?: ReactNode }) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-control border px-3 py-1 text-body font-semibold transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress ${LOOKS[look]} ${className}`}
      {...rest}
    >
      {icon}
      <span className="min-w-0">{children}</span>
    </button>
  );
}

/** A square button of 28 px with an icon; `label` is its name and its tip. */
export function IconButton({
  label,
  children,
  className = "",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-control text-muted transition-colors hover:bg-sunken hover:text-ink ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}
