import {
  formOf,
  LEARNED_FAILED,
  LEARNED_MISSING,
  SHOWABLE,
  type Learnable,
  type Learned,
  type LearnedLocator,
} from "@/lib/domain/learned";
import {
  layersOf,
  unreadable,
  viaOf,
  type FieldReading,
  type PageReading,
  type ReadingProblem,
} from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { isLocked } from "@/lib/platforms/dom/set-native-value";
import type { AdPlatform, LocatedField } from "@/lib/platforms/platform";
import { sameValue, isMoney } from "@/lib/platforms/write/same-value";
import { columnsFor, headersOf, told } from "./learned-columns";
import { findPlace, type FoundPlace } from "./find-place";
import { readPlace } from "./read-place";

/**
 * A platform that also knows the places that the person showed. They are preferred where the reader finds nothing, and
 * agree with it or make the field ambiguous where it does; one that no longer fits is not used, and the reading says so.
 */
export function withLearned(platform: AdPlatform, learned: () => readonly Learned[]): AdPlatform {
  const ownOf = (reading: PageReading): readonly LearnedLocator[] => {
    const all = learned().filter((one) => one.place !== "column");
    if (all.length === 0 || reading.settings === null || reading.page.accountId === null) return [];
    const form = formOf(reading);
    return all.filter(
      (one) => one.platform === platform.id && one.account === reading.page.accountId && one.form === form,
    );
  };
  const complete = (reading: PageReading, document: Document, url: URL): PageReading => {
    const own = ownOf(reading);
    const form = own.length === 0 ? null : platform.form(document, url);
    return form === null ? reading : own.reduce((now, locator) => apply(now, locator, form, platform), reading);
  };
  return {
    ...platform,
    read(document, url) {
      const bare = platform.read(document, url);
      const columns = columnsFor(bare, learned());
      const reading = columns.length === 0 ? bare : platform.read(document, url, headersOf(columns));
      return complete(
        told(reading, columns, () => platform.headers(document, url)),
        document,
        url,
      );
    },
    ...(platform.readSteps === undefined
      ? {}
      : {
          *readSteps(document: Document, url: URL) {
            const bare = yield* platform.readSteps!(document, url);
            const columns = columnsFor(bare, learned());
            const reading = columns.length === 0 ? bare : yield* platform.readSteps!(document, url, headersOf(columns));
            return complete(
              told(reading, columns, () => platform.headers(document, url)),
              document,
              url,
            );
          },
        }),
    locate(document, url, target) {
      const known = platform.locate(document, url, target);
      if (target.kind !== "setting" || !learned().some(({ setting }) => setting === target.setting)) return known;
      const reading = platform.read(document, url);
      const locator = ownOf(reading).find(({ setting }) => setting === target.setting);
      const form = locator === undefined ? null : platform.form(document, url);
      const place = locator === undefined || form === null ? null : findPlace(locator, form);
      if (place?.status !== "found" || form === null) return known;
      const { element } = place.control;
      // Two places for one field are no place.
      if (known !== null && known.element !== element) return known.element.contains(element) ? known : null;
      return known ?? fieldAt(place, form);
    },
  };
}

/** The field with what belongs to it alone. */
function fieldAt({ control, controls }: FoundPlace & { status: "found" }, form: Element): LocatedField {
  const { element, kind } = control;
  let box = element;
  for (
    let up = element.parentElement, step = 0;
    up !== null && up !== form && step < 3;
    up = up.parentElement, step++
  ) {
    const around = up;
    if (controls.some((other) => other.element !== element && around.contains(other.element))) break;
    box = up;
  }
  return { element, box, editable: kind === "typed" && !isLocked(element) && !isLocked(box) };
}

function apply(reading: PageReading, locator: LearnedLocator, form: Element, platform: AdPlatform): PageReading {
  const { setting } = locator;
  const known = (reading.settings?.[setting] ?? unreadable("no-match")) as FieldReading<SettingValue>;
  const place = findPlace(locator, form);
  if (place.status !== "found") {
    if (known.status === "found") return place.status === "changed" ? said(reading, setting, LEARNED_FAILED) : reading;
    return said(reading, setting, place.status === "changed" ? LEARNED_FAILED : LEARNED_MISSING);
  }
  const { control, controls } = place;
  const { locale, currency } = reading;
  const here = readPlace(control, setting, { platform, locale, currency, controls });
  if (here.status === "unreadable") {
    // Half-typed values are the person's own doing.
    const typing = form.ownerDocument.activeElement === control.element;
    return typing ? reading : said(reading, setting, LEARNED_FAILED);
  }
  if (known.status === "found" && here.status === "found" && sameValue(known.value, here.value))
    return put(reading, setting, { ...known, via: viaOf(["learned", ...layersOf(known.via)], afterLayers(known.via)) });
  if (known.status === "absent" && here.status === "absent") return reading;
  if (known.status === "unreadable" && SHOWABLE.includes(known.reason)) return put(reading, setting, here);
  if (known.status === "unreadable") return reading;
  const raw = here.status === "found" ? here.raw : undefined;
  return said(put(reading, setting, unreadable("ambiguous", raw)), setting, LEARNED_FAILED);
}

function afterLayers(via: string): string {
  return layersOf(via).length === 0 ? via : via.slice(via.indexOf(":") + 1);
}

function put(reading: PageReading, setting: Learnable, value: FieldReading<SettingValue>): PageReading {
  const ownCurrency = value.status === "found" && isMoney(value.value) ? value.value.currency : null;
  return {
    ...reading,
    currency: reading.currency ?? ownCurrency,
    // One map of readings: the value was read as this setting's.
    settings: { ...reading.settings, [setting]: value },
    problems: value.status === "unreadable" ? reading.problems : without(reading.problems, setting),
  };
}

/** The field's problem, told by the learned place. */
function said(reading: PageReading, setting: Learnable, hint: string): PageReading {
  const known = reading.settings?.[setting];
  const reason = known?.status === "unreadable" ? known.reason : "ambiguous";
  return { ...reading, problems: [...without(reading.problems, setting), { field: setting, reason, hint }] };
}

function without(problems: readonly ReadingProblem[], field: string): readonly ReadingProblem[] {
  return problems.filter((problem) => problem.field !== field);
}
