/** Why a file cannot be imported. Components translate by code; the message is English and stands alone. */
export type ImportErrorCode =
  | "empty-file"
  | "too-large"
  | "not-a-table"
  | "not-text"
  | "old-excel"
  | "bad-archive"
  | "archive-bomb"
  | "bad-json"
  | "unsafe-json"
  | "unknown-json"
  | "api-error"
  | "not-an-export"
  | "no-figures"
  | "no-data"
  | "cut-off"
  | "ambiguous-numbers"
  | "mixed-numbers"
  | "ambiguous-dates"
  | "mixed-currencies"
  | "nothing-to-store"
  | "other-account"
  | "several-accounts"
  | "other-platform"
  | "other-currency"
  | "stopped";

/** Between the names of columns in the parameter `columns` of "not-an-export". */
export const COLUMN_BREAK = "\u001f";

/** One clear sentence about a file: what is wrong, where, and what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly code: ImportErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ImportErrorCode, params: Readonly<Record<string, string | number>>, message: string) {
    super(message);
    this.code = code;
    this.params = params;
  }
}
