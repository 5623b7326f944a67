import { Download } from "lucide-react";
import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";
import { csvText, downloadText } from "@/components/ui/csv";
import { DataTable, type DataColumn } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/surface";
import { list, period, whole } from "@/components/wording/formats";
import type { AccountSummary, QualityNote } from "@/lib/engine/api";

const NAMES = 3;

/** A browser refuses an extension with a dash in a message's name: kinds and names differ. */
const WORDS: Readonly<Record<QualityNote["kind"], { readonly what: () => string; readonly todo: () => string }>> = {
  "missing-days": { what: () => i18n.t("profile.missing_days"), todo: () => i18n.t("profile.missing_days_do") },
  "spread-days": { what: () => i18n.t("profile.spread_days"), todo: () => i18n.t("profile.spread_days_do") },
  "mixed-results": { what: () => i18n.t("profile.mixed_results"), todo: () => i18n.t("profile.mixed_results_do") },
  "no-results": { what: () => i18n.t("profile.no_results"), todo: () => i18n.t("profile.no_results_do") },
  "no-cost": { what: () => i18n.t("profile.no_cost"), todo: () => i18n.t("profile.no_cost_do") },
  "silent-results": { what: () => i18n.t("profile.silent_results"), todo: () => i18n.t("profile.silent_results_do") },
  "late-results": { what: () => i18n.t("profile.late_results"), todo: () => i18n.t("profile.late_results_do") },
  "set-aside": { what: () => i18n.t("profile.set_aside"), todo: () => i18n.t("profile.set_aside_do") },
  "kept-columns": { what: () => i18n.t("profile.kept_columns"), todo: () => i18n.t("profile.kept_columns_do") },
};

function whatOf(note: QualityNote): string {
  return WORDS[note.kind].what();
}

function todoOf(note: QualityNote): string {
  return WORDS[note.kind].todo();
}

function whereOf({ from, to, names }: QualityNote): string {
  const first = list(names.slice(0, NAMES));
  const named =
    names.length > NAMES ? i18n.t("profile.more", { names: first, count: whole(names.length - NAMES) }) : first;
  return [from && to ? period(from, to) : "", named].filter((part) => part !== "").join(" · ");
}

const columns = (): DataColumn<QualityNote>[] => [
  { id: "what", header: i18n.t("profile.what"), value: whatOf },
  {
    id: "count",
    header: i18n.t("profile.count"),
    numeric: true,
    value: (note) => note.count,
    cell: (note) => `${note.atLeast ? "≥ " : ""}${whole(note.count)}`,
  },
  { id: "where", header: i18n.t("profile.where"), value: (note) => note.from, cell: whereOf },
  { id: "todo", header: i18n.t("profile.todo"), value: todoOf },
];

/** What is odd about the stored history: how much, where, and what to do about it. */
export function QualityList({ account, notes }: { account: AccountSummary; notes: readonly QualityNote[] }) {
  const download = () => {
    const head = [i18n.t("profile.what"), i18n.t("profile.count"), i18n.t("profile.where"), i18n.t("profile.todo")];
    const rows = notes.map((note) => [whatOf(note), note.count, whereOf(note), todoOf(note)]);
    downloadText(`adjutant-quality-${account.platform}-${account.accountId}.csv`, csvText([head, ...rows]));
  };
  return (
    <section aria-labelledby="quality-title" data-testid="quality">
      <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
        <h2 id="quality-title" className="text-lead">
          {i18n.t("profile.quality")}
        </h2>
        {notes.length > 0 ? (
          <Button icon={<Download size={14} aria-hidden="true" />} onClick={download}>
            {i18n.t("history.csv")}
          </Button>
        ) : null}
      </div>
      <DataTable
        label={i18n.t("profile.quality")}
        columns={columns()}
        rows={notes}
        sort={{ id: "count", desc: true }}
        empty={<Empty title={i18n.t("profile.fine")} />}
      />
    </section>
  );
}
