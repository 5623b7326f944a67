// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { metaAds } from "@/lib/platforms/meta-ads";
import type { FieldReading } from "@/lib/domain/reading";
import { openSaved, SAVED, type SavedName } from "./saved-page";

function read(name: SavedName) {
  const { document, url } = openSaved(name);
  return metaAds.read(document, url);
}
/** Values where found, the status or reason where not. */
function brief(readings: object | null | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries((readings ?? {}) as Record<string, FieldReading<unknown>>).map(([key, reading]) => [
      key,
      reading.status === "found" ? reading.value : reading.status === "absent" ? "absent" : reading.reason,
    ]),
  );
}
const eur = (units: number) => ({ amountMicros: Math.round(units * 1_000_000), currency: "EUR" });

describe("saved pages of the replica", () => {
  it("reads the campaigns table in en-US", () => {
    const reading = read("campaigns");
    expect(reading.page).toEqual({
      kind: "table",
      level: "campaign",
      accountId: "100344157941201",
      entity: { campaign: null, adset: null, ad: null },
    });
    expect([reading.locale, reading.currency]).toEqual(["en-US", "EUR"]);
    expect(reading.dateRange).toMatchObject({ from: "2026-10-23", to: "2026-11-21" });
    expect(reading.table).toMatchObject({ rowsRead: 6, rowsStated: 6, complete: true });
    const [tours, , winter] = reading.table?.rows ?? [];
    expect(tours).toMatchObject({ id: "120215338106177499", name: "Leads | Guided tours 2027" });
    expect(brief(tours?.cells)).toEqual({
      status: "enabled",
      delivery: "Active",
      results: 126,
      resultType: "Website leads",
      costPerResult: eur(9.07),
      budget: eur(120),
      budgetType: "daily",
      cost: eur(1142.77),
      impressions: 97213,
      reach: 37389,
      frequency: 2.6,
      linkClicks: 1583,
      clicks: 2180,
      ctr: 0.0224,
      averageCpc: eur(0.52),
      cpm: eur(11.76),
      endDate: "absent",
      bidStrategy: "cost-per-result-goal",
    });
    expect(brief(winter?.cells)).toMatchObject({ budget: "absent", budgetType: "absent", cost: eur(4808.93) });
    // Leads, purchases and clicks are not summed by the page, so not by us.
    expect(brief(reading.table?.totals)).toMatchObject({
      results: "absent",
      resultType: "absent",
      costPerResult: "absent",
      cost: eur(12041.06),
      impressions: 923935,
    });
    expect(reading.problems).toEqual([]);
  });

  it("reads the ad sets table in de-DE with decimal commas", () => {
    const reading = read("adsets-de");
    expect(reading.page).toMatchObject({ level: "adset", entity: { campaign: "120215338106177499" } });
    expect(reading.dateRange).toMatchObject({ from: "2026-10-23", to: "2026-11-21" });
    expect(reading.table?.rows.map(({ id }) => id)).toEqual([
      "120225875036856292",
      "120224876126741304",
      "120221349103111892",
    ]);
    expect(brief(reading.table?.rows[0]?.cells)).toMatchObject({ cost: eur(571.45), impressions: 48812, results: 79 });
    expect(brief(reading.table?.totals)).toMatchObject({
      cost: eur(1142.77),
      results: 126,
      resultType: "Website-Leads",
    });
  });

  it("reads the campaign form", () => {
    const reading = read("campaign-form-de");
    expect(reading.page).toMatchObject({ kind: "settings", level: "campaign" });
    expect(reading.page.entity).toEqual({ campaign: "120215338106177499", adset: null, ad: null });
    expect(reading.table).toBeNull();
    expect(brief(reading.settings)).toEqual({
      name: "Leads | Guided tours 2027",
      objective: "Leads",
      specialAdCategories: [],
      budget: eur(120),
      budgetType: "daily",
      bidStrategy: "cost-per-result-goal",
    });
  });

  it("reads the ad set form: a cost per result goal is targetCpa, a campaign's budget is absent", () => {
    const reading = read("adset-form");
    expect(brief(reading.settings)).toEqual({
      name: "Women 35-64 Instagram",
      conversionGoal: "WEBSITE",
      optimizationGoal: "Maximize number of conversions",
      targetCpa: eur(9),
      bidCap: "absent",
      targetRoas: "absent",
      bidStrategy: "absent",
      budget: "absent",
      budgetType: "absent",
      startDate: "2024-11-22",
      endDate: "absent",
      locations: ["Germany"],
      ageMin: 35,
      ageMax: 64,
      genders: ["female"],
      languages: ["all"],
      detailedTargeting: [],
      audiences: [],
      advantageAudience: false,
      placements: ["Instagram Feed", "Instagram Stories", "Instagram Reels"],
    });
    expect(brief(read("adset-form-de").settings)).toMatchObject({
      budget: eur(30),
      budgetType: "daily",
      bidStrategy: "highest-volume",
      targetCpa: "absent",
      startDate: "2024-11-22",
      detailedTargeting: ["Ski touring"],
      genders: ["all"],
    });
  });

  it.each(["ad-form", "ad-form-textarea-de"] as const)("reads the texts of %s", (name) => {
    const { page, ad, settings } = read(name);
    expect([page.kind, page.level, settings]).toEqual(["ad-editor", "ad", null]);
    expect(page.entity).toEqual({
      campaign: "120215338106177499",
      adset: "120221349103111892",
      ad: "120234035624446749",
    });
    expect(ad?.headlines.map((each) => (each.status === "found" ? each.value : each.status))).toEqual([
      "Cross the Alps in Six Days",
      "Guided Hut Tours From €389",
    ]);
    expect(brief(ad?.primaryTexts)[0]).toMatch(/^Never done a hut tour\?.*packing list\.$/);
    expect(Object.values(brief(ad?.descriptions))).toEqual(["Max 8 people", "Free cancellation"]);
    expect(ad?.finalUrl).toMatchObject({ value: "https://nordlicht-outdoor.example/tours/brochure" });
  });
});

