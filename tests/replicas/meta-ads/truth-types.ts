import type { EntityIds, Level, PlatformId } from "@/lib/domain/platform";
import type { PageKind } from "@/lib/domain/reading";

/**
 * What a page shows of one field: a value (it must be found, and equal; where it is doubtful, a careful reader may say that
 * it cannot be read), absent (the page shows that there is none), or not shown (not on the page, or not yet: whoever finds
 * or denies it lies). A field that a page of this kind has no place for is left out: found, it is wrong.
 */
export type Leaf = { value: unknown; doubtful?: true } | "absent" | "not-shown";
export type Leaves = Record<string, Leaf>;

export interface RowTruth {
  id: string;
  name: string;
  /** False where the page does not carry the row's id: then null is right. */
  idShown: boolean;
  cells: Leaves;
}

export interface TableTruth {
  rows: RowTruth[];
  rowsStated: Leaf;
  complete: boolean | "either";
  totals: Leaves;
  /** Entities that the table may hold without a lie, although a reader cannot be asked to see them. */
  optionalRows: RowTruth[];
  /** True where a careful reader may refuse the whole table. */
  doubtful: boolean;
}

/** What a reading of the page is held against: the shape of contracts.md section 2, the fields as leaves. */
export interface PageTruth {
  platform: PlatformId;
  kind: PageKind;
  level: Level | null;
  accountId: Leaf;
  entity: Record<keyof EntityIds, Leaf>;
  locale: Leaf;
  currency: Leaf;
  dateRange: Leaf;
  table: TableTruth | null;
  settings: Leaves | null;
  ad: { headlines: Leaf[]; descriptions: Leaf[]; primaryTexts: Leaf[]; finalUrl: Leaf; callToAction: Leaf } | null;
}
