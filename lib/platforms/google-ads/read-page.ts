import { NO_ENTITY, type EntityIds, type Level } from "@/lib/domain/platform";
import type {
  AdReading,
  CellReadings,
  FieldReading,
  PageReading,
  ReadingProblem,
  SettingReadings,
  TableReading,
} from "@/lib/domain/reading";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import { lookIn, lookSteps, type Look } from "@/lib/platforms/dom/look";
import { NO_HEADERS, type LearnedHeaders } from "@/lib/platforms/platform";
import { languageProblems } from "@/lib/platforms/page-language";
import { inOneGo, type Steps } from "@/lib/platforms/steps";
import { readAccountId, readDateRange, readLocale } from "./context";
import { findDrawer } from "./drawer";
import { HEADER_ROLES } from "./header-labels";
import { PARTS } from "./page-parts";
import { ownGrid } from "./own-table";
import { entityOfUrl, pathKind } from "./page-url";
import { readAd } from "./read-ad";
import { readSettings, type DrawerReading } from "./read-settings";
import { findGrids, isLoading, readGrid, type GridReading } from "./read-table";
import { labelKey } from "./words";

/** What a page shows, with where it shows it: for the reader, the locator and the writer alike. */
export interface PageParts {
  readonly reading: PageReading;
  readonly drawer: Element | null;
  readonly grid: GridReading | null;
}

/** Reads everything that is displayed, in one synchronous pass without layout reads. */
export function readPage(document: Document, url: URL, learned = NO_HEADERS): PageParts {
  return inOneGo(readLooking(lookIn(document), document, url, learned));
}

/** The same in pieces: a table of a thousand rows takes longer than a page may be held up. */
export function* readPageSteps(document: Document, url: URL, learned = NO_HEADERS): Steps<PageParts> {
  return yield* readLooking(yield* lookSteps(document, PARTS), document, url, learned);
}

function* readLooking(look: Look, document: Document, url: URL, learned: LearnedHeaders): Steps<PageParts> {
  const locale = readLocale(document, url);
  const path = pathKind(url);
  const problems: ReadingProblem[] = [];
  const grids = findGrids(look);
  const level = path === "unknown" ? levelOfGrids(grids) : path === "other" ? null : path.level;
  const own = level === null || grids.length === 0 ? null : ownGrid(grids, level);
  const grid = own === null || level === null ? null : yield* readGrid(own, level, url, locale, learned);
  yield;
  const drawer = findDrawer(look);
  yield;
  const form = drawer === null ? null : readSettings(drawer, grid ?? noTable(locale));
  const ad = form === null ? readAd(document, isEditor(path), url.pathname.startsWith("/aw/ads/edit/search")) : null;
  const kind =
    form !== null ? "settings" : ad !== null || isEditor(path) ? "ad-editor" : grid !== null ? "table" : "other";

  if (grids.length > 1 && level !== null && own === null)
    problems.push({ field: "table", reason: "ambiguous", hint: "several-tables" });
  if (own !== null && grid === null) problems.push({ field: "table", reason: "no-match", hint: "other-table" });
  if (path !== "other" && path !== "unknown" && path.kind === "table" && grids.length === 0)
    problems.push({ field: "table", reason: "not-loaded", hint: "no-table-yet" });
  if (kind === "ad-editor" && ad === null)
    problems.push({ field: "headlines", reason: "not-loaded", hint: "no-texts-yet" });
  yield;
  const dateRange = readDateRange(document, locale);
  yield;
  if (grid !== null && own !== null) problems.push(...tableProblems(grid, own), ...missing("dateRange", dateRange));
  yield;
  const accountId = readAccountId(document);
  problems.push(...missing("accountId", accountId), ...formProblems(form, ad));
  const entity = entityOf(url, form, form?.level === level ? (grid?.table.rows ?? []) : []);
  if (form !== null && (form.level === null || entity[form.level] === null))
    problems.push({
      field: "entity",
      reason: form.level === null ? "no-match" : "ambiguous",
      hint: form.level === null ? "drawer-of-no-level" : "no-single-row-of-that-name",
    });
  const currency = grid?.notation.currency ?? formCurrency(form);
  if (grid !== null || form !== null) problems.push(...missing("locale", locale), ...missing("currency", currency));
  if (kind !== "other") problems.push(...languageProblems(locale));

  const reading: PageReading = {
    platform: "google-ads",
    page: {
      kind,
      level: kind === "settings" ? (form?.level ?? null) : kind === "ad-editor" ? "ad" : grid === null ? null : level,
      accountId,
      entity,
    },
    locale,
    currency,
    dateRange,
    table: grid?.table ?? null,
    settings: form?.settings ?? null,
    ad,
    problems,
  };
  return { reading, drawer, grid };
}

function isEditor(path: ReturnType<typeof pathKind>): boolean {
  return typeof path === "object" && path.kind === "ad-editor";
}

function noTable(locale: string | null): Pick<GridReading, "notation" | "numeric"> {
  const style = settleStyle([], locale);
  return {
    notation: { locale, style: style === "conflict" ? null : style, currency: null, mixed: false },
    numeric: [],
  };
}

/** The level at an address that says nothing: the one that all tables of the page speak of. */
function levelOfGrids(grids: readonly Element[]): Level | null {
  const levels = new Set(grids.map(levelOfGrid).filter((level) => level !== null));
  return levels.size === 1 ? ([...levels][0] ?? null) : null;
}

