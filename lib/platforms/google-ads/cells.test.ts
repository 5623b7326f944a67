// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { googleAds } from "./index";
import { grid, NAME, row, showPage, STATS, total, type Header } from "./testing/grid";

const CAMPAIGNS = new URL("https://ads.google.com/aw/campaigns?ocid=9");
const found = (value: unknown) => expect.objectContaining({ status: "found", value }) as unknown;
const unread = (reason: string) => expect.objectContaining({ status: "unreadable", reason }) as unknown;

/** What one cell under one header is read as. */
function cellsOf(header: Header, inner: string, lang = "en-US") {
  const headers = [NAME, header];
  showPage(grid({ headers, rows: [row(headers, "Spring", [inner])] }), lang);
  return googleAds.read(document, CAMPAIGNS).table!.rows[0]!.cells;
}

describe("a cell that shows two values", () => {
  it.each([
    ["stats.clicks", "Clicks", "<div>1,200</div><div>1,100</div>", "clicks"],
    ["stats.cost", "Cost", "<div>$9.00</div><div class='change'>+12%</div>", "cost"],
    ["primary_status", "Status", "<div>Eligible</div><div>Limited by budget</div>", "delivery"],
    ["x1", "Campaign type", "<div>Search</div><div>Display</div>", "campaignType"],
  ] as const)("%s is refused", (field, label, inner, metric) => {
    expect(cellsOf([field, label], inner)[metric]).toEqual(unread("ambiguous"));
  });

  it("is one value where the other piece holds none, or has a place of its own", () => {
    expect(cellsOf(["stats.clicks", "Clicks"], "<div>1,200</div><div>clicks</div>").clicks?.status).not.toBe("found");
    expect(cellsOf(["stats.clicks", "Clicks"], "<div><span>1,200</span></div>").clicks).toEqual(found(1200));
    const apart = "<div>9.00</div><div>USD</div>";
    expect(cellsOf(["stats.cost", "Cost"], apart).cost).toEqual(found({ amountMicros: 9_000_000, currency: "USD" }));
    const clicks = (inner: string) => cellsOf(["stats.clicks", "Clicks"], inner).clicks;
    expect(clicks("<div>1,2<span>0<span _ngcontent-x>0</span></span></div>")).toEqual(found(1200));
    for (const two of [
      "<div>1,200 <span>100</span></div>",
      '<div>1<span class="old">2</span></div>',
      "<div>1<sup>2</sup></div>",
    ])
      expect(clicks(two)).toEqual(unread("ambiguous"));
    const withReason = '<span class="status-text">Eligible</span><span class="reasons-text">Limited by budget</span>';
    expect(cellsOf(["primary_status", "Status"], withReason).delivery).toEqual(found("Eligible"));
    const shared = '<div class="budget-amount">$50.00/day</div><div>Shared budget 2</div>';
    expect(cellsOf(["x1", "Budget"], shared).budget).toEqual(found({ amountMicros: 50_000_000, currency: "USD" }));
  });
});

describe("a column that compares two periods", () => {
  it.each([
    ["en-US", "Clicks (Change)"],
    ["de-DE", "Klicks (Veränderung)"],
    ["fr-FR", "Clics (variation)"],
    ["es-ES", "Clics (cambio)"],
    ["pt-BR", "Cliques (alteração)"],
    ["ja-JP", "クリック数（増減）"],
  ])("holds no value (%s)", (lang, label) => {
    expect(cellsOf(["stats.clicks", label], "+12", lang).clicks).toBeUndefined();
  });
});

describe("an optimisation score", () => {
  it.each([
    ["78.46%", found(0.7846)],
    ["78.46", found(0.7846)],
    ["—", { status: "absent" }],
    ["0.78", unread("parse-failed")],
    ["178", unread("parse-failed")],
  ])("%s", (text, expected) => {
    expect(cellsOf(["x1", "Optimization score"], text).optimizationScore).toEqual(expected);
  });
});

