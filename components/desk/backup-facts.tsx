import { i18n } from "@/lib/wording/i18n";
import { fileSize, moment, whole } from "@/components/wording/formats";
import type { BackupFacts } from "@/lib/engine/api";

/** What is in a backup, before it is restored. */
export function BackupFactsList({ facts }: { facts: BackupFacts }) {
  const lines = [
    [i18n.t("backup.madeAt"), moment(facts.createdAt)],
    [i18n.t("backup.madeBy"), `${i18n.t("extensionName")} ${facts.extension}`],
    [i18n.t("privacy.accounts"), whole(facts.accounts)],
    [i18n.t("privacy.historyRows"), whole(facts.rows)],
    [i18n.t("privacy.importsCount"), whole(facts.imports)],
    [i18n.t("privacy.actions"), whole(facts.actions)],
    [i18n.t("backup.size"), fileSize(facts.bytes)],
    [i18n.t("backup.encrypted"), facts.encrypted ? i18n.t("backup.yes") : i18n.t("backup.no")],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1" data-testid="backup-facts">
      {lines.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="text-right">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
