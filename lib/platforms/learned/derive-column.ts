import {
  formOf,
  type LearnableColumn,
  type LearnedColumn,
  type PickOutcome,
  type PickRefusal,
} from "@/lib/domain/learned";
import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import { layersOf, type FieldReading, type PageReading } from "@/lib/domain/reading";
import type { AdPlatform } from "@/lib/platforms/platform";
import { pickForm } from "./derive";
import { words } from "./evidence";

/** The page at which the person points, and for which metric. */
export interface ColumnPlace {
  readonly platform: AdPlatform;
  readonly document: Document;
  readonly url: URL;
  readonly metric: LearnableColumn;
  /** The table in which pointing began, by its key. */
  readonly form: string | null;
}

const ROWS_SHOWN = 3;

/**
 * Makes a label of the header at which the person points and proves it: no other header has these words, the reader takes it for
 * nothing else, and the page read with it gives values of that kind and takes none of the others away: arithmetic that
 * contradicts would.
 */
export function deriveColumn({ platform, document, url, metric, form: began }: ColumnPlace, hit: Element): PickOutcome {
  const before = platform.read(document, url);
  const { accountId } = before.page;
  const form = formOf(before);
  if (before.table === null || accountId === null || form === null || before.page.kind !== "table")
    return refused("no-table");
  if (pickForm(before) !== began) return refused("page-changed");
  const headers = platform.headers(document, url);
  const header = headers.find(({ element }) => element.contains(hit));
  if (header === undefined) return refused("no-header");
  const [other] = header.metrics;
  if (other !== undefined) return refused("other-field", other);
  const name = words(header.words);
  if (name === null) return refused("no-label");
  if (headers.filter((one) => one.words === header.words).length > 1) return refused("not-unique");
  if (headers.some(({ metrics }) => metrics.includes(metric))) return refused("contradicted");

  const after = platform.read(document, url, new Map([[name, metric]]));
  const cells = cellsOf(after, metric);
  if (cells.length > 0 && cells.every(({ status }) => status === "absent")) return refused("empty-column");
  // What the page shows tells more than why it was not read: arithmetic refuses by the same reason as the form.
  const raws = cells.flatMap((cell) => (cell.status === "absent" ? [] : (cell.raw ?? [])));
  if (!raws.every((raw) => showsKind(metric, raw))) return refused("not-parsed");
  if (after.problems.some(({ field }) => field === metric) || takesAway(before, after)) return refused("contradicted");
  const read = cells.flatMap((cell) => (cell.status === "found" ? [cell] : []));
  const isUnread = (cell: FieldReading<unknown>) => cell.status === "unreadable" && cell.reason !== "not-loaded";
  if (read.length === 0 || cells.some(isUnread)) return refused("not-parsed");
  if (!read.every(({ via }) => layersOf(via).includes("learned"))) return refused("contradicted");
  const raw = read.slice(0, ROWS_SHOWN).map((cell) => cell.raw);
  const locator: LearnedColumn = {
    ...{ platform: platform.id, account: accountId, setting: metric, form },
    ...{ place: "column", name, label: null, section: null, key: null },
  };
  return { status: "proved", locator, value: null, raw: raw.join(" · ") };
}

function refused(why: PickRefusal, other: Metric | null = null): PickOutcome {
  return { status: "refused", why, other };
}

/** The cells of one metric, in the rows that have it. */
export function cellsOf({ table }: PageReading, metric: Metric): readonly FieldReading<unknown>[] {
  return (table?.rows ?? []).flatMap((row): readonly FieldReading<unknown>[] => {
    const cell = row.cells[metric];
    return cell === undefined ? [] : [cell];
  });
}

/** Money shows its currency, a share its sign, and a count neither: the kind alone tells most columns apart. */
export function showsKind(metric: LearnableColumn, raw: string): boolean {
  if (!/\p{Nd}/u.test(raw)) return false;
  const kind = METRIC_KINDS[metric];
  if (kind === "rate") return /[%٪％]/u.test(raw);
  if (kind === "money") return /[\p{Sc}\p{L}]/u.test(raw) && !/[%٪％]/u.test(raw);
  return !/\p{Sc}/u.test(raw) && (kind === "ratio" || !/[%٪％]/u.test(raw));
}

/** True where a value that was read before is not read any more, or is another. */
function takesAway(before: PageReading, after: PageReading): boolean {
  const tables = [before, after].map(({ table }) => [
    ...(table?.rows.map(({ cells }) => cells) ?? []),
    table?.totals ?? {},
  ]);
  const [was = [], is = []] = tables;
  return was.some((cells, index) =>
    (Object.entries(cells) as [Metric, FieldReading<unknown>][]).some(([metric, reading]) => {
      const now: FieldReading<unknown> | undefined = is[index]?.[metric];
      return (
        reading.status === "found" &&
        (now?.status !== "found" || JSON.stringify(now.value) !== JSON.stringify(reading.value))
      );
    }),
  );
}
