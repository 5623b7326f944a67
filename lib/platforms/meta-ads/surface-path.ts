/** One `data-surface` path of the table, taken apart (facts 2.3, 2.4). */
export interface TablePath {
  /** Object id; `-1` is the footer; null where the page leaves it out. */
  readonly rowId: string | null;
  /** The column's key without its wrapping, or null for the row itself. */
  readonly key: string | null;
  /** `CAMPAIGN_GROUP`, `CAMPAIGN` or `ADGROUP` where the key names it. */
  readonly objectType: string | null;
}

const PATH = /\/table_row(?::([^/]*))?(?:\/table_cell:([^/()]+(?:\([^()]*\))?))?$/;
const WRAPPED = /^(forObjectType|forAttributionWindow)\(([^,()]+)(?:,([^()]*))?\)$/;

/** `forObjectType(budget,CAMPAIGN)` is `budget`, `forAttributionWindow(results,default)` is `results`. */
export function plainKey(key: string): { readonly key: string; readonly objectType: string | null } {
  const match = WRAPPED.exec(key);
  if (match === null) return { key, objectType: null };
  return { key: match[2] ?? key, objectType: match[1] === "forObjectType" ? (match[3] ?? null) : null };
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
  const id = /^(-?\d+)(?:unit)?$/.exec(match[1] ?? "")?.[1] ?? null;
  if (match[2] === undefined) return { rowId: id, key: null, objectType: null };
  return { rowId: id, ...plain(match[2]) };
}
