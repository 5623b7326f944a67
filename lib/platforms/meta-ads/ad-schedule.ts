import { found, unreadable, type FieldReading } from "@/lib/domain/reading";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { isOn, namesOf } from "./form-controls";
import { scheduleModeOf } from "./form-words";
import { within } from "./via";

/**
 * When ads run, by the chosen radio: an empty list is all the time, else the hours that are listed. null where the form has
 * no such choice (Meta shows it for lifetime budgets only).
 */
export function readAdSchedule(section: Element, via: string): FieldReading<readonly string[]> | null {
  const radios = [...section.querySelectorAll('input[type="radio"], [role="radio"]')].flatMap((radio) => {
    const words = [...namesOf(radio), visibleText(radio.closest("label") ?? radio)];
    const mode = words.map(scheduleModeOf).find((known) => known !== null);
    return mode == null || !isShown(radio) ? [] : [{ radio, mode, on: isOn(radio) }];
  });
  if (radios.length === 0) return null;
  const [chosen, ...more] = radios.filter(({ on }) => on);
  if (chosen === undefined) return unreadable("no-match");
  if (more.length > 0) return unreadable("ambiguous");
  const raw = visibleText(chosen.radio.closest("label") ?? chosen.radio);
  if (chosen.mode === "always") return found([], raw, within(via, ["aria", "label"], "schedule"));
  const group = chosen.radio.closest('[role="radiogroup"], fieldset');
  const hours = [...(group?.querySelectorAll("li, [role='listitem']") ?? [])].filter(isShown).map(visibleText);
  // Hours are picked in a grid of their own where they are not listed.
  if (hours.length === 0 || hours.some((text) => !/\d/.test(text))) return unreadable("no-match", raw);
  return found(hours, hours.join("; "), within(via, ["aria", "label"], "schedule/list"));
}
