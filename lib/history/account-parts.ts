import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";

import type { HistoryDb, StoredChunk, StoredEntity, StoredImport } from "./db";
import { entityNames } from "./entity-names";
import type { EntityRow } from "./entity-names";
import type { PackedRows } from "./packed-rows";
import { pairNumbers } from "./pair-numbers";
import { newestParts } from "./newest-parts";

/** One campaign, ad set or ad as rows name it, with its latest names and the ids that are known for it. */
export interface Entity extends EntityRow {
  /** Number of the campaign in `AccountParts.campaigns`. */
  readonly campaignNumber: number;
}

/** Packed rows of one import, level and split, with what the account knows of them beside. Rows are never unpacked. */
export interface AccountPart {
  readonly level: Level;
  /** Sorted breakdown names joined by `+`. */
  readonly split: string;
  /** Number of the import. */
  readonly batch: number;
  /** The import has a column of results: a row without a figure in it had none. */
  readonly statesResults: boolean;
  readonly packed: PackedRows;
  /** Number of each row's entity in `AccountParts.entities`. */
  readonly entity: Uint32Array;
  /** 1 where the row counts; 0 where another import says it better (`newestParts`). */
  readonly counts: Uint8Array;
}

export interface AccountParts {
  readonly parts: readonly AccountPart[];
  readonly entities: readonly Entity[];
  readonly campaigns: readonly { readonly id: string | null; readonly name: string }[];
  readonly imports: readonly StoredImport[];
}

/** Columns by which a file says what came of the money. */
const RESULT_COLUMNS: ReadonlySet<string | null> = new Set(["results", "conversions", "leads"]);

/** An account's rows, packed as they are stored: what sums need of 150,000 rows in some hundredths of a second. */
export async function partsOf(db: HistoryDb, account: AccountRef): Promise<AccountParts> {
  const key = accountKey(account);
  const [chunks, imports, entities] = await db.transaction("r", [db.rows, db.imports, db.entities], () =>
    Promise.all([
      db.rows.where("account").equals(key).toArray(),
      db.imports.where("account").equals(key).toArray(),
      db.entities.where("account").equals(key).toArray(),
    ]),
  );
  return accountParts(chunks, imports, entities);
}

/** Joins stored chunks with what imports and pages know of their entities, and settles which rows count. */
export function accountParts(
  chunks: readonly StoredChunk[],
  imports: readonly StoredImport[],
  entities: readonly StoredEntity[],
): AccountParts {
  const known = numberEntities(entityNames(imports, entities));
  const byId = new Map(imports.map((entry) => [entry.id, entry]));
  const parts = chunks.flatMap((chunk): AccountPart[] => {
    if (chunk.scope === "account") return [];
    const from = byId.get(chunk.batch);
    return [
      {
        level: chunk.scope,
        split: chunk.split,
        batch: from?.order ?? 0,
        statesResults: from !== undefined && statesResults(from),
        packed: chunk.rows,
        entity: known.numbersOf(chunk),
        counts: new Uint8Array(chunk.rows.length).fill(1),
      },
    ];
  });
  newestParts(parts, known.entities);
  return { parts, entities: known.entities, campaigns: known.campaigns, imports };
}

function statesResults({ summary }: StoredImport): boolean {
  return Object.values(summary.report.columns).some((field) => RESULT_COLUMNS.has(field));
}

/** Numbers the entities that chunks name: each is joined with its names once and not once a row. */
function numberEntities(join: (row: EntityRow) => EntityRow) {
  const entities: Entity[] = [];
  const campaigns: { id: string | null; name: string }[] = [];
  const campaignNumbers = new Map<string, number>();
  const texts = new Map<string | number, number>();
  const links = [pairNumbers(), pairNumbers(), pairNumbers(), pairNumbers(), pairNumbers()] as const;

  function campaignNumberOf({ campaignId, campaign }: EntityRow): number {
    const key = campaignId ?? `name:${campaign}`;
    let number = campaignNumbers.get(key);
    if (number === undefined) {
      number = campaigns.push({ id: campaignId, name: campaign }) - 1;
      campaignNumbers.set(key, number);
    }
    return number;
  }

  function numbersOf({ rows: { length, texts: own, names } }: StoredChunk): Uint32Array {
    // Codes of this chunk to codes of the account; 0 is "not there" in both.
    const code = new Uint32Array(own.length + 1);
    own.forEach((text, index) => {
      let number = texts.get(text);
      if (number === undefined) texts.set(text, (number = texts.size + 1));
      code[index + 1] = number;
    });
    const columns = [names.campaign, names.adsetId, names.adset, names.adId, names.ad] as const;
    const numbers = new Uint32Array(length);
    for (let row = 0; row < length; row += 1) {
      let number = code[names.campaignId[row]!]!;
      for (let link = 0; link < links.length; link += 1) number = links[link]!.of(number, code[columns[link]![row]!]!);
      numbers[row] = number;
      if (number === entities.length) {
        const text = (column: Uint32Array) => {
          const value = own[column[row]! - 1];
          return value === undefined ? null : String(value);
        };
        const named = join({
          campaignId: text(names.campaignId),
          campaign: text(names.campaign) ?? "",
          adsetId: text(names.adsetId),
          adset: text(names.adset),
          adId: text(names.adId),
          ad: text(names.ad),
        });
        entities.push({ ...named, campaignNumber: campaignNumberOf(named) });
      }
    }
    return numbers;
  }
  return { entities, campaigns, numbersOf };
}
