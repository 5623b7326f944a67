import type { FieldHealth, Way } from "@/lib/domain/field-health";
import type { Seen } from "./sightings";

/** Readings and occasions from which on a way counts as one that works; nothing is counted beyond. */
export const ENOUGH = { readings: 3, occasions: 2 } as const;
/** Entities remembered for each field: those that a person works on in a week. */
const GOOD = 24;
const TROUBLED = 3;
const APART_MS = 30 * 60_000;

/** Which field of which form of which account. */
export type HealthKey = Pick<FieldHealth, "account" | "form" | "field">;

/**
 * What is known of a field after one more look at it. The very same object where nothing is worth writing: counts that are
 * enough already, on a day that is noted already.
 */
export function follow(
  before: FieldHealth | null,
  key: HealthKey,
  { seen, entity, at, version }: { seen: Seen; entity: string | null; at: string; version: string },
): FieldHealth | null {
  const base: FieldHealth =
    before?.version === version ? before : { ...key, version, ways: {}, good: [], trouble: null, dismissed: null };
  // A form that does not say whose it is may be another kind of campaign's, or half loaded.
  if (entity === null) return before;
  return seen.status === "found"
    ? found(base, seen.layers.join("+"), entity, at)
    : troubled(base, seen.reason, entity, at);
}

function found(base: FieldHealth, name: string, entity: string, at: string): FieldHealth {
  const old = base.ways[name];
  const isNew = old === undefined || isApart(old, entity, at);
  const way: Way = {
    readings: Math.min((old?.readings ?? 0) + 1, ENOUGH.readings),
    occasions: Math.min((old?.occasions ?? 0) + (isNew ? 1 : 0), ENOUGH.occasions),
    firstAt: old?.firstAt ?? at,
    lastAt: at,
    entity,
  };
  const others = Object.entries(base.ways).filter(([other]) => other !== name);
  const isSame =
    old !== undefined &&
    base.trouble === null &&
    base.good.includes(entity) &&
    old.readings === way.readings &&
    old.occasions === way.occasions &&
    dayOf(old.lastAt) === dayOf(at) &&
    // Another way that came up since must see that this one still works.
    others.every(([, { firstAt }]) => firstAt <= old.lastAt);
  if (isSame) return base;
  const good = [...base.good.filter((one) => one !== entity), entity].slice(-GOOD);
  return { ...base, ways: { ...base.ways, [name]: way }, good, trouble: null };
}

function troubled(
  base: FieldHealth,
  reason: NonNullable<FieldHealth["trouble"]>["reason"],
  entity: string,
  at: string,
): FieldHealth {
  const old = base.trouble;
  const isKnown = old?.entities.includes(entity) === true;
  const isNew = old === null || !isKnown || Date.parse(at) - Date.parse(old.lastAt) >= APART_MS;
  const readings = Math.min((old?.readings ?? 0) + 1, ENOUGH.readings);
  const occasions = Math.min((old?.occasions ?? 0) + (isNew ? 1 : 0), ENOUGH.occasions);
  const isSame =
    old !== null &&
    (isKnown || old.entities.length >= TROUBLED) &&
    old.reason === reason &&
    old.readings === readings &&
    old.occasions === occasions &&
    dayOf(old.lastAt) === dayOf(at);
  if (isSame) return base;
  const entities = isKnown ? old.entities : [...(old?.entities ?? []), entity].slice(0, TROUBLED);
  return { ...base, trouble: { reason, readings, occasions, entities, firstAt: old?.firstAt ?? at, lastAt: at } };
}

function isApart(old: Way, entity: string, at: string): boolean {
  return old.entity !== entity || Date.parse(at) - Date.parse(old.lastAt) >= APART_MS;
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}
