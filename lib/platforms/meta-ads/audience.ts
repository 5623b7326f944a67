import { found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { cellLines } from "./cell-lines";
import { isRegionName } from "./region-names";
import { allLanguages, audienceSwitchOf, fieldOfLabel, genderOf } from "./form-words";

/** The lines of the audience block under each of its labels, until the next label. */
function blocksOf(section: Element): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of cellLines(section).lines) {
    const field = fieldOfLabel(line);
    // "Location:" under "Locations" is the same field and no new block.
    if (field !== null && line.endsWith(":") && blocks.has(field)) continue;
    if (field !== null && LABELS.has(field)) {
      open = [];
      const before = blocks.get(field);
      if (before === undefined) blocks.set(field, open);
      else open = before;
    } else open?.push(line);
  }
  return blocks;
}

const LABELS: ReadonlySet<string> = new Set([
  "locations", "age", "gender", "languages", "detailedTargeting", "audiences", "advantageAudience",
]); // prettier-ignore

const AGE_RANGE =
  /^(\d{2})\s?(?:[-–—~〜～]|to|bis|à|a|al|até|から)\s?(\d{2})\s?(?:\+|歳以上)?\s?(?:歳|ans|Jahre|años|anos)?$/i;

interface Ages {
  readonly min: number;
  readonly max: number;
  readonly raw: string;
}

/** "18 - 65+" in one line, or the two ages of the open pickers. */
function agesOf(lines: readonly string[]): Ages | null {
  const ranges = lines.flatMap((line) => {
    const match = AGE_RANGE.exec(line);
    return match === null ? [] : [{ min: Number(match[1]), max: Number(match[2]), raw: line }];
  });
  const single = lines.filter((line) => /^\d{2}\+?$/.test(line));
  const [range] = ranges;
  if (ranges.length === 1 && single.length === 0 && range !== undefined) return checkedAges(range);
  if (ranges.length > 0 || single.length !== 2) return null;
  return checkedAges({
    min: Number.parseInt(single[0] ?? "", 10),
    max: Number.parseInt(single[1] ?? "", 10),
    raw: single.join(" - "),
  });
}

/** Meta's own limits: 13 to 65 and older. */
function checkedAges(ages: Ages): Ages | null {
  return ages.min >= 13 && ages.max <= 65 && ages.min <= ages.max ? ages : null;
}

const PLACE_PREFIX = /^(?:location|standort|lieu|lugar|ubicación|localização|地域|所在地)[^:：]{0,40}[:：]\s*/i;

/** A line of places: parts of a list are parted by semicolons; a comma parts countries, but belongs to "Paris, France". */
function placesIn(line: string, locale: string | null): readonly string[] | null {
  const parts = line.split(/\s*[;；・]\s*/).filter((part) => part !== "");
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || !only.includes(",")) return parts;
  const pieces = only.split(/\s*,\s*/);
  return pieces.every((piece) => isRegionName(piece, locale)) ? pieces : null;
}

function locationsOf(
  section: Element,
  lines: readonly string[],
  locale: string | null,
): FieldReading<readonly string[]> {
  const listed = itemsUnder(section, "locations");
  if (listed !== null && listed.length > 0) return found(listed, listed.join("; "), "section:targeting/list");
  const places: string[] = [];
  for (const line of lines.filter((each) => PLACE_PREFIX.test(each))) {
    const parts = placesIn(line.replace(PLACE_PREFIX, ""), locale);
    if (parts === null) return unreadable("ambiguous", line);
    places.push(...parts);
  }
  if (places.length > 0) return found(places, lines.join(" | "), "section:targeting/label");
  const [line] = lines;
  if (lines.length !== 1 || line === undefined) return unreadable("no-match", lines.join(" | "));
  const parts = placesIn(line, locale);
  return parts === null ? unreadable("ambiguous", line) : found(parts, line, "section:targeting/label");
}

/** The items of the list in the part of a label: list items, or chips with a button that removes them. Null: no list there. */
function itemsUnder(section: Element, field: string): string[] | null {
  for (const label of section.querySelectorAll('label, [role="heading"], legend, span, div')) {
    if (label.children.length > 0 || fieldOfLabel(label.textContent) !== field) continue;
    for (let up = label.parentElement; up !== null && up !== section && section.contains(up); up = up.parentElement) {
      const others = [...up.querySelectorAll("label, [role='heading'], legend")].filter((other) => {
        const named = fieldOfLabel(visibleText(other));
        return named !== null && named !== field;
      });
      if (others.length > 0) break;
      const items = chipsIn(up);
      if (items.length > 0) return items;
    }
  }
  return null;
}

