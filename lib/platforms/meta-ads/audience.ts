import { found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { cellLines } from "./cell-lines";
import { chipsIn, EXCLUDED, isChip } from "./chips";
import { choices, chosenText, isOn, namesOf } from "./form-controls";
import { isLanguageName } from "./language-names";
import { within } from "./via";
import { isRegionName } from "./region-names";
import { allLanguages, audienceSwitchOf, fieldOfLabel, genderOf } from "./form-words";

/** The lines of the audience block under each of its labels, until the next label. */
function blocksOf(section: Element): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let open: string[] | null = null;
  // The names of interests and audiences are anybody's words: no label among them opens a block.
  for (const line of cellLines(section, isChip).lines) {
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
  via: string,
  locale: string | null,
): FieldReading<readonly string[]> {
  const listed = itemsUnder(section, "locations");
  if (listed !== null && listed.length > 0) return found(listed, listed.join("; "), within(via, ["label"], "list"));
  const targeted = lines.filter((line) => !EXCLUDED.test(/^[^:：]*[:：]/.exec(line)?.[0] ?? line));
  const places: string[] = [];
  for (const line of targeted.filter((each) => PLACE_PREFIX.test(each))) {
    const text = line.replace(PLACE_PREFIX, "");
    const parts = /[:：]/.test(text) ? null : placesIn(text, locale);
    if (parts === null) return unreadable("ambiguous", line);
    places.push(...parts);
  }
  if (places.length > 0) return found(places, lines.join(" | "), within(via, ["label"], "locations"));
  // Without its own words in front only a country's name is surely a place: help stands in the same part.
  const [line] = targeted;
  if (lines.length !== 1 || line === undefined) return unreadable("no-match", lines.join(" | "));
  const parts = placesIn(line, locale);
  const known = parts?.every((part) => isRegionName(part, locale)) === true ? parts : null;
  return known === null ? unreadable("ambiguous", line) : found(known, line, within(via, ["label"], "locations"));
}

/** The entries of the list in the part of a label. Null: no list there, or one that is not understood. */
function itemsUnder(section: Element, field: string): string[] | null {
  for (const label of section.querySelectorAll('label, [role="heading"], legend, span, div')) {
    if (label.children.length > 0 || fieldOfLabel(label.textContent) !== field || label.closest("li") !== null)
      continue;
    let own: Element | null = null;
    for (let up = label.parentElement; up !== null && up !== section && section.contains(up); up = up.parentElement) {
      const others = [...up.querySelectorAll("label, [role='heading'], legend")].filter((other) => {
        const named = fieldOfLabel(visibleText(other));
        return named !== null && named !== field && other.closest("li") === null;
      });
      if (others.length > 0) break;
      own = up;
      const items = chipsIn(up);
      if (items !== null && items.length > 0) return items;
    }
    // A field to add to the list, and no entry: the list is there and empty.
    if (own?.querySelector('input, [role="combobox"]') != null) return chipsIn(own);
  }
  return null;
}

function languagesOf(
  section: Element,
  lines: readonly string[],
  via: string,
  locale: string | null,
): FieldReading<readonly string[]> {
  const raw = lines.join(" | ");
  const place = within(via, ["label"], "languages");
  const listed = itemsUnder(section, "languages");
  const words = lines.filter((line) => !line.endsWith("."));
  if ((listed ?? []).length === 0 && words.length === 1 && allLanguages(words[0] ?? "") !== null)
    return found(["all"], raw, place);
  const parted = words.flatMap((line) => line.split(/\s*[,;、]\s*/)).filter((name) => name !== "");
  const names = listed !== null && listed.length > 0 ? listed : parted;
  // A suggestion in the same part is no language.
  const known = names.length > 0 && names.every((name) => isLanguageName(name, locale));
  return known ? found(names, raw, place) : unreadable(names.length > 0 ? "parse-failed" : "no-match", raw);
}

function gendersOf(section: Element, lines: readonly string[], via: string): FieldReading<readonly string[]> {
  const radios = [...section.querySelectorAll('input[type="radio"], [role="radio"]')]
    .filter(isShown)
    .flatMap((radio) => {
      const names = [...namesOf(radio), visibleText(radio.closest("label") ?? radio)];
      const gender = names.map(genderOf).find((named) => named !== null);
      return gender == null ? [] : [{ gender, on: isOn(radio), raw: names[0] ?? "" }];
    });
  if (radios.length > 1) {
    const [chosen, ...more] = radios.filter(({ on }) => on);
    if (chosen === undefined || more.length > 0) return unreadable("ambiguous");
    return found([chosen.gender], chosen.raw, within(via, ["aria", "label"], "gender"));
  }
  const genders = new Set(lines.flatMap((line) => genderOf(line) ?? []));
  const [gender] = genders;
  const raw = lines.join(" | ");
  if (gender === undefined) return unreadable("no-match", raw);
  return genders.size > 1 ? unreadable("ambiguous", raw) : found([gender], raw, within(via, ["label"], "gender"));
}

/** Interests and custom audiences: the entries of their own block. None is an empty list, where the block is there. */
function listOf(section: Element, id: string, field: string, via: string): FieldReading<readonly string[]> {
  const blocks = [...section.querySelectorAll(`[id="${id}"]`)].filter(isShown);
  const [block] = blocks;
  if (blocks.length > 1) return unreadable("ambiguous");
  const items = block === undefined ? itemsUnder(section, field) : chipsIn(block);
  if (items === null) return unreadable("no-match");
  const place = block === undefined ? within(via, ["label"], field) : within(via, ["key"], id);
  return found(items, items.join("; "), place);
}

const AUDIENCE =
  /advantage\s?\+?\s?-?(?:audience|zielgruppe)|audience advantage|público advantage|advantage\s?\+?\s?オーディエンス/i;

/** True where the words around a bare "Turn on" speak of the audience: other features have such a button too. */
function speaksOfAudience(button: Element, section: Element): boolean {
  const own = visibleText(button);
  if (AUDIENCE.test(own)) return true;
  for (let up = button.parentElement; up !== null && up !== section; up = up.parentElement) {
    const text = visibleText(up);
    if (text !== own) return AUDIENCE.test(text) && text.length < 400;
  }
  return false;
}

/** On where the page offers to switch to the original options; off where it offers to turn it on; else by its own switch. */
function advantageOf(section: Element, via: string): FieldReading<boolean> {
  const states = new Map<boolean, string>();
  for (const button of section.querySelectorAll('button, [role="button"], a')) {
    const text = visibleText(button);
    const state = audienceSwitchOf(text);
    if (state === null || !isShown(button)) continue;
    if (state === "on" || speaksOfAudience(button, section)) states.set(state === "on", text);
  }
  for (const control of section.querySelectorAll('[role="switch"]')) {
    const name = namesOf(control).find((each) => fieldOfLabel(each) === "advantageAudience");
    if (name !== undefined && isShown(control)) states.set(isOn(control), name);
  }
  const [state] = states;
  if (state === undefined) return unreadable("no-match");
  return states.size > 1
    ? unreadable("ambiguous")
    : found(state[0], state[1], within(via, ["aria", "label"], "advantageAudience"));
}

/** The age that a picker of this name shows; null where there is none. */
function pickedAge(section: Element, name: "minimumAge" | "maximumAge"): number | null {
  const pickers = choices(section).filter((each) => namesOf(each).some((own) => fieldOfLabel(own) === name));
  const [picker] = pickers;
  const match = picker === undefined || pickers.length > 1 ? null : /^(\d{2})\+?$/.exec(chosenText(picker));
  return match === null ? null : Number(match[1]);
}

/** The ages of the summary and those of the pickers; null where neither is there or they contradict each other. */
function agreedAges(section: Element, lines: readonly string[]): Ages | null {
  const shown = agesOf(lines);
  const min = pickedAge(section, "minimumAge");
  const max = pickedAge(section, "maximumAge");
  if (min === null || max === null) {
    const contradicted = shown !== null && ((min !== null && min !== shown.min) || (max !== null && max !== shown.max));
    return contradicted ? null : shown;
  }
  const picked = checkedAges({ min, max, raw: `${min} - ${max}` });
  return shown !== null && (shown.min !== min || shown.max !== max) ? null : picked;
}

/** The audience part of the ad set's form. */
export function readAudience(section: Element, via: string, locale: string | null): SettingReadings {
  const blocks = blocksOf(section);
  const lines = (field: string) => blocks.get(field) ?? [];
  const has = (field: string) => blocks.has(field);
  const ages = agreedAges(section, lines("age"));
  const unknownAge = has("age") ? unreadable("parse-failed", lines("age").join(" | ")) : unreadable("no-match");
  const place = within(via, ["label"], "age");
  return {
    locations: has("locations") ? locationsOf(section, lines("locations"), via, locale) : unreadable("no-match"),
    ageMin: ages === null ? unknownAge : found(ages.min, ages.raw, place),
    ageMax: ages === null ? unknownAge : found(ages.max, ages.raw, place),
    genders: has("gender") ? gendersOf(section, lines("gender"), via) : unreadable("no-match"),
    languages: has("languages") ? languagesOf(section, lines("languages"), via, locale) : unreadable("no-match"),
    detailedTargeting: listOf(section, "DETAILED", "detailedTargeting", via),
    audiences: listOf(section, "CREATE_AUDIENCE", "audiences", via),
    advantageAudience: advantageOf(section, via),
  };
}
