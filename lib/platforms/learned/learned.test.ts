// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { LEARNED_FAILED, LEARNED_MISSING, type Learnable, type LearnedLocator } from "@/lib/domain/learned";
import { layersOf, valueOf, type PageReading } from "@/lib/domain/reading";
import { googleAds } from "@/lib/platforms/google-ads";
import { derive, pickForm } from "./derive";
import { withLearned } from "./with-learned";

const URL_NOW = new URL("https://ads.google.com/aw/campaigns?ocid=1&campaignId=11");

interface Field {
  readonly label?: string;
  readonly value: string;
  readonly sign?: string;
  readonly id?: string;
  readonly type?: string;
  readonly placeholder?: string;
}

function field({ label, value, sign = "", id, type = "text", placeholder }: Field): string {
  const attributes = [
    label === undefined ? "" : `aria-label="${label}"`,
    id === undefined ? "" : `id="${id}"`,
    placeholder === undefined ? "" : `placeholder="${placeholder}"`,
  ].join(" ");
  return `<material-input><span class="leading-text">${sign}</span><input type="${type}" value="${value}" ${attributes}></material-input>`;
}
function section(title: string, content: string): string {
  return `<material-expansionpanel><div class="main-header"><div class="header" role="button" aria-expanded="true" aria-label="${title}"><p>${title}</p></div></div><div class="content">${content}</div></material-expansionpanel>`;
}
function show(...sections: string[]): void {
  document.documentElement.lang = "en-US";
  // eslint-disable-next-line no-unsanitized/property -- a test's own page
  document.body.innerHTML = `<header><div class="account-info">441-234-5678</div></header>
    <slidealog><slidealog-wrapper role="dialog"><div class="slidealog-header"><h1>Spring</h1></div><div class="slidealog-body">${sections.join("")}</div></slidealog-wrapper></slidealog>`;
}

const NAME = section("Campaign name", field({ label: "Campaign name", value: "Budget $99/day" }));
const SPEND: Field = { label: "Spend each day", value: "48.00", sign: "$" };
/** The budget's section under words that no reader knows. */
const PLAN = section("Spending plan", field(SPEND));

const inputs = () => [...document.querySelectorAll("input")];
const inputOf = (label: string) => inputs().find((input) => input.getAttribute("aria-label") === label)!;
const read = (learned: readonly LearnedLocator[] = []): PageReading =>
  withLearned(googleAds, () => learned).read(document, URL_NOW);

function point(hit: Element, setting: Learnable = "budget") {
  const form = pickForm(googleAds.read(document, URL_NOW));
  return derive({ platform: googleAds, document, url: URL_NOW, setting, form }, hit);
}
function learn(hit: Element, setting: Learnable = "budget"): LearnedLocator {
  const outcome = point(hit, setting);
  if (outcome.status !== "proved") throw new Error(JSON.stringify(outcome));
  return outcome.locator;
}
const hintsOf = (reading: PageReading) =>
  reading.problems.filter((one) => one.field === "budget").map((one) => one.hint);