/** List items and chips: their words without those of the button that removes them. */
export function chipsIn(part: Element): string[] {
  const items = [...part.querySelectorAll('li, [role="listitem"]')].filter(
    (item) => isShown(item) && item.closest('[role="listbox"], [role="menu"]') === null,
  );
  const chips =
    items.length > 0 ? items : [...part.querySelectorAll("[data-chip], [role='option'][aria-selected='true']")];
  return chips
    .filter((chip) => !isExcluded(chip, part))
    .map(chipName)
    .filter((text) => text !== "");
}

/** A chip's own name: its first piece of text. What kind it is may stand after it, and a button that removes it. */
function chipName(chip: Element): string {
  const leaves = [...chip.querySelectorAll("*")].filter(
    (leaf) =>
      leaf.firstElementChild === null && leaf.closest('button, [role="button"], i, svg') === null && isShown(leaf),
  );
  const first = leaves.map(visibleText).find((text) => text !== "");
  return first ?? cellLines(chip).lines[0] ?? "";
}

const EXCLUDED = /exclu|exclui|ausschlie|ausgeschlossen|除外/i;
/** How far above a list its own words may stand. */
const REACH = 3;

/** True where the words just before a chip's list say that these are left out. */
function isExcluded(chip: Element, part: Element): boolean {
  let list: Element | null = chip.closest('ul, ol, [role="list"]') ?? chip.parentElement;
  for (let step = 0; step < REACH && list !== null; step++) {
    for (let before = list.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.querySelector("li, [role='listitem']") !== null || before.matches("input, ul, ol")) continue;
      const words = visibleText(before);
      if (words !== "") return EXCLUDED.test(words);
    }
    if (list === part) break;
    list = list.parentElement;
  }
  return false;
}

function languagesOf(lines: readonly string[]): FieldReading<readonly string[]> {
  const raw = lines.join(" | ");
  const words = lines.filter((line) => !line.endsWith("."));
  if (words.length === 1 && allLanguages(words[0] ?? "") !== null)
    return found(["all"], raw, "section:targeting/label");
  const names = words.flatMap((line) => line.split(/\s*[,;、]\s*/)).filter((name) => name !== "");
  if (names.length === 0 || names.some((name) => /[\d:]/.test(name) || name.length > 40))
    return unreadable("no-match", raw);
  return found(names, raw, "section:targeting/label");
}

function genderOfLines(lines: readonly string[]): FieldReading<readonly string[]> {
  const genders = new Set(lines.flatMap((line) => genderOf(line) ?? []));
  const [gender] = genders;
  const raw = lines.join(" | ");
  if (gender === undefined) return unreadable("no-match", raw);
  return genders.size > 1 ? unreadable("ambiguous", raw) : found([gender], raw, "section:targeting/label");
}

/** Interests and custom audiences: the chips of their own block. None is an empty list, where the block is there. */
function listOf(section: Element, id: string, field: string): FieldReading<readonly string[]> {
  const blocks = [...section.querySelectorAll(`[id="${id}"]`)];
  const [block] = blocks;
  if (blocks.length > 1) return unreadable("ambiguous");
  const items = block === undefined ? itemsUnder(section, field) : chipsIn(block);
  if (items === null) return unreadable("no-match");
  return found(items, items.join("; "), block === undefined ? `label:${field}` : `id:${id}`);
}

/** On where the page offers to switch to the original options; off where it offers to turn it on. */
function advantageOf(section: Element): FieldReading<boolean> {
  const states = new Map<"on" | "off", string>();
  for (const button of section.querySelectorAll('button, [role="button"], a')) {
    const text = visibleText(button);
    const state = audienceSwitchOf(text);
    if (state !== null && isShown(button)) states.set(state, text);
  }
  const [state] = states;
  if (state === undefined) return unreadable("no-match");
  return states.size > 1 ? unreadable("ambiguous") : found(state[0] === "on", state[1], "section:targeting/button");
}

/** The audience part of the ad set's form. */
export function readAudience(section: Element, locale: string | null): SettingReadings {
  const blocks = blocksOf(section);
  const lines = (field: string) => blocks.get(field) ?? [];
  const has = (field: string) => blocks.has(field);
  const ages = agesOf(lines("age"));
  const unknownAge = has("age") ? unreadable("parse-failed", lines("age").join(" | ")) : unreadable("no-match");
  const via = "section:targeting/label";
  return {
    locations: has("locations") ? locationsOf(section, lines("locations"), locale) : unreadable("no-match"),
    ageMin: ages === null ? unknownAge : found(ages.min, ages.raw, via),
    ageMax: ages === null ? unknownAge : found(ages.max, ages.raw, via),
    genders: has("gender") ? genderOfLines(lines("gender")) : unreadable("no-match"),
    languages: has("languages") ? languagesOf(lines("languages")) : unreadable("no-match"),
    detailedTargeting: listOf(section, "DETAILED", "detailedTargeting"),
    audiences: listOf(section, "CREATE_AUDIENCE", "audiences"),
    advantageAudience: advantageOf(section),
  };
}
