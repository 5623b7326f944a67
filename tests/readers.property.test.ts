// @vitest-environment happy-dom
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { pageReading } from "@/lib/messaging/reading-schema";
import { googleAds } from "@/lib/platforms/google-ads";
import { metaAds } from "@/lib/platforms/meta-ads";
import type { AdPlatform } from "@/lib/platforms/platform";
import { inOneGo } from "@/lib/platforms/steps";

/**
 * Whatever stands on a page, reading it never throws and gives a reading that the other side's schema takes: a page that changed
 * may lose figures, but not the panel.
 */
interface Alphabet {
  readonly platform: AdPlatform;
  readonly urls: readonly string[];
  readonly tags: readonly string[];
  readonly attributes: readonly (readonly [name: string, values: readonly string[]])[];
  readonly words: readonly string[];
  /** One row of a table as the platform writes it, for a row's key and the texts of its cells: whole rows are rare among random trees. */
  readonly row: (key: string, cells: readonly string[]) => Plan;
  readonly rowKeys: readonly string[];
}

interface Plan {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Plan | string)[];
}

const FIGURES = [
  "1,234", "1.234,56", "$50.00", "A$5", "50,00 €", "R$ 1.234,56", "¥1,000", "5.00%", "< 10%", "> 90 %", "—", "--", "", " ", "NaN", "-0", "1e9",
  "999999999999999999999", "$99999999999999999999.99", "-1", "0.0000001", "1,0002", "‎12‏", "1\u202f234", "∞", "x".repeat(600), "x".repeat(30_000), "2026-02-30",
  "Oct 1 – 31, 2026", "31/31/2026", "Nov 31, 2026", "1 - 50 of 212", "Daily", "Lifetime", "Results from 99999999999999999999 campaigns",
]; // prettier-ignore
const ROLES = [
  "table", "grid", "row", "rowgroup", "columnheader", "gridcell", "rowheader", "heading", "presentation", "switch", "checkbox", "combobox", "listbox",
  "button", "dialog", "radio", "radiogroup", "textbox", "progressbar", "toolbar", "tab", "listitem", "option", "group",
]; // prettier-ignore
const SHARED: Alphabet["attributes"] = [
  ["role", ROLES],
  ["aria-level", ["1", "3", "4", "x"]],
  ["aria-checked", ["true", "false", "mixed"]],
  ["aria-selected", ["true", "false"]],
  ["aria-busy", ["true"]],
  ["aria-hidden", ["true"]],
  ["hidden", [""]],
  ["dir", ["rtl"]],
  ["contenteditable", ["true", "false"]],
  ["style", ["left: 10px; width: 90px", "transform: translate(0px, 46px)", "display: none", "width: NaNpx"]],
  ["type", ["checkbox", "radio", "text", "number"]],
  ["value", FIGURES],
  ["id", ["a", "b"]],
  ["aria-labelledby", ["a", "a b", "missing"]],
  ["for", ["a", "missing"]],
];

const node = (tag: string, attributes: Plan["attributes"], ...children: Plan["children"]): Plan => ({ tag, attributes, children }); // prettier-ignore
const META_KEYS = ["forObjectType(name,CAMPAIGN_GROUP)", "spend", "impressions", "forAttributionWindow(results,default)", "forObjectType(budget,CAMPAIGN_GROUP)", "forObjectType(delivery,CAMPAIGN_GROUP)"]; // prettier-ignore
const GOOGLE_KEYS = ["name", "stats.cost", "stats.impressions", "stats.clicks", "budget.amount", "status"];

