/** Why a backup was not taken. */
export const BACKUP_FAULTS = [
  "not-a-backup",
  "backup-damaged",
  "backup-newer",
  "backup-large",
  "backup-needs-passphrase",
  "wrong-passphrase",
] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];

const SENTENCES: Readonly<Record<BackupFault, string>> = {
  "not-a-backup": "This file is no backup of Adjutant; nothing was changed.",
  "backup-damaged": "This backup is damaged or incomplete; nothing was changed.",
  "backup-newer": "A newer version of Adjutant made this backup: update the extension first. Nothing was changed.",
  "backup-large": "This backup unpacks to more than Adjutant can hold; nothing was changed.",
  "backup-needs-passphrase": "This backup is encrypted: enter its passphrase.",
  "wrong-passphrase": "The passphrase is wrong.",
};

/** A backup that was refused, before anything was changed. `detail` is for a bug report. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly code: BackupFault;
  readonly detail: string;
  constructor(code: BackupFault, detail = "") {
    super(SENTENCES[code]);
    this.code = code;
    this.detail = detail;
  }
}
