import type { Level } from "@/lib/domain/platform";
import { isHidden, visibleText } from "@/lib/platforms/dom/visible-text";
import type { Steps } from "@/lib/platforms/steps";
import { alignCells, fromTheRight, type AlignedCells, type Places } from "./align-cells";
import type { Column } from "./columns";
import { entityOfLink, leadsToDraft, ownId } from "./page-url";

/** A row with its cells in the order of the columns. */
export interface RawRow extends AlignedCells {
  readonly element: Element;
  /** The links that lead to this row's own level. */
  readonly links: readonly Element[];
  /** Their distinct ids. */
  readonly ids: readonly string[];
  /** Cells whose field name no header carries. */
  readonly headless: readonly Element[];
}

export interface RawRows {
  readonly entities: readonly RawRow[];
  /** Total rows of this table; more than one means that they cannot be told apart. */
  readonly totals: readonly RawRow[];
  /** Rows that are there but hold nothing yet. */
  readonly pending: number;
}

const CELL_ROLES: ReadonlySet<string | null> = new Set(["gridcell", "cell", "rowheader"]);
const CELL_TAGS: ReadonlySet<string> = new Set(["ESS-CELL", "TOOLS-CELL"]);
const NEVER = ".particle-table-placeholder, .summary-draft-overview-row, .group-header, .particle-table-header";
const TOTAL_LABEL =
  ".particle-table-segmented-summary-label-text, .particle-table-summary-label, .particle-table-segmented-summary-label";
const CHECKBOX = 'mat-checkbox, material-checkbox, [role="checkbox"], input[type="checkbox"]';
const TOTAL_WORDS = /^(?:total|gesamt|insgesamt|totale|合計|всего|итого)\s?[:：]/i;
const ACCOUNT = /account|konto|compte|cuenta|conta(?!g)|アカウント/i;
/** The plural nouns of a level's own total ("Total: Campaigns", "Total: All enabled campaigns"); a single one is a scope. */
const OWN_TOTAL: Readonly<Record<Level, RegExp>> = {
  campaign: /campaigns|kampagnen|campagnes|campañas|campanhas|キャンペーン/i,
  adset: /ad groups|anzeigengruppen|groupes d.annonces|grupos de an[uú]ncios|広告グループ/i,
  ad: /\bads\b|anzeigen\b|(?<!groupes? d.)annonces|(?<!grupos? de )an[uú]ncios|広告(?!グループ)/i,
};

/** A row as it stands in the grid, before it is known what it is. */
export interface FoundRow {
  readonly element: Element;
  readonly cells: readonly Element[];
  /** Google's field name of each cell. */
  readonly fields: readonly (string | null)[];
  readonly links: Element[];
}

/**
 * All rows with their cells and links. A walk that never enters a cell: selectors would look at every element of a
 * thousand rows. A wrapper that took a role is the row or cell; what stands inside it is not another one.
 */
export function* collectRows(parent: Element, rows: FoundRow[] = []): Steps<readonly FoundRow[]> {
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.getAttribute("role") === "row" || child.classList.contains("particle-table-row")) {
      const links = [...child.getElementsByTagName("a")].filter((link) => link.hasAttribute("href"));
      const cells = collectCells(child, []);
      rows.push({ element: child, cells, fields: cells.map((cell) => cell.getAttribute("essfield")), links });
      yield;
    } else yield* collectRows(child, rows);
  }
  return rows;
}

function collectCells(parent: Element, cells: Element[]): Element[] {
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    // A column that is switched off may hold what was true before.
    if (isHidden(child)) continue;
    if (CELL_ROLES.has(child.getAttribute("role")) || CELL_TAGS.has(child.tagName)) cells.push(child);
    else collectCells(child, cells);
  }
  return cells;
}

