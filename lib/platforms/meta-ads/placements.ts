import { found, unreadable, type FieldReading } from "@/lib/domain/reading";
import { isShown } from "@/lib/platforms/dom/visible-text";
import { cellLines } from "./cell-lines";
import { fieldBox, isOn, namesOf } from "./form-controls";
import { placementModeOf } from "./form-words";

/** The chosen mode, and with manual placements those that are ticked. */
export function placementsIn(section: Element, via: string): FieldReading<readonly string[]> {
  const modes = new Map<"automatic" | "manual", string>();
  const radios = [...section.querySelectorAll<HTMLElement>('input[type="radio"], [role="radio"]')].filter(isShown);
  for (const radio of radios.filter(isOn)) {
    const words = [...namesOf(radio), ...cellLines(fieldBox(radio, section)).lines];
    for (const text of words) {
      const mode = placementModeOf(text);
      if (mode !== null) modes.set(mode, text);
    }
  }
  if (radios.length === 0) {
    for (const line of cellLines(section).lines) {
      const mode = placementModeOf(line);
      if (mode !== null) modes.set(mode, line);
    }
  }
  const [first] = modes;
  if (first === undefined) return unreadable("no-match");
  if (modes.size > 1) return unreadable("ambiguous");
  const [mode, text] = first;
  if (mode === "automatic") return found([text], text, via);
  const ticked = [...section.querySelectorAll('input[type="checkbox"]')].filter((box) => isShown(box) && isOn(box));
  const names = ticked.flatMap((box) => namesOf(box)[0] ?? []);
  return names.length > 0 ? found(names, names.join("; "), via) : unreadable("not-loaded", text);
}