const META: Alphabet = {
  rowKeys: [":11unit", ":12", ":-1", ":-7", ":", "", ":x", ":1".padEnd(40, "1")],
  row: (key, cells) =>
    node("span", [["data-surface", `/am/table/table_row${key}`]],
      node("div", [["role", "presentation"]],
        ...cells.map((text, index) => node("span", [["data-surface", `/am/table/table_row${key}/table_cell:${META_KEYS[index] ?? "spend"}`]], node("div", [], text)))),
    ), // prettier-ignore
  platform: metaAds,
  urls: [
    "campaigns?act=900100&columns=name,results,spend&date=2026-10-01_2026-10-31",
    "adsets?act=&date=_,%2C&filter_set=%1E%1D",
    "ads?act=900100&selected_ad_ids=33",
    "campaigns/edit/standalone?act=900100&selected_campaign_ids=11",
    "adsets/edit/standalone?act=900100&selected_adset_ids=22,23",
    "ads/edit/standalone?act=900100&selected_ad_ids=33&current_step=0",
  ].map((path) => `https://adsmanager.facebook.com/adsmanager/manage/${path}`),
  tags: ["div", "span", "label", "a", "input", "textarea", "button", "ul", "li", "h3", "svg", "sup"],
  attributes: [
    ...SHARED,
    ["data-surface", [
      "/am/table", "/am/table/table_row:11unit", "/am/table/table_row:-1", "/am/table/table_row:-7", "/am/table/table_row:", "/am/table/table_row:1111111111111111111111111111unit",
      "/am/table/table_row:11unit/table_cell:forObjectType(name,CAMPAIGN_GROUP)", "/am/table/table_row:11unit/table_cell:spend",
      "/am/table/table_row:-7/table_cell:forObjectType(name,CAMPAIGN_GROUP)", "/am/table/table_row:-7/table_cell:spend", "/am/table/table_row:-1/table_cell:spend", "/am/table/table_row:-1/total_count",
      "/am/table/table_row:12/table_cell:forAttributionWindow(results,default)", "/am/table/table_row:12/table_cell:forObjectType(budget,CAMPAIGN)",
      "/am/editor_drawer/editor:campaign", "/am/editor_drawer/editor:ad_set", "/am/editor_drawer/editor:ad",
      "/am/editor_drawer/editor:ad/ad_creative_section/headline_field", "/am/editor_drawer/editor:ad/pce_website_url_field",
    ]],
    ["id", [
      "reporting_table_column_spend", "reporting_table_column_results", "reporting_table_column_name", "campaignGroupBudgetSection", "campaignTargetingSection", "campaignBasicSection",
      "campaignConversionGoalsSection", "campaignPlacementSection", "creativeEditorComponent", "adgroupAdDestinationGeneric", "DETAILED", "CREATE_AUDIENCE", "OptimizationGoalDropDownMenu",
    ]],
    ["data-pagelet", ["FixedDataTableNew_footerRow"]],
    ["geotextcolor", ["value"]],
    ["data-hover", ["tooltip"]],
    ["data-tooltip-content", FIGURES],
    ["data-objecttype", ["CAMPAIGN_GROUP", "CAMPAIGN", "ADGROUP", "?"]],
    ["data-id", ["11", "22", "x", "-1"]],
    ["data-block", ["true"]],
    ["placeholder", ["mm/dd/yyyy", "$X.XX", "Please enter an amount", "http://www.example.com/page"]],
    ["aria-label", ["Daily budget", "Bid cap", "Start date", "End date", "Set an end date", "Primary text", "Headline", "Website URL", "Minimum age"]],
  ],
  words: [...FIGURES, "Campaign", "Amount spent", "Amount spent (EUR)", "Results", "Budget", "Audience", "Locations", "Location: Germany", "Age", "18 - 65+", "Gender", "Languages", "Turn on", "Highest volume", "Bid cap", "Lifetime budget"],
}; // prettier-ignore

