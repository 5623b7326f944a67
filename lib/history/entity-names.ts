import type { HistoryRow } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";

import { isoDay } from "./days";
import type { EntityName, StoredEntity, StoredImport } from "./db";
import type { PackedRows } from "./packed-rows";

/** The names and ids by which a row says whose it is. */
export type EntityRow = Pick<HistoryRow, "campaignId" | "campaign" | "adsetId" | "adset" | "adId" | "ad">;

/** Ids and names that the rows state together, each pair once with the last day it was seen. */
export function namesIn(packed: PackedRows): EntityName[] {
  const { campaignId, campaign, adsetId, adset, adId, ad } = packed.names;
  return [
    ...namesOf(packed, "campaign", campaignId, campaign, null),
    ...namesOf(packed, "adset", adsetId, adset, [campaignId, campaign]),
    ...namesOf(packed, "ad", adId, ad, [adsetId, adset]),
  ];
}

function namesOf(
  packed: PackedRows,
  level: Level,
  ids: Uint32Array,
  named: Uint32Array,
  /** Columns of the parent's id and name. */
  parents: readonly [Uint32Array, Uint32Array] | null,
): EntityName[] {
  const { dateTo, texts, length } = packed;
  const text = (code: number): string => String(texts[code - 1] ?? "");
  const newest = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    if (ids[row] === 0 || named[row] === 0) continue;
    const pair = ids[row]! * (texts.length + 1) + named[row]!;
    const known = newest.get(pair);
    if (known === undefined || dateTo[known]! < dateTo[row]!) newest.set(pair, row);
  }
  return [...newest.values()].flatMap((row) => {
    const id = text(ids[row]!);
    const name = text(named[row]!);
    const parent = parents === null ? "" : text(parents[0][row]! || parents[1][row]!);
    return name === "" ? [] : [{ level, id, name, parent, day: isoDay(dateTo[row]!) }];
  });
}

/**
 * A function that gives a row its entities' latest names, by id, and its missing ids, by name, where exactly one id is known
 * for that name (under the same parent, for ad sets and ads). Pages know names later than files do.
 */
export function entityNames(
  imports: readonly StoredImport[],
  entities: readonly StoredEntity[],
): <Row extends EntityRow>(row: Row) => Row {
  const latest = new Map<string, { day: string; order: number; name: string }>();
  const ids = new Map<string, Set<string>>();
  const note = (known: EntityName, order: number) => {
    const key = `${known.level}|${known.id}`;
    const old = latest.get(key);
    if (!old || known.day > old.day || (known.day === old.day && order >= old.order))
      latest.set(key, { day: known.day, order, name: known.name });
    const byName = `${known.level}|${known.parent}|${known.name}`;
    const set = ids.get(byName);
    if (set) set.add(known.id);
    else ids.set(byName, new Set([known.id]));
  };
  for (const entry of imports) for (const name of entry.names) note(name, entry.order);
  for (const entity of entities) {
    const parent = (entity.level === "ad" ? entity.adsetId : entity.level === "adset" ? entity.campaignId : null) ?? "";
    for (const { from, name } of entity.names)
      note({ level: entity.level, id: entity.id, name, parent, day: from.slice(0, 10) }, Number.MAX_SAFE_INTEGER);
  }
  const idOf = (level: Level, parent: string, name: string | null): string | null => {
    const known = name ? ids.get(`${level}|${parent}|${name}`) : undefined;
    return known?.size === 1 ? [...known][0]! : null;
  };
  const nameOf = (level: Level, id: string | null, name: string | null) =>
    (id === null ? undefined : latest.get(`${level}|${id}`)?.name) ?? name;

  return (row) => {
    const campaignId = row.campaignId ?? idOf("campaign", "", row.campaign);
    const adsetId = row.adsetId ?? idOf("adset", campaignId ?? row.campaign, row.adset);
    const adId = row.adId ?? idOf("ad", adsetId ?? row.adset ?? "", row.ad);
    return {
      ...row,
      campaignId,
      campaign: nameOf("campaign", campaignId, row.campaign) ?? "",
      adsetId,
      adset: nameOf("adset", adsetId, row.adset),
      adId,
      ad: nameOf("ad", adId, row.ad),
    };
  };
}
