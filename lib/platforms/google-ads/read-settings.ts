import type { Money } from "@/lib/domain/money";
import type { Level } from "@/lib/domain/platform";
import { ABSENT, found, unreadable, viaOf, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import type { Setting, SettingValues } from "@/lib/domain/settings";
import { isTextField, type TextField } from "@/lib/platforms/dom/set-native-value";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import { readBiddingWords, readRatio, TARGET_WORDS, type BidTarget } from "./bidding-words";
import { drawerHeading, readPanels, type Panel, type PanelKind } from "./drawer";
import { checkboxes, fieldName, soleField, textFields, unitOf } from "./form-fields";
import { NO_DATE, type Notation } from "./read-cell";
import { readList } from "./setting-lists";
import { bidStrategyOf, budgetTypeOf, splitBudget } from "./strategies";
import { labelKey } from "./words";

type Mutable = { -readonly [S in keyof SettingReadings]: SettingReadings[S] };

export interface DrawerReading {
  readonly level: Level;
  readonly heading: string;
  readonly settings: SettingReadings;
}

const BUDGET_WORDS = /budget|presupuesto|orçamento|予算/i;
const AD_GROUP = /ad group|anzeigengruppe|groupe d.annonces|grupo de an[uú]ncios|広告グループ/i;
/** What every campaign has: where its section is not loaded yet, the reading says so. */
const EVERY_CAMPAIGN = {
  name: "name",
  budget: "budget",
  bidding: "bidStrategy",
  locations: "locations",
  languages: "languages",
} as const;
const ENTER_ANOTHER = /enter another|anderen standort|autre (?:zone|lieu)|otra ubicación|outro local|別の地域/i;
const END =
  /(?:end date|enddatum|date de fin|fecha de fin(?:alización)?|data de (?:término|fim|conclusão)|終了日)\s?[:：]?\s?/i;
const START = /(?:start date|startdatum|date de début|fecha de inicio|data de início|開始日)\s?[:：]?\s?/i;

/** Reads the sections of the open drawer that are loaded: summaries of collapsed ones, fields of expanded ones. */
export function readSettings(
  drawer: Element,
  table: { notation: Notation; numeric: readonly string[] },
): DrawerReading {
  const panels = readPanels(drawer);
  const notation = notationOf(drawer, panels, table);
  const settings: Mutable = {};
  let level: Level = "campaign";
  for (const [kind, panel] of panels) {
    if (panel === "ambiguous") Object.assign(settings, doubtful(kind));
    else {
      if (AD_GROUP.test(panel.title)) level = "adset";
      Object.assign(settings, withLayers(READERS[kind](panel, notation), panel));
    }
  }
  if (level === "campaign")
    for (const [kind, setting] of Object.entries(EVERY_CAMPAIGN))
      if (!panels.has(kind as PanelKind)) settings[setting] ??= unreadable("not-loaded");
  return { level, heading: drawerHeading(drawer), settings };
}

/** Each reading says through which layers its section was found, and where in it the value stood. */
function withLayers(readings: SettingReadings, { kind, layers }: Panel): SettingReadings {
  return Object.fromEntries(
    Object.entries(readings).map(([setting, reading]: [string, FieldReading<unknown>]) => [
      setting,
      reading.status === "found" ? { ...reading, via: viaOf(layers, `panel:${kind}/${reading.via}`) } : reading,
    ]),
  );
}

const SETTINGS_OF: Readonly<Record<PanelKind, readonly Setting[]>> = {
  name: ["name"],
  status: [],
  campaignType: ["campaignType"],
  networks: ["networks"],
  budget: ["budget", "budgetType"],
  bidding: ["bidStrategy", "targetCpa", "targetRoas", "maxCpc"],
  targetCpa: ["targetCpa"],
  targetRoas: ["targetRoas"],
  locations: ["locations"],
  languages: ["languages"],
  adSchedule: ["adSchedule"],
  dates: ["startDate", "endDate"],
  startDate: ["startDate"],
  endDate: ["endDate"],
  conversionGoal: ["conversionGoal"],
  audiences: ["audiences"],
  defaultBid: ["maxCpc"],
};

function doubtful(kind: PanelKind): SettingReadings {
  return Object.fromEntries(SETTINGS_OF[kind].map((setting) => [setting, unreadable("ambiguous")]));
}

/** One reader for each kind of section. */
const READERS: Readonly<Record<PanelKind, (panel: Panel, notation: Notation) => SettingReadings>> = {
  name: (panel) => ({ name: readText(panel) }),
  status: () => ({}),
  campaignType: (panel) => ({ campaignType: readText(panel) }),
  conversionGoal: (panel) => ({ conversionGoal: readText(panel) }),
  networks: (panel) => ({ networks: panel.summary === null ? checkedNames(panel) : listOf("networks", panel) }),
  locations: (panel) => ({ locations: panel.summary === null ? chosenPlaces(panel) : listOf("locations", panel) }),
  languages: (panel) => ({ languages: panel.summary === null ? chips(panel) : listOf("languages", panel) }),
  audiences: (panel) => ({ audiences: panel.summary === null ? chips(panel) : listOf("audiences", panel) }),
  adSchedule: (panel) => ({ adSchedule: panel.summary === null ? scheduleRows(panel) : listOf("adSchedule", panel) }),
  budget: readBudget,
  bidding: readBidding,
  targetCpa: (panel, notation) => ({ targetCpa: readTarget(panel, "targetCpa", notation) as FieldReading<Money> }),
  targetRoas: (panel, notation) => ({ targetRoas: readTarget(panel, "targetRoas", notation) as FieldReading<number> }),
  defaultBid: (panel, notation) => ({ maxCpc: readTarget(panel, "maxCpc", notation) as FieldReading<Money> }),
  dates: readDates,
  startDate: (panel, { locale }) => ({ startDate: readOneDate(panel, locale) }),
  endDate: (panel, { locale }) => ({ endDate: readOneDate(panel, locale) }),
};

function notationOf(
  drawer: Element,
  panels: ReadonlyMap<PanelKind, Panel | "ambiguous">,
  { notation, numeric }: { notation: Notation; numeric: readonly string[] },
): Notation {
  const fields = textFields(drawer).filter((field) => unitOf(field) !== "");
  const texts = [panels.get("budget"), panels.get("bidding")].flatMap((panel) =>
    panel === undefined || panel === "ambiguous" || panel.summary === null ? [] : [panel.summary],
  );
  const settled = settleStyle([...numeric, ...texts, ...fields.map((field) => field.value)], notation.locale);
  return { ...notation, style: settled === "conflict" ? null : settled };
}

/** The field of a section: by its name, or the only one there is. */
export function panelField(panel: Panel, fits: (name: string) => boolean): TextField | "ambiguous" | null {
  const fields = textFields(panel.element);
  const named = soleField(fields, fits);
  if (named !== null) return named;
  const unnamed = fields.filter((field) => fieldName(field) === "");
  return fields.length === 1 && unnamed.length === 1 ? fields[0]! : null;
}

function readText(panel: Panel): FieldReading<string> {
  if (panel.summary !== null)
    return panel.summary === "" ? unreadable("not-loaded") : found(panel.summary, panel.summary, "panel-summary");
  const field = panelField(
    panel,
    (name) => labelKey(name) === labelKey(panel.title) || /name|nom|nombre|nome|名/i.test(name),
  );
  if (field === "ambiguous") return unreadable("ambiguous");
  if (field === null) return unreadable("no-match");
  return field.value === "" ? ABSENT : found(field.value, field.value, "field-name");
}

function moneyField(field: TextField | "ambiguous" | null, notation: Notation): FieldReading<Money> {
  if (field === "ambiguous") return unreadable("ambiguous");
  if (field === null) return unreadable("no-match");
  if (field.value.trim() === "") return ABSENT;
  const money = parseMoney(`${unitOf(field)} ${field.value}`, notation.locale, notation.currency, notation.style);
  return money.kind === "value"
    ? found(money.value, field.value, "field-name")
    : unreadable("parse-failed", field.value);
}

function readBudget(panel: Panel, notation: Notation): SettingReadings {
  if (panel.summary === null) {
    const chosen = [
      ...panel.element.querySelectorAll('[role="radio"][aria-checked="true"], [aria-haspopup="listbox"]'),
    ];
    const types = new Set(chosen.map((choice) => budgetTypeOf(visibleText(choice))).filter((type) => type !== null));
    const field = panelField(panel, (name) => BUDGET_WORDS.test(name));
    const name = field === null || field === "ambiguous" ? "" : fieldName(field);
    if (types.size === 0 && /daily|tages|täglich|quotidien|diario|diário|1\s?日/i.test(name)) types.add("daily");
    const [type] = types;
    const budgetType: FieldReading<SettingValues["budgetType"]> =
      types.size === 1 && type !== undefined
        ? found(type, name, "field-name")
        : unreadable(types.size === 0 ? "no-match" : "ambiguous");
    return { budget: moneyField(field, notation), budgetType };
  }
  if (panel.summary === "") return { budget: unreadable("not-loaded"), budgetType: unreadable("not-loaded") };
  const texts = panel.parts.length > 1 ? panel.parts.filter((part) => /\d/.test(part)) : [panel.summary];
  const readings = texts
    .map((text) => ({ text, split: splitBudget(text) }))
    .map(({ text, split }) => ({
      text,
      type: split.type,
      money: parseMoney(split.amount, notation.locale, notation.currency, notation.style),
    }));
  const amounts = readings.filter(({ money }) => money.kind === "value");
  const [amount] = amounts;
  if (amounts.length !== 1 || amount?.money.kind !== "value") {
    const reading =
      amounts.length > 1
        ? unreadable("ambiguous", panel.summary)
        : /\d/.test(panel.summary)
          ? unreadable("parse-failed", panel.summary)
          : ABSENT;
    return { budget: reading, budgetType: reading };
  }
  return {
    budget: found(amount.money.value, amount.text, "panel-summary"),
    budgetType:
      amount.type === null ? unreadable("no-match", amount.text) : found(amount.type, amount.text, "panel-summary"),
  };
}

function readBidding(panel: Panel, notation: Notation): SettingReadings {
  if (panel.summary !== null) {
    if (panel.summary === "")
      return Object.fromEntries(SETTINGS_OF.bidding.map((setting) => [setting, unreadable("not-loaded")]));
    const { strategy, targetCpa, targetRoas, maxCpc } = readBiddingWords(panel.summary, notation);
    return { bidStrategy: strategy, targetCpa, targetRoas, maxCpc };
  }
  const menus = [...panel.element.querySelectorAll('material-dropdown-select, [aria-haspopup="listbox"]')].filter(
    isShown,
  );
  const strategies = new Set(
    menus.map((menu) => bidStrategyOf(visibleText(menu))).filter((strategy) => strategy !== null),
  );
  const [only] = strategies;
  return {
    bidStrategy:
      strategies.size === 1 && only !== undefined
        ? found(only, only, "menu")
        : unreadable(strategies.size === 0 ? "no-match" : "ambiguous"),
    targetCpa: readTarget(panel, "targetCpa", notation) as FieldReading<Money>,
    targetRoas: readTarget(panel, "targetRoas", notation) as FieldReading<number>,
    maxCpc: readTarget(panel, "maxCpc", notation) as FieldReading<Money>,
  };
}

/** A target's own field. Its checkbox, where there is one, says whether the target is on; a section without either has none. */
function readTarget(panel: Panel, target: BidTarget, notation: Notation): FieldReading<Money | number> {
  if (panel.summary !== null) {
    const raw = panel.summary;
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
  const field = targetField(panel, target);
  if (field === null) return boxes.length === 0 ? ABSENT : unreadable("no-match");
  if (field === "ambiguous" || target !== "targetRoas") return moneyField(field, notation);
  return field.value.trim() === "" ? ABSENT : readRatio(field.value, notation, "field-name");
}

/** The field of a bid target in an expanded section. */
export function targetField(panel: Panel, target: BidTarget): TextField | "ambiguous" | null {
  return soleField(textFields(panel.element), (name) => TARGET_WORDS[target].test(name));
}

/** True for the name of a budget's amount field. */
export function isBudgetField(name: string): boolean {
  return BUDGET_WORDS.test(name);
}

type ListKind = Parameters<typeof readList>[0];
function listOf(kind: ListKind, panel: Panel): FieldReading<readonly string[]> {
  return readList(kind, panel.summary ?? "", panel.parts);
}

function checkedNames(panel: Panel): FieldReading<readonly string[]> {
  const boxes = checkboxes(panel.element);
  if (boxes.length === 0) return unreadable("no-match");
  if (boxes.some(({ checked, name }) => checked === null || name === "")) return unreadable("ambiguous");
  const names = boxes.filter(({ checked }) => checked).map(({ name }) => name);
  return found(names, names.join("; "), "checkboxes");
}

function chips(panel: Panel): FieldReading<readonly string[]> {
  const names = [...panel.element.querySelectorAll("material-chip")]
    .filter(isShown)
    .map((chip) => visibleText(chip.querySelector(".content") ?? chip));
  return names.length === 0 || names.includes("") ? unreadable("no-match") : found(names, names.join("; "), "chips");
}

function chosenPlaces(panel: Panel): FieldReading<readonly string[]> {
  const chosen = [
    ...panel.element.querySelectorAll('[role="radio"][aria-checked="true"], material-radio[aria-checked="true"]'),
  ].map(visibleText);
  if (chosen.length === 1 && !ENTER_ANOTHER.test(chosen[0]!)) return found([chosen[0]!], chosen[0]!, "radio");
  const read = chips(panel);
  return read.status === "found" ? readList("locations", read.raw, read.value) : read;
}

function scheduleRows(panel: Panel): FieldReading<readonly string[]> {
  const rows = [...panel.element.querySelectorAll("ad-schedule-editor-row")];
  const items = rows.map((row) => {
    const day = row.querySelector("material-dropdown-select, [aria-haspopup=listbox]");
    const [start, end] = [".start-time input", ".end-time input"].map((selector) => row.querySelector(selector));
    if (day === null || start == null || end == null || !isTextField(start) || !isTextField(end)) return null;
    return `${visibleText(day)} ${start.value}-${end.value}`;
  });
  if (items.length === 0) {
    const chosen = [...panel.element.querySelectorAll('[role="radio"][aria-checked="true"]')].map(visibleText);
    return chosen.length === 1 ? found(chosen, chosen[0]!, "radio") : unreadable("no-match");
  }
  if (items.includes(null)) return unreadable("no-match");
  return found(
    items.filter((item) => item !== null),
    items.join("; "),
    "schedule-rows",
  );
}

function dateOf(text: string, locale: string | null, via: string): FieldReading<string> {
  const words = text.trim();
  if (words === "") return unreadable("no-match");
  if (NO_DATE.test(words) || /^(?:—|--)$/.test(words)) return ABSENT;
  const date = parseDate(words, locale);
  return date === null ? unreadable("parse-failed", words) : found(date, words, via);
}

function readOneDate(panel: Panel, locale: string | null): FieldReading<string> {
  if (panel.summary !== null) return dateOf(panel.summary, locale, "panel-summary");
  const none = [...panel.element.querySelectorAll('[role="radio"][aria-checked="true"]')].some((radio) =>
    NO_DATE.test(visibleText(radio)),
  );
  if (none) return ABSENT;
  const fields = textFields(panel.element);
  return fields.length === 1
    ? dateOf(fields[0]!.value, locale, "field-name")
    : unreadable(fields.length === 0 ? "no-match" : "ambiguous");
}

function readDates(panel: Panel, { locale }: Notation): SettingReadings {
  if (panel.summary === null) {
    const fields = textFields(panel.element);
    const none = [...panel.element.querySelectorAll('[role="radio"][aria-checked="true"]')].some((radio) =>
      NO_DATE.test(visibleText(radio)),
    );
    const read = (words: RegExp): FieldReading<string> => {
      // An end date that is not set is an empty field; a start date is never empty.
      const field = soleField(fields, (name) => words.test(name));
      if (field === "ambiguous") return unreadable("ambiguous");
      if (field === null) return unreadable("no-match");
      return field.value.trim() === "" && words === END ? ABSENT : dateOf(field.value, locale, "field-name");
    };
    return { startDate: read(START), endDate: none ? ABSENT : read(END) };
  }
  const text = panel.summary;
  const labelled = END.exec(text);
  const [start = "", end = ""] =
    labelled === null
      ? text.split(/\s?[–—]\s?|\s-\s/)
      : [text.slice(0, labelled.index), text.slice(labelled.index + labelled[0].length)];
  const startText = start.replace(START, "").replace(/[;,•·|–—-]\s*$/, "");
  return { startDate: dateOf(startText, locale, "panel-summary"), endDate: dateOf(end, locale, "panel-summary") };
}
