import { i18n } from "@/lib/wording/i18n";
import { Fold } from "@/components/health/health-list";
import { period, whole } from "@/components/wording/formats";
import { levelName } from "@/components/wording/names";
import { LEVELS } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";

/** What the page says about itself: whose it is, what it shows, in which notation, and how much of it is in view. */
export function PageFacts({ reading }: { reading: PageReading }) {
  const { page, table, dateRange, currency, locale, platform } = reading;
  const ids = LEVELS.flatMap((level) => {
    const id = page.entity[level];
    return id === null ? [] : [`${levelName(level, platform)} ${id}`];
  });
  const unknown = i18n.t("health.unknown");
  const facts: readonly (readonly [string, string | null])[] = [
    [i18n.t("health.account"), page.accountId],
    [
      i18n.t("health.entity"),
      ids.length > 0 ? ids.join(" · ") : page.kind === "table" ? i18n.t("health.wholeTable") : null,
    ],
    [i18n.t("reading.dateRange"), dateRange === null ? null : period(dateRange.from, dateRange.to)],
    [i18n.t("health.currency"), currency],
    [i18n.t("health.locale"), locale],
    ...(table === null ? [] : [[i18n.t("health.rows"), rowsText(table)] as const]),
  ];
  const known = facts.filter(([, value]) => value !== null).length;
  return (
    <Fold title={i18n.t("reading.page")} note={i18n.t("health.of", { read: known, all: facts.length })} id="page">
      <dl className="divide-y divide-line">
        {facts.map(([name, value]) => (
          <div key={name} className="grid grid-cols-[minmax(6rem,2fr)_3fr] gap-x-3 py-1">
            <dt className="min-w-0 font-normal text-muted">{name}</dt>
            <dd className={`min-w-0 break-words ${value === null ? "text-muted" : ""}`}>{value ?? unknown}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

/** How many rows were read, of how many there are, and whether that is all. */
export function rowsText({ rowsRead, rowsStated, complete }: NonNullable<PageReading["table"]>): string {
  const rows =
    rowsStated === null
      ? i18n.t("reading.rowsUnknown", rowsRead, { read: whole(rowsRead) })
      : i18n.t("reading.rows", { read: whole(rowsRead), stated: whole(rowsStated) });
  return `${rows}. ${complete ? i18n.t("reading.complete") : i18n.t("reading.incomplete")}`;
}
