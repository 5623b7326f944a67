import { mkdirSync } from "node:fs";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDeskPage } from "@/lab/stage/bring-history";
import { clickTestId, openPanel } from "@/lab/stage/panel";
import { askForReading } from "@/lab/stage/reading";
import { scrollDown } from "@/lab/stage/scroll-table";
import type { Stage } from "@/lab/stage/stage";
import { until } from "@/lab/stage/until";
import type { PlatformId } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import { BROWSER, openTestStage, picturesOnFailure, VIEW } from "./support";

const ROWS = 60;

/** Each row's name and what its cells show, by id. */
function textsOf(table: PageReading["table"]): Map<string | null, string[]> {
  return new Map(
    (table?.rows ?? []).map(({ id, name, cells }) => {
      const shown = Object.entries(cells).flatMap(([metric, cell]) => cell.status === "found" ? [`${metric} ${cell.raw}`] : []); // prettier-ignore
      return [id, [name, ...shown]];
    }),
  );
}

/** Tables that keep only the rows in view in the document. */
describe("a table that is longer than the screen", () => {
  let stage: Stage;
  let desk: Page;
  let page: Page | undefined;

  beforeAll(async () => {
    stage = await openTestStage();
    desk = await openDeskPage(stage);
  });
  afterAll(async () => stage.close());
  beforeEach(() => picturesOnFailure({ page: () => page }));

  const tableOf = async (url: string) => {
    const text = await askForReading(desk, url);
    return text === null ? null : (JSON.parse(text) as PageReading).table;
  };
  const rowsSaid = (panel: Frame) => panel.evaluate(() => document.querySelector("[role=dialog]")?.textContent ?? "");

  it.each<PlatformId>(["google-ads", "meta-ads"])(
    "is read whole as one scrolls through it, in %s",
    async (platform) => {
      const address = new URL(stage.replicas[platform].startUrl("en-US"));
      address.searchParams.set("rows", String(ROWS));
      address.searchParams.set("virtual", "0");
      const whole = await stage.open(address.href, VIEW);
      await openPanel(whole);
      const all = await until(
        async () => {
          const table = await tableOf(whole.url());
          return table?.complete === true ? table : null;
        },
        20_000,
        "the table was not read",
      );
      await whole.close();
      expect(all.rowsRead).toBe(ROWS);

      address.searchParams.set("virtual", "1");
      page = await stage.open(address.href, VIEW);
      const panel = await openPanel(page);
      await clickTestId(panel, "consent-agree");
      await clickTestId(panel, "reading-light");
      await until(async () => /\d+ of 60 rows read/.test(await rowsSaid(panel)), 20_000, "no rows are stated");
      expect(await rowsSaid(panel)).not.toContain("60 of 60");
      const shown = () => page!.evaluate(() => document.querySelectorAll('[role="row"], .particle-table-row').length);
      const count = async () => Number(/(\d+) of 60 rows read/.exec(await rowsSaid(panel))?.[1] ?? 0);
      // A person reads what is on screen before going on; the last screen may bring nothing new.
      for (let before = await count(); await scrollDown(page); before = await count())
        await until(async () => (await count()) > before, 6_000, "").catch(() => undefined);
      expect(await shown()).toBeLessThan(ROWS);
      await until(
        async () => (await rowsSaid(panel)).includes("60 of 60 rows read. No row is missing."),
        20_000,
        `not all rows were joined: ${await rowsSaid(panel)}`,
      );
      mkdirSync("/tmp/e2e", { recursive: true });
      await page.screenshot({ path: `/tmp/e2e/${BROWSER}-long-table-${platform}.png` });

      const joined = await tableOf(page.url());
      const [truth, found] = [textsOf(all), textsOf(joined)];
      expect([...found.keys()].sort()).toEqual([...truth.keys()].sort());
      for (const [id, cells] of found) expect(truth.get(id)).toEqual(expect.arrayContaining(cells));
      await page.close();
    },
  );
});
