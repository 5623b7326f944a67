import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Frame, Page } from "puppeteer-core";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact?: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * What axe-core calls serious or critical, as `rule: markup`. The extension's policy forbids script from a string in the
 * page's world, so axe comes in over the debugging line.
 */
export async function seriousProblems(where: Page | Frame): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  if (!(await where.evaluate(() => "axe" in window))) await where.evaluate(source);
  const result = (await where.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<unknown> } };
    return await axe.run(document, { resultTypes: ["violations"], iframes: false });
  })) as AxeResult;
  return result.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
