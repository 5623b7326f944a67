import { i18n } from "@/lib/wording/i18n";
import { whole } from "@/components/wording/formats";
import { fieldName, isMetric } from "@/components/wording/names";
import { metricText, targetName, valueText } from "@/components/wording/values";
import { TEXT_SLOTS } from "@/lib/domain/field-target";
import { METRICS, type Metric, type MetricValue } from "@/lib/domain/metrics";
import {
  layersOf,
  type CellReadings,
  type FieldReading,
  type Layer,
  type PageReading,
  type ReadingProblem,
  type UnreadableReason,
} from "@/lib/domain/reading";
import { SETTINGS, type SettingValue } from "@/lib/domain/settings";

/** One field or column of a page as the health list shows it. */
export interface Line {
  /** A setting, a metric, `totals.<metric>` or an ad text: `headlines.2`. */
  readonly field: string;
  readonly name: string;
  readonly state: "found" | "absent" | "unreadable";
  /** The value, or how many rows of a column were read. */
  readonly text: string;
  readonly layers: readonly Layer[];
  readonly reason: UnreadableReason | null;
  readonly hint: string | null;
  /** What the page shows where it could not be understood. */
  readonly raw: string | null;
}

export interface LineGroup {
  readonly id: "settings" | "ad" | "columns" | "totals";
  readonly lines: readonly Line[];
}

/** A field of any type; a union of readings is a reading of the union. */
type AnyField<T> =
  { readonly status: "found"; readonly value: T; readonly via: string } | Exclude<FieldReading<T>, { status: "found" }>;

function hintOf(field: string, problems: readonly ReadingProblem[]): string | null {
  return problems.find((problem) => problem.field === field)?.hint ?? null;
}

function lineOf<T>(
  field: string,
  name: string,
  reading: AnyField<T>,
  show: (value: T) => string,
  problems: readonly ReadingProblem[],
): Line {
  const base = { field, name, layers: [], reason: null, hint: null, raw: null };
  if (reading.status === "found")
    return { ...base, state: "found", text: show(reading.value), layers: layersOf(reading.via) };
  if (reading.status === "absent") return { ...base, state: "absent", text: i18n.t("reading.absent") };
  const hint = hintOf(field, problems);
  return { ...base, state: "unreadable", text: "", reason: reading.reason, hint, raw: reading.raw ?? null };
}

function settingLines({ settings, platform, problems }: PageReading): Line[] {
  if (!settings) return [];
  return SETTINGS.flatMap((setting) => {
    const reading = settings[setting];
    const target = { kind: "setting", setting } as const;
    const show = (value: SettingValue) => valueText(target, value, platform);
    return reading ? [lineOf(setting, fieldName(setting, platform), reading, show, problems)] : [];
  });
}

function adLines({ ad, platform, problems }: PageReading): Line[] {
  if (!ad) return [];
  const text = (value: string) => value;
  const texts = TEXT_SLOTS.flatMap((slot) =>
    ad[slot].map((reading, index) =>
      lineOf(`${slot}.${index}`, targetName({ kind: "text", slot, index }, platform), reading, text, problems),
    ),
  );
  return [
    ...texts,
    lineOf("finalUrl", i18n.t("reading.finalUrl"), ad.finalUrl, text, problems),
    lineOf("callToAction", i18n.t("reading.callToAction"), ad.callToAction, text, problems),
  ];
}

/** A column: read in how many rows, by which layers, and why not in the others. */
function columnLines({ table, platform, problems }: PageReading): Line[] {
  const rows = table?.rows ?? [];
  return METRICS.flatMap((metric): Line[] => {
    const cells = rows.flatMap((row): readonly FieldReading<unknown>[] => {
      const cell = row.cells[metric];
      return cell === undefined ? [] : [cell];
    });
    if (cells.length === 0) return [];
    const unread = cells.filter((cell) => cell.status === "unreadable");
    const [first] = unread;
    const read = cells.length - unread.length;
    return [
      {
        field: metric,
        name: fieldName(metric, platform),
        state: first === undefined ? "found" : "unreadable",
        text: i18n.t("health.columnRows", { read: whole(read), all: whole(cells.length) }),
        layers: sharedLayers(cells),
        reason: first?.reason ?? null,
        hint: first === undefined ? null : hintOf(metric, problems),
        raw: first?.raw ?? null,
      },
    ];
  });
}

function sharedLayers(cells: readonly FieldReading<unknown>[]): readonly Layer[] {
  const all = cells.flatMap((cell) => (cell.status === "found" ? [layersOf(cell.via)] : []));
  const [first = [], ...rest] = all;
  return first.filter((layer) => rest.every((layers) => layers.includes(layer)));
}

function totalLines({ table, platform, problems }: PageReading): Line[] {
  const totals: CellReadings = table?.totals ?? {};
  return (Object.entries(totals) as [string, FieldReading<MetricValue>][]).flatMap(([metric, reading]) =>
    isMetric(metric)
      ? [lineOf(`totals.${metric}`, fieldName(metric, platform), reading, showMetric(metric), problems)]
      : [],
  );
}

function showMetric(metric: Metric): (value: MetricValue) => string {
  return (value) => metricText(metric, value);
}

/** Every field that was looked for, by the part of the page that it stands in. Empty parts are left out. */
export function lineGroups(reading: PageReading): readonly LineGroup[] {
  const groups: readonly LineGroup[] = [
    { id: "settings", lines: settingLines(reading) },
    { id: "ad", lines: adLines(reading) },
    { id: "columns", lines: columnLines(reading) },
    { id: "totals", lines: totalLines(reading) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Problems of the page that belong to none of the lines: no table, several selected, no account. */
export function pageProblems(reading: PageReading, groups: readonly LineGroup[]): readonly ReadingProblem[] {
  const shown = new Set(groups.flatMap(({ lines }) => lines.map(({ field }) => field)));
  return reading.problems.filter(({ field }) => !shown.has(field));
}
