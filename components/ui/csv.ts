import { csvQuoted, spreadsheetText } from "@/lib/domain/spreadsheet-text";

/**
 * One CSV cell. Text that a spreadsheet would run as a formula gets a leading apostrophe
 * (OWASP, "CSV injection"); numbers stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return csvQuoted(spreadsheetText(value));
}

/** A whole CSV file with CRLF ends, as RFC 4180 has it, and a byte order mark so that Excel reads UTF-8. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** Hands a text to the person as a download. */
export function downloadText(fileName: string, text: string): void {
  downloadFile(fileName, new Blob([text], { type: "text/csv;charset=utf-8" }));
}

/** Hands a file to the person as a download. */
export function downloadFile(fileName: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
