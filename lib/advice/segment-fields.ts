import type { Breakdown } from "@/lib/domain/history";
import type { PlatformId } from "@/lib/domain/platform";
import type { Setting, SettingValue } from "@/lib/domain/settings";
import type { Phrase } from "@/lib/domain/suggestion";
import type { CellEffect } from "./cell-effects";
import type { CurrentSettings } from "./current-settings";
import { phrase } from "./phrases";

/** What a finding about cells becomes at the platform. */
export interface FieldChange {
  readonly setting: Setting;
  readonly current: SettingValue | null;
  readonly proposed: SettingValue;
  readonly title: Phrase;
  readonly instruction: Phrase;
  /** The cells that this change leaves out: those asked for that the field can leave out. */
  readonly cells: readonly CellEffect[];
}

export const FIELD_OF: Readonly<Partial<Record<Breakdown, Setting>>> = {
  age: "ageMin",
  gender: "genders",
  device: "devices",
  placement: "placements",
  location: "locations",
  hour: "adSchedule",
  network: "networks",
};

/**
 * Turns weak cells of a breakdown into a change of the platform's field: Meta's ages are one range, so that only its ends can go;
 * hours are one pause a day; everything else is a list. Null where the field cannot leave these cells out.
 */
export function fieldChange(
  platform: PlatformId,
  breakdown: Breakdown,
  all: readonly CellEffect[],
  weak: readonly CellEffect[],
  settings: CurrentSettings,
): FieldChange | null {
  if (weak.length === 0 || weak.length >= all.length) return null;
  if (breakdown === "age" && platform === "meta-ads") return ageRange(all, weak, settings);
  if (breakdown === "gender") return oneGender(all, weak, settings);
  if (breakdown === "hour") return pause(all, weak, settings);
  const setting = FIELD_OF[breakdown];
  return setting === undefined ? null : list(breakdown, setting, all, weak, settings);
}

/** "18-24" -> [18, 24]; "65+" -> [65, 65], as 65 means "and older". */
export function agesOf(cell: string): [number, number] | null {
  const range = /^\s*(\d{2})\s*(?:[-–—]\s*(\d{2})|\+|\s*(?:and|und)\b.*)?\s*$/.exec(cell);
  if (!range) return null;
  const from = Number(range[1]);
  return [from, range[2] === undefined ? from : Number(range[2])];
}

function ageRange(
  all: readonly CellEffect[],
  weak: readonly CellEffect[],
  settings: CurrentSettings,
): FieldChange | null {
  // prettier-ignore
  const ages = all
    .flatMap((cell) => {
      const range = agesOf(cell.cell);
      return range ? [{ cell, range }] : [];
    })
    .sort((a, b) => a.range[0] - b.range[0]);
  const names = new Set(weak.map((cell) => cell.cell));
  const isWeak = (at: number): boolean => ages[at] !== undefined && names.has(ages[at].cell.cell);
  let young = 0;
  while (isWeak(young)) young++;
  let old = 0;
  while (isWeak(ages.length - 1 - old)) old++;
  if (young + old >= ages.length) return null;
  // One field, one change: the end that loses more.
  const loss = (part: readonly { cell: CellEffect }[]): number =>
    part.reduce((sum, { cell }) => sum + cell.share * (1 - Math.exp(cell.mean)), 0);
  const [left, right] = [ages.slice(0, young), ages.slice(ages.length - old)];
  if (young === 0 && old === 0) return null;
  if (loss(left) >= loss(right)) {
    const proposed = ages[young]!.range[0];
    if (settings.ageMin !== null && settings.ageMin >= proposed) return null;
    return {
      setting: "ageMin",
      current: settings.ageMin,
      proposed,
      title: phrase("targeting-raise-age-min", { proposed }),
      instruction: phrase("choose-select", { setting: "ageMin", value: String(proposed) }),
      cells: left.map(({ cell }) => cell),
    };
  }
  const proposed = ages[ages.length - old - 1]!.range[1];
  if (settings.ageMax !== null && settings.ageMax <= proposed) return null;
  return {
    setting: "ageMax",
    current: settings.ageMax,
    proposed,
    title: phrase("targeting-lower-age-max", { proposed }),
    instruction: phrase("choose-select", { setting: "ageMax", value: String(proposed) }),
    cells: right.map(({ cell }) => cell),
  };
}

