import type { HistoryRow } from "@/lib/domain/history";

import type { AccountParts } from "./account-parts";
import { rowReader } from "./packed-rows";

/**
 * An account's rows campaign by campaign, each campaign's oldest first: each figure once (overlapping imports are settled), renamed entities
 * under their latest name, ids where exactly one is known for a name. One campaign at a time is unpacked, so that a million rows need the room
 * of one campaign's.
 */
export function* campaignRows({ parts, entities, campaigns }: AccountParts): Generator<readonly HistoryRow[]> {
  const starts = new Uint32Array(campaigns.length + 1);
  for (const { entity, counts } of parts)
    for (let row = 0; row < counts.length; row += 1)
      if (counts[row] === 1) starts[entities[entity[row]!]!.campaignNumber + 1]! += 1;
  for (let campaign = 0; campaign < campaigns.length; campaign += 1) starts[campaign + 1]! += starts[campaign]!;

  const partOf = new Uint32Array(starts.at(-1)!);
  const rowOf = new Uint32Array(partOf.length);
  const next = starts.slice();
  for (const [number, { entity, counts }] of parts.entries())
    for (let row = 0; row < counts.length; row += 1) {
      if (counts[row] === 0) continue;
      const at = next[entities[entity[row]!]!.campaignNumber]!++;
      partOf[at] = number;
      rowOf[at] = row;
    }

  const readers = parts.map(({ packed }) => rowReader(packed));
  for (let campaign = 0; campaign < campaigns.length; campaign += 1) {
    const rows: HistoryRow[] = [];
    for (let at = starts[campaign]!; at < starts[campaign + 1]!; at += 1) {
      const part = partOf[at]!;
      const row = rowOf[at]!;
      const { campaignId, campaign: name, adsetId, adset, adId, ad } = entities[parts[part]!.entity[row]!]!;
      rows.push({ ...readers[part]!(row), campaignId, campaign: name, adsetId, adset, adId, ad });
    }
    if (rows.length > 0) yield rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }
}