/** Sorts the rows of a grid: entities, the table's own total, and everything that is neither. */
export function* readRows(
  rows: readonly FoundRow[],
  columns: readonly Column[],
  level: Level,
  page: URL,
  places: Places,
  headed: ReadonlySet<string>,
): Steps<RawRows> {
  const entities: RawRow[] = [];
  const totals: { row: RawRow; rank: number }[] = [];
  let pending = 0;
  for (const found of rows) {
    yield;
    const { element, cells, fields } = found;
    if (element.matches(NEVER) || isHidden(element) || element.getAttribute("aria-hidden") === "true") continue;
    if (isSegment(element, cells, fields)) continue;
    const own = ownLinks(found.links, level, page);
    if (own.ids.length === 0 && found.links.some(leadsToDraft)) continue;
    const rank = own.ids.length > 0 ? null : totalRank(element, cells, level);
    if (rank !== null) {
      if (rank === 0) continue;
      const aligned = alignCells(fromTheRight(found, columns), columns, places);
      totals.push({ row: { element, ...own, headless: headless(found, headed), ...aligned }, rank });
    } else if (own.ids.length > 0 || isSelectable(element, cells))
      entities.push({ element, ...own, headless: headless(found, headed), ...alignCells(found, columns, places) });
    else if (cells.length > 0 && waits(element, cells)) pending += 1;
  }
  const best = Math.max(0, ...totals.map(({ rank }) => rank));
  return { entities, totals: totals.filter(({ rank }) => rank === best).map(({ row }) => row), pending };
}

function headless({ cells, fields }: FoundRow, headed: ReadonlySet<string>): readonly Element[] {
  return cells.filter((_, index) => fields[index] != null && !headed.has(fields[index]));
}

/** True for a row that holds nothing yet; a draft's row is whole, and no entity. */
function waits(row: Element, cells: readonly Element[]): boolean {
  return row.getAttribute("aria-busy") === "true" || cells.every((cell) => visibleText(cell) === "");
}

function ownLinks(links: readonly Element[], level: Level, page: URL): Pick<RawRow, "links" | "ids"> {
  const ids = new Set<string>();
  const own = links.filter((link) => {
    const id = ownId(entityOfLink(link, page), level);
    if (id !== null) ids.add(id);
    return id !== null;
  });
  return { links: own, ids: [...ids] };
}

function isSegment(row: Element, cells: readonly Element[], fields: FoundRow["fields"]): boolean {
  if (row.classList.contains("particle-joined-row") || fields.includes("segmentation_info")) return true;
  return cells[0]?.firstElementChild?.tagName === "SEGMENTATION-CELL";
}

/**
 * null: no total row. 0: a total of something else (the account, a channel). 2: this table's own by Google's class,
 * 1: by its label alone. A row with an entity's link is never a total, whatever its name.
 */
function totalRank(row: Element, cells: readonly Element[], level: Level): number | null {
  const labelElement = row.querySelector(TOTAL_LABEL);
  const byClass = /particle-table-(?:header-)?summary-row/.test(row.className);
  const words = labelElement === null ? labelWords(row, cells) : visibleText(labelElement);
  // Words alone: a row that can be selected is an entity, whatever it is called.
  if (!byClass && labelElement === null && (!TOTAL_WORDS.test(words) || row.querySelector(CHECKBOX) !== null))
    return null;
  if (ACCOUNT.test(words.replace(TOTAL_WORDS, "")) || row.matches(".particle-table-summary-row-scope")) return 0;
  if (row.matches(".particle-table-summary-row-table")) return 2;
  // Of a channel or another part of the table, whatever it is called.
  if (/(?:^|\s)particle-table-summary-row-\S/.test(row.className)) return 0;
  return OWN_TOTAL[level].test(words) ? 1 : 0;
}

/** What a row says before its figures: the text that stands outside its cells, else its first cell's. */
function labelWords(row: Element, cells: readonly Element[]): string {
  const outside = [...row.children].filter((part) => !cells.some((cell) => part === cell || part.contains(cell)));
  for (const part of [...outside, ...cells]) {
    const words = visibleText(part);
    if (words !== "") return words;
  }
  return cells.length === 0 ? visibleText(row) : "";
}

/** Without a link of its own level a row is an entity if it can be selected and says something. */
function isSelectable(row: Element, cells: readonly Element[]): boolean {
  return row.querySelector(CHECKBOX) !== null && cells.some((cell) => visibleText(cell) !== "");
}
