import { ColumnMeanings } from "@/components/flows/column-meanings";
import type { OnMeaning } from "@/components/flows/column-meanings";
import { overlapsOf, type Overlap } from "@/components/flows/overlaps";
import { FileCheck2, FileX2 } from "lucide-react";
import { i18n } from "@/lib/wording/i18n";
import { MiddleText } from "@/components/ui/middle-text";
import { Notice } from "@/components/ui/surface";
import { figure, list, moment, period, whole } from "@/components/wording/formats";
import { fieldName, levelName, platformName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import type { FileReport } from "@/lib/domain/file-report";
import type { AccountRef } from "@/lib/domain/history";
import type { FileOutcome, ImportSummary } from "@/lib/engine/api";
import { COLUMN_BREAK } from "@/lib/history/imports/import-error";

/** Answers of the APIs and the project's own rows name their fields themselves. */
const FIXED = new Set(["search-stream", "insights", "json"]);
/** Lines left out that are listed one by one. */
const SHOWN_LINES = 20;
const SHOWN_OVERLAPS = 3;

/** Sums may differ by rounding of the file's own figures. */
function differs(sum: number, stated: number): boolean {
  return Math.abs(sum - stated) > Math.max(0.5, Math.abs(stated) * 0.005);
}

/** What one file was understood as, before anything is stored: the preview. */
export function FileVerdict({
  outcome,
  account,
  imports,
  onMeaning = null,
}: {
  outcome: FileOutcome;
  account: AccountRef | null;
  /** What the account has already. */
  imports: readonly ImportSummary[];
  /** What to do when the person says what a column is; null where nobody can. */
  onMeaning?: OnMeaning | null;
}) {
  const { result, fileName, archive } = outcome;
  const Icon = result.ok ? FileCheck2 : FileX2;
  const named = result.ok ? "" : result.trouble.params["columns"];
  const unknown = typeof named === "string" ? named.split(COLUMN_BREAK).filter((name) => name !== "") : [];
  return (
    <section className="rounded-card border border-line p-3" data-testid="file-verdict" data-ok={result.ok}>
      <h4 className="flex items-center gap-2 font-semibold">
        <Icon size={16} aria-hidden="true" className={`shrink-0 ${result.ok ? "text-accent" : "text-loss"}`} />
        <MiddleText text={archive === null ? fileName : `${archive} › ${fileName}`} />
      </h4>
      {result.ok ? (
        <Understood report={result.value} {...{ storable: outcome.storable, account, imports, onMeaning }} />
      ) : (
        <div className="mt-2">
          <Notice tone="alert">
            <span data-testid="import-error">{troubleText(result.trouble)}</span>
          </Notice>
          {onMeaning && unknown.length > 0 ? (
            <>
              <p className="mt-2">{i18n.t("column.unknown")}</p>
              <ColumnMeanings
                columns={Object.fromEntries(unknown.map((name) => [name, null]))}
                platform={account?.platform ?? "google-ads"}
                onMeaning={onMeaning}
              />
            </>
          ) : null}
        </div>
      )}
    </section>
  );
}

function Understood({
  report,
  storable,
  account,
  imports,
  onMeaning,
}: {
  report: FileReport;
  storable: number;
  account: AccountRef | null;
  imports: readonly ImportSummary[];
  onMeaning: OnMeaning | null;
}) {
  const platform = report.platform ?? account?.platform ?? "google-ads";
  const facts = [
    [i18n.t("bring.from"), report.platform ? platformName(report.platform) : i18n.t("common.unknown")],
    [i18n.t("history.level"), report.level ? levelName(report.level, platform) : i18n.t("common.unknown")],
    [i18n.t("bring.period"), report.from && report.to ? period(report.from, report.to) : i18n.t("common.unknown")],
    [i18n.t("bring.currency"), report.currency ?? i18n.t("common.unknown")],
    [i18n.t("bring.rowsLabel"), whole(report.rows)],
  ] as const;
  return (
    <div className="mt-2 space-y-2">
      {account && report.platform && report.platform !== account.platform ? (
        <Notice tone="alert">
          {i18n.t("bring.wrongPlatform", {
            file: platformName(report.platform),
            account: platformName(account.platform),
          })}
        </Notice>
      ) : null}
      {storable === 0 ? <Notice tone="alert">{i18n.t("bring.nothingToKeep")}</Notice> : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="font-normal text-muted">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      <Totals report={report} platform={platform} />
      {storable === 0 ? null : <Overlaps overlaps={overlapsOf(report, imports)} />}
      <ColumnMeanings
        columns={report.columns}
        platform={platform}
        onMeaning={FIXED.has(report.report) ? null : onMeaning}
      />
      {report.warnings.length > 0 ? (
        <div>
          <p className="font-semibold">{i18n.t("bring.oddities")}</p>
          <ul className="list-disc pl-5">
            {report.warnings.map((warning, index) => (
              <li key={index}>{warning}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {report.skipped.length > 0 ? (
        <details>
          <summary className="min-h-6 py-0.5">
            {i18n.t("bring.skipped", report.skipped.length, { count: whole(report.skipped.length) })}
          </summary>
          <ul className="pl-5 text-small">
            {report.skipped.slice(0, SHOWN_LINES).map((skip, index) => (
              <li key={index}>{i18n.t("bring.line", { line: whole(skip.line), reason: skip.reason })}</li>
            ))}
            {report.skipped.length > SHOWN_LINES ? <li>…</li> : null}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** Days that the account has already, and whose figures will count. */
function Overlaps({ overlaps }: { overlaps: readonly Overlap[] }) {
  if (overlaps.length === 0) return null;
  return (
    <ul className="space-y-1" data-testid="import-overlaps">
      {overlaps.slice(0, SHOWN_OVERLAPS).map((overlap) => {
        const facts = {
          file: overlap.fileName,
          when: moment(overlap.at),
          days: i18n.t("common.days", overlap.days, { count: whole(overlap.days) }),
          period: period(overlap.from, overlap.to),
        };
        return (
          <li key={`${overlap.at} ${overlap.fileName}`}>
            {overlap.replaces ? i18n.t("bring.replaces", facts) : i18n.t("bring.replacesNothing", facts)}
          </li>
        );
      })}
      {overlaps.length > SHOWN_OVERLAPS ? (
        <li>{i18n.t("bring.moreOverlaps", { count: whole(overlaps.length - SHOWN_OVERLAPS) })}</li>
      ) : null}
    </ul>
  );
}

function Totals({ report, platform }: { report: FileReport; platform: AccountRef["platform"] }) {
  const stated = report.statedTotals;
  if (stated === null) return null;
  const compared = Object.entries(stated).flatMap(([metric, value]) => {
    const sum = Object.hasOwn(report.totals, metric) ? report.totals[metric] : undefined;
    return sum === undefined ? [] : [{ metric, sum, value }];
  });
  const off = compared.filter(({ sum, value }) => differs(sum, value));
  if (compared.length === 0) return null;
  if (off.length === 0) return <p className="text-small text-muted">{i18n.t("bring.totalsMatch")}</p>;
  return (
    <Notice tone="caution">
      {list(
        off.map(({ metric, sum, value }) =>
          i18n.t("bring.totalsDiffer", {
            metric: fieldName(metric, platform),
            sum: figure(sum),
            stated: figure(value),
          }),
        ),
      )}
    </Notice>
  );
}