/** By the noun in the grid's own name, else in its header. */
function levelOfGrid(grid: Element): Level | null {
  const label = labelKey(grid.getAttribute("aria-label") ?? "");
  const nouns: readonly (readonly [Level, RegExp])[] = [
    ["adset", /adgroup|anzeigengruppe|groupedannonces|groupesdannonces|grupo(?:s)?dean[uú]ncios|広告グループ/],
    ["campaign", /campaign|kampagne|campagne|campaña|campanha|キャンペーン/],
    ["ad", /^ads?(?:table)?$|anzeige|annonce|an[uú]ncio|広告/],
  ];
  const noun = nouns.find(([, words]) => words.test(label));
  if (noun !== undefined) return noun[0];
  const header = grid.querySelector('[role="columnheader"][essfield="name"]');
  const role = header == null ? undefined : HEADER_ROLES.get(labelKey(header.textContent));
  return role === "campaign" || role === "adset" || role === "ad" ? role : null;
}

/**
 * The entity on screen. A drawer's own heading or name names its campaign or ad group; the address alone is believed only
 * where the drawer does not contradict it, as a drawer can be opened for any row of the table.
 */
function entityOf(url: URL, form: DrawerReading | null, rows: TableReading["rows"]): EntityIds {
  const scope = entityOfUrl(url);
  if (form === null) return scope;
  if (form.level === null) return NO_ENTITY;
  const own = form.level === "adset" ? scope.adset : scope.campaign;
  const named = namedRows(form, rows);
  const ids = new Set(named.map(({ id }) => id));
  const [only] = ids;
  let id: string | null;
  if (ids.size > 1) id = own !== null && ids.has(own) ? own : null;
  else if (ids.size === 1) id = own === null || own === only ? (only ?? null) : null;
  // No row carries the drawer's name: it can still be the address's own, unless the table shows that one under another name.
  else id = own !== null && rows.some((row) => row.id === own) ? null : own;
  if (form.level === "adset") return { ...scope, adset: id, ad: null };
  return id === scope.campaign ? { ...scope, ad: null } : { ...NO_ENTITY, campaign: id };
}

function namedRows(form: DrawerReading, rows: TableReading["rows"]): TableReading["rows"] {
  const heading = form.heading;
  const inHeading = rows.filter(({ name }) => name !== "" && (heading === name || heading.endsWith(` ${name}`)));
  const longest = Math.max(0, ...inHeading.map(({ name }) => name.length));
  if (longest > 0) return inHeading.filter(({ name }) => name.length === longest);
  const name = form.settings.name;
  return name?.status === "found" ? rows.filter((row) => row.name === name.value) : [];
}

function formCurrency(form: DrawerReading | null): string | null {
  for (const setting of ["budget", "targetCpa", "maxCpc"] as const) {
    const reading = form?.settings[setting];
    if (reading?.status === "found" && reading.value.currency !== null) return reading.value.currency;
  }
  return null;
}

function missing(field: string, value: unknown): readonly ReadingProblem[] {
  return value === null ? [{ field, reason: "no-match", hint: "not-found" }] : [];
}

/** One problem for each column and reason, not for each cell. */
function tableProblems(grid: GridReading, element: Element): readonly ReadingProblem[] {
  const { table, columns } = grid;
  const problems: ReadingProblem[] = [...grid.problems];
  const proven = new Set(grid.problems.map(({ field }) => field));
  if (isLoading(element)) problems.push({ field: "table", reason: "not-loaded", hint: "table-loading" });
  if (columns.length > 0 && table.rows.length > 0 && table.rows.every(({ cells }) => Object.keys(cells).length === 0))
    problems.push({ field: "table", reason: "no-match", hint: "no-known-columns" });
  if (columns.length === 0) problems.push({ field: "table", reason: "no-match", hint: "no-header" });
  if (table.rows.length > 0 && table.rows.some(({ id }) => id === null))
    problems.push({ field: "table", reason: "no-match", hint: "rows-without-ids" });
  if (table.rows.some(({ name }) => name === ""))
    problems.push({ field: "name", reason: "no-match", hint: "rows-without-names" });
  if (isLoading(element)) return problems;
  const seen = new Map<string, { field: string; reason: string; count: number; raw: string }>();
  const note = (cells: CellReadings, prefix: string) => {
    for (const [metric, reading] of Object.entries(cells) as [string, FieldReading<unknown>][]) {
      if (reading.status !== "unreadable") continue;
      const field = `${prefix}${metric}`;
      const key = `${field} ${reading.reason}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { field, reason: reading.reason, count: 1, raw: reading.raw ?? "" });
      else before.count += 1;
    }
  };
  for (const row of table.rows) note(row.cells, "");
  note(table.totals, "totals.");
  for (const { field, reason, count, raw } of seen.values())
    if (!proven.has(field.replace("totals.", "")) || reason !== "parse-failed")
      problems.push({
        field,
        reason,
        hint: `${count} of ${table.rows.length} rows${raw === "" ? "" : `, first: ${raw}`}`,
      });
  return problems;
}

function formProblems(form: DrawerReading | null, ad: AdReading | null): readonly ReadingProblem[] {
  const readings: readonly (readonly [string, FieldReading<unknown> | undefined])[] = [
    ...(Object.entries(form?.settings ?? ({} satisfies SettingReadings)) as [
      string,
      FieldReading<unknown> | undefined,
    ][]),
    ...(ad === null ? [] : ([["finalUrl", ad.finalUrl]] as const)),
  ];
  return readings.flatMap(([field, reading]) =>
    reading?.status === "unreadable" ? [{ field, reason: reading.reason, hint: reading.raw ?? "" }] : [],
  );
}
