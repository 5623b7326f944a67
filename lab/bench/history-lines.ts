import type { BrowserKind } from "../browsers/find";
import { measureHistory } from "./history-speed";
import { ms, type Line } from "./line";
import { median, quantile } from "./statistics";

/** The desk's import of a million rows against its two bare halves, and the desk over a usual history. */
export async function historyLines(kind: BrowserKind): Promise<Line[]> {
  const usual = await measureHistory(kind, 150_000);
  const large = await measureHistory(kind, 1_000_000);
  const took = large.preview + large.store;
  const bare = large.papa + large.bulkPut;
  return [
    {
      what: "importing 1,000,000 rows, preview and storing, against Papa Parse alone and a bare bulkPut",
      value: `${ms(large.preview)} + ${ms(large.store)} against ${ms(large.papa)} + ${ms(large.bulkPut)} (${(took / bare).toFixed(2)} x, ${Math.round(1e9 / took).toLocaleString("en-US")} rows/s)`,
      target: "<= 2.5 x",
      met: took <= 2.5 * bare,
    },
    {
      what: "the extension's memory at its peak meanwhile (resident, with the browser's own share)",
      value: large.peakMb === null ? "not known" : `${large.peakMb.toFixed(0)} MB`,
      target: "<= 600 MB",
      met: large.peakMb === null ? null : large.peakMb <= 600,
    },
    {
      what: "a click on the desk meanwhile",
      value: `p95 ${ms(quantile(large.clicks, 0.95))}, max ${ms(Math.max(0, ...large.clicks))} (${large.clicks.length} times)`,
      target: "<= 100 ms",
      met: large.clicks.length === 0 ? null : Math.max(...large.clicks) <= 100,
    },
    {
      what: "the desk opens over 150,000 rows",
      value: `median ${ms(median(usual.open))}, max ${ms(Math.max(...usual.open))}`,
      target: "<= 300 ms",
      met: median(usual.open) <= 300,
    },
    {
      what: "the first overview of 150,000 rows that a new engine sums",
      value: `p50 ${ms(median(usual.overviewFirst))}, max ${ms(Math.max(...usual.overviewFirst))}`,
      target: "",
      met: null,
    },
    {
      what: "the first key factors of 150,000 rows",
      value: `p50 ${ms(median(usual.factors))}, max ${ms(Math.max(...usual.factors))}`,
      target: "p50 <= 1000 ms",
      met: median(usual.factors) <= 1000,
    },
    {
      what: "each overview of 150,000 rows after it",
      value: `p50 ${ms(median(usual.overview))}, p95 ${ms(quantile(usual.overview, 0.95))}`,
      target: "p95 <= 100 ms",
      met: quantile(usual.overview, 0.95) <= 100,
    },
  ];
}
