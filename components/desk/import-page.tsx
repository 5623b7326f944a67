import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { AccountTarget, targetOf, type Draft } from "@/components/desk/account-target";
import { ImportList } from "@/components/desk/import-list";
import { ImportFlow } from "@/components/flows/import-flow";
import { Training } from "@/components/flows/training";
import type { ImportHandle } from "@/components/flows/use-import";
import { Card } from "@/components/ui/surface";
import type { AccountSummary, EngineApi, FileOutcome } from "@/lib/engine/api";

/** Import with preview, choice of the account, progress, result and undo; then training right away. */
export function ImportPage({
  engine,
  accounts,
  flow,
  onChanged,
  epoch,
}: {
  engine: EngineApi;
  accounts: readonly AccountSummary[];
  flow: ImportHandle;
  onChanged: () => void;
  epoch: number;
}) {
  const [draft, setDraft] = useState<Draft>({ choice: null, platform: null, accountId: "", name: "" });
  const outcomes = flow.stage.name === "previewed" ? flow.stage.outcomes : [];
  const account = targetOf(draft, accounts, outcomes);
  const [stored, setStored] = useState<{ platform: AccountSummary["platform"]; accountId: string } | null>(null);
  return (
    <div className="space-y-4">
      <Card>
        <ImportFlow
          engine={engine}
          account={account}
          flow={flow}
          chooser={(usable: readonly FileOutcome[]) => (
            <AccountTarget draft={draft} onChange={setDraft} accounts={accounts} outcomes={usable} />
          )}
          prepare={async () => {
            if (account && draft.name.trim() !== "") await engine.setAccountName(account, draft.name.trim());
          }}
          onImported={() => {
            setStored(account);
            onChanged();
          }}
        />
      </Card>
      {flow.stage.name === "done" && stored ? (
        <Card aria-labelledby="after-import">
          <h2 id="after-import" className="mb-1">
            {i18n.t("train.title")}
          </h2>
          <p className="mb-2">{i18n.t("train.need")}</p>
          <Training engine={engine} account={stored} onTrained={onChanged} />
        </Card>
      ) : null}
      <ImportList engine={engine} account={null} accounts={accounts} epoch={epoch} onChanged={onChanged} />
    </div>
  );
}
