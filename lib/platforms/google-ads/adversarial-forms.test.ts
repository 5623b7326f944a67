// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { googleAds } from "./index";
import { chip, closed, drawer, lines, money, open } from "./testing/drawer";
import { grid, NAME, row, showPage, STATS } from "./testing/grid";

/** Drawers and editors made to mislead a reader, from what is known of Google Ads (facts google-ads.md 3-4), with what is true of them. */
const PAGE = new URL("https://ads.google.com/aw/campaigns?ocid=9");
const usd = (units: number, currency = "USD") => ({ amountMicros: Math.round(units * 1e6), currency });
const read = (url = PAGE) => googleAds.read(document, url);

/** What is found of a setting; `absent`, or undefined where nothing is found. */
function setting(name: string): unknown {
  const reading = (read().settings as Record<string, { status: string; value?: unknown }> | null)?.[name];
  return reading?.status === "found" ? reading.value : reading?.status === "absent" ? "absent" : undefined;
}
const box = (name: string, state: string) => `<material-checkbox role="checkbox" aria-checked="${state}" aria-label="${name}"></material-checkbox>`; // prettier-ignore
const radio = (name: string, chosen: boolean) => `<material-radio role="radio" aria-checked="${chosen}">${name}</material-radio>`; // prettier-ignore
const menu = (shown: string) => `<material-dropdown-select aria-label="What do you want to focus on?"><div class="button" aria-haspopup="listbox">${shown}</div></material-dropdown-select>`; // prettier-ignore
const DAILY = "Set your average daily budget for this campaign";

describe("a budget", () => {
  it.each([
    ["beside a recommended one in one text", closed("Budget", "$50.00/day (recommended $80.00/day)")],
    ["whose average is shown with what it may cost", closed("Budget", "$50.00/day, up to $1,520.00/month")],
    ["in two fields", open("Budget", money("Budget amount in $", "50") + money("Budget amount in $", "80"))],
    ["that is only a hint in the field", open("Budget", money(DAILY, "").replace('value=""', 'placeholder="50.00"'))],
    ["that is half typed", open("Budget", money(DAILY, "50.0.0"))],
    ["in a field that is hidden", open("Budget", `<div hidden>${money(DAILY, "50")}</div>`)],
    ["in words", open("Budget", money(DAILY, "fifty"))],
    ["that loads", closed("Budget", "Loading summary")],
  ])("%s is not told", (_, panel) => {
    showPage(drawer(panel));
    expect([undefined, "absent"]).toContain(setting("budget"));
  });

  it("beside a recommended one is its own", () => {
    showPage(drawer(closed("Budget", lines("$50.00/day", "Recommended: $80.00/day"))));
    expect(setting("budget")).toEqual(usd(50));
  });

  it("beside a tooltip and a warning is its own", () => {
    const tip = '<div role="tooltip">Most days cost up to $100.00</div><div class="error-text" role="alert">Below $10.00 is too low</div>'; // prettier-ignore
    showPage(drawer(open("Budget", money(DAILY, "50.00") + tip)));
    expect(setting("budget")).toEqual(usd(50));
    expect(setting("budgetType")).toBe("daily");
  });

  it("has the field's currency, not the page's", () => {
    showPage(drawer(open("Budget", money(DAILY, "50.00", "€"))));
    expect(setting("budget")).toEqual(usd(50, "EUR"));
  });

  it("is not the one of a suggestion that stands between the sections", () => {
    const card = '<div class="recommendation"><h3>Budget</h3><p>Raise your budget to $70.00/day</p><button>Apply</button></div>'; // prettier-ignore
    showPage(drawer(card, closed("Budget", "$50.00/day")));
    expect(setting("budget")).toEqual(usd(50));
  });

  it("of two periods at once is of neither", () => {
    showPage(drawer(open("Budget", `${radio("Average daily budget", true)}${radio("Campaign total budget", false)}${money("Set your total budget for this campaign", "900")}`))); // prettier-ignore
    expect(setting("budgetType")).toBeUndefined();
  });
});

describe("bidding", () => {
  it("keeps a target in its field after it was switched off", () => {
    showPage(drawer(open("Bidding", menu("Conversions") + box("Set a target cost per action", "false") + money("Target cost per action in US Dollar", "12.50")))); // prettier-ignore
    expect(setting("targetCpa")).toBe("absent");
    expect(setting("bidStrategy")).toBe("maximize-conversions");
  });

  it("may have a target that is half on", () => {
    showPage(drawer(open("Bidding", menu("Conversions") + box("Set a target cost per action", "mixed") + money("Target cost per action in US Dollar", "12.50")))); // prettier-ignore
    expect([undefined, usd(12.5)]).toContainEqual(setting("targetCpa"));
  });

  it.each([
    ["Portfolio: Target CPA $9.00 (old)", undefined],
    ["Target impression share", "target-impression-share"],
    ["Conversions or Clicks", undefined],
  ])("%s", (words, truth) => {
    showPage(drawer(closed("Bidding", words)));
    expect(setting("bidStrategy")).toBe(truth);
  });

  it("shows two menus of strategies", () => {
    showPage(drawer(open("Bidding", menu("Conversions") + menu("Clicks"))));
    expect(setting("bidStrategy")).toBeUndefined();
  });

  it("has a return on ad spend in percent", () => {
    showPage(drawer(open("Bidding", `${menu("Conversion value")}${box("Set a target return on ad spend", "true")}<material-input><input aria-label="Target return on ad spend" value="350"><span class="trailing-text">%</span></material-input>`))); // prettier-ignore
    expect([3.5, undefined]).toContain(setting("targetRoas"));
  });
});

