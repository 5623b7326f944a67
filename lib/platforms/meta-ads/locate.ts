import type { FieldTarget } from "@/lib/domain/field-target";
import type { Setting } from "@/lib/domain/settings";
import { isLocked } from "@/lib/platforms/dom/set-native-value";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import type { LocatedField } from "@/lib/platforms/platform";
import { finalUrlFields, findText } from "./ad-texts";
import { readAddress } from "./address";
import { findEditor, findSection, type Editor } from "./editor";
import { choices, fieldBox, namesOf } from "./form-controls";
import { fieldOfLabel } from "./form-words";
import type { SectionName } from "./locators";
import { dateFields } from "./schedule";
import { findTyped, isTyped } from "./spots";

/** Where chosen settings stand: their section and, within it, their label. */
const CHOSEN: Partial<Record<Setting, { readonly section: SectionName; readonly label: string | null }>> = {
  objective: { section: "campaignDetails", label: "objective" },
  specialAdCategories: { section: "specialCategories", label: null },
  conversionGoal: { section: "conversion", label: null },
  optimizationGoal: { section: "conversion", label: null },
  startDate: { section: "budgetSchedule", label: "startDate" },
  endDate: { section: "budgetSchedule", label: "endDate" },
  locations: { section: "targeting", label: "locations" },
  ageMin: { section: "targeting", label: "age" },
  ageMax: { section: "targeting", label: "age" },
  genders: { section: "targeting", label: "gender" },
  languages: { section: "targeting", label: "languages" },
  detailedTargeting: { section: "targeting", label: "detailedTargeting" },
  audiences: { section: "targeting", label: "audiences" },
  advantageAudience: { section: "targeting", label: "advantageAudience" },
  placements: { section: "placements", label: null },
};

function located(control: HTMLElement, box: HTMLElement, editable: boolean): LocatedField {
  return { element: control, box, editable };
}

/** The part with a label, up to where the next field begins. */
function labelledPart(section: Element, field: string): HTMLElement | null {
  const labels = [...section.querySelectorAll<HTMLElement>('label, legend, [role="heading"], span, div')].filter(
    (label) => label.children.length === 0 && fieldOfLabel(label.textContent) === field && isShown(label),
  );
  const [label] = labels;
  if (label === undefined) return null;
  let part = label;
  for (let up = label.parentElement; up !== null && up !== section && section.contains(up); up = up.parentElement) {
    const strangers = [...up.querySelectorAll('label, legend, [role="heading"]')].some((other) => {
      const named = fieldOfLabel(visibleText(other));
      return named !== null && named !== field;
    });
    if (strangers) break;
    if (up.tagName !== "SPAN") part = up;
  }
  return part;
}

function locateChosen(editor: Editor, setting: Setting): LocatedField | null {
  if (setting === "bidStrategy" || setting === "budgetType") {
    const names: SectionName[] =
      editor.level === "campaign"
        ? ["campaignBudget"]
        : setting === "bidStrategy"
          ? ["conversion"]
          : ["budgetSchedule"];
    const section = findSection(editor.root, names[0]!);
    if (section.status !== "found") return null;
    const field = setting === "bidStrategy" ? "bidStrategy" : "budget";
    const menus = choices(section.element).filter((menu) => namesOf(menu).some((name) => fieldOfLabel(name) === field));
    const [menu] = menus;
    if (menus.length !== 1 || !(menu instanceof HTMLElement)) return null;
    return located(menu, fieldBox(menu, section.element), false);
  }
  const place = CHOSEN[setting];
  const section = place === undefined ? null : findSection(editor.root, place.section);
  if (place === undefined || section?.status !== "found") return null;
  const part =
    setting === "optimizationGoal"
      ? section.element.querySelector<HTMLElement>('[id="OptimizationGoalDropDownMenu"]')
      : place.label === null
        ? (section.element as HTMLElement)
        : labelledPart(section.element, place.label);
  return part === null ? null : located(part, part, false);
}

/** The field on the open form, or null where it is not shown or not certain. Tables have no fields to fill. */
export function locateField(document: Document, url: URL, target: FieldTarget): LocatedField | null {
  const address = readAddress(url);
  const editor = address.managing ? findEditor(document, address) : null;
  if (editor?.level == null) return null;
  if (target.kind === "text") {
    const spot = editor.level === "ad" ? findText(editor, target.slot, target.index) : null;
    return spot === null ? null : located(spot.control, fieldBox(spot.control, editor.root), !isLocked(spot.control));
  }
  if (target.kind === "finalUrl") {
    const url = editor.level === "ad" ? finalUrlFields(editor) : [];
    return url.length === 1 ? located(url[0]!, fieldBox(url[0]!, editor.root), !isLocked(url[0]!)) : null;
  }
  if (target.setting === "startDate" || target.setting === "endDate") {
    const section = findSection(editor.root, "budgetSchedule");
    const fields = section.status === "found" ? dateFields(section.element, target.setting) : [];
    if (section.status === "found" && fields.length === 1)
      return located(fields[0]!, fieldBox(fields[0]!, section.element), !isLocked(fields[0]!));
  }
  if (!isTyped(target.setting)) return locateChosen(editor, target.setting);
  const spot = findTyped(editor, target.setting);
  if (spot.status !== "found") return null;
  return located(spot.control, fieldBox(spot.control, spot.section), !isLocked(spot.control));
}
