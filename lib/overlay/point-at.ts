import { createHost } from "./host";
import type { LocatedField } from "@/lib/platforms/platform";

const CSS = `
div { position: fixed; left: 0; top: 0; border: 3px solid #0f766e; border-radius: 8px; box-shadow: 0 0 0 4px rgb(45 212 191 / 0.45);
  pointer-events: none; }
`;
const SHOWN_MS = 3_000;

/** Scrolls to a field and frames it for three seconds. */
export function pointAt(document: Document, field: LocatedField): void {
  const window = document.defaultView!;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  field.box.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  const host = createHost(document, CSS, false);
  const mark = document.createElement("div");
  host.root.append(mark);
  const end = performance.now() + SHOWN_MS;
  const follow = () => {
    if (performance.now() > end || !field.box.isConnected) {
      host.remove();
      return;
    }
    const rect = field.box.getBoundingClientRect();
    mark.style.width = `${rect.width + 8}px`;
    mark.style.height = `${rect.height + 8}px`;
    mark.style.transform = `translate(${rect.left - 7}px, ${rect.top - 7}px)`;
    window.requestAnimationFrame(follow);
  };
  follow();
}
