import type { Level } from "@/lib/domain/platform";

import type { AccountPart, Entity } from "./account-parts";
import type { EntityRow } from "./entity-names";
import { pairNumbers } from "./pair-numbers";

/**
 * Settles overlapping imports: the rows that do not count become 0 in `counts`. For each account, level, entity and set of breakdowns, a day belongs to one import:
 *
 * 1. Days beat longer periods: where an export by day covers any day of a row for a whole month, the month's row is left
 *    out, whichever import is newer, as counting both would count that day twice and days are what models learn from.
 * 2. Among rows of the same length the newer import wins, for all cells of that day: cells that the newer import no longer
 *    has are gone too.
 *
 * Rows without any figure (settings of a Google Ads Editor export) neither win nor lose: they always stay.
 *
 * All rows of the winning import count, also where several share entity, day and breakdowns (a split that we do not know).
 * Nothing is deleted: without the newer import (undo) the older one wins again.
 */
export function newestParts(parts: readonly AccountPart[], entities: readonly Entity[]): void {
  const sources = new Map<string, AccountPart[]>();
  for (const part of parts) {
    const source = `${part.level}|${part.split}`;
    const group = sources.get(source);
    if (group) group.push(part);
    else sources.set(source, [part]);
  }
  for (const group of sources.values()) if (overlaps(group)) settle(group, entities);
}

/** One import's single days cannot contradict each other. */
function overlaps(parts: readonly AccountPart[]): boolean {
  return parts.some(
    ({ batch, packed }) => batch !== parts[0]!.batch || packed.date.some((first, row) => first !== packed.dateTo[row]),
  );
}

function settle(parts: readonly AccountPart[], entities: readonly Entity[]): void {
  const cellOf = cells(parts[0]!.level, entities);
  const days = pairNumbers();
  const periods = pairNumbers();
  const owners = pairNumbers();
  /** By number of cell and day: 0 nobody, else the number of the owner (an import's rows of one period) and one. */
  let owned = new Int32Array(1024);

  function claim({ batch, packed, entity, counts }: AccountPart, row: number): void {
    if (!hasFigures(packed, row)) return;
    const first = packed.date[row]!;
    const last = packed.dateTo[row]!;
    const cell = cellOf[entity[row]!]!;
    const owner = owners.of(batch, periods.of(first, last)) + 1;
    for (let day = first; day <= last; day += 1) {
      const at = days.of(cell, day);
      if (at < owned.length && owned[at] !== 0 && owned[at] !== owner) {
        counts[row] = 0;
        return;
      }
    }
    for (let day = first; day <= last; day += 1) {
      const at = days.of(cell, day);
      if (at >= owned.length) {
        const more = new Int32Array(Math.max(owned.length * 2, days.count()));
        more.set(owned);
        owned = more;
      }
      owned[at] = owner;
    }
  }

  const newestFirst = [...parts].sort((a, b) => b.batch - a.batch);
  const long: { part: AccountPart; row: number; length: number }[] = [];
  for (const part of newestFirst) {
    const { date, dateTo, length } = part.packed;
    for (let row = 0; row < length; row += 1) {
      const beyond = dateTo[row]! - date[row]!;
      if (beyond === 0) claim(part, row);
      else long.push({ part, row, length: beyond });
    }
  }
  long.sort((a, b) => a.length - b.length || b.part.batch - a.part.batch);
  for (const { part, row } of long) claim(part, row);
}

/** A number for each entity: the same where `identity` at this level is the same. */
function cells(level: AccountPart["level"], entities: readonly Entity[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(entities, (entity) => {
    const key = identity({ ...entity, level });
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  });
}

/** False for rows that state settings only. */
export function hasFigures({ metrics, resultType }: AccountPart["packed"], row: number): boolean {
  for (const metric in metrics) if (!Number.isNaN(metrics[metric]![row]!)) return true;
  return resultType !== null && resultType[row] !== 0;
}

/** The entity itself: its id where there is one, else its name with those of its parents. */
export function identity(row: EntityRow & { readonly level: Level }): string {
  const campaign = row.campaignId ?? `"${row.campaign}"`;
  if (row.level === "campaign") return campaign;
  const adset = row.adsetId ?? `${campaign}/"${row.adset ?? ""}"`;
  return row.level === "adset" ? adset : (row.adId ?? `${adset}/"${row.ad ?? ""}"`);
}
