import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { BackupCard } from "@/components/desk/backup-card";
import { EraseCard } from "@/components/desk/erase-card";
import { StorageRoomList } from "@/components/desk/storage-room";
import { ask } from "@/components/session/ask";
import type { Shell } from "@/components/session/shell";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { platformName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary, EngineApi, Outcomes } from "@/lib/engine/api";

interface Counts {
  readonly imports: number;
  readonly actions: number;
  readonly hasKey: boolean;
}

async function countAll(engine: EngineApi): Promise<Outcomes<Counts>> {
  const [imports, ledger, gemini] = await Promise.all([engine.imports(null), engine.ledger(null), engine.gemini()]);
  if (!imports.ok) return imports;
  if (!ledger.ok) return ledger;
  if (!gemini.ok) return gemini;
  return {
    ok: true,
    value: { imports: imports.value.length, actions: ledger.value.length, hasKey: gemini.value.hasKey },
  };
}

/** What is stored, counted; the consent of each account; and the way to erase everything. */
export function PrivacyPage({
  engine,
  accounts,
  shell,
  onChanged,
  epoch,
}: {
  engine: EngineApi;
  shell: Shell;
  accounts: readonly AccountSummary[];
  onChanged: () => void;
  epoch: number;
}) {
  const [counts, again] = useAsk("counts", () => countAll(engine), epoch);
  return (
    <div className="max-w-3xl space-y-4">
      <Card className="space-y-2">
        <p>{i18n.t("privacy.where")}</p>
        <p>{i18n.t("privacy.leaves")}</p>
      </Card>
      <Card aria-labelledby="stored-title">
        <h2 id="stored-title" className="mb-2">
          {i18n.t("privacy.stored")}
        </h2>
        {counts.status === "loading" ? <Skeleton /> : null}
        {counts.status === "failed" ? (
          <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
            {troubleText(counts.trouble)}
          </Notice>
        ) : null}
        {counts.status === "ready" ? <CountTable counts={counts.value} accounts={accounts} /> : null}
        <StorageRoomList shell={shell} epoch={epoch} />
      </Card>
      {accounts.length > 0 ? <Consents engine={engine} accounts={accounts} onChanged={onChanged} /> : null}
      <BackupCard engine={engine} version={shell.version} onRestored={onChanged} epoch={epoch} />
      <EraseCard engine={engine} shell={shell} onErased={onChanged} />
    </div>
  );
}

function CountTable({ counts, accounts }: { counts: Counts; accounts: readonly AccountSummary[] }) {
  const rows = [
    [i18n.t("privacy.accounts"), whole(accounts.length)],
    [i18n.t("privacy.historyRows"), whole(accounts.reduce((sum, account) => sum + account.rows, 0))],
    [i18n.t("privacy.importsCount"), whole(counts.imports)],
    [i18n.t("privacy.actions"), whole(counts.actions)],
    [i18n.t("privacy.geminiKey"), counts.hasKey ? i18n.t("privacy.keyStored") : i18n.t("privacy.keyNone")],
  ] as const;
  return (
    <table className="w-full" data-testid="stored-counts">
      <thead className="sr-only">
        <tr>
          <th scope="col">{i18n.t("privacy.what")}</th>
          <th scope="col">{i18n.t("privacy.count")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className="border-t border-line first:border-t-0">
            <th scope="row" className="py-1 text-left font-normal">
              {name}
            </th>
            <td className="py-1 text-right">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Consents({
  engine,
  accounts,
  onChanged,
}: {
  engine: EngineApi;
  accounts: readonly AccountSummary[];
  onChanged: () => void;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  const change = async (account: AccountSummary) => {
    const { platform, accountId } = account;
    const result = await ask(() => engine.setConsent({ platform, accountId }, account.consent !== true));
    setFailure(result.ok ? null : troubleText(result.trouble));
    onChanged();
  };
  return (
    <Card aria-labelledby="consents-title">
      <h2 id="consents-title" className="mb-2">
        {i18n.t("privacy.consent")}
      </h2>
      {failure ? <Notice tone="alert">{failure}</Notice> : null}
      <ul className="divide-y divide-line">
        {accounts.map((account) => (
          <li key={accountKey(account)} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div className="min-w-0">
              <p className="font-semibold">
                {platformName(account.platform)} · {account.name || account.accountId}
              </p>
              <p className="text-small text-muted">
                {account.consent === null
                  ? i18n.t("privacy.consentNotAsked")
                  : account.consent
                    ? i18n.t("privacy.consentYes")
                    : i18n.t("privacy.consentNo")}
              </p>
            </div>
            <Button onClick={() => void change(account)}>
              {account.consent === true ? i18n.t("privacy.withdraw") : i18n.t("privacy.allow")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
