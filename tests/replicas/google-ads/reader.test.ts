// @vitest-environment happy-dom
import { inOneGo } from "@/lib/platforms/steps";
import { beforeEach, describe, expect, it } from "vitest";
import { simulateBusiness } from "@/lab/simulator/simulate";
import type { SimulatedCampaign } from "@/lab/simulator/account";
import type { CellReadings, PageReading } from "@/lib/domain/reading";
import { valueOf } from "@/lib/domain/reading";
import { checkReading } from "@/lib/messaging/reading-schema";
import { googleAds } from "@/lib/platforms/google-ads";
import { notationFor } from "./app/notation";
import { renderStaticPage, type StaticPage } from "./static-page";

const account = simulateBusiness({ seed: 7, to: "2026-11-21", days: 60 }).google;
const LOCALES = ["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"] as const;
const cents = (micros: number) => Math.round(micros / 10_000) * 10_000;

/** What the page shows of a campaign, as the domain has it. */
function truthOf({ figures, ...campaign }: SimulatedCampaign): Record<string, unknown> {
  const money = (micros: number | null) =>
    micros === null || !Number.isFinite(micros) ? undefined : { amountMicros: cents(micros), currency: "EUR" };
  const rate = (part: number, whole: number) =>
    whole === 0 ? undefined : Number(((part / whole) * 100).toFixed(2)) / 100;
  return {
    budget: money(campaign.budgetMicros),
    budgetType: campaign.budgetType,
    campaignType: campaign.campaignType ?? undefined,
    optimizationScore: campaign.optimizationScore ?? undefined,
    impressions: figures.impressions,
    clicks: figures.clicks,
    ctr: rate(figures.clicks, figures.impressions),
    averageCpc: money(figures.clicks === 0 ? null : figures.costMicros / figures.clicks),
    cost: money(figures.costMicros),
    bidStrategy: campaign.bidStrategy,
    targetCpa: money(campaign.targetCpaMicros),
    targetRoas: campaign.targetRoas ?? undefined,
    conversions: figures.conversions,
    conversionRate: rate(figures.conversions, figures.clicks),
    costPerConversion: money(figures.conversions === 0 ? null : figures.costMicros / figures.conversions),
    conversionValue: money(figures.conversionValueMicros),
    roas:
      figures.costMicros === 0 ? undefined : Number((figures.conversionValueMicros / figures.costMicros).toFixed(2)),
  };
}

/** Reads the page; what is read must also pass the panel's gate. */
function read(page: StaticPage): PageReading {
  const reading = googleAds.read(document, page.url);
  expect(checkReading(reading)).toEqual(reading);
  return reading;
}
const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** No value that was read differs from the truth; returns how many were read. */
function expectNothingWrong(reading: PageReading, campaigns = account.campaigns): number {
  let right = 0;
  for (const row of reading.table?.rows ?? []) {
    const campaign = campaigns.find(({ id }) => id === row.id);
    if (row.id === null) continue;
    expect(campaign, `row ${row.id}`).toBeDefined();
    const truth = truthOf(campaign!);
    for (const [metric, cell] of Object.entries(row.cells) as [string, CellReadings["cost"]][]) {
      if (cell?.status !== "found" || metric === "status" || metric === "delivery") continue;
      // Campaign types are words of the page's language, which some of these pages hide.
      if (metric === "campaignType")
        expect(LOCALES.map((locale) => notationFor(locale, "EUR").words.types[campaign!.campaignType!])).toContain(
          cell.value,
        );
      else if (typeof cell.value === "number")
        expect(cell.value, `${row.name} ${metric}`).toBeCloseTo(truth[metric] as number, 8);
      else expect(cell.value, `${row.name} ${metric}`).toEqual(truth[metric]);
      right += 1;
    }
  }
  return right;
}

beforeEach(() => document.body.replaceChildren());

