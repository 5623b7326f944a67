// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { LEARNED_FAILED, LEARNED_MISSING, type LearnableColumn, type LearnedColumn } from "@/lib/domain/learned";
import type { PlatformId } from "@/lib/domain/platform";
import { layersOf, valueOf, type FieldReading, type PageReading } from "@/lib/domain/reading";
import { googleAds } from "@/lib/platforms/google-ads";
import { grid, NAME, row as googleRow, showPage, type Header } from "@/lib/platforms/google-ads/testing/grid";
import { metaAds } from "@/lib/platforms/meta-ads";
import { footer, header, page, row as metaRow, table, value } from "@/lib/platforms/meta-ads/testing/page";
import { inOneGo } from "@/lib/platforms/steps";
import { derive, pickForm } from "./derive";
import { deriveColumn } from "./derive-column";
import { withLearned } from "./with-learned";

interface Shown {
  readonly document: Document;
  readonly url: URL;
}
/** A column: its key, its words and its figures. */
type Columns = readonly (readonly [key: string, label: string, ...figures: string[]])[];

/** Two campaigns of one account with these columns. */
const SHOW: Readonly<Record<PlatformId, (columns: Columns, lang?: string) => Shown>> = {
  "google-ads": (columns, lang = "en-US") => {
    const headers: Header[] = [NAME, ...columns.map(([key, label]) => [key, label] as const)];
    const rows = ["11", "12"].map((id, at) => googleRow(headers, `Campaign ${id}`, columns.map(([, , ...figures]) => figures[at] ?? ""), { id })); // prettier-ignore
    showPage(grid({ headers, rows, pager: "1 - 2 of 2" }), lang);
    return { document, url: new URL("https://ads.google.com/aw/campaigns?ocid=9") };
  },
  "meta-ads": (columns, lang = "en-US") => {
    const rows = ["12020000000001", "12020000000002"].map((id, at) => metaRow(id, `Campaign ${id}`, columns.map(([key, , ...figures]) => ({ key, html: value(figures[at] ?? "") })))); // prettier-ignore
    const head = [header("name", "Campaign"), ...columns.map(([key, label]) => header(key, label))];
    return page("campaigns?act=900100", table(head.join(""), ...rows, footer("2")), lang.replace("-", "_"));
  },
};
const KEYS = {
  "google-ads": { impressions: "stats.impressions", clicks: "stats.clicks", ctr: "stats.click_through_rate", unknown: "stats.zorbl" },
  "meta-ads": { impressions: "impressions", clicks: "clicks", ctr: "ctr", unknown: "zorbl" },
} as const; // prettier-ignore

