import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import type { LocatedField } from "@/lib/platforms/platform";

/** The page's own message about what stands in a field; an empty text where it only marks the field as wrong. Null where it is content. */
export function complaintAt({ element, box }: LocatedField): string | null {
  const alerts = [...box.querySelectorAll('[role="alert"], .error-text')].filter(isShown);
  const invalid = element.getAttribute("aria-invalid") === "true";
  const ids = ["aria-errormessage", "aria-describedby"].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
  );
  const linked = invalid ? ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? []) : [];
  const text = [...alerts, ...linked].map(visibleText).find((words) => words !== "");
  return text ?? (invalid ? "" : null);
}
