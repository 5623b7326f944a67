import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { BackupFactsList } from "@/components/desk/backup-facts";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Progress } from "@/components/ui/progress";
import { SecretField } from "@/components/ui/secret-field";
import { Notice } from "@/components/ui/surface";
import type { BackupFacts } from "@/lib/engine/api";

/** What is in a backup and what it replaces, said before it does; `onRestore` answers why it failed. */
export function RestoreDialog({
  facts,
  done,
  onRestore,
  onClose,
}: {
  facts: BackupFacts;
  done: number | null;
  onRestore: (passphrase: string) => Promise<string | null>;
  onClose: () => void;
}) {
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const busy = done !== null;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
      title={i18n.t("backup.restoreTitle")}
      closeLabel={i18n.t("common.close")}
    >
      <div className="space-y-3">
        <BackupFactsList facts={facts} />
        <p>{i18n.t("backup.restoreExplain")}</p>
        {facts.encrypted ? (
          <SecretField
            label={i18n.t("backup.itsPassphrase")}
            complete="off"
            value={passphrase}
            testId="restore-passphrase"
            onChange={setPassphrase}
          />
        ) : null}
        {failure !== null && !busy ? <Notice tone="alert">{failure}</Notice> : null}
        {busy ? <Progress label={i18n.t("backup.restoring")} done={done} /> : null}
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            busy={busy}
            disabled={facts.encrypted && passphrase === ""}
            onClick={() => void onRestore(passphrase).then(setFailure)}
            data-testid="restore-confirm"
          >
            {i18n.t("backup.replace")}
          </Button>
          <Button busy={busy} onClick={onClose}>
            {i18n.t("common.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