/** All fields of a reading under one name each. */
function fieldsOf(name: SavedName, document: Document, url: URL): Map<string, FieldReading<unknown>> {
  const { table, settings, ad } = metaAds.read(document, url);
  const fields = new Map<string, FieldReading<unknown>>();
  const add = (prefix: string, readings: object | null) => {
    for (const [key, reading] of Object.entries(readings ?? {})) {
      if (Array.isArray(reading)) add(`${prefix}${key}.`, reading as object);
      else fields.set(prefix + key, reading as FieldReading<unknown>);
    }
  };
  for (const row of table?.rows ?? []) add(`${row.name} `, row.cells);
  add("total ", table?.totals ?? null);
  add("", settings);
  add("", ad);
  if (fields.size === 0 && name === "campaigns") throw new Error("nothing was read");
  return fields;
}

const each = (document: Document, selector: string, change: (element: Element) => void) =>
  [...document.querySelectorAll(selector)].forEach(change);

/** What Meta's next build might do to the page. Each leaves what a person sees as it was. */
const MUTATIONS: Readonly<Record<string, (document: Document) => void>> = {
  "classes renamed": (document) =>
    each(document, "[class]", (element) => element !== document.body && element.setAttribute("class", "x1a2b3c")),
  "generated ids renewed": (document) => {
    each(document, "label[id]", (label) => {
      const renewed = `js_${label.id}_z`;
      each(document, `[aria-labelledby="${label.id}"]`, (element) => element.setAttribute("aria-labelledby", renewed));
      label.id = renewed;
    });
  },
  "wrappers around everything": (document) =>
    each(document, "._1b33, .field, .summary, .inputBox", (element) => {
      const wrapper = document.createElement("div");
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }),
  "values without geotextcolor": (document) =>
    each(document, "[geotextcolor]", (element) => element.removeAttribute("geotextcolor")),
  "tooltips gone": (document) => each(document, "[data-hover]", (element) => element.removeAttribute("data-hover")),
  "row ids missing": (document) =>
    each(document, '[data-surface*="/table_row:"]', (element) => {
      const surface = element.getAttribute("data-surface") ?? "";
      element.setAttribute("data-surface", surface.replace(/table_row:\d+unit/, "table_row"));
    }),
  "suffix unit gone": (document) =>
    each(document, '[data-surface*="unit"]', (element) =>
      element.setAttribute("data-surface", (element.getAttribute("data-surface") ?? "").replace(/(\d)unit/, "$1")),
    ),
  "columns reversed": (document) =>
    each(document, ".headerRow .scrolling, .scrolling ._3pzj, .footerRow .scrolling", (group) =>
      group.append(...[...group.children].reverse()),
    ),
  "header row missing": (document) => each(document, ".headerRow", (row) => row.remove()),
  "impressions out of view": (document) =>
    each(document, '[data-surface$="table_cell:impressions"]', (cell) => cell.remove()),
  "some cells still loading": (document) =>
    each(document, '[data-surface$="table_cell:spend"] ._4lg0', (cell) => {
      cell.innerHTML = '<div role="progressbar" aria-busy="true"></div>';
    }),
  "a comparison under each figure": (document) =>
    each(document, "._1b33._av2o", (cell) => {
      const other = document.createElement("div");
      other.textContent = "12.50";
      cell.append(other);
    }),
  "two headers' words exchanged": (document) => {
    const [a, b] = ["impressions", "spend"].map((key) =>
      document.querySelector(`#reporting_table_column_${key} ._3ea9`),
    );
    if (a != null && b != null) [a.textContent, b.textContent] = [b.textContent, a.textContent];
  },
  "two cells' keys exchanged": (document) =>
    each(document, '[data-surface$="table_cell:impressions"], [data-surface$="table_cell:spend"]', (cell) => {
      const surface = cell.getAttribute("data-surface") ?? "";
      cell.setAttribute(
        "data-surface",
        surface.replace(/[a-z]+$/, surface.endsWith("spend") ? "impressions" : "spend"),
      );
    }),
  "section ids missing": (document) => {
    each(document, ".section", (section) => section.removeAttribute("id"));
    each(document, ".section [data-pagelet]", (section) => section.removeAttribute("data-pagelet"));
  },
  "surfaces of the form missing": (document) =>
    each(document, ".section [data-surface]", (element) => element.removeAttribute("data-surface")),
  "section keys missing altogether": (document) => {
    each(document, ".section", (section) => section.removeAttribute("id"));
    each(document, ".section [data-pagelet]", (section) => section.removeAttribute("data-pagelet"));
    each(document, ".section [data-surface]", (element) => element.removeAttribute("data-surface"));
  },
  "a hidden old copy of the form": (document) => {
    const form = document.querySelector(".editorForm");
    const copy = form?.cloneNode(true) as Element | undefined;
    if (form == null || copy === undefined) return;
    copy.setAttribute("hidden", "");
    each(document, ".editorForm input", (input) => input.setAttribute("value", input.getAttribute("value") ?? ""));
    copy.querySelectorAll("input").forEach((input) => input.setAttribute("value", "77"));
    form.before(copy);
  },
  "sections half loaded": (document) =>
    each(document, ".sectionBody", (body) => {
      if (body.closest("#campaignTargetingSection, #campaignGroupBudgetSection, #creativeEditorComponent"))
        body.remove();
    }),
  "hover texts shown": (document) =>
    each(document, '[role="toolbar"]', (toolbar) => toolbar.setAttribute("style", "display:flex")),
};

