import { ABSENT, found, unreadable, type FieldReading, type Layer } from "@/lib/domain/reading";
import { isShown } from "@/lib/platforms/dom/visible-text";
import { cellLines } from "./cell-lines";
import { choices, chosenText, fieldBox, isOn, namesOf } from "./form-controls";
import { fieldOfLabel } from "./form-words";
import { within } from "./via";

/** The codes of the conversion locations, as the radios hold them. */
export const CONVERSION_CODES: ReadonlySet<string> = new Set([
  "WEBSITE", "MOBILE_APP", "APP", "WEBSITE_AND_APP", "MESSENGER", "INSTAGRAM_PROFILE", "INSTAGRAM_DIRECT", "WHATSAPP", "PHONE_CALL", "ON_AD", "MESSAGING_APPS",
]); // prettier-ignore

/** The radios of the conversion location, told by their own codes. */
export function conversionRadios(section: Element): readonly HTMLInputElement[] {
  return [...section.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((radio) =>
    CONVERSION_CODES.has(radio.getAttribute("value") ?? ""),
  );
}

/** The chosen conversion location, by the radio's own code. */
export function conversionIn(section: Element, via: string): FieldReading<string> {
  const radios = conversionRadios(section);
  const chosen = radios.filter(isOn);
  const [radio] = chosen;
  if (radio === undefined) return unreadable(radios.length === 0 ? "no-match" : "ambiguous");
  const code = radio.getAttribute("value") ?? "";
  return chosen.length > 1 ? unreadable("ambiguous") : found(code, code, within(via, ["key"], "radio"));
}

/** The goal that its own menu shows: found by the menu's id, else by its label. */
export function performanceGoalIn(section: Element, via: string): FieldReading<string> {
  const byId = [...section.querySelectorAll('[id="OptimizationGoalDropDownMenu"]')].filter(isShown);
  const isNamed = (choice: Element) => {
    const words = [...namesOf(choice), ...cellLines(fieldBox(choice as HTMLElement, section)).lines];
    return words.some((name) => fieldOfLabel(name) === "performanceGoal");
  };
  const inner = byId.flatMap((box) => (choices(box).length === 0 ? [box] : choices(box)));
  const candidates = byId.length > 0 ? inner : choices(section).filter(isNamed);
  const [choice] = candidates;
  if (choice === undefined) return unreadable("no-match");
  if (candidates.length > 1) return unreadable("ambiguous");
  const text = chosenText(choice);
  const layers: Layer[] = [
    ...(byId.length > 0 ? (["key"] as const) : []),
    ...(isNamed(choice) ? (["label"] as const) : []),
  ];
  return text === "" ? ABSENT : found(text, text, within(via, layers, "OptimizationGoalDropDownMenu"));
}
