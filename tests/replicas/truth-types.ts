import type { EntityIds, Level, PlatformId } from "@/lib/domain/platform";
import type { PageKind } from "@/lib/domain/reading";

/**
 * What a page shows of one field:
 * - a value: it must be found, and equal;
 * - a value that is `doubtful`: the mutation took away what proves it (or moved what belongs together), so that a careful
 *   reader may say "unreadable"; found, it must still be equal. null stands for a doubtful absence;
 * - an amount of `openCurrency`: its sign is one that several currencies share, and nothing settles which;
 * - absent: the page shows that there is none;
 * - not shown: the page does not show the field, or shows something that must not be taken for it.
 */
export type Leaf = { value: unknown; doubtful?: true; openCurrency?: true } | "absent" | "not-shown";
export type Leaves = Record<string, Leaf>;

export interface RowTruth {
  id: string;
  name: string;
  /** False where the page does not carry the row's id any more: then null is right. */
  idShown: boolean;
  cells: Leaves;
}

export interface TableTruth {
  rows: RowTruth[];
  rowsStated: Leaf;
  /** True where the page holds every row that there is. Claiming it wrongly is a lie; where rows still load, both are fair. */
  complete: boolean | "either";
  totals: Leaves;
  /** Entities that the table may hold without a lie, although a reader cannot be asked to see them. */
  optionalRows: RowTruth[];
  /** True where a careful reader may refuse the whole table. */
  doubtful: boolean;
}

/** Everything that a reading of the page is held against. Mutations change it along with the page. */
export interface PageTruth {
  platform: PlatformId;
  kind: PageKind;
  /** True where a careful reader may call the page another kind, as it cannot be sure. */
  doubtfulKind?: boolean;
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
