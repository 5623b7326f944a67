import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

/** The line that opens and closes a `details`, with the same sign everywhere; also within another one. */
export function FoldHead({ children, className = "", ...rest }: ComponentProps<"summary"> & { children: ReactNode }) {
  return (
    <summary className={`flex min-h-7 items-center gap-1.5 font-semibold ${className}`} {...rest}>
      <ChevronRight size={14} aria-hidden="true" className="shrink-0 [details[open]>summary>&]:rotate-90" />
      <span className="min-w-0">{children}</span>
    </summary>
  );
}
