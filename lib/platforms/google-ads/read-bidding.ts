import type { Money } from "@/lib/domain/money";
import { ABSENT, found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import type { TextField } from "@/lib/platforms/dom/set-native-value";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { readBiddingWords, readRatio, TARGET_WORDS, type BidTarget } from "./bidding-words";
import { menus } from "./choices";
import type { Panel } from "./drawer";
import { checkboxes, fieldName, soleField, textFields } from "./form-fields";
import { moneyField } from "./read-budget";
import type { Notation } from "./read-cell";
import { bidStrategyOf } from "./strategies";

/** The bidding section: its strategy and the targets that are set. */
export function readBidding(panel: Panel, notation: Notation): SettingReadings {
  if (panel.summary !== null) {
    const waiting = unreadable("not-loaded");
    if (panel.summary === "") return { bidStrategy: waiting, targetCpa: waiting, targetRoas: waiting, maxCpc: waiting };
    const { strategy, targetCpa, targetRoas, maxCpc } = readBiddingWords(panel.summary, notation);
    return { bidStrategy: strategy, targetCpa, targetRoas, maxCpc };
  }
  const shown = menus(panel.element).map((menu) => menu.shown);
  const strategies = new Set(shown.map(bidStrategyOf).filter((strategy) => strategy !== null));
  const [only] = strategies;
  return {
    bidStrategy:
      strategies.size === 1 && only !== undefined
        ? found(only, shown.join("; "), "menu")
        : unreadable(strategies.size === 0 ? "no-match" : "ambiguous"),
    targetCpa: readTarget(panel, "targetCpa", notation) as FieldReading<Money>,
    targetRoas: readTarget(panel, "targetRoas", notation) as FieldReading<number>,
    maxCpc: readTarget(panel, "maxCpc", notation) as FieldReading<Money>,
  };
}

/** A target's own field. Its checkbox, where there is one, says whether the target is on; a section without either has none. */
export function readTarget(panel: Panel, target: BidTarget, notation: Notation): FieldReading<Money | number> {
  if (panel.summary !== null) {
    const raw = panel.summary;
    if (raw === "") return unreadable("not-loaded");
    if (target === "targetRoas") return readRatio(raw, notation, "panel-summary");
    const money = parseMoney(raw, notation.locale, notation.currency, notation.style);
    return money.kind === "value"
      ? found(money.value, raw, "panel-summary")
      : money.kind === "absent"
        ? ABSENT
        : unreadable("parse-failed", raw);
  }
  const boxes = checkboxes(panel.element).filter(({ name }) => TARGET_WORDS[target].test(name));
  if (boxes.some(({ checked }) => checked === false)) return ABSENT;
  if (boxes.some(({ checked }) => checked === null)) return unreadable("ambiguous");
  const field = targetField(panel, target);
  // A field whose name says nothing that is known may be this target's.
  if (field === null) return boxes.length === 0 && isExplained(panel) ? ABSENT : unreadable("no-match");
  if (field === "ambiguous" || target !== "targetRoas") return moneyField(field, notation);
  return field.value.trim() === "" ? ABSENT : readRatio(field.value, notation, "field-name");
}

const SHARE_WORDS =
  /impression share|anteil an (?:den )?(?:möglichen )?impr|taux d.impr|(?:cuota|porcentaje) de impr|parc(?:ela|\.)? (?:de )?impr|インプレッション シェア/i;

function isExplained(panel: Panel): boolean {
  const known = [...Object.values(TARGET_WORDS), SHARE_WORDS];
  return textFields(panel.element).every((field) => known.some((words) => words.test(fieldName(field))));
}

/** The field of a bid target in an expanded section. */
export function targetField(panel: Panel, target: BidTarget): TextField | "ambiguous" | null {
  return soleField(textFields(panel.element), (name) => TARGET_WORDS[target].test(name));
}
