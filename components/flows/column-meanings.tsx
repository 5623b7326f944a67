import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CONTROL } from "@/components/ui/field";
import { whole } from "@/components/wording/formats";
import { columnName } from "@/components/wording/column-names";
import type { FileReport } from "@/lib/domain/file-report";
import type { PlatformId } from "@/lib/domain/platform";
import { MAPPABLE_FIELDS } from "@/lib/history/imports/column-mapping";
import type { MappableField } from "@/lib/history/imports/column-mapping";

/** Called with what the person says of a column; undefined leaves it to the reader, null keeps it as it is. */
export type OnMeaning = (header: string, field: MappableField | null | undefined) => void;

const AUTO = "auto";
const KEPT = "kept";
/** `Clicks (2)` is our name for a second column of one name, which cannot be told apart by name. */
const SECOND = / \(\d+\)$/;

/** How each column of a file was understood; where `onMeaning` is given, the person can say otherwise. */
export function ColumnMeanings({
  columns: meanings,
  platform,
  onMeaning,
}: {
  columns: FileReport["columns"];
  platform: PlatformId;
  onMeaning: OnMeaning | null;
}) {
  const columns = Object.entries(meanings);
  const understood = columns.filter(([, meaning]) => meaning !== null).length;
  // A wide file has thousands of choices: they are drawn once someone looks.
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 py-0.5">
        {i18n.t("bring.columns", { understood: whole(understood), all: whole(columns.length) })}
      </summary>
      {open ? (
        <div className="mt-1 max-h-60 overflow-auto" tabIndex={0} role="group" aria-label={i18n.t("bring.column")}>
          <table className="w-full text-small">
            <thead>
              <tr className="text-left">
                <th scope="col" className="py-1 pr-3">
                  {i18n.t("bring.column")}
                </th>
                <th scope="col">{i18n.t("bring.meaning")}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(([header, meaning]) => (
                <tr key={header} className="border-t border-line">
                  <th scope="row" className="py-1 pr-3 text-left font-normal">
                    {header}
                  </th>
                  <td className={meaning === null ? "text-muted" : ""}>
                    {onMeaning !== null && !SECOND.test(header) ? (
                      <Choice header={header} meaning={meaning} platform={platform} onMeaning={onMeaning} />
                    ) : meaning === null ? (
                      i18n.t("bring.kept")
                    ) : (
                      columnName(meaning, platform)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </details>
  );
}

function Choice({
  header,
  meaning,
  platform,
  onMeaning,
}: {
  header: string;
  meaning: string | null;
  platform: PlatformId;
  onMeaning: OnMeaning;
}) {
  const known = MAPPABLE_FIELDS.find((field) => field === meaning);
  const options = MAPPABLE_FIELDS.map((field) => ({ field, name: columnName(field, platform) })).sort((a, b) =>
    a.name.localeCompare(b.name),
  );
  return (
    <select
      className={CONTROL}
      aria-label={i18n.t("column.what", { header })}
      value={known ?? (meaning === null ? KEPT : AUTO)}
      onChange={(event) => {
        const { value } = event.target;
        const field = MAPPABLE_FIELDS.find((one) => one === value);
        onMeaning(header, value === AUTO ? undefined : (field ?? null));
      }}
    >
      <option value={AUTO}>{known || meaning === null ? i18n.t("column.auto") : columnName(meaning, platform)}</option>
      <option value={KEPT}>{i18n.t("bring.kept")}</option>
      {options.map(({ field, name }) => (
        <option key={field} value={field}>
          {name}
        </option>
      ))}
    </select>
  );
}
