import type { BrowserKind } from "@/lab/browsers/find";
import { measureSizes } from "@/lab/browsers/sizes";
import { PAGE_PARTS } from "@/lib/messaging/page-parts";
import type { CheckResult } from "./check";

const KB = 1024;
/** The two platforms' content scripts and the parts that follow them. */
const FEWEST_SCRIPTS = 2 + Object.keys(PAGE_PARTS).length;
/** Issue 2, "Must show" 4; the largest file is the add-on linter's own limit (facts/reliability.md 4.2). */
export const BUDGET = { contentScriptGzip: 60 * KB, packageZip: 8 * KB * KB, largestFile: 5 * KB * KB } as const;

export function checkSizes(kind: BrowserKind): CheckResult {
  const sizes = measureSizes(kind);
  const over = (what: string, bytes: number, most: number) =>
    bytes > most ? [`${what} is ${Math.ceil(bytes / KB)} KB, more than ${most / KB} KB`] : [];
  const scripts = Object.entries(sizes.contentScripts);
  const failures = [
    ...(scripts.length < FEWEST_SCRIPTS ? [`the build has fewer than ${FEWEST_SCRIPTS} scripts for pages`] : []),
    ...scripts.flatMap(([name, bytes]) => over(`${name} (gzip)`, bytes, BUDGET.contentScriptGzip)),
    ...over("the package", sizes.packageZip, BUDGET.packageZip),
    ...over(sizes.largestFile.name, sizes.largestFile.bytes, BUDGET.largestFile),
  ];
  const summary = scripts.map(([name, bytes]) => `${name} ${(bytes / KB).toFixed(1)} KB`).join(", ");
  process.stdout.write(`  ${kind}: ${summary}; package ${(sizes.packageZip / KB / KB).toFixed(2)} MB\n`);
  return { name: `size budget (${kind})`, passed: scripts.length + 2 - failures.length, failures };
}
