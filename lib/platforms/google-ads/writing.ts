import type { Setting } from "@/lib/domain/settings";
import { lookIn } from "@/lib/platforms/dom/look";
import { accessibleName } from "@/lib/platforms/dom/accessible-name";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import type { ChoiceOption, WritingRules } from "@/lib/platforms/platform";
import { findDrawer, readPanels, type Panel } from "./drawer";
import { budgetTypeOf } from "./strategies";

/** What the writer must know of Google Ads (facts google-ads.md 3.3 and 3.4). */
export const googleWriting: WritingRules = {
  typed: ["name", "budget", "targetCpa", "targetRoas", "maxCpc", "startDate", "endDate"],
  chosen: ["budgetType", "conversionGoal", "networks"],
  roas: "percent",
  options(document, _, setting) {
    const drawer = findDrawer(lookIn(document));
    const panel = drawer === null ? undefined : readPanels(drawer).get(PANEL_OF[setting] ?? "name");
    if (panel === undefined || panel === "ambiguous" || !panel.expanded) return [];
    return certain(setting === "networks" ? boxesIn(panel) : radiosIn(panel, setting));
  },
};

const PANEL_OF: Readonly<Partial<Record<Setting, Panel["kind"]>>> = {
  budgetType: "budget",
  conversionGoal: "conversionGoal",
  networks: "networks",
};

function radiosIn({ element }: Panel, setting: Setting): ChoiceOption[] {
  return controls(element, '[role="radio"], input[type="radio"]').flatMap((control) => {
    const name = nameOf(control);
    const value = setting === "budgetType" ? budgetTypeOf(name) : name;
    return value === null || value === "" ? [] : [{ value, control, chosen: isChosen(control) }];
  });
}

function boxesIn({ element }: Panel): ChoiceOption[] {
  return controls(element, '[role="checkbox"], input[type="checkbox"]').map((control) => ({
    value: nameOf(control),
    control,
    chosen: isChosen(control),
  }));
}

/** A native input inside an element of the same role is one control with it. */
function controls(root: Element, selector: string): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  return all.filter((control) => !all.some((other) => other !== control && control.contains(other)));
}

function nameOf(control: Element): string {
  return accessibleName(control) || visibleText(control);
}

function isChosen(control: Element): boolean {
  const stated = control.closest("[aria-checked]")?.getAttribute("aria-checked");
  if (stated === "true" || stated === "false") return stated === "true";
  return control.tagName === "INPUT" && (control as HTMLInputElement).checked;
}

/** Two options of one name are none. */
function certain(options: readonly ChoiceOption[]): readonly ChoiceOption[] {
  const names = options.map(({ value }) => value);
  return new Set(names).size === names.length && !names.includes("") ? options : [];
}
