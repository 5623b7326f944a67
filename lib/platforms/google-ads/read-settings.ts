import type { Money } from "@/lib/domain/money";
import type { Level } from "@/lib/domain/platform";
import { ABSENT, found, unreadable, viaOf, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import type { Setting } from "@/lib/domain/settings";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import { chosenRadios } from "./choices";
import { drawerHeading, readPanels, type Panel, type PanelKind } from "./drawer";
import { panelField, textFields, unitOf } from "./form-fields";
import { readBidding, readTarget } from "./read-bidding";
import { readBudget } from "./read-budget";
import type { Notation } from "./read-cell";
import { readDates, readOneDate } from "./read-dates";
import { readListPanel } from "./read-lists";
import { NAME_WORDS } from "./setting-words";
import { labelKey } from "./words";

type Mutable = { -readonly [S in keyof SettingReadings]: SettingReadings[S] };

export interface DrawerReading {
  /** null where no section says whose they are: a campaign's and an ad group's drawer are known by their words alone. */
  readonly level: Level | null;
  readonly heading: string;
  readonly settings: SettingReadings;
}

const AD_GROUP = /ad group|anzeigengruppe|groupe d.annonces|grupo de an[uú]ncios|広告グループ/i;
const CAMPAIGN = /campaign|kampagne|campagne|campaña|campanha|キャンペーン/i;
/** Sections that no ad group has. */
const CAMPAIGN_ONLY: ReadonlySet<PanelKind> = new Set(["budget", "networks", "objective", "campaignType"]);
/** Sections whose title names whose they are. */
const NAMING: ReadonlySet<PanelKind> = new Set(["name", "status"]);
/** What every campaign has: where its section is not loaded yet, the reading says so. */
const EVERY_CAMPAIGN = {
  name: "name",
  budget: "budget",
  bidding: "bidStrategy",
  locations: "locations",
  languages: "languages",
} as const;

/** Reads the sections of the open drawer that are loaded: summaries of collapsed ones, fields of expanded ones. */
export function readSettings(
  drawer: Element,
  table: { notation: Notation; numeric: readonly string[] },
): DrawerReading {
  const panels = readPanels(drawer);
  const notation = notationOf(drawer, panels, table);
  const settings: Mutable = {};
  let level: Level | null = null;
  for (const [kind, panel] of panels) {
    if (panel === "ambiguous") merge(settings, doubtful(kind, "ambiguous"));
    else {
      if (AD_GROUP.test(panel.title)) level = "adset";
      else if (CAMPAIGN_ONLY.has(kind) || (NAMING.has(kind) && CAMPAIGN.test(panel.title))) level ??= "campaign";
      merge(settings, panel.loading ? doubtful(kind, "not-loaded") : withLayers(READERS[kind](panel, notation), panel));
    }
  }
  if (level === "campaign")
    for (const [kind, setting] of Object.entries(EVERY_CAMPAIGN))
      if (!panels.has(kind as PanelKind)) settings[setting] ??= unreadable("not-loaded");
  return { level, heading: drawerHeading(drawer), settings };
}

/** A target may have a section of its own beside the bidding's: what one says outranks that the other says nothing. */
function merge(settings: Mutable, readings: SettingReadings): void {
  const known = settings as Record<string, FieldReading<unknown>>;
  for (const [setting, reading] of Object.entries(readings) as [string, FieldReading<unknown>][]) {
    const before = known[setting];
    if (before === undefined || before.status === "absent") known[setting] = reading;
    else if (reading.status !== "absent" && !isSame(before, reading)) known[setting] = unreadable("ambiguous");
  }
}

function isSame(a: FieldReading<unknown>, b: FieldReading<unknown>): boolean {
  return a.status === "found" && b.status === "found" && JSON.stringify(a.value) === JSON.stringify(b.value);
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
  objective: ["objective"],
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

function doubtful(kind: PanelKind, reason: "ambiguous" | "not-loaded"): SettingReadings {
  return Object.fromEntries(SETTINGS_OF[kind].map((setting) => [setting, unreadable(reason)]));
}

/** One reader for each kind of section. */
const READERS: Readonly<Record<PanelKind, (panel: Panel, notation: Notation) => SettingReadings>> = {
  name: (panel) => ({ name: readText(panel) }),
  status: () => ({}),
  campaignType: (panel) => ({ campaignType: readChoice(panel) }),
  conversionGoal: (panel) => ({ conversionGoal: readChoice(panel) }),
  objective: (panel) => ({ objective: readChoice(panel) }),
  networks: (panel) => ({ networks: readListPanel("networks", panel) }),
  locations: (panel) => ({ locations: readListPanel("locations", panel) }),
  languages: (panel) => ({ languages: readListPanel("languages", panel) }),
  audiences: (panel) => ({ audiences: readListPanel("audiences", panel) }),
  adSchedule: (panel) => ({ adSchedule: readListPanel("adSchedule", panel) }),
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

/** A name that stands alone; with something beside it nobody knows where the name ends. */
function readText(panel: Panel): FieldReading<string> {
  if (panel.summary !== null) return readWords(panel.summary, panel.parts);
  const field = panelField(panel, (name) => labelKey(name) === labelKey(panel.title) || NAME_WORDS.test(name));
  if (field === "ambiguous") return unreadable("ambiguous");
  if (field === null) return unreadable("no-match");
  return field.value === "" ? ABSENT : found(field.value, field.value, "field-name");
}

/** What was chosen from several: the summary's words, or the radio that is chosen. */
function readChoice(panel: Panel): FieldReading<string> {
  if (panel.summary !== null) return readWords(panel.summary, panel.parts);
  const [only, ...others] = chosenRadios(panel.element);
  if (only === undefined || only === "") return unreadable("no-match");
  return others.length > 0 ? unreadable("ambiguous") : found(only, only, "radio");
}

function readWords(summary: string, parts: readonly string[]): FieldReading<string> {
  if (summary === "") return unreadable("not-loaded");
  return parts.length > 1 ? unreadable("ambiguous", summary) : found(summary, summary, "panel-summary");
}