describe("lists", () => {
  it.each([
    ["locations", "Locations", "Germany (country) and 2 more"],
    ["locations", "Locations", "3 locations"],
    ["languages", "Languages", "English + 3"],
    ["locations", "Standorte", "12 Standorte"],
    ["locations", "地域", "3 件の地域"],
    ["adSchedule", "Ad schedule", "Monday - Friday 09:00-17:00 and 2 more"],
  ])("%s of which only a part is shown: %s, %s", (name, title, summary) => {
    showPage(drawer(closed(title, summary)));
    expect(setting(name)).toBeUndefined();
  });

  it("of one place whose name is a number is a list", () => {
    showPage(drawer(closed("Locations", "10115")));
    expect(setting("locations")).toEqual(["10115"]);
  });

  it("of chips beside suggestions are the chosen ones", () => {
    const chosen = `<div class="chips" aria-label="Selected languages">${chip("English")}</div>`;
    const suggested = `<div class="suggestions" aria-label="Suggested languages">${chip("French")}</div>`;
    showPage(drawer(open("Languages", chosen + suggested)));
    expect(setting("languages")).toEqual(["English"]);
  });

  it("of boxes that are half checked are no list", () => {
    showPage(drawer(open("Networks", box("Google Search", "true") + box("Display Network", "mixed"))));
    expect(setting("networks")).toBeUndefined();
  });
});

describe("names in a drawer", () => {
  it.each(["Add audience segments", "Not set", "All day", "$50.00/day", "Budget", "Loading zone", "Excluded: all"])(
    "%s is a campaign's name",
    (name) => {
      showPage(drawer(open("Campaign name", `<material-input><input aria-label="Campaign name" value="${name}"></material-input>`), closed("Budget", "$9.00/day"))); // prettier-ignore
      expect(setting("name")).toBe(name);
      expect(setting("budget")).toEqual(usd(9));
    },
  );

  it("that equal a row of the table behind do not make its settings another campaign's", () => {
    const headers = [NAME, ...STATS];
    const figures = ["1,000", "50", "5.00%", "$2.00", "$100.00"];
    const table = grid({ headers, rows: [row(headers, "Budget", figures, { id: "11" }), row(headers, "Spring", figures, { id: "12" })] }); // prettier-ignore
    const titled = drawer(closed("Budget", "$9.00/day")).replace('<div class="slidealog-header">Settings</div>', '<div class="slidealog-header"><h2>Spring</h2></div>'); // prettier-ignore
    showPage(table + titled);
    expect(read().page.entity.campaign).toBe("12");
    showPage(table + titled.replace("<h2>Spring</h2>", ""));
    expect([null]).toContain(read().page.entity.campaign);
  });
});

describe("dates", () => {
  it.each([
    ["Nov 1, 2026 – Not set", "2026-11-01", "absent"],
    ["01/02/2026 – 03/04/2026", undefined, undefined],
    ["Starts Nov 1, 2026, 30 days", undefined, undefined],
  ])("%s", (summary, start, end) => {
    showPage(drawer(closed("Start and end dates", summary)));
    document.documentElement.lang = summary.startsWith("0") ? "en" : "en-US";
    expect([start, undefined]).toContain(setting("startDate"));
    expect([end, undefined]).toContain(setting("endDate"));
  });
});

describe("two drawers", () => {
  it("of which one is going away: the other counts; of which none is: neither", () => {
    const old = drawer(closed("Budget", "$9.00/day"));
    const own = drawer(closed("Budget", "$50.00/day"));
    showPage(old.replace("<slidealog>", '<slidealog aria-hidden="true">') + own);
    expect(setting("budget")).toEqual(usd(50));
    showPage(old + own);
    expect(read().settings).toBeNull();
  });
});

describe("an ad editor", () => {
  const EDITOR = new URL("https://ads.google.com/aw/ads/edit/search?adId=31&adGroupIdForAd=21&ocid=9");
  const input = (label: string, value: string, tag = "input") =>
    tag === "input"
      ? `<material-input><input class="input input-area" aria-label="${label}" value="${value}"></material-input>`
      : `<material-input><textarea class="input-area" aria-label="${label}">${value}</textarea></material-input>`;
  const found = (list: readonly object[]) => list.map((each) => ("value" in each ? each.value : null));

  it("shows a preview, sitelinks, ideas and a search field beside its own texts", () => {
    showPage(
      `<div class="preview"><div role="heading">Old headline</div><div>Old description</div></div>` +
        input("Search headline ideas", "Headline") +
        input("Final URL", "https://example.com/") +
        input("Path 1", "shoes") +
        input("Headline", "Shoes") +
        input("Headline", "") +
        input("Headline", "Final URL") +
        input("Description", "Good shoes", "textarea") +
        `<div class="sitelink">${input("Sitelink text", "Contact")}${input("Description line 1", "Write to us")}</div>` +
        `<div hidden>${input("Headline", "Not shown")}</div>` +
        `<button>Headline suggestion</button>`,
    );
    const { ad } = read(EDITOR);
    expect(found(ad!.headlines)).toEqual(["Shoes", null, "Final URL"]);
    expect(found(ad!.descriptions)).toEqual(["Good shoes"]);
    expect(ad!.finalUrl).toMatchObject({ status: "found", value: "https://example.com/" });
  });

  it("with two final addresses has neither", () => {
    showPage(input("Headline", "Shoes") + input("Final URL", "https://a.example/") + input("Final URL", "https://b.example/")); // prettier-ignore
    expect(read(EDITOR).ad!.finalUrl).toMatchObject({ status: "unreadable", reason: "ambiguous" });
  });
});
