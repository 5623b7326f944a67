import type { FieldHealth, FieldTrouble, HealthChange, Way } from "@/lib/domain/field-health";
import { LAYERS, type Layer } from "@/lib/domain/reading";
import { ENOUGH } from "./follow";

interface NamedWay extends Way {
  readonly layers: readonly Layer[];
}

/** Entities of one kind that must all be unreadable where none of them was ever read: one may just lack the field. */
const MANY = 3;
const TWICE = 2;

/**
 * What stopped working for a field, or null. Only what worked several times, at times apart, counts as having worked; and only
 * what is missing where it worked before counts as missing. A change that was dismissed is told no more.
 */
export function changeOf(health: FieldHealth): HealthChange | null {
  const ways = Object.entries(health.ways).map(([name, way]): NamedWay => ({ ...way, layers: layersIn(name) }));
  const change = lost(health, ways) ?? weaker(health, ways);
  return change === null || change.signature === health.dismissed ? null : change;
}

/** The layers that the name of a way stands for. */
export function layersIn(name: string): readonly Layer[] {
  const names = name.split("+");
  return LAYERS.filter((layer) => names.includes(layer));
}

function isEstablished({ readings, occasions }: Way): boolean {
  return readings >= ENOUGH.readings && occasions >= ENOUGH.occasions;
}

function lost({ form, field, trouble, good }: FieldHealth, ways: readonly NamedWay[]): HealthChange | null {
  const best = strongest(ways.filter(isEstablished));
  if (trouble === null || best === undefined || !isSure(trouble, good)) return null;
  const { reason, firstAt } = trouble;
  return { form, field, kind: "lost", was: best.layers, now: [], reason, since: firstAt, signature: `lost:${reason}` };
}

function isSure(trouble: FieldTrouble, good: readonly string[]): boolean {
  const wasRead = trouble.entities.some((entity) => good.includes(entity));
  if (trouble.reason === "no-match") return trouble.readings >= TWICE && (wasRead || trouble.entities.length >= MANY);
  // What is half typed is not understood either, and two like it may be the person's own doing: it must be so elsewhere, too.
  return wasRead && trouble.occasions >= TWICE;
}

function weaker({ form, field, trouble }: FieldHealth, ways: readonly NamedWay[]): HealthChange | null {
  const named = ways.filter(({ layers }) => layers.length > 0);
  const now = named.reduce<NamedWay | undefined>(
    (a, b) => (a !== undefined && a.lastAt >= b.lastAt ? a : b),
    undefined,
  );
  if (trouble !== null || now === undefined || !isEstablished(now)) return null;
  // A way that was seen since the other one came up is another state of the page (a folded section), not a change of it.
  const gone = named.filter(
    (way) => isEstablished(way) && way.lastAt < now.firstAt && way.layers.some((layer) => !now.layers.includes(layer)),
  );
  const best = strongest(gone);
  if (best === undefined) return null;
  const signature = `weaker:${now.layers.join("+")}`;
  return {
    form,
    field,
    kind: "weaker",
    was: best.layers,
    now: now.layers,
    reason: null,
    since: now.firstAt,
    signature,
  };
}

function strongest(ways: readonly NamedWay[]): NamedWay | undefined {
  return [...ways].sort((a, b) => b.layers.length - a.layers.length || b.lastAt.localeCompare(a.lastAt))[0];
}
