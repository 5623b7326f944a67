import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** Puts an app into the page's root element and says its language to screen readers. */
export function mount(app: ReactNode, title: string, language: string): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root element");
  document.title = title;
  document.documentElement.lang = language;
  createRoot(root).render(<StrictMode>{app}</StrictMode>);
}
