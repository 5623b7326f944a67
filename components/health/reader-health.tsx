import type { ReactNode } from "react";
import { i18n } from "@/lib/wording/i18n";
import { lineGroups, pageProblems, type Line, type LineGroup } from "@/components/health/field-lines";
import { HealthList } from "@/components/health/health-list";
import { MissingColumns } from "@/components/health/missing-columns";
import { PageFacts, rowsText } from "@/components/health/page-facts";
import { ProblemItem } from "@/components/health/problem-item";
import { whole } from "@/components/wording/formats";
import { fieldName } from "@/components/wording/names";
import { hintText, problemText } from "@/components/wording/phrases";
import { isLearnable, isLearnableColumn, SHOWABLE, type Showable } from "@/lib/domain/learned";
import type { PageReading } from "@/lib/domain/reading";

/**
 * How well a page was read: first what could not be read (of the page as a whole, then field by field) and what to do about it, then, folded, every field with its value
 * and by what it was found. `onShow` starts pointing at a field; null where that is not possible.
 */
export function ReaderHealth({
  reading,
  onShow,
  report,
}: {
  reading: PageReading;
  onShow: ((setting: Showable) => void) | null;
  report: ReactNode;
}) {
  const groups = lineGroups(reading);
  const looked = groups
    .flatMap(({ id, lines }) => lines.map((line) => ({ line, part: id })))
    .filter(({ line }) => line.state !== "absent");
  const unread = looked.filter(({ line }) => line.state === "unreadable");
  const others = pageProblems(reading, groups);
  const { table, platform, page } = reading;
  // A table behind an open form has columns of the same names.
  const canBeShown = (field: string, part: LineGroup["id"]): field is Showable =>
    page.kind === "table"
      ? part === "columns" && isLearnableColumn(field, platform)
      : page.kind === "settings" && part === "settings" && isLearnable(field);
  const show = ({ field, reason }: Line, part: LineGroup["id"]) => {
    const helps = onShow !== null && canBeShown(field, part) && reason !== null && SHOWABLE.includes(reason);
    return helps ? () => onShow(field) : null;
  };
  return (
    <div className="space-y-3" data-testid="reader-health">
      {looked.length > 0 ? (
        <p className="font-semibold">
          {i18n.t("reading.summary", { found: whole(looked.length - unread.length), looked: whole(looked.length) })}
        </p>
      ) : null}
      {groups.length === 0 && !table ? <p>{i18n.t("reading.other")}</p> : null}
      {page.accountId === null && !others.some(({ field }) => field === "accountId") ? (
        <p>{i18n.t("reading.noAccount")}</p>
      ) : null}
      {table ? <p>{rowsText(table)}</p> : null}
      {unread.length + others.length > 0 ? (
        <section data-testid="health-problems">
          <h3 className="mb-1">{i18n.t("reading.problems")}</h3>
          <ul className="space-y-2">
            {others.map(({ field, reason, hint }, index) => (
              <li key={index} className="border-l-4 border-loss py-1 pl-2">
                <span className="font-semibold">{fieldName(field, platform)}</span>:{" "}
                {hintText(hint) ?? problemText(reason)}
              </li>
            ))}
            {unread.map(({ line, part }) => (
              <ProblemItem key={`${part} ${line.field}`} line={line} part={part} onShow={show(line, part)} />
            ))}
          </ul>
        </section>
      ) : null}
      <div className="space-y-2">
        {groups.map((group) => (
          <HealthList key={group.id} group={group} />
        ))}
        {onShow !== null ? <MissingColumns reading={reading} onShow={onShow} /> : null}
        <PageFacts reading={reading} />
        {report}
      </div>
    </div>
  );
}