describe("a place that the person shows", () => {
  beforeEach(() => show(NAME, PLAN));

  it("is missed by the reader, and proved by its label and its text", () => {
    expect(read().settings?.budget?.status).toBe("unreadable");
    expect(point(inputOf("Spend each day"))).toEqual({
      status: "proved",
      raw: "48.00",
      value: { amountMicros: 48_000_000, currency: "USD" },
      locator: {
        platform: "google-ads",
        account: "4412345678",
        setting: "budget",
        form: "settings:campaign:en",
        place: "typed",
        name: "Spend each day",
        label: null,
        section: "Spending plan",
        key: null,
      },
    });
  });

  it("may be pointed at beside the field itself", () => {
    expect(point(document.querySelectorAll(".leading-text")[1]!).status).toBe("proved");
  });

  it.each<[string, () => Element, Learnable, string]>([
    ["a name that looks like money", () => inputOf("Campaign name"), "budget", "other-field"],
    ["no field", () => document.querySelector("h1")!, "budget", "nothing-here"],
    ["what is not in the form", () => document.querySelector(".account-info")!, "budget", "nothing-here"],
    ["an amount for a ratio", () => inputOf("Spend each day"), "targetRoas", "not-parsed"],
    ["an amount for a day", () => inputOf("Spend each day"), "endDate", "not-parsed"],
    ["a typed field for a choice", () => inputOf("Spend each day"), "bidStrategy", "wrong-kind"],
  ])("is refused: %s", (_name, hit, setting, why) => {
    expect(point(hit(), setting)).toMatchObject({ status: "refused", why });
  });

  it.each<[string, Field, string]>([
    ["without a currency", { ...SPEND, sign: "" }, "not-parsed"],
    ["a share", { ...SPEND, sign: "%" }, "not-parsed"],
    ["empty", { ...SPEND, value: "" }, "empty"],
    ["words", { ...SPEND, value: "Automatic" }, "not-parsed"],
    ["nothing at all", { ...SPEND, value: "0.00" }, "not-parsed"],
    ["a number that could be two", { ...SPEND, value: "1.234" }, "not-parsed"],
    ["without a label", { value: "48.00", sign: "$" }, "no-label"],
    ["with a figure as its label", { ...SPEND, label: "Spend 48 each day" }, "no-label"],
  ])("is refused: money %s", (_name, change, why) => {
    show(NAME, section("Spending plan", field(change)));
    expect(point(inputs()[1]!)).toMatchObject({ status: "refused", why });
  });

  it("is refused where two fields have its label, also in another section", () => {
    show(NAME, PLAN, section("Limits", field({ ...SPEND, value: "7.00" })));
    expect(point(inputs()[1]!)).toMatchObject({ status: "refused", why: "not-unique" });
  });

  it("is refused where the label is the campaign's own name", () => {
    show(section("Campaign name", field({ label: "Campaign name", value: "Spring" })), section("Plan", field({ ...SPEND, label: "Spring" }))); // prettier-ignore
    expect(point(inputs()[1]!)).toMatchObject({ status: "refused", why: "no-label" });
  });

  it("is refused where the reader reads another amount", () => {
    show(NAME, section("Budget", field({ label: "Budget", value: "50.00", sign: "$" })), PLAN);
    expect(valueOf(read().settings?.budget)).toEqual({ amountMicros: 50_000_000, currency: "USD" });
    expect(point(inputOf("Spend each day"))).toMatchObject({ status: "refused", why: "disagrees" });
  });

  it("is refused once another form is on screen", () => {
    const before = pickForm(googleAds.read(document, URL_NOW));
    const next = new URL("https://ads.google.com/aw/campaigns?ocid=1&campaignId=12");
    const place = { platform: googleAds, document, url: next, setting: "budget", form: before } as const;
    expect(derive(place, inputOf("Spend each day"))).toMatchObject({ status: "refused", why: "page-changed" });
  });

  it("is never a hidden field, nor one of ours", () => {
    inputOf("Spend each day").closest("material-input")!.setAttribute("style", "display: none");
    expect(point(inputOf("Spend each day")).status).toBe("refused");
    show(NAME, `<adjutant-overlay>${field(SPEND)}</adjutant-overlay>`);
    expect(point(inputOf("Spend each day"))).toMatchObject({ status: "refused", why: "nothing-here" });
  });

  it("takes a day by its field's pattern only, where day and month could be taken for each other", () => {
    const day = (placeholder?: string) =>
      show(NAME, section("Run", field({ label: "Last day", value: "03/04/2027", ...(placeholder === undefined ? {} : { placeholder }) }))); // prettier-ignore
    day();
    expect(point(inputOf("Last day"), "endDate")).toMatchObject({ status: "refused", why: "not-parsed" });
    day("dd/mm/yyyy");
    expect(point(inputOf("Last day"), "endDate")).toMatchObject({ status: "proved", value: "2027-04-03" });
  });
});

