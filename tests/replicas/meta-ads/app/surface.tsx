import type { ReactNode } from "react";

/** Meta's autologging wrapper: a span without a box that carries the surface path. */
export function Surface({ path, children }: { readonly path: string; readonly children?: ReactNode }) {
  return (
    <span data-surface-wrapper="1" data-surface={path} style={{ display: "contents" }}>
      {children}
    </span>
  );
}