describe.each(LOCALES)("a campaign table in %s", (locale) => {
  it("is read whole, and right", () => {
    const reading = read(renderStaticPage(account, { locale }));
    expect(reading.problems).toEqual([]);
    expect(reading).toMatchObject({
      platform: "google-ads",
      page: { kind: "table", level: "campaign", accountId: account.accountId, entity: { campaign: null } },
      locale,
      currency: "EUR",
      dateRange: { from: account.from, to: account.to },
      table: { rowsRead: account.campaigns.length, rowsStated: account.campaigns.length, complete: true },
    });
    expect(reading.table?.rows.map(({ name }) => name)).toEqual(account.campaigns.map(({ name }) => name));
    expectNothingWrong(reading);
    for (const row of reading.table!.rows) {
      const truth = truthOf(account.campaigns.find(({ id }) => id === row.id)!);
      for (const [metric, value] of Object.entries(truth)) {
        const cell = row.cells[metric as "cost"];
        expect(cell?.status, `${row.name} ${metric}`).toBe(value === undefined ? "absent" : "found");
      }
    }
    const clicks = account.campaigns.reduce((sum, { figures }) => sum + figures.clicks, 0);
    expect(valueOf(reading.table!.totals.clicks)).toBe(clicks);
  });

  it.each(["adset", "ad"] as const)("the %s table as well", (level) => {
    const reading = read(renderStaticPage(account, { locale, level }));
    expect(reading.problems).toEqual([]);
    expect(reading.page.level).toBe(level);
    const adsets = account.campaigns.flatMap(({ adsets: inside }) => inside);
    const entities = level === "adset" ? adsets : adsets.flatMap(({ ads }) => ads);
    expect(
      reading.table?.rows.map(({ id, name, cells }) => [
        id,
        name,
        valueOf(cells.clicks),
        valueOf(cells.cost)?.amountMicros,
      ]),
    ).toEqual(entities.map(({ id, name, figures }) => [id, name, figures.clicks, cents(figures.costMicros)]));
  });

  it("leaves out segments and totals", () => {
    const reading = read(renderStaticPage(account, { locale, segmented: true }));
    expect(reading.table?.rowsRead).toBe(account.campaigns.length);
    expectNothingWrong(reading);
  });
});

