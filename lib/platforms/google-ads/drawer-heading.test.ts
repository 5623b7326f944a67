// @vitest-environment happy-dom
import { lookIn } from "@/lib/platforms/dom/look";
import { describe, expect, it } from "vitest";
import { drawerHeading, findDrawer } from "./drawer";
import { googleAds } from "./index";
import { grid, NAME, row, showPage, STATS } from "./testing/grid";

const HEADERS = [NAME, ...STATS];
const FIGURES = ["1,000", "50", "5.00%", "$2.00", "$100.00"];
const BUDGET = `<material-expansionpanel><div class="main-header"><div class="header" role="button" aria-expanded="false" aria-label="Budget"><p>Budget</p><div>$50.00/day</div></div></div></material-expansionpanel>`;
const drawer = (header: string) =>
  `<slidealog><slidealog-wrapper role="dialog">${header}<div class="slidealog-body"><h2>Settings of this panel</h2>${BUDGET}</div></slidealog-wrapper></slidealog>`;
const table = grid({
  headers: HEADERS,
  rows: [row(HEADERS, "Spring", FIGURES, { id: "11" }), row(HEADERS, "Summer", FIGURES, { id: "12" })],
});
const headingOf = (header: string) => {
  showPage(drawer(header));
  return drawerHeading(findDrawer(lookIn(document))!);
};

describe("the heading of a drawer", () => {
  it.each([
    ["alone in its line", '<div class="slidealog-header">Spring</div>'],
    ["beside a button", '<div class="slidealog-header"><h2>Spring</h2><material-button>Help</material-button></div>'],
    [
      "behind the page's own words",
      '<div class="slidealog-header"><span>Campaign settings</span><h2>Spring</h2></div>',
    ],
    ["by its role", '<div class="slidealog-header"><div>Settings</div><div role="heading">Spring</div></div>'],
    ["without Google's own line", '<div class="renamed"><span>Settings</span><h1>Spring</h1></div>'],
  ])("is the entity's name: %s", (_, header) => {
    expect(headingOf(header)).toBe("Spring");
  });

  it("is empty where there is none: a section's title is not the drawer's", () => {
    expect(headingOf('<div class="slidealog-header"></div>')).toBe("");
    expect(headingOf("")).toBe("");
    showPage(
      drawer("")
        .replace("<p>Budget</p>", "<h2>Budget</h2>")
        .replace("<h2>Settings of this panel</h2>", "")
        .replace("slidealog-body", "renamed"),
    );
    expect(drawerHeading(findDrawer(lookIn(document))!)).toBe("");
  });

  it("is empty where two of them differ, and one that is hidden does not count", () => {
    const two = '<div class="slidealog-header"><h2>Settings</h2><h2>Spring</h2></div>';
    expect(headingOf(two)).toBe("");
    expect(headingOf(two.replace("<h2>", "<h2 hidden>"))).toBe("Spring");
  });
});

describe("whose settings a drawer shows", () => {
  const named = (name: string) => `<div class="slidealog-header"><span>Settings</span><h2>${name}</h2></div>`;
  const entity = () =>
    googleAds.read(document, new URL("https://ads.google.com/aw/campaigns?ocid=9")).page.entity.campaign;

  it("follows its heading alone, before and after a campaign is renamed", () => {
    showPage(table + drawer(named("Spring")));
    expect(entity()).toBe("11");
    document.querySelector(".slidealog-header h2")!.textContent = "Summer";
    expect(entity()).toBe("12");
    document.querySelector(".slidealog-header h2")!.textContent = "Spring 2";
    expect(entity()).toBeNull();
    document.querySelector("a")!.textContent = "Spring 2";
    expect(entity()).toBe("11");
  });
});

describe("whether a drawer is a campaign's or an ad group's", () => {
  const pageOf = (title: string, body: string) => {
    const section = BUDGET.replaceAll("Budget", title).replace("$50.00/day", body);
    const header = '<div class="slidealog-header"><span>Settings</span><h2>Spring</h2></div>';
    showPage(table + drawer(header).replace(BUDGET, section));
    return googleAds.read(document, new URL("https://ads.google.com/aw/campaigns?ocid=9")).page;
  };

  it.each([
    ["campaign", "Budget", "$50.00/day"],
    ["campaign", "Campaign name", "Spring"],
    ["adset", "Ad group name", "Spring"],
  ])("%s: its section %s says so", (level, title, body) => {
    expect(pageOf(title, body).level).toBe(level);
  });

  it("is not said by sections that both have, nor by none that we know", () => {
    for (const title of ["Locations", "Zxcv qwer"]) {
      const { kind, level, entity } = pageOf(title, "Berlin");
      expect([kind, level]).toEqual(["settings", null]);
      expect(entity).toEqual({ campaign: null, adset: null, ad: null });
    }
  });
});

describe("an expanded section whose fields are still to come", () => {
  it.each([
    '<div role="progressbar"></div>',
    '<div aria-busy="true">$9.00</div>',
    "<material-spinner></material-spinner>",
  ])("says that it is not loaded, and nothing of it is absent: %s", (waiting) => {
    const bidding = `<material-expansionpanel><div class="main-header"><div class="header" role="button" aria-expanded="true" aria-label="Bidding"><p>Bidding</p></div></div><div class="content">${waiting}</div></material-expansionpanel>`;
    showPage(table + drawer('<div class="slidealog-header"><h2>Spring</h2></div>').replace(BUDGET, BUDGET + bidding));
    const { settings } = googleAds.read(document, new URL("https://ads.google.com/aw/campaigns?ocid=9"));
    for (const name of ["bidStrategy", "targetCpa", "targetRoas", "maxCpc"] as const)
      expect(settings?.[name]).toEqual({ status: "unreadable", reason: "not-loaded" });
    expect(settings?.budget?.status).toBe("found");
  });
});