describe.each<PlatformId>(["google-ads", "meta-ads"])("a column that the person shows in %s", (id) => {
  const platform = id === "google-ads" ? googleAds : metaAds;
  const show = SHOW[id];
  const keys = KEYS[id];
  const IMPRESSIONS = [keys.impressions, "Impressions", "1,000", "3,000"] as const;
  const CLICKS = [keys.clicks, id === "google-ads" ? "Clicks" : "Clicks (all)", "50", "90"] as const;
  const OUTLAY = [keys.unknown, "Outlay", "$100.00", "$90.00"] as const;

  const headerOf = ({ document, url }: Shown, words: string) =>
    platform.headers(document, url).find((one) => one.words === words)!.element;
  const point = (shown: Shown, words: string, metric: LearnableColumn = "cost") => {
    const form = pickForm(platform.read(shown.document, shown.url));
    return deriveColumn({ platform, ...shown, metric, form }, headerOf(shown, words));
  };
  const learn = (shown: Shown, words: string, metric: LearnableColumn = "cost"): LearnedColumn => {
    const outcome = point(shown, words, metric);
    if (outcome.status !== "proved" || outcome.locator.place !== "column") throw new Error(JSON.stringify(outcome));
    return outcome.locator;
  };
  const read = ({ document, url }: Shown, ...learned: LearnedColumn[]): PageReading =>
    withLearned(platform, () => learned).read(document, url);
  const cells = ({ table: read }: PageReading, metric: LearnableColumn = "cost") =>
    read?.rows.map((row): FieldReading<unknown> | undefined => row.cells[metric]);
  const hints = ({ problems }: PageReading) => problems.filter(({ field }) => field === "cost").map(({ hint }) => hint);
  const why = (columns: Columns, words: string, metric: LearnableColumn = "cost") => {
    const outcome = point(show(columns), words, metric);
    return outcome.status === "refused" ? outcome.why : outcome.status;
  };

  it("is read under these words from then on, by that layer", () => {
    const shown = show([IMPRESSIONS, CLICKS, OUTLAY]);
    expect(cells(platform.read(shown.document, shown.url))).toEqual([undefined, undefined]);
    expect(point(shown, "Outlay")).toMatchObject({ status: "proved", raw: "$100.00 · $90.00" });
    const reading = read(shown, learn(shown, "Outlay"));
    expect(cells(reading)?.map((cell) => valueOf(cell))).toEqual([
      { amountMicros: 100_000_000, currency: "USD" },
      { amountMicros: 90_000_000, currency: "USD" },
    ]);
    for (const cell of cells(reading) ?? [])
      expect(cell?.status === "found" ? layersOf(cell.via) : []).toContain("learned");
    const steps = withLearned(platform, () => [learn(shown, "Outlay")]);
    expect(cells(inOneGo(steps.readSteps!(shown.document, shown.url)))?.map((cell) => cell?.status)).toEqual(["found", "found"]); // prettier-ignore
  });

  it.each([
    ["de-DE", "Aufwendung", "1.234,50 €", "90,00 €"],
    ["fr-FR", "Débours", "1 234,50 €", "90,00 €"],
    ["ja-JP", "支出額合計", "¥1,234", "¥90"],
  ])("is read in %s", (lang, words, one, two) => {
    const shown = show([[keys.unknown, words, one, two]], lang);
    const locator = learn(shown, words);
    expect(locator.form).toBe(`table:campaign:${lang.slice(0, 2)}`);
    expect(cells(read(shown, locator))?.map((cell) => valueOf(cell))).toMatchObject([
      { amountMicros: lang === "ja-JP" ? 1_234_000_000 : 1_234_500_000 },
      { amountMicros: 90_000_000 },
    ]);
  });

  it("is another account's or language's nowhere", () => {
    const shown = show([IMPRESSIONS, OUTLAY]);
    const locator = learn(shown, "Outlay");
    for (const other of [
      { ...locator, account: "1" },
      { ...locator, form: "table:campaign:de" },
    ])
      expect(cells(read(shown, other))).toEqual([undefined, undefined]);
  });

  it("is unreadable, with the reason, once two headers have its words, none has, or it shows something else", () => {
    const locator = learn(show([IMPRESSIONS, OUTLAY]), "Outlay");
    const twice = read(show([IMPRESSIONS, OUTLAY, ["x.other", "Outlay", "$7.00", "$8.00"]]), locator);
    const alike = read(show([IMPRESSIONS, OUTLAY, ["x.other", "Outlay", "$100.00", "$90.00"]]), locator);
    for (const reading of [twice, alike]) {
      expect(cells(reading)?.map((cell) => cell?.status)).toEqual(["unreadable", "unreadable"]);
      expect(hints(reading)).toEqual([LEARNED_FAILED]);
    }
    const gone = read(show([IMPRESSIONS, [keys.unknown, "Glorp", "$100.00", "$90.00"]]), locator);
    expect(cells(gone)).toEqual([undefined, undefined]);
    expect(hints(gone)).toEqual([LEARNED_MISSING]);
    const words = read(show([IMPRESSIONS, [keys.unknown, "Outlay", "high", "low"]]), locator);
    expect(cells(words)?.map((cell) => cell?.status)).toEqual(["unreadable", "unreadable"]);
    expect(hints(words)).toEqual([LEARNED_FAILED]);
  });

  it("is not understood for now, and no failure, where one cell alone holds something else and others show two figures", () => {
    const locator = learn(show([IMPRESSIONS, OUTLAY]), "Outlay");
    const other = id === "google-ads" ? "$100.00<br>$80.00" : "$100.00 $80.00";
    const stray = read(show([IMPRESSIONS, [keys.unknown, "Outlay", "high", other]]), locator);
    expect(cells(stray)?.map((cell) => cell?.status)).toEqual(["unreadable", "unreadable"]);
    expect(hints(stray)).not.toContain(LEARNED_FAILED);
  });

  it("is read as nothing where the same words were shown for two metrics", () => {
    const shown = show([IMPRESSIONS, [keys.unknown, "Taps", "50", "90"]]);
    const reading = read(shown, learn(shown, "Taps", "clicks"), { ...learn(shown, "Taps", "clicks"), setting: "conversionValue" }); // prettier-ignore
    for (const metric of ["clicks", "conversionValue"] as const)
      expect(cells(reading, metric)).toEqual([undefined, undefined]);
    expect(reading.problems.filter(({ hint }) => hint === LEARNED_MISSING).map(({ field }) => field)).toEqual(["clicks", "conversionValue"]); // prettier-ignore
  });

  it("makes a column ambiguous where the reader knows its words, or the platform's own key says otherwise", () => {
    const words = { ...learn(show([IMPRESSIONS, OUTLAY]), "Outlay"), name: "Impressions" };
    const known = read(show([[keys.unknown, "Impressions", "1,000", "3,000"]]), words);
    for (const metric of ["cost", "impressions"] as const)
      expect(cells(known, metric)?.map((cell) => cell?.status)).toEqual(["unreadable", "unreadable"]);
    const locator = learn(show([IMPRESSIONS, OUTLAY]), "Outlay");
    const reading = read(show([IMPRESSIONS, [keys.clicks, "Outlay", "50", "90"]]), locator);
    for (const metric of ["cost", "clicks"] as const)
      expect(cells(reading, metric)?.map((cell) => cell?.status)).toEqual(["unreadable", "unreadable"]);
  });

  it("is refused where it is another column's, known already, not alone, named by figures, or empty", () => {
    const columns = [IMPRESSIONS, CLICKS, OUTLAY];
    expect(why(columns, "Impressions")).toBe("other-field");
    expect(why([...columns, [keys.unknown + "2", "Outlay", "$1.00", "$2.00"]], "Outlay")).toBe("not-unique");
    expect(why([IMPRESSIONS, [keys.unknown, "Outlay 2026", "$1.00", "$2.00"]], "Outlay 2026")).toBe("no-label");
    expect(why([...columns, ["x.views", "Views", "5", "6"]], "Views", "clicks")).toBe("contradicted");
    expect(why([IMPRESSIONS, [keys.unknown, "Outlay", "—", "—"]], "Outlay")).toBe("empty-column");
  });

  it("is refused where its cells are no such values", () => {
    expect(why([IMPRESSIONS, [keys.unknown, "Outlay", "high", "low"]], "Outlay")).toBe("not-parsed");
    expect(why([IMPRESSIONS, [keys.unknown, "Outlay", "12", "13"]], "Outlay")).toBe("not-parsed");
    expect(why([IMPRESSIONS, [keys.unknown, "Outlay", "$1.00", "13"]], "Outlay", "clicks")).toBe("not-parsed");
    expect(why([IMPRESSIONS, OUTLAY], "Outlay", "ctr")).toBe("not-parsed");
  });

  it("is refused where the arithmetic of the table contradicts it", () => {
    const rate = [keys.ctr, id === "google-ads" ? "CTR" : "CTR (all)", "5.00%", "3.00%"] as const;
    const views = [keys.unknown, "Taps", "50", "90"] as const;
    expect(why([IMPRESSIONS, rate, views], "Taps", "clicks")).toBe("proved");
    expect(why([IMPRESSIONS, rate, [keys.unknown, "Taps", "700", "900"]], "Taps", "clicks")).toBe("contradicted");
  });

  it("is refused outside a header, outside a table and on another table than at the start", () => {
    const shown = show([IMPRESSIONS, OUTLAY]);
    const form = pickForm(platform.read(shown.document, shown.url));
    const at = { platform, ...shown, metric: "cost" as const };
    expect(deriveColumn({ ...at, form }, shown.document.body)).toMatchObject({ why: "no-header" });
    expect(deriveColumn({ ...at, form: "1 table:ad:en" }, headerOf(shown, "Outlay"))).toMatchObject({ why: "page-changed" }); // prettier-ignore
    expect(derive({ ...at, setting: "budget", form }, headerOf(shown, "Outlay"))).toMatchObject({ why: "no-form" });
    const hit = headerOf(shown, "Outlay");
    shown.document.body.replaceChildren();
    expect(deriveColumn({ ...at, form }, hit)).toMatchObject({ why: "no-table" });
  });
});
