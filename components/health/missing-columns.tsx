import { i18n } from "@/lib/wording/i18n";
import { Fold } from "@/components/health/health-list";
import { Button } from "@/components/ui/button";
import { fieldName } from "@/components/wording/names";
import { LEARNABLE_COLUMNS, type LearnableColumn } from "@/lib/domain/learned";
import type { PageReading } from "@/lib/domain/reading";

/** Columns that the table on screen has not, as far as the reader knows: the person may see one of them under other words. */
export function MissingColumns({
  reading: { platform, page, table },
  onShow,
}: {
  reading: PageReading;
  onShow: (column: LearnableColumn) => void;
}) {
  const rows = table?.rows ?? [];
  const missing = LEARNABLE_COLUMNS[platform].filter((metric) =>
    rows.every(({ cells }) => cells[metric] === undefined),
  );
  if (page.kind !== "table" || page.accountId === null || rows.length === 0 || missing.length === 0) return null;
  return (
    <Fold title={i18n.t("health.missingColumns")} note="" id="missing">
      <p className="mb-2">{i18n.t("health.missingColumnsExplain")}</p>
      <div className="mb-1 flex flex-wrap gap-2">
        {missing.map((metric) => (
          <Button key={metric} onClick={() => onShow(metric)} data-testid={`show-${metric}`}>
            {fieldName(metric, platform)}
          </Button>
        ))}
      </div>
    </Fold>
  );
}
