/** One `data-surface` path of the table, taken apart (facts 2.3, 2.4). */
export interface TablePath {
  /** What stands after `table_row:`; empty where the page leaves it out. */
  readonly rowKey: string;
  /** Object id; `-1` is the footer; null where the page leaves it out or writes something else. */
  readonly rowId: string | null;
  /** The column's key without its wrapping, or null for the row itself. */
  readonly key: string | null;
  /** `CAMPAIGN_GROUP`, `CAMPAIGN` or `ADGROUP` where the key names it. */
  readonly objectType: string | null;
}

/** The cell itself, or the one wrapper inside a cell that still is its value (`spend/spend_sla`). */
const PATH = /\/table_row(?::([^/]*))?(?:\/table_cell:([^/()]+(?:\([^()]*\))?)(?:\/\w+_sla)?)?$/;
const WRAPPED = /^(forObjectType|forAttributionWindow)\(([^,()]+)(?:,([^()]*))?\)$/;
/** The windows that mean "as the ad set is set up"; every other one is a column of its own for comparison. */
const OWN_WINDOW = /^(?:default|inline)?$/;

/**
 * `forObjectType(budget,CAMPAIGN)` is `budget`, `forAttributionWindow(results,default)` is `results`. A compared window stays
 * in the key (`results@7d_click`): that is not the column it resembles.
 */
export function plainKey(key: string): { readonly key: string; readonly objectType: string | null } {
  const match = WRAPPED.exec(key);
  if (match === null) return { key, objectType: null };
  const [, wrapping, inner = key, argument = ""] = match;
  if (wrapping === "forObjectType") return { key: inner, objectType: argument === "" ? null : argument };
  return { key: OWN_WINDOW.test(argument) ? inner : `${inner}@${argument}`, objectType: null };
}

const known = new Map<string, { key: string; objectType: string | null }>();

function plain(key: string): { key: string; objectType: string | null } {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = plainKey(key);
  if (known.size < 500) known.set(key, made);
  return made;
}

/** Null where the path is no row and no cell of the table: deeper surfaces inside a cell are not cells. */
export function tablePath(surface: string): TablePath | null {
  const match = PATH.exec(surface);
  if (match === null) return null;
  const rowKey = match[1] ?? "";
  const rowId = /^(-?\d{1,20})(?:unit)?$/.exec(rowKey)?.[1] ?? null;
  if (match[2] === undefined) return { rowKey, rowId, key: null, objectType: null };
  return { rowKey, rowId, ...plain(match[2]) };
}