describe.each(["en-US", "de-DE"])("a page in %s that was changed", (locale) => {
  let page: StaticPage;
  beforeEach(() => {
    page = renderStaticPage(account, { locale });
  });
  const everything = () => {
    page = renderStaticPage(account, { locale });
    return expectNothingWrong(read(page));
  };

  it("columns in another order", () => {
    const count = everything();
    for (const box of all(".particle-row-scroll-container")) box.append(...[...box.children].reverse());
    expect(expectNothingWrong(read(page))).toBe(count);
  });

  it("a column taken away", () => {
    for (const cell of all('[essfield="stats.clicks"]')) cell.remove();
    const reading = read(page);
    expect(reading.table?.rows[0]?.cells.clicks).toBeUndefined();
    expect(expectNothingWrong(reading)).toBeGreaterThan(50);
  });

  it("a header without its cells", () => {
    for (const cell of all('ess-cell[essfield="stats.clicks"]')) cell.remove();
    const reading = read(page);
    expect(reading.table?.rows[0]?.cells.clicks).toMatchObject({ status: "unreadable" });
    expectNothingWrong(reading);
  });

  it.each(["[essfield]", "ess-cell[essfield]", ".particle-table-header-cell[essfield]"])(
    "field names stripped from %s",
    (selector) => {
      for (const element of all(selector)) element.removeAttribute("essfield");
      expect(expectNothingWrong(read(page))).toBeGreaterThan(80);
    },
  );

  it("field names stripped and the columns of the header moved: figures disprove the order", () => {
    for (const element of all("[essfield]")) element.removeAttribute("essfield");
    const header = document.querySelector(".particle-table-header .particle-row-scroll-container")!;
    header.append(header.children[4]!);
    expectNothingWrong(read(page));
  });

  it("labels gone: field names still tell", () => {
    for (const label of all("aw-header-cell")) label.textContent = "???";
    const reading = read(page);
    expect(valueOf(reading.table?.rows[0]?.cells.clicks)).toBe(account.campaigns[0]?.figures.clicks);
    expectNothingWrong(reading);
  });

  it("two labels swapped: both are ambiguous", () => {
    const [clicks, cost] = ["clicks", "cost"].map((key) =>
      document.querySelector(`.particle-table-header-cell.col-${key} aw-header-cell`)!,
    );
    [clicks!.textContent, cost!.textContent] = [cost!.textContent, clicks!.textContent];
    const cells = read(page).table!.rows[0]!.cells;
    expect(cells.clicks).toMatchObject({ status: "unreadable", reason: "ambiguous" });
    expect(cells.cost).toMatchObject({ status: "unreadable", reason: "ambiguous" });
  });

  it("wrappers around cells' contents and build-numbered attributes", () => {
    const count = everything();
    for (const cell of all("ess-cell")) {
      const wrapper = document.createElement("div");
      wrapper.append(...cell.childNodes);
      wrapper.setAttribute("_ngcontent-awn-CM-99", "");
      cell.append(wrapper);
    }
    expect(expectNothingWrong(read(page))).toBe(count);
  });

  it("wrappers around cells, and classes renamed", () => {
    const count = everything();
    for (const cell of all("ess-cell")) {
      const wrapper = document.createElement("div");
      cell.replaceWith(wrapper);
      wrapper.append(cell);
      cell.className = "x1";
    }
    expect(expectNothingWrong(read(page))).toBe(count);
  });

  it("a custom column that a person named like the platform's", () => {
    for (const cell of all('[essfield="stats.conversion_rate"]')) {
      cell.setAttribute("essfield", "custom_column#77");
      const label = cell.querySelector("aw-header-cell");
      if (label !== null) label.textContent = locale === "de-DE" ? "Kosten" : "Cost";
    }
    const reading = read(page);
    expect(valueOf(reading.table?.rows[0]?.cells.cost)).toBeDefined();
    expectNothingWrong(reading);
  });

  it("totals renamed", () => {
    for (const label of all(".particle-table-segmented-summary-label-text")) label.textContent = "Sum of it all";
    const reading = read(page);
    expect(reading.table?.rowsRead).toBe(account.campaigns.length);
    expect(valueOf(reading.table?.totals.clicks)).toBeDefined();
    expectNothingWrong(reading);
  });

  it("total rows without their classes are told by their labels, and the account's total is not the table's", () => {
    all(".particle-table-summary-row-scope ess-cell").forEach((cell) => (cell.textContent = "9"));
    for (const row of all(".particle-table-summary-row")) row.className = "particle-table-row";
    const reading = read(page);
    expect(reading.table?.rowsRead).toBe(account.campaigns.length);
    expect(valueOf(reading.table?.totals.clicks)).toBe(
      account.campaigns.reduce((sum, { figures }) => sum + figures.clicks, 0),
    );
  });

  it("loading: nothing of the old figures counts", () => {
    grid().classList.add("particle-content-loading");
    const reading = read(page);
    expect(inOneGo(googleAds.settledSteps(document))).toBe(false);
    expect(reading.table?.complete).toBe(false);
    expect(reading.table?.rows[0]?.cells.cost).toEqual({ status: "unreadable", reason: "not-loaded" });
    expect(expectNothingWrong(reading)).toBe(0);
  });

  it("half loaded: empty cells are not zero, missing rows are missing", () => {
    all("ess-cell.data-numeric .ess-cell-ellipsis")
      .slice(20)
      .forEach((cell) => (cell.textContent = ""));
    all(".particle-table-row")
      .find((row) => row.querySelector("a") !== null)
      ?.remove();
    const reading = read(page);
    expect(reading.table?.complete).toBe(false);
    expectNothingWrong(reading);
    expect(reading.problems.some(({ reason }) => reason === "not-loaded")).toBe(true);
  });

  it("hostile names stay names", () => {
    const names = ["Total: spring 1,234", "Budget $99/day", "Gesamt: Kampagnen", "—", "1.234,56 €", "<b>x</b>"];
    all("ess-cell a.ess-cell-link").forEach((link, index) => (link.textContent = names[index] ?? "x"));
    const reading = read(page);
    expect(reading.table?.rows.slice(0, names.length).map(({ name }) => name)).toEqual(
      names.slice(0, account.campaigns.length),
    );
    expect(reading.table?.rowsRead).toBe(account.campaigns.length);
    expectNothingWrong(reading);
  });

  it("two rows of one campaign while rows are recycled count once", () => {
    const row = all(".particle-table-row").find((candidate) => candidate.querySelector("a") !== null)!;
    row.after(row.cloneNode(true));
    expect(read(page).table?.rowsRead).toBe(account.campaigns.length);
  });

  it("a placeholder, a draft summary and hidden rows are no rows", () => {
    const canvas = grid();
    const first = all(".particle-table-row")[0]!;
    for (const name of ["particle-table-placeholder", "summary-draft-overview-row"]) {
      const row = first.cloneNode(true) as HTMLElement;
      row.classList.add(name);
      canvas.append(row);
    }
    const hidden = first.cloneNode(true) as HTMLElement;
    hidden.style.display = "none";
    canvas.append(hidden);
    expect(read(page).table?.rowsRead).toBe(account.campaigns.length);
  });

  it("a number format that is not the language's", () => {
    const other = locale === "en-US" ? "de-DE" : "en-US";
    page = renderStaticPage(account, { locale: other });
    document.documentElement.lang = locale;
    expect(expectNothingWrong(read(page))).toBeGreaterThan(60);
  });

  it("no language at all", () => {
    document.documentElement.removeAttribute("lang");
    expectNothingWrong(read(page));
  });

  it("several tables: none is chosen", () => {
    grid().after(grid().cloneNode(true));
    const reading = read(page);
    expect(reading.table).toBeNull();
    expect(reading.problems).toContainEqual(expect.objectContaining({ field: "table", reason: "ambiguous" }));
  });

  it("a manager and a client account on one page: no account", () => {
    const other = document.createElement("div");
    other.className = "account-info";
    other.textContent = "111-222-3333 Manager";
    document.body.prepend(other);
    expect(read(page).page.accountId).toBeNull();
  });
});
