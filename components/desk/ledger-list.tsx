import { useMemo } from "react";
import { i18n } from "@/lib/wording/i18n";
import { DISMISSALS } from "@/components/panel/dismissal";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { DataTable, type DataColumn } from "@/components/ui/data-table";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { effectLine } from "@/components/wording/amounts";
import { moment } from "@/components/wording/formats";
import { phraseText, troubleText } from "@/components/wording/phrases";
import { valueText } from "@/components/wording/values";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { EngineApi, LedgerEntry, LedgerKind } from "@/lib/engine/api";

const KINDS: Readonly<Record<LedgerKind, () => string>> = {
  applied: () => i18n.t("history.applied"),
  undone: () => i18n.t("history.undone"),
  dismissed: () => i18n.t("history.dismissed"),
  "saved-by-platform": () => i18n.t("history.saved"),
};

function actionText(entry: LedgerEntry): string {
  const reason = DISMISSALS.find((one) => one.code === entry.reason);
  return reason ? `${KINDS[entry.kind]()}: ${reason.word()}` : KINDS[entry.kind]();
}

function changeText(entry: LedgerEntry): string {
  if (entry.before === null && entry.after === null) return "";
  const { target, entity } = entry.suggestion;
  return `${valueText(target, entry.before, entity.platform)} → ${valueText(target, entry.after, entity.platform)}`;
}

/** Every apply, undo and dismissal with the promise that was made. */
export function LedgerList({
  engine,
  account,
  epoch,
  title,
  limit = Infinity,
}: {
  engine: EngineApi;
  account: AccountRef;
  epoch: number;
  title: string;
  limit?: number;
}) {
  const [ledger, again] = useAsk(`ledger:${accountKey(account)}`, () => engine.ledger(account), epoch);
  const columns = useMemo<DataColumn<LedgerEntry>[]>(
    () => [
      {
        id: "advice",
        header: i18n.t("history.ledgerAdvice"),
        value: (row) => phraseText(row.suggestion.title, row.suggestion.entity.platform),
        cell: (row) => (
          <>
            {phraseText(row.suggestion.title, row.suggestion.entity.platform)}
            <span className="block text-small text-muted">{row.suggestion.entity.name}</span>
          </>
        ),
      },
      { id: "what", header: i18n.t("history.ledgerWhat"), value: actionText },
      { id: "when", header: i18n.t("history.ledgerWhen"), value: (row) => row.at, cell: (row) => moment(row.at) },
      { id: "change", header: i18n.t("history.ledgerChange"), value: changeText },
      {
        id: "promise",
        header: i18n.t("history.ledgerPromise"),
        value: (row) => effectLine(row.suggestion.effect, row.suggestion.evidence.spend.currency),
      },
    ],
    [],
  );
  const rows = useMemo(
    () => (ledger.status === "ready" ? [...ledger.value].sort((a, b) => b.at.localeCompare(a.at)).slice(0, limit) : []),
    [ledger, limit],
  );
  return (
    <section aria-label={title} data-testid="ledger">
      <h2 className="mb-2 text-lead">{title}</h2>
      {ledger.status === "loading" ? <Skeleton /> : null}
      {ledger.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(ledger.trouble)}
        </Notice>
      ) : null}
      {ledger.status === "ready" ? (
        <DataTable
          label={title}
          columns={columns}
          rows={rows}
          sort={{ id: "when", desc: true }}
          empty={<Empty title={i18n.t("overview.noActions")} />}
        />
      ) : null}
    </section>
  );
}