describe("headers by their words", () => {
  it.each([
    ["en-US", "Search lost impr. share (budget)", "searchLostImpressionShareBudget"],
    ["en-US", "Search lost IS (rank)", "searchLostImpressionShareRank"],
    ["de-DE", "Anteil an möglichen Impr. im Suchnetzwerk", "searchImpressionShare"],
    ["de-DE", "Anteil an entg. Impr. im Suchnetzwerk (Budget)", "searchLostImpressionShareBudget"],
    ["de-DE", "Entgangene Impr. im Suchnetzwerk (Rang)", "searchLostImpressionShareRank"],
    ["fr-FR", "Taux d'impr. perdues sur le Réseau de Recherche (classement)", "searchLostImpressionShareRank"],
    ["es-ES", "Cuota de impr. perdidas de búsqueda (presupuesto)", "searchLostImpressionShareBudget"],
    ["es-ES", "Cuota de impr. perdidas de búsqueda (ranking)", "searchLostImpressionShareRank"],
    ["pt-BR", "Parc. impr. na rede de pesquisa", "searchImpressionShare"],
    ["pt-BR", "Parc. impr. perdidas na rede de pesquisa (orçamento)", "searchLostImpressionShareBudget"],
    ["ja-JP", "検索広告のインプレッション シェア損失率（ランク）", "searchLostImpressionShareRank"],
  ] as const)("%s %s", (lang, label, metric) => {
    expect(cellsOf(["x1", label], "12%", lang)).toEqual({ [metric]: found(0.12) });
  });

  it("the German words for a campaign's total budget are known", () => {
    expect(cellsOf(["x1", "Budgettyp"], "Kampagne insgesamt", "de-DE").budgetType).toEqual(found("lifetime"));
  });

  it("the Japanese focus on conversions is a strategy", () => {
    expect(cellsOf(["x1", "入札戦略"], "コンバージョン数", "ja-JP").bidStrategy).toEqual(found("maximize-conversions"));
  });

  it.each(["Search top IS", "Search lost top IS (budget)", "Search abs. top IS", "Display impr. share", "All conv.", "Avg. target CPA"])(
    "%s is another metric",
    (label) => expect(cellsOf(["x1", label], "12%")).toEqual({}),
  ); // prettier-ignore
});

describe("a cell whose header is not on the page", () => {
  const headers: readonly Header[] = [NAME, ["stats.clicks", "Clicks"], ["stats.cost", "Cost"]];
  const cellsWithout = (change: (header: Element) => void, inner = ["12", "$9.00"]) => {
    showPage(grid({ headers, rows: [row(headers, "Spring", inner)] }), "en-US");
    for (const header of document.querySelectorAll('[role="columnheader"][essfield="stats.clicks"]')) change(header);
    return googleAds.read(document, CAMPAIGNS).table!.rows[0]!.cells;
  };

  it("is known by Google's own key", () => {
    const { clicks } = cellsWithout((header) => header.remove());
    expect(clicks).toMatchObject({ status: "found", value: 12, via: "key:essfield=stats.clicks" });
  });

  it("is left out where the header is switched off, or names something else by that key", () => {
    expect(cellsWithout((header) => header.setAttribute("hidden", "")).clicks).toBeUndefined();
    expect(cellsWithout((header) => (header.textContent = "Clicks (Change)")).clicks).toBeUndefined();
  });

  it("is nobody's where two cells carry the key", () => {
    const { clicks } = cellsWithout((header) => {
      header.remove();
      const cell = document.querySelector('[role="gridcell"][essfield="stats.clicks"]')!;
      cell.after(cell.cloneNode(true));
    });
    expect(clicks).toEqual(unread("ambiguous"));
  });
});

describe("a cell that shows two figures beside columns that it is calculated with", () => {
  const headers = [NAME, ...STATS];
  const costOf = (inner: string, cpc = "$2.00") => {
    showPage(grid({ headers, rows: [row(headers, "Spring", ["1,000", "50", "5.00%", cpc, inner])] }), "en-US");
    return googleAds.read(document, CAMPAIGNS).table!.rows[0]!.cells.cost;
  };

  it("is the figure that they prove", () => {
    const own = { amountMicros: 100_000_000, currency: "USD" };
    expect(costOf("<div>$100.00</div><div>$80.00</div>")).toEqual(found(own));
    expect(costOf("<div>$80.00</div><div>$100.00</div>")).toEqual(found(own));
    expect(costOf("<div>$100.00</div><span>▲</span>")).toEqual(found(own));
    expect(costOf('<div>$1<span class="x">00.00</span></div>')).toEqual(found(own));
  });

  it("is refused where they prove neither, or cannot tell them apart", () => {
    expect(costOf("<div>$99.00</div><div>$80.00</div>")).toEqual(unread("ambiguous"));
    expect(costOf("<div>$100.00</div><div>$100.10</div>")).toEqual(unread("ambiguous"));
    expect(costOf("<div>$100.00</div><div>$80.00</div>", "—")).toEqual(unread("ambiguous"));
  });
});

describe("a total whose cells have no keys and fewer places than the rows", () => {
  const headers: readonly Header[] = [NAME, ...STATS].map(([, label]) => ["", label]);
  const read = (figures: readonly string[]) => {
    const rows = [row(headers, "Spring", figures), total(headers, "Total: Campaigns", figures)];
    showPage(grid({ headers, rows }), "en-US");
    return googleAds.read(document, CAMPAIGNS);
  };
  const unproven = { field: "totals", reason: "ambiguous", hint: "total-not-proven" };

  it("is given where its own figures prove it, else the reading says why it is not", () => {
    const proven = read(["1,000", "50", "5.00%", "$2.00", "$100.00"]);
    expect(proven.table?.totals.clicks).toEqual(found(50));
    expect(proven.problems).not.toContainEqual(unproven);
    const nothing = read(["0", "0", "—", "—", "$0.00"]);
    expect(nothing.table?.totals).toEqual({});
    expect(nothing.problems).toContainEqual(unproven);
  });
});
