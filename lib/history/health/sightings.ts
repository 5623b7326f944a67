import { formOf } from "@/lib/domain/learned";
import { layersOf, type FieldReading, type Layer, type PageReading, type UnreadableReason } from "@/lib/domain/reading";

/** What became of one field that is on screen. */
export type Seen =
  | { readonly status: "found"; readonly layers: readonly Layer[] }
  | { readonly status: "unreadable"; readonly reason: UnreadableReason };

export interface Sightings {
  readonly form: string;
  /** What is on screen, as a key; null where the form does not say whose it is. */
  readonly entity: string | null;
  readonly fields: ReadonlyMap<string, Seen>;
}

type AnyReading = FieldReading<unknown> | undefined;

/**
 * The fields that a page shows. What is absent, not loaded yet, or a column that the person took away, is not on screen and
 * says nothing about the reader. null where no form or table is open.
 */
export function sightingsOf(reading: PageReading): Sightings | null {
  const form = formOf(reading);
  if (form === null) return null;
  const { page, table, settings, ad } = reading;
  const fields = new Map<string, Seen>();
  const note = (field: string, readings: readonly AnyReading[]) => {
    const seen = together(readings);
    if (seen !== null) fields.set(field, seen);
  };
  if (page.kind === "table") {
    const metrics = new Set([...(table?.rows ?? []).flatMap(({ cells }) => Object.keys(cells))]);
    for (const metric of metrics)
      note(
        metric,
        (table?.rows ?? []).map(({ cells }) => (cells as Readonly<Record<string, AnyReading>>)[metric]),
      );
  }
  if (page.kind === "settings") for (const [setting, field] of Object.entries(settings ?? {})) note(setting, [field]);
  if (page.kind === "ad-editor" && ad !== null)
    for (const slot of ["headlines", "descriptions", "primaryTexts", "finalUrl", "callToAction"] as const)
      note(slot, [ad[slot]].flat());
  return { form, entity: entityKey(reading), fields };
}

/** A column or list counts as found where any of it is; its layers are those that all found parts share. */
function together(readings: readonly AnyReading[]): Seen | null {
  let layers: readonly Layer[] | null = null;
  let reason: UnreadableReason | null = null;
  for (const reading of readings) {
    if (reading?.status === "found") {
      const own = layersOf(reading.via);
      layers = layers === null ? own : layers.filter((layer) => own.includes(layer));
    } else if (reading?.status === "unreadable" && reading.reason !== "not-loaded") reason ??= reading.reason;
  }
  if (layers !== null) return { status: "found", layers };
  return reason === null ? null : { status: "unreadable", reason };
}

function entityKey({ page }: PageReading): string | null {
  const { campaign, adset, ad } = page.entity;
  // A table is of everything that it is filtered to; a form without its own id is nobody's.
  if (page.kind !== "table" && (page.level === null || page.entity[page.level] === null)) return null;
  return [campaign, adset, ad].map((id) => id ?? "").join("/");
}