const GOOGLE: Alphabet = {
  rowKeys: ["11", "12", "-7", "", "x", "1".repeat(40)],
  row: (key, cells) =>
    node("div", [["role", "row"], ["class", "particle-table-row"]],
      ...cells.map((text, index) => node("ess-cell", [["role", "gridcell"], ["essfield", GOOGLE_KEYS[index] ?? "stats.cost"]],
        index === 0 ? node("campaign-name", [], node("a", [["class", "ess-cell-link"], ["href", `/aw/adgroups?campaignId=${key}&ocid=9`]], text)) : text)),
    ), // prettier-ignore
  platform: googleAds,
  urls: [
    "campaigns?ocid=9", "adgroups?campaignId=11&ocid=9", "ads?adGroupId=22&campaignId=11", "campaigns/settings?campaignId=11&__e=1", "ads/edit?adId=33", "overview?ocid=",
  ].map((path) => `https://ads.google.com/aw/${path}`),
  tags: ["div", "span", "a", "input", "textarea", "ess-cell", "ess-table", "campaign-name", "tools-cell", "mat-checkbox", "material-input", "dynamic-component", "pagination-bar", "aw-header-cell", "segmentation-cell", "section", "label", "h3"],
  attributes: [
    ...SHARED,
    ["essfield", ["name", "stats.cost", "stats.clicks", "stats.impressions", "stats.cost_per_click", "budget.amount", "bidding_strategy", "status", "x1", "segmentation_info"]],
    ["class", ["particle-table-row", "particle-table-header", "particle-table-header-cell", "particle-table-summary-row", "particle-table-summary-row-table", "particle-joined-row"]],
    ["href", ["/aw/adgroups?campaignId=11&ocid=9", "/aw/ads?adGroupId=22", "https://[", "/aw/campaigns?campaignId=x", "%"]],
    ["debugid", ["budget", "name", "bidding", "locations", "languages", "networks"]],
    ["aria-label", ["Campaigns Table", "Ad groups Table", "Budget", "Headline 1", "Final URL", "Description 1", "Target CPA"]],
  ],
  words: [...FIGURES, "Campaign", "Cost", "Clicks", "Impr.", "CTR", "Avg. CPC", "Total: Account", "Total: Filtered campaigns", "$20.00/day", "Budget", "Bidding", "Maximize conversions", "Locations", "Languages", "English", "Germany"],
}; // prettier-ignore

/** Trees of the platform's own tags, attributes and words, nested anyhow. */
function plans({ tags, attributes, words }: Alphabet): fc.Arbitrary<Plan> {
  const attribute = fc.constantFrom(...attributes).chain(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))); // prettier-ignore
  return fc.letrec<{ node: Plan }>((tie) => ({
    node: fc.record({
      tag: fc.constantFrom(...tags),
      attributes: fc.array(attribute, { maxLength: 4 }),
      children: fc.array(fc.oneof({ depthSize: "medium", withCrossShrink: true }, fc.constantFrom(...words), tie("node")), { maxLength: 6 }),
    }),
  })).node; // prettier-ignore
}

/** A table of such rows, in the middle of anything. */
function tables({ row, rowKeys, words }: Alphabet): fc.Arbitrary<Plan> {
  const rows = fc.array(fc.tuple(fc.constantFrom(...rowKeys), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 5 }); // prettier-ignore
  return rows.map((all) => node("div", [["role", "table"]], ...all.map(([key, cells]) => row(key, cells))));
}

function build(document: Document, plan: Plan | string): Node {
  if (typeof plan === "string") return document.createTextNode(plan);
  const element = document.createElement(plan.tag);
  for (const [name, value] of plan.attributes) element.setAttribute(name, value);
  for (const child of plan.children) element.append(build(document, child));
  return element;
}

const pages = (alphabet: Alphabet): fc.Arbitrary<Plan[]> =>
  fc.oneof(
    fc.array(plans(alphabet), { minLength: 1, maxLength: 10 }),
    fc
      .tuple(fc.array(plans(alphabet), { maxLength: 3 }), tables(alphabet))
      .map(([around, table]) => [...around, table]),
  );

describe.each([
  ["Meta", META],
  ["Google", GOOGLE],
])("%s's reader", (_, alphabet) => {
  it("never throws and always gives a reading that the schema takes", { timeout: 120_000 }, () => {
    const locale = fc.constantFrom("en_US", "de_DE", "fr_FR", "es_ES", "pt_BR", "ja_JP", "he_IL", "xx_YY", "");
    fc.assert(
      fc.property(pages(alphabet), fc.constantFrom(...alphabet.urls), locale, (nodes, url, language) => {
        const page = new DOMParser().parseFromString("<!doctype html><html><body></body></html>", "text/html");
        page.documentElement.lang = language.replace("_", "-");
        page.body.className = `Locale_${language}`;
        for (const node of nodes) page.body.append(build(page, node));
        const reading = alphabet.platform.read(page, new URL(url));
        const checked = v.safeParse(pageReading, reading);
        expect(checked.issues?.map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`.slice(0, 200))).toBeUndefined();
        // In pieces as in one go.
        expect(inOneGo(alphabet.platform.readSteps!(page, new URL(url)))).toEqual(reading);
      }),
      { numRuns: 400, seed: 3 },
    );
  }); // prettier-ignore
});
