import { i18n } from "@/lib/wording/i18n";
import { ImportFlow } from "@/components/flows/import-flow";
import type { ImportHandle } from "@/components/flows/use-import";
import type { Shell } from "@/components/session/shell";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/surface";
import { platformName } from "@/components/wording/names";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi } from "@/lib/engine/api";

/** Import right beside the campaign, where the account is already known. */
export function BringHistory({
  engine,
  account,
  flow,
  onImported,
  shell,
}: {
  engine: EngineApi;
  account: AccountRef;
  /** Kept above, so that a page that re-renders in between does not lose the files. */
  flow: ImportHandle;
  onImported: () => void;
  shell: Shell;
}) {
  return (
    <Card aria-labelledby="bring-title" data-testid="bring-history">
      <h2 id="bring-title" className="text-lead">
        {i18n.t("bring.title")}
      </h2>
      <p className="mt-1">{i18n.t("bring.explain", { platform: platformName(account.platform) })}</p>
      <p className="mt-1 mb-3 text-small text-muted">
        {account.platform === "google-ads" ? i18n.t("bring.howGoogle") : i18n.t("bring.howMeta")}
      </p>
      <ImportFlow engine={engine} account={account} flow={flow} onImported={onImported} />
      <div className="mt-3">
        <Button look="quiet" onClick={() => shell.openDesk("import")}>
          {i18n.t("head.desk")}
        </Button>
      </div>
    </Card>
  );
}
