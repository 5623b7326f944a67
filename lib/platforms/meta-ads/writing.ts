import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import type { ChoiceOption, WritingRules } from "@/lib/platforms/platform";
import { readAddress } from "./address";
import { entityOf, findEditor, findSection, type Editor } from "./editor";
import { isOn, namesOf, textOf } from "./form-controls";
import { fieldOfLabel } from "./form-words";
import { conversionRadios } from "./conversion";
import { findTyped } from "./spots";
import { LEVEL_OF_TYPE } from "./table";

/** What the writer must know of Meta Ads Manager (facts meta-ads.md 3 and 4). */
export const metaWriting: WritingRules = {
  typed: ["name", "budget", "targetCpa", "bidCap", "targetRoas", "startDate", "endDate"],
  chosen: ["conversionGoal", "advantageAudience"],
  roas: "ratio",
  isElsewhere,
  options(document, url, setting) {
    const address = readAddress(url);
    const editor = address.managing ? findEditor(document, address) : null;
    if (editor?.level !== "adset") return [];
    return setting === "conversionGoal" ? locations(editor) : audienceSwitch(editor);
  },
};

/** The editor's form and its address change one after the other: for a moment the form of one is under the address of another. */
function isElsewhere(document: Document, url: URL): boolean {
  const address = readAddress(url);
  const editor = address.managing ? findEditor(document, address) : null;
  if (editor?.level == null) return false;
  const spot = findTyped(editor, "name");
  const id = entityOf(document, address, true)[editor.level];
  if (spot.status !== "found" || id === null) return false;
  const shown = tidyText(textOf(spot.control));
  const { level } = editor;
  const named = [...document.querySelectorAll("[data-objecttype][data-id]")].filter(
    (item) => LEVEL_OF_TYPE[item.getAttribute("data-objecttype") ?? ""] === level && visibleText(item) === shown,
  );
  // A new name is no contradiction, the name of a neighbour is.
  return named.length > 0 && named.every((item) => item.getAttribute("data-id") !== id);
}

function locations(editor: Editor): readonly ChoiceOption[] {
  const section = findSection(editor.root, "conversion");
  if (section.status !== "found") return [];
  const options = conversionRadios(section.element).map((control) => ({
    value: control.getAttribute("value") ?? "",
    control,
    chosen: isOn(control),
  }));
  return new Set(options.map(({ value }) => value)).size === options.length ? options : [];
}

/** Where Advantage+ audience is a switch. Where it is a button that opens a dialog, the person presses it. */
function audienceSwitch(editor: Editor): readonly ChoiceOption[] {
  const section = findSection(editor.root, "targeting");
  if (section.status !== "found") return [];
  const switches = [...section.element.querySelectorAll<HTMLElement>('[role="switch"], input[type="checkbox"]')].filter(
    (control) => isShown(control) && namesOf(control).some((name) => fieldOfLabel(name) === "advantageAudience"),
  );
  const [control] = switches;
  return switches.length === 1 && control !== undefined ? [{ value: true, control, chosen: isOn(control) }] : [];
}
