import type { BrowserKind } from "../browsers/find";
import { ms, type Line } from "./line";
import { measureSafety } from "./safety";

/** A backup of a usual history, an erase and the way back. */
export async function safetyLines(kind: BrowserKind): Promise<Line[]> {
  const safety = await measureSafety(kind);
  const seconds = (safety.backUpMs + safety.eraseMs + safety.restoreMs) / 1000;
  return [
    {
      what: `backup, erase and restore of ${safety.rows.toLocaleString("en-US")} rows (${safety.megabytes.toFixed(1)} MB)`,
      value: `${seconds.toFixed(1)} s: ${ms(safety.backUpMs)}, ${ms(safety.eraseMs)}, ${ms(safety.restoreMs)}`,
      target: "<= 60 s",
      met: seconds <= 60,
    },
    {
      what: "content before and after",
      value: safety.equal ? "equal hashes" : "DIFFERENT",
      target: "equal",
      met: safety.equal,
    },
    {
      what: "records left after erasing",
      value: String(safety.leftAfterErasing),
      target: "0",
      met: safety.leftAfterErasing === 0,
    },
  ];
}
