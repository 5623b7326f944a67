import { Undo2 } from "lucide-react";
import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { DataTable, type DataColumn } from "@/components/ui/data-table";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { moment, period, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { AccountSummary, EngineApi, ImportSummary } from "@/lib/engine/api";

function nameOf(account: AccountRef, accounts: readonly AccountSummary[]): string {
  const known = accounts.find((one) => accountKey(one) === accountKey(account));
  return known?.name || account.accountId;
}

/** What was imported, newest first, each with its undo. */
export function ImportList({
  engine,
  account,
  accounts,
  epoch,
  onChanged,
}: {
  engine: EngineApi;
  account: AccountRef | null;
  accounts: readonly AccountSummary[];
  epoch: number;
  onChanged: () => void;
}) {
  const [imports, again] = useAsk(
    `imports:${account ? accountKey(account) : "all"}`,
    () => engine.imports(account),
    epoch,
  );
  const [failure, setFailure] = useState<string | null>(null);
  const columns = useMemo<DataColumn<ImportSummary>[]>(() => {
    const undo = async (id: string) => {
      const result = await ask(() => engine.undoImport(id));
      setFailure(result.ok ? null : troubleText(result.trouble));
      onChanged();
    };
    return [
      { id: "file", header: i18n.t("history.file"), value: (row) => row.fileName },
      ...(account ? [] : [{ id: "account", header: i18n.t("desk.account"), value: (row: ImportSummary) => nameOf(row.account, accounts) }]), // prettier-ignore
      { id: "at", header: i18n.t("history.at"), value: (row) => row.at, cell: (row) => moment(row.at) },
      {
        id: "period",
        header: i18n.t("history.period"),
        value: (row) => row.report.from,
        cell: (row) => (row.report.from && row.report.to ? period(row.report.from, row.report.to) : ""),
      },
      {
        id: "rows",
        header: i18n.t("history.rows"),
        numeric: true,
        value: (row) => row.rowsStored,
        cell: (row) => whole(row.rowsStored),
      },
      {
        id: "undo",
        header: i18n.t("advice.undo"),
        value: () => null,
        sortable: false,
        pinned: true,
        cell: (row) => (
          <Button
            icon={<Undo2 size={14} aria-hidden="true" />}
            onClick={() => void undo(row.id)}
            aria-label={`${i18n.t("bring.undo")}: ${row.fileName}`}
            title={i18n.t("advice.undo")}
          >
            <span className="max-md:hidden">{i18n.t("advice.undo")}</span>
          </Button>
        ),
      },
    ];
  }, [engine, account, accounts, onChanged]);
  return (
    <section aria-labelledby="imports-title">
      <h2 id="imports-title" className="mb-2 text-lead">
        {i18n.t("history.imports")}
      </h2>
      {failure ? <Notice tone="alert">{failure}</Notice> : null}
      {imports.status === "loading" ? <Skeleton /> : null}
      {imports.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(imports.trouble)}
        </Notice>
      ) : null}
      {imports.status === "ready" ? (
        <DataTable
          label={i18n.t("history.imports")}
          columns={columns}
          rows={imports.value}
          sort={{ id: "at", desc: true }}
          empty={<Empty title={i18n.t("history.noImports")} />}
        />
      ) : null}
    </section>
  );
}