describe("a learned place", () => {
  let locator: LearnedLocator;
  beforeEach(() => {
    show(NAME, PLAN);
    locator = learn(inputOf("Spend each day"));
  });
  const budget = (reading: PageReading) => reading.settings?.budget;

  it("is read where the reader finds nothing, and says so", () => {
    const reading = read([locator]);
    expect(valueOf(budget(reading))).toEqual({ amountMicros: 48_000_000, currency: "USD" });
    const found = budget(reading);
    expect(found?.status === "found" ? layersOf(found.via) : []).toEqual(["learned"]);
    expect(hintsOf(reading)).toEqual([]);
    expect(reading.currency).toBe("USD");
  });

  it("follows a value that changes, and another campaign of the account", () => {
    show(NAME, section("Spending plan", field({ ...SPEND, value: "61.50" })));
    expect(valueOf(budget(read([locator])))).toEqual({ amountMicros: 61_500_000, currency: "USD" });
  });

  it("is where the field is, for notes and for writing", () => {
    const platform = withLearned(googleAds, () => [locator]);
    const located = platform.locate(document, URL_NOW, { kind: "setting", setting: "budget" });
    expect(located?.element).toBe(inputOf("Spend each day"));
    expect(located?.editable).toBe(true);
    expect(googleAds.locate(document, URL_NOW, { kind: "setting", setting: "budget" })).toBeNull();
  });

  it("is not used for another account, another kind of form or another platform", () => {
    const others = [
      { ...locator, account: "1" },
      { ...locator, form: "settings:adset:en" },
      { ...locator, form: "settings:campaign:de" },
      { ...locator, platform: "meta-ads" as const },
    ];
    for (const other of others) expect(read([other])).toEqual(read());
  });

  it("agrees with the reader where both find it, by name of both", () => {
    show(NAME, section("Budget", field({ ...SPEND, label: "Budget" })));
    const known = { ...locator, name: "Budget", section: "Budget" };
    const reading = budget(read([known]));
    expect(reading?.status === "found" ? layersOf(reading.via) : []).toContain("learned");
    expect(reading?.status === "found" ? layersOf(reading.via).length : 0).toBeGreaterThan(1);
  });

  it("makes the field ambiguous where the reader reads another amount, and is not trusted further", () => {
    show(NAME, section("Budget", field({ label: "Budget", value: "50.00", sign: "$" })), PLAN);
    const reading = read([locator]);
    expect(budget(reading)).toMatchObject({ status: "unreadable", reason: "ambiguous" });
    expect(hintsOf(reading)).toEqual([LEARNED_FAILED]);
  });

  it.each<[string, readonly string[], string | null]>([
    ["its section is folded", [NAME], LEARNED_MISSING],
    ["its label was reworded", [NAME, section("Spending plan", field({ ...SPEND, label: "Ceiling" }))], LEARNED_MISSING],
    ["it is in another section", [NAME, section("Bids", field(SPEND))], LEARNED_MISSING],
    ["two fields have its label", [NAME, PLAN, section("Limits", field(SPEND))], LEARNED_FAILED],
    ["two fields have all of it", [NAME, section("Spending plan", field(SPEND) + field({ ...SPEND, value: "7.00" }))], LEARNED_FAILED],
    ["its value is of another kind", [NAME, section("Spending plan", field({ ...SPEND, value: "Automatic" }))], LEARNED_FAILED],
    ["its amount became a share", [NAME, section("Spending plan", field({ ...SPEND, sign: "%" }))], LEARNED_FAILED],
    ["it lost its currency", [NAME, section("Spending plan", field({ ...SPEND, sign: "" }))], LEARNED_FAILED],
    ["it became a search", [NAME, section("Spending plan", field({ ...SPEND, type: "search" }))], LEARNED_MISSING],
  ])("refuses to read where %s", (_name, sections, hint) => {
    show(...sections);
    const reading = read([locator]);
    expect(budget(reading)?.status).toBe("unreadable");
    expect(hintsOf(reading)).toEqual([hint]);
    expect(withLearned(googleAds, () => [locator]).locate(document, URL_NOW, { kind: "setting", setting: "targetCpa" })).toBeNull(); // prettier-ignore
  }); // prettier-ignore

  it("knows a field by the platform's key as well, and doubts it where the key stands on another label", () => {
    show(NAME, section("Spending plan", field({ ...SPEND, id: "budget-amount" })));
    const keyed = learn(inputOf("Spend each day"));
    expect(keyed.key).toEqual({ attribute: "id", value: "budget-amount" });
    expect(valueOf(budget(read([keyed])))).toBeDefined();
    show(NAME, section("Spending plan", field({ ...SPEND, label: "Spend each hour", id: "budget-amount" })));
    expect(hintsOf(read([keyed]))).toEqual([LEARNED_FAILED]);
    expect(budget(read([keyed]))?.status).toBe("unreadable");
  });

  it("keeps no key that a build or an entity makes", () => {
    for (const id of ["js_4f", ":r12:", "campaign-11", "x1a2b"]) {
      show(NAME, section("Spending plan", field({ ...SPEND, id })));
      expect(learn(inputOf("Spend each day")).key).toBeNull();
    }
  });

  it("does not fail over a value that is half typed", () => {
    show(NAME, section("Spending plan", field({ ...SPEND, value: "4," })));
    inputOf("Spend each day").focus();
    const reading = read([locator]);
    expect(budget(reading)?.status).toBe("unreadable");
    expect(hintsOf(reading)).not.toContain(LEARNED_FAILED);
  });

  it("is not read from a field that a style hides or a closed drawer holds", () => {
    inputOf("Spend each day").closest("material-input")!.setAttribute("aria-hidden", "true");
    expect(budget(read([locator]))?.status).toBe("unreadable");
    show(NAME, PLAN);
    document.querySelector("slidealog")!.setAttribute("style", "display: none");
    expect(read([locator]).settings).toBeNull();
  });
});
