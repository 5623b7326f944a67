import { isShown } from "@/lib/platforms/dom/visible-text";
import type { ChoiceOption, WritingRules } from "@/lib/platforms/platform";
import { readAddress } from "./address";
import { findEditor, findSection, type Editor } from "./editor";
import { isOn, namesOf } from "./form-controls";
import { fieldOfLabel } from "./form-words";
import { conversionRadios } from "./settings";

/** What the writer must know of Meta Ads Manager (facts meta-ads.md 3 and 4). */
export const metaWriting: WritingRules = {
  typed: ["name", "budget", "targetCpa", "bidCap", "targetRoas", "startDate", "endDate"],
  chosen: ["conversionGoal", "advantageAudience"],
  roas: "ratio",
  options(document, url, setting) {
    const address = readAddress(url);
    const editor = address.managing ? findEditor(document, address) : null;
    if (editor?.level !== "adset") return [];
    return setting === "conversionGoal" ? locations(editor) : audienceSwitch(editor);
  },
};

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
