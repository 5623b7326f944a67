import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { Suggestion } from "@/lib/domain/suggestion";
import { makeBook } from "@/lib/advice/book";
import type { AccountBook } from "@/lib/advice/book";
import type { Remembered } from "@/lib/advice/current-settings";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import type { CopyLearning } from "@/lib/copywriting/copy-effect";
import { partsOf } from "@/lib/history/account-parts";
import { accountOf } from "@/lib/history/accounts";
import { campaignRows } from "@/lib/history/campaign-rows";
import type { HistoryDb } from "@/lib/history/db";
import { entitiesOf } from "@/lib/history/entities";
import type { ResponseFit } from "@/lib/response/fit-response";

/** One account's history as advice needs it, kept while its imports stay the same. */
export interface Shelf {
  /** Which imports it was made from. */
  readonly version: string;
  readonly book: AccountBook;
  readonly responses: Map<string, ResponseFit>;
  readonly memo: Map<string, unknown>;
  readonly learning: () => CopyLearning;
  /** Suggestions made from it, by id, for their details. */
  readonly suggestions: Map<string, Suggestion>;
}

/** ISO 4217's code for "no currency": figures without a known currency are shown as plain numbers. */
const NO_CURRENCY = "XXX";
/** Accounts kept at a time: a person looks at one or two. */
const KEPT = 3;

export interface Shelves {
  /** The shelf of an account; null where it has no rows. */
  of(account: AccountRef, pageCurrency: string | null): Promise<Shelf | null>;
  version(account: AccountRef): Promise<string>;
  clear(): void;
}

/** Numbers of the account's imports: other contexts (desk, panel) import too, so this is asked each time. */
async function versionOf(db: HistoryDb, account: AccountRef): Promise<string> {
  const orders = await db.imports.where("account").equals(accountKey(account)).primaryKeys();
  return orders.sort((a, b) => a - b).join(",");
}

export function openShelves(db: HistoryDb): Shelves {
  const shelves = new Map<string, Promise<Shelf | null>>();
  const versions = new Map<string, string>();

  async function make(account: AccountRef, version: string, pageCurrency: string | null): Promise<Shelf | null> {
    const [parts, summary] = await Promise.all([partsOf(db, account), accountOf(db, account)]);
    if (parts.campaigns.length === 0) return null;
    const currency = summary?.currency ?? pageCurrency ?? NO_CURRENCY;
    const book = makeBook(account, currency, summary?.simulated ?? false, campaignRows(parts));
    let learned: CopyLearning | null = null;
    return {
      version,
      book,
      responses: new Map(),
      memo: new Map(),
      learning: () => (learned ??= learnCopy(book.adRows)),
      suggestions: new Map(),
    };
  }

  return {
    async of(account, pageCurrency) {
      const key = accountKey(account);
      const version = await versionOf(db, account);
      if (versions.get(key) !== version) {
        shelves.delete(key);
        versions.set(key, version);
        const made = make(account, version, pageCurrency);
        shelves.set(key, made);
        // A failed attempt must not stay.
        made.catch(() => {
          if (shelves.get(key) === made) versions.delete(key);
        });
        for (const old of [...shelves.keys()].slice(0, Math.max(0, shelves.size - KEPT))) {
          shelves.delete(old);
          versions.delete(old);
        }
      }
      return (await shelves.get(key)) ?? null;
    },
    version: (account) => versionOf(db, account),
    clear() {
      shelves.clear();
      versions.clear();
    },
  };
}

/** What pages showed of this account's settings before. */
export async function rememberedOf(db: HistoryDb, account: AccountRef): Promise<Remembered> {
  const entities = await entitiesOf(db, account);
  return new Map(entities.map((entity) => [`${entity.level}|${entity.id}`, entity.attributes]));
}