describe.each(Object.keys(SAVED) as SavedName[])("%s after a change of the page", (name) => {
  const original = openSaved(name);
  const expected = fieldsOf(name, original.document, original.url);

  it.each(Object.keys(MUTATIONS))("%s: every field is right or says that it cannot be read", (mutation) => {
    const { document, url } = openSaved(name);
    MUTATIONS[mutation]?.(document);
    const wrong: string[] = [];
    for (const [field, reading] of fieldsOf(name, document, url)) {
      const before = expected.get(field);
      if (
        reading.status === "found" &&
        (before?.status !== "found" || JSON.stringify(reading.value) !== JSON.stringify(before.value))
      )
        wrong.push(`${field}: ${JSON.stringify(reading)} instead of ${JSON.stringify(before)}`);
      if (reading.status === "absent" && before?.status === "found")
        wrong.push(`${field}: absent instead of ${JSON.stringify(before.value)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("changes that must cost nothing", () => {
  const harmless = [
    "classes renamed",
    "generated ids renewed",
    "wrappers around everything",
    "values without geotextcolor",
    "tooltips gone",
    "row ids missing",
    "suffix unit gone",
    "columns reversed",
    "section ids missing",
    "surfaces of the form missing",
    "section keys missing altogether",
    "a hidden old copy of the form",
    "hover texts shown",
  ];
  it.each((Object.keys(SAVED) as SavedName[]).flatMap((name) => harmless.map((mutation) => [name, mutation] as const)))(
    "%s: %s",
    (name, mutation) => {
      const before = openSaved(name);
      const after = openSaved(name);
      MUTATIONS[mutation]?.(after.document);
      const values = ({ document, url }: typeof before) =>
        [...fieldsOf(name, document, url)]
          .map(([field, reading]) => [field, "value" in reading ? reading.value : reading.status] as const)
          .sort(([a], [b]) => a.localeCompare(b));
      expect(values(after)).toEqual(values(before));
    },
  );
});
