import { privateWords, safeLocator, shapeOf } from "@/components/health/redact";
import type { HealthChange } from "@/lib/domain/field-health";
import { METRICS } from "@/lib/domain/metrics";
import { layersOf, type FieldReading, type PageReading } from "@/lib/domain/reading";
import { SETTINGS } from "@/lib/domain/settings";

export interface ReportFacts {
  readonly version: string;
  /** Name and main version: `Chrome 150`. */
  readonly browser: string;
  readonly changes: readonly HealthChange[];
  /** True for hints of our own; others are page text and stay out. */
  readonly isHint: (hint: string) => boolean;
}

type AnyReading = FieldReading<unknown>;

/** Roughly how many, without a figure. */
function amountOf(count: number): string {
  if (count === 0) return "none";
  return count < 10 ? "a few" : count < 100 ? "tens" : count < 1000 ? "hundreds" : "thousands";
}

/**
 * What a maintainer needs to mend a reader, and nothing that tells whose page it is: no names, ids, texts, figures or addresses.
 * In English, as issues are. Only the first line has digits.
 */
export function reportText(reading: PageReading, facts: ReportFacts): string {
  const { page, table, platform } = reading;
  const yes = (known: unknown) => (known === null ? "no" : "yes");
  const secrets = privateWords(reading);
  const hintFor = (field: string) => {
    const hint = reading.problems.find((problem) => problem.field === field)?.hint ?? "";
    return facts.isHint(hint) ? [hint] : [];
  };
  const line = (field: string, readings: readonly AnyReading[]) => fieldLine(field, readings, hintFor(field), secrets);
  const ids = (["campaign", "adset", "ad"] as const).filter((level) => page.entity[level] !== null);
  const lines = [
    `Adjutant ${facts.version}, ${facts.browser}`,
    `${platform}, page ${page.kind}/${page.level ?? "no level"}, language ${languageTag(reading.locale)}, currency ${yes(reading.currency)}`,
    `account ${yes(page.accountId)}, ids ${ids.join("+") || "none"}, date range ${yes(reading.dateRange)}`,
  ];
  if (table !== null)
    lines.push(
      `rows ${amountOf(table.rowsRead)} read, ${table.rowsStated === null ? "not stated" : `${amountOf(table.rowsStated)} stated`}, ${table.complete ? "complete" : "not complete"}`,
    );
  const { settings, ad } = reading;
  if (settings !== null)
    lines.push(
      "settings:",
      ...SETTINGS.flatMap((setting) => (settings[setting] ? [line(setting, [settings[setting]])] : [])),
    );
  if (ad !== null)
    lines.push(
      "ad:",
      ...(["headlines", "descriptions", "primaryTexts", "finalUrl", "callToAction"] as const).flatMap((slot) => {
        const texts = [ad[slot]].flat();
        return texts.length > 0 ? [line(slot, texts)] : [];
      }),
    );
  if (table !== null) {
    const columns = METRICS.flatMap((metric) => {
      const cells = table.rows.flatMap(({ cells: row }): AnyReading[] => (row[metric] ? [row[metric]] : []));
      const total = table.totals[metric];
      return [
        ...(cells.length > 0 ? [line(metric, cells)] : []),
        ...(total ? [line(`totals.${metric}`, [total])] : []),
      ];
    });
    lines.push("columns:", ...columns);
  }
  const known = new Set<string>([...SETTINGS, ...METRICS]);
  const others = reading.problems.filter(
    ({ field, reason }) => !known.has(field) && /^[A-Za-z.]+$/.test(field) && REASONS.has(reason),
  );
  if (others.length > 0)
    lines.push("page:", ...others.map(({ field, reason, hint }) => `  ${PARTS.has(field) ? field : "part"}: ${[reason, ...(facts.isHint(hint) ? [hint] : [])].join(", ")}`)); // prettier-ignore
  if (facts.changes.length > 0)
    lines.push("no longer works:", ...facts.changes.map(({ field, kind, was, now }) => `  ${known.has(field) ? field : "field"}: ${kind}, was ${was.join("+") || "unnamed"}, now ${now.join("+") || "nothing"}`)); // prettier-ignore
  return lines.join("\n");
}

const REASONS: ReadonlySet<string> = new Set(["no-match", "ambiguous", "parse-failed", "not-loaded"]);
const PARTS: ReadonlySet<string> = new Set([
  "table",
  "dateRange",
  "accountId",
  "entity",
  "currency",
  "headlines",
  "settings",
  "ad",
]);

function languageTag(locale: string | null): string {
  return locale !== null && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(locale) ? locale : locale === null ? "unknown" : "other";
}

/** A field, or all cells of a column: what became of them, by which layers and locators, and the shapes of what was not understood. */
function fieldLine(
  field: string,
  readings: readonly AnyReading[],
  hint: readonly string[],
  secrets: ReadonlySet<string>,
): string {
  const found = readings.flatMap((reading) => (reading.status === "found" ? [reading] : []));
  const unread = readings.flatMap((reading) => (reading.status === "unreadable" ? [reading] : []));
  const parts: string[] = [];
  const share = (count: number) => (readings.length === 1 ? "" : count === readings.length ? " in all" : " in some");
  if (found.length > 0) {
    const ways = new Set(found.map(({ via }) => wayOf(via, secrets)));
    parts.push(`found${share(found.length)} by ${[...ways].slice(0, 4).join(" | ")}`);
  }
  for (const reason of new Set(unread.map((reading) => reading.reason))) {
    const own = unread.filter((reading) => reading.reason === reason);
    const shapes = new Set(own.flatMap(({ raw }) => (raw === undefined || raw === "" ? [] : [`"${shapeOf(raw)}"`])));
    parts.push([`unreadable${share(own.length)}: ${reason}`, ...hint, ...[...shapes].slice(0, 4)].join(", "));
  }
  const absent = readings.length - found.length - unread.length;
  if (absent > 0) parts.push(`absent${share(absent)}`);
  return `  ${field}: ${parts.join("; ")}`;
}

/** A learned locator holds words of the page: only that there is one leaves. */
function wayOf(via: string, secrets: ReadonlySet<string>): string {
  const layers = layersOf(via);
  const names = layers.join("+") || "unnamed";
  if (layers.includes("learned")) return names;
  const locator = layers.length > 0 ? via.slice(via.indexOf(":") + 1) : via;
  return `${names} (${safeLocator(locator, secrets)})`;
}