function genderOf(cell: string): "female" | "male" | null {
  if (/^(female|women|frauen|weiblich|femmes?|mujer(es)?|feminino|女性)$/i.test(cell.trim())) return "female";
  if (/^(male|men|männer|männlich|hommes?|hombres?|masculino|男性)$/i.test(cell.trim())) return "male";
  return null;
}

function oneGender(
  all: readonly CellEffect[],
  weak: readonly CellEffect[],
  settings: CurrentSettings,
): FieldChange | null {
  // prettier-ignore
  const left = weak.filter((cell) => genderOf(cell.cell) !== null);
  const kept = all.map((cell) => genderOf(cell.cell)).find((g) => g !== null && g !== genderOf(left[0]?.cell ?? ""));
  if (left.length !== 1 || kept === undefined || kept === null) return null;
  const current = settings.lists.genders ?? null;
  if (current?.length === 1 && current[0] === kept) return null;
  return {
    setting: "genders",
    current,
    proposed: [kept],
    title: phrase("targeting-one-gender", { gender: kept }),
    instruction: phrase("choose-select", { setting: "genders", value: kept }),
    cells: left,
  };
}

/** The hour that a cell begins with: "7", "07:00:00 - 07:59:59", "7 AM". */
export function hourOf(cell: string): number | null {
  const parts = /^\s*(\d{1,2})(?::\d{2})*\s*([ap])?\.?m?/i.exec(cell);
  if (!parts) return null;
  let hour = Number(parts[1]);
  if (parts[2]?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (parts[2]?.toLowerCase() === "a" && hour === 12) hour = 0;
  return hour < 24 ? hour : null;
}

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

/** The longest run of weak hours around the clock. */
function pause(all: readonly CellEffect[], weak: readonly CellEffect[], settings: CurrentSettings): FieldChange | null {
  const byHour = new Map<number, CellEffect>();
  for (const cell of all) {
    const hour = hourOf(cell.cell);
    if (hour === null || byHour.has(hour)) return null;
    byHour.set(hour, cell);
  }
  const names = new Set(weak.map((cell) => cell.cell));
  const isWeak = (hour: number): boolean => names.has(byHour.get(hour % 24)?.cell ?? "");
  let best = { from: 0, length: 0 };
  for (let from = 0; from < 24; from++) {
    let length = 0;
    while (length < 24 && isWeak(from + length)) length++;
    if (length > best.length) best = { from, length };
  }
  if (best.length === 0 || best.length >= 24) return null;
  const to = (best.from + best.length) % 24;
  const kept = to === 0 ? [[0, best.from]] : to > best.from ? [[0, best.from], [to, 24]] : [[to, best.from]]; // prettier-ignore
  const hours = kept.filter(([a, b]) => a !== b).map(([a, b]) => `${clock(a!)}-${clock(b!)}`);
  return {
    setting: "adSchedule",
    current: settings.lists.adSchedule ?? null,
    proposed: hours,
    title: phrase("targeting-pause-hours", { from: best.from, to }),
    instruction: phrase("choose-hours", { hours: hours.join(", ") }),
    cells: Array.from({ length: best.length }, (_, i) => byHour.get((best.from + i) % 24)!),
  };
}

function list(
  breakdown: Breakdown,
  setting: Setting,
  all: readonly CellEffect[],
  weak: readonly CellEffect[],
  settings: CurrentSettings,
): FieldChange | null {
  const names = new Set(weak.map((cell) => fold(cell.cell)));
  const current = settings.lists[setting] ?? null;
  // Where the field lists the same names, what is not in it is already left out.
  const listed = current?.some((name) => all.some((cell) => fold(cell.cell) === fold(name))) ?? false;
  const left = listed ? weak.filter((cell) => current!.some((name) => fold(name) === fold(cell.cell))) : weak;
  if (left.length === 0) return null;
  const proposed = listed
    ? current!.filter((name) => !names.has(fold(name)))
    : all.filter((cell) => !names.has(fold(cell.cell))).map((cell) => cell.cell);
  if (proposed.length === 0) return null;
  const cells = left.map((cell) => cell.cell).join(", ");
  return {
    setting,
    current,
    proposed,
    title: phrase("targeting-leave-out", { breakdown, cells }),
    instruction: phrase("choose-untick", { setting, cells }),
    cells: left,
  };
}

function fold(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
