import Dexie from "dexie";
import type { EntityTable, Table } from "dexie";

import type { FieldHealth } from "@/lib/domain/field-health";
import type { Level, PlatformId } from "@/lib/domain/platform";
import type { Setting } from "@/lib/domain/settings";

import type { PackedRows } from "./packed-rows";
import { readiness } from "./readiness";
import type { AccountSummary, ImportSummary, LedgerEntry } from "./records";
import { tellTrueReason } from "./true-reason";

/** Figures of an account's rows, kept beside the account so that a list of accounts needs no pass over all rows. */
export type AccountFigures = Pick<
  AccountSummary,
  "from" | "to" | "days" | "rows" | "spend" | "results" | "spendWithResults" | "campaigns" | "simulated"
>;

export interface StoredAccount {
  /** `accountKey()`. */
  readonly key: string;
  readonly platform: PlatformId;
  readonly accountId: string;
  readonly name: string;
  readonly currency: string | null;
  readonly consent: boolean | null;
  /** null: to be computed at the next look. */
  readonly figures: AccountFigures | null;
}

/** What is known of one campaign, ad set or ad from the pages that showed it. */
export interface StoredEntity {
  readonly account: string;
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  /** Names over time, oldest first: a renamed campaign stays the same campaign. */
  readonly names: readonly { readonly from: string; readonly name: string }[];
  readonly campaignId: string | null;
  readonly adsetId: string | null;
  /** Last known value of each setting and table column, as the readings carry them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** When each of the attributes was last seen. Left out by older versions. */
  readonly seenAt?: Readonly<Record<string, string>>;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** One setting of one entity as it was from `at` on, until the next such row. Only changes are stored. */
export interface StoredSetting {
  readonly account: string;
  readonly level: Level;
  readonly id: string;
  readonly setting: Setting;
  /** ISO date-time of the reading. */
  readonly at: string;
  /** null: the field was surely empty. */
  readonly value: unknown;
  /** When the value before this one was last seen. Left out in rows of older versions and for the first value. */
  readonly since?: string;
  /** `form` or `table`: where it was seen. */
  readonly seenIn?: "form" | "table";
  /** The same value was typed into a form of this browser before. */
  readonly here?: boolean;
}

/** Which level a chunk of rows belongs to; `account` for figures that name no campaign (Google's overview cards). */
export type RowScope = Level | "account";

/** Some thousand rows of one import, of one level and one set of breakdowns. */
export interface StoredChunk {
  readonly id: number;
  readonly account: string;
  readonly batch: string;
  readonly scope: RowScope;
  /** Sorted breakdown names joined by `+`; empty for rows without any. */
  readonly split: string;
  readonly from: string;
  readonly to: string;
  readonly rows: PackedRows;
}

export interface StoredImport {
  /** Rises with each import: the newer import has the higher number. */
  readonly order: number;
  readonly id: string;
  readonly account: string;
  readonly summary: ImportSummary;
  /** Ids and names that the file states together, with the last day they were seen: joins renamed and id-less rows. */
  readonly names: readonly EntityName[];
}

export interface EntityName {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  /** Id, or else name, of the campaign (for ad sets) or ad set (for ads). */
  readonly parent: string;
  readonly day: string;
}

/** A place that the person pointed at: where a field is on this platform's pages. Kept on this machine only. */
export interface StoredLocator {
  /** Platform, form and setting: a place that is shown anew replaces the old one. */
  readonly id: string;
  readonly platform: PlatformId;
  readonly learnedAt: string;
  readonly failedAt: string | null;
  /** Whether the person has taken note of its failure. */
  readonly dismissed: boolean;
  /** Checked by its schema before use: an older version may have written it. */
  readonly locator: unknown;
}

/** What the client asked for, for one campaign or (empty id) the whole account. */
export interface StoredBrief {
  readonly account: string;
  readonly campaignId: string;
  readonly savedAt: string;
  readonly brief: unknown;
}

/** Why a setting was changed, in the person's own words: beside the change in `entitySettings` with the same key. */
export interface StoredReason {
  readonly account: string;
  readonly level: Level;
  readonly id: string;
  readonly setting: string;
  readonly at: string;
  readonly why: string;
}

export interface StoredModel {
  readonly account: string;
  readonly version: number;
  readonly savedAt: string;
  /** SHA-256 of the model, taken when it was saved. */
  readonly checksum: string;
  /** What lib/model saved; only that room knows its shape. */
  readonly model: unknown;
}

/** A model that was trained elsewhere, as the files that it came in: they are checked each time that they are read. */
export interface StoredImportedModel {
  readonly account: string;
  readonly version: number;
  /** ISO date-time. */
  readonly importedAt: string;
  readonly name: string;
  /** Of the model that the files hold, as lib/model takes it. */
  readonly checksum: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface KeyValue {
  readonly key: string;
  readonly value: unknown;
}

/** The history database: one connection of one context. */
export type HistoryDb = Dexie & {
  /** Resolves when it is open; opens it where it is not. See `readiness`. */
  ready(): Promise<void>;
  readonly accounts: EntityTable<StoredAccount, "key">;
  readonly entities: Table<StoredEntity, [string, Level, string]>;
  readonly entitySettings: Table<StoredSetting, [string, Level, string, Setting, string]>;
  readonly rows: EntityTable<StoredChunk, "id">;
  readonly imports: EntityTable<StoredImport, "order">;
  readonly models: Table<StoredModel, [string, number]>;
  readonly importedModels: Table<StoredImportedModel, [string, number]>;
  readonly ledger: EntityTable<LedgerEntry & { readonly order: number; readonly key: string }, "order">;
  readonly fieldHealth: Table<FieldHealth, [string, string, string]>;
  readonly locators: EntityTable<StoredLocator, "id">;
  readonly briefs: Table<StoredBrief, [string, string]>;
  readonly reasons: Table<StoredReason, [string, Level, string, string, string]>;
  readonly settings: EntityTable<KeyValue, "key">;
  readonly secrets: EntityTable<KeyValue, "key">;
};

/**
 * The history database, opened by the first query or by `ready()`. All writes are `strict` (flushed to disk before they count as
 * done), because imports and the ledger must survive a power cut and other writes are few.
 *
 * A connection that the browser drops is reopened by Dexie at the next query, at most three times in a row; then queries
 * reject with Dexie's `DatabaseClosedError` (see `readiness`). An opening that failed, as on a full disk, is tried again by the next
 * `ready()`. Nothing is ever deleted to get a database going again. A database of a newer version of the extension is left as it is.
 */
export function openHistory(name = "adjutant"): HistoryDb {
  const db = new Dexie(name, { chromeTransactionDurability: "strict" }) as HistoryDb;
  db.use(tellTrueReason);
  // Never edit a version block that has been released: add the next one.
  db.version(1).stores({
    accounts: "key",
    entities: "[account+level+id], account",
    entitySettings: "[account+level+id+setting+at], account",
    rows: "++id, batch, [account+scope+split], account",
    imports: "++order, &id, account",
    models: "[account+version], account",
    ledger: "++order, &id, key",
    settings: "key",
    secrets: "key",
  });
  db.version(2).stores({
    fieldHealth: "[account+form+field], account",
    locators: "id, platform",
    briefs: "[account+campaignId], account",
    reasons: "[account+level+id+setting+at], account",
  });
  db.version(3).stores({
    importedModels: "[account+version], account",
  });
  return Object.assign(db, { ready: readiness(db) });
}
