/** What makes a formula of a cell, also in the full width that spreadsheets in East Asia take for the same. */
const RUNS = "=+\\-@\\t\\r|%＝＋－＠";
/** Where a spreadsheet of another language begins a cell: it parts at semicolons or tabs, and knows no quotes within. */
const STARTS = new RegExp(`(^|[;\\t\\n\\r])(\\s{0,99})(?=[${RUNS}])`, "g");

/** Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, "CSV injection"). */
export function spreadsheetText(text: string): string {
  return text.replace(STARTS, "$1'$2");
}

/** A text as one cell of a CSV file, in quotes where it needs them (RFC 4180). */
export function csvQuoted(text: string): string {
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
