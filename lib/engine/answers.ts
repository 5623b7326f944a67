import { ImportRefused } from "@/lib/model/imported/refusal";
import { FitCancelled } from "@/lib/model/types";
import { NoSuchEntry, NothingWritten } from "@/lib/evidence/ledger";
import { BackupError } from "@/lib/history/backup/backup-error";
import { faultOfStorage } from "@/lib/history/storage-fault";
import { ImportError } from "@/lib/history/imports/import-error";
import type { Outcomes, Trouble } from "./api";

/** Troubles of the engine itself; those of imports and of Gemini keep their own codes. */
export const ENGINE_TROUBLES = [
  "cancelled",
  "busy-training",
  "storage-full",
  "storage-failing",
  "storage-held",
  "storage-closed",
  "storage-newer",
  "storage-blocked",
  "no-history",
  "too-little-to-export",
  "no-account",
  "unknown-import",
  "unknown-suggestion",
  "nothing-written",
  "unknown-entry",
  "bad-settings",
  "bad-locator",
  "bad-column",
  "wrong-passphrase",
  "key-locked",
  "key-damaged",
  "no-key",
  "not-erased",
  "failed",
] as const;
export type EngineTroubleCode = (typeof ENGINE_TROUBLES)[number];

const MESSAGES: Readonly<Record<EngineTroubleCode, string>> = {
  cancelled: "Cancelled; nothing was changed.",
  "busy-training": "This account is being trained already.",
  "storage-full":
    "The browser has no room left for the history: free some disk space or erase old imports, then try again.",
  "storage-failing":
    "The browser cannot read or write its storage, most often because the disk is full: free some space, then try again.",
  "storage-held":
    "Another tab still uses this history with an older version of Adjutant: close or reload the other tabs, then try again.",
  "storage-closed": "The browser closed the history database: reload this page.",
  "storage-newer":
    "A newer version of Adjutant wrote this history: reload this page or, where that does not help, update this browser's extension.",
  "storage-blocked": "The browser does not let Adjutant store anything: leave private browsing or allow storage.",
  "no-history": "There is no history of this account yet: import an export first.",
  "too-little-to-export":
    "There are too few weeks of history to train elsewhere and still keep some back as judges: import more.",
  "no-account": "The page does not say which account it shows.",
  "unknown-import": "This import is not there any more.",
  "unknown-suggestion": "This suggestion is no longer current: read the page again.",
  "nothing-written": "Nothing was written, so there is nothing to record.",
  "unknown-entry": "The ledger has no such entry.",
  "bad-settings": "These settings are out of range; nothing was saved.",
  "bad-locator": "This place cannot be kept: it does not fit what Adjutant knows of such places.",
  "bad-column": "This cannot be said of a column.",
  "wrong-passphrase": "The passphrase is wrong.",
  "key-locked": "The Gemini key is locked: enter its passphrase.",
  "key-damaged": "The stored Gemini key is damaged: remove it and enter it again.",
  "no-key": "There is no Gemini key.",
  "not-erased": "Not everything could be erased: close other Adjutant tabs and try again.",
  failed: "Something went wrong inside Adjutant; nothing was changed.",
};

/** The person stopped it. A reason of its own: the browser calls a transaction that it broke off by the same name as a cancelled call. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Thrown inside the engine to answer with a known trouble. */
export class Troubled extends Error {
  override readonly name = "Troubled";
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

export function engineTrouble(code: EngineTroubleCode, params: Trouble["params"] = {}): Trouble {
  return { code, params, message: MESSAGES[code] };
}

/** Throws a known trouble. */
export function fail(code: EngineTroubleCode): never {
  throw new Troubled(engineTrouble(code));
}

/** What an error means to a person. What is not known is a defect: `failed`, with the technical words for a bug report. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Troubled) return error.trouble;
  if (error instanceof ImportError) return { code: error.code, params: error.params, message: error.message };
  if (error instanceof BackupError) return { code: error.code, params: {}, message: error.message };
  if (error instanceof ImportRefused) return { code: error.code, params: error.params, message: error.message };
  if (error instanceof FitCancelled) return engineTrouble("cancelled");
  if (error instanceof NothingWritten) return engineTrouble("nothing-written");
  if (error instanceof NoSuchEntry) return engineTrouble("unknown-entry");
  if (error instanceof Stopped || (error instanceof DOMException && error.name === "AbortError"))
    return engineTrouble("cancelled");
  const fault = faultOfStorage(error);
  if (fault !== null) return engineTrouble(`storage-${fault}`);
  const detail = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : "";
  return engineTrouble("failed", { detail });
}

/** Runs and answers; nothing is thrown across threads, where errors lose their shape. */
export async function answer<T>(run: () => T | Promise<T>): Promise<Outcomes<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.code === "failed") console.error("engine:", error);
    return { ok: false, trouble };
  }
}
