import type { LearnedLocator } from "@/lib/domain/learned";
import { controlsIn, type Control } from "./controls";
import { evidenceOf, labelOf, type Evidence } from "./evidence";

/**
 * `missing`: nothing on screen is like it (a folded section, another step). `changed`: something is, but not in all that was
 * learned, or more than one thing is: it is not trusted any more.
 */
export type FoundPlace =
  | { readonly status: "found"; readonly control: Control; readonly controls: readonly Control[] }
  | { readonly status: "missing" | "changed" };

/** The one place that fits in everything that was learned. One label on two fields is no place. */
export function findPlace(locator: Evidence, form: Element): FoundPlace {
  const controls = controlsIn(form);
  const all = controls.map((control) => ({ control, evidence: evidenceOf(control, form, controls) }));
  const label = labelOf(locator);
  const alike = all.filter(({ evidence }) => isSameWord(labelOf(evidence), label));
  if (alike.length > 1) return { status: "changed" };
  const fits = alike.filter(({ evidence }) => isSame(evidence, locator));
  const [only] = fits;
  if (only !== undefined) return { status: "found", control: only.control, controls };
  const changed = all.some(({ evidence }) => {
    const byKey = locator.key !== null && locator.key.attribute !== "tag" && isSameKey(evidence.key, locator.key);
    const byWords = isSameWord(labelOf(evidence), label) && isSameWord(evidence.section, locator.section);
    return byKey || byWords;
  });
  return { status: changed ? "changed" : "missing" };
}

function isSame(a: Evidence, b: Evidence): boolean {
  return (
    a.place === b.place &&
    isSameWord(a.name, b.name) &&
    isSameWord(a.label, b.label) &&
    isSameWord(a.section, b.section) &&
    isSameKey(a.key, b.key)
  );
}

function isSameWord(a: string | null, b: string | null): boolean {
  return a?.normalize("NFC").toLowerCase() === b?.normalize("NFC").toLowerCase();
}

function isSameKey(a: LearnedLocator["key"], b: LearnedLocator["key"]): boolean {
  return a?.attribute === b?.attribute && a?.value === b?.value;
}
