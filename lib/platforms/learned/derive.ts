import { formOf, type Learnable, type LearnedLocator, type FieldOutcome, type PickRefusal } from "@/lib/domain/learned";
import { valueOf, type FieldReading, type PageReading } from "@/lib/domain/reading";
import { SETTINGS, type Setting, type SettingValue } from "@/lib/domain/settings";
import type { AdPlatform } from "@/lib/platforms/platform";
import { isMoney, sameValue } from "@/lib/platforms/write/same-value";
import { controlsIn, type Control } from "./controls";
import { evidenceOf, holdsHeading, labelOf } from "./evidence";
import { findPlace } from "./find-place";
import { placeKindOf, readPlace } from "./read-place";

/** The page at which the person points, and for which setting. */
export interface PickPlace {
  readonly platform: AdPlatform;
  readonly document: Document;
  readonly url: URL;
  readonly setting: Learnable;
  /** The form in which pointing began, by its key. */
  readonly form: string | null;
}

/** Whose form or table is on screen; null where it is not certain, or is neither. */
export function pickForm(reading: PageReading): string | null {
  const { page } = reading;
  // A table is one account's and level's, whatever it is filtered to.
  if (page.kind === "table" && page.accountId !== null) return `${page.accountId} ${formOf(reading) ?? ""}`;
  const own = page.level === null ? null : page.entity[page.level];
  const form = page.kind === "settings" && page.accountId !== null && own !== null ? formOf(reading) : null;
  return form === null ? null : `${page.accountId ?? ""} ${form} ${own ?? ""}`;
}

/** The field at an element: itself or around it; else the only one within the few wrappers around it. */
export function controlAt(hit: Element, controls: readonly Control[], form: Element): Control | null {
  const own = controls.find(({ element }) => element.contains(hit));
  if (own !== undefined) return own;
  for (let at: Element | null = hit, step = 0; at !== null && at !== form && step < 4; at = at.parentElement, step++) {
    const around = at;
    if (holdsHeading(around)) return null;
    const within = controls.filter(({ element }) => around.contains(element));
    if (within.length > 0) return within.length === 1 ? (within[0] ?? null) : null;
  }
  return null;
}

/**
 * Makes a locator of what the person points at and proves it: its label is on the page and no other field's, it finds this field
 * and no other, its text is a value of the setting, and nothing else on the page says otherwise.
 */
export function derive(place: PickPlace, hit: Element): FieldOutcome {
  const { platform, document, url, setting } = place;
  const reading = platform.read(document, url);
  const root = platform.form(document, url);
  const { accountId } = reading.page;
  const form = formOf(reading);
  const whose = pickForm(reading);
  if (root === null || accountId === null || form === null || whose === null) return refused("no-form");
  if (whose !== place.form) return refused("page-changed");
  const controls = controlsIn(root);
  const control = controlAt(hit, controls, root);
  if (control === null) return refused("nothing-here");
  const other = knownAs(place, reading, control);
  if (other !== null) return refused("other-field", other);
  if (control.kind !== placeKindOf(setting)) return refused("wrong-kind");

  const evidence = evidenceOf(control, root, controls);
  const label = labelOf(evidence);
  // A name that somebody gave is no label.
  if (label === null || label === valueOf(reading.settings?.name)) return refused("no-label");
  const found = findPlace(evidence, root);
  if (found.status !== "found" || found.control.element !== control.element) return refused("not-unique");
  const { locale, currency } = reading;
  const here = readPlace(control, setting, { platform, locale, currency, controls });
  if (here.status === "absent") return refused("empty");
  if (here.status === "unreadable") return refused("not-parsed");
  if (othersOf(reading, setting).some((said) => said === null || !sameValue(said, here.value)))
    return refused("disagrees");
  if (!isInOrder(reading, setting, here.value)) return refused("disagrees");
  const locator: LearnedLocator = { platform: platform.id, account: accountId, setting, form, ...evidence };
  return { status: "proved", locator, value: here.value, raw: here.raw };
}

function refused(why: PickRefusal, other: Setting | null = null): FieldOutcome {
  return { status: "refused", why, other };
}

/** The other setting as which the reader knows this very field. */
function knownAs(
  { platform, document, url, setting }: PickPlace,
  reading: PageReading,
  { element }: Control,
): Setting | null {
  const others = SETTINGS.filter((one) => one !== setting && reading.settings?.[one] !== undefined);
  const at = (one: Setting) => platform.locate(document, url, { kind: "setting", setting: one })?.element;
  return others.find((one) => at(one) === element) ?? null;
}

/** What the reader and the table behind the form say of the same setting; null: that there is none. */
function othersOf({ settings, table, page }: PageReading, setting: Learnable): readonly (SettingValue | null)[] {
  const own = page.level === null ? null : page.entity[page.level];
  const cells =
    table?.rows
      .filter(({ id }) => id !== null && id === own)
      .map((row) => (row.cells as Readonly<Record<string, FieldReading<unknown> | undefined>>)[setting]) ?? [];
  const inForm = settings?.[setting] as FieldReading<SettingValue> | undefined;
  const formSays = inForm?.status === "found" ? [inForm.value] : inForm?.status === "absent" ? [null] : [];
  // Tables name budget types and strategies in words of their own, and leave bids out: only amounts are compared.
  const tableSays = cells.flatMap((cell) => (cell?.status === "found" && isMoney(cell.value) ? [cell.value] : []));
  return [...formSays, ...tableSays];
}

function isInOrder({ settings }: PageReading, setting: Learnable, value: SettingValue): boolean {
  const start = setting === "startDate" ? value : valueOf(settings?.startDate);
  const end = setting === "endDate" ? value : valueOf(settings?.endDate);
  return typeof start !== "string" || typeof end !== "string" || start <= end;
}
