import "fake-indexeddb/auto";
import { openHistory } from "../db";
import type { HistoryDb } from "../db";
import type { FileReport } from "@/lib/domain/file-report";

let number = 0;

/** An empty history database of its own for one test. */
export function freshHistory(): HistoryDb {
  number += 1;
  return openHistory(`test-${number}`);
}

/** A report of a file, for tests that do not look at it. */
export const REPORT: FileReport = {
  path: "campaigns.csv",
  platform: "google-ads",
  report: "campaign",
  level: "campaign",
  encoding: "utf-8",
  delimiter: ",",
  locale: "en",
  currency: "EUR",
  from: "2026-10-01",
  to: "2026-10-31",
  rows: 1,
  columns: {},
  totals: {},
  statedTotals: null,
  skipped: [],
  warnings: [],
};
