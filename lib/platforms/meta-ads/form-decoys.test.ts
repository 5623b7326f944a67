// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { SettingReadings } from "@/lib/domain/reading";
import { metaAds } from "./index";
import { form, page, section, surface } from "./testing/page";

/** Words and figures in Meta's ad set and ad forms that look like a setting and are none. */
const ADSET = "adsets/edit/standalone?act=900100&selected_campaign_ids=11&selected_adset_ids=22";
const AD = "ads/edit/standalone?act=900100&selected_ad_ids=33";

function adset(id: string, title: string, body: string, locale = "en_US"): SettingReadings | null {
  const { document, url } = page(ADSET, form("ad_set", section(id, title, body)), locale);
  return metaAds.read(document, url).settings;
}
const audience = (body: string, locale?: string) => adset("campaignTargetingSection", "Audience", body, locale);
function ad(...sections: string[]) {
  const { document, url } = page(AD, form("ad", ...sections));
  return metaAds.read(document, url).ad;
}
const list = (...items: string[]) => `<ul>${items.map((item) => `<li><span>${item}</span></li>`).join("")}</ul>`;
const adder = '<input type="text" placeholder="Add demographics, interests or behaviors">';

describe("languages", () => {
  it("are not what the page suggests in their place", () => {
    const suggested = list("Suggested: expats in Germany", "People who speak English");
    expect(audience(`<div><label>Languages</label><input type="text">${suggested}</div>`)?.languages).toMatchObject({
      status: "unreadable",
      reason: "parse-failed",
    });
  });
  it.each([
    ["en_US", "Languages", ["English (UK)", "German"]],
    ["de_DE", "Sprachen", ["Deutsch", "Spanisch (alle)"]],
    ["fr_FR", "Langues", ["Anglais (Royaume-Uni)", "Français"]],
    ["ja_JP", "言語", ["英語", "日本語"]],
  ])("are still read as a list in %s", (locale, label, names) => {
    expect(audience(`<div><label>${label}</label>${list(...names)}</div>`, locale)?.languages).toMatchObject({
      value: names,
    });
  });
});

describe("Advantage+ audience", () => {
  it("is not switched off by another feature's own button", () => {
    const other = "<div><p>Advantage detailed targeting reaches more people.</p><button>Turn on</button></div>";
    expect(audience(other)?.advantageAudience).toMatchObject({ status: "unreadable", reason: "no-match" });
  });
  it("keeps its own state beside that button", () => {
    const other = "<div><p>Advantage detailed targeting reaches more people.</p><button>Turn on</button></div>";
    const own = "<div><button>Switch to original audience options</button></div>";
    expect(audience(own + other)?.advantageAudience).toMatchObject({ value: true });
  });
});

describe("interests and audiences", () => {
  it("are not none where their entries have a shape that is not known", () => {
    const unknown = "<div><div><b>Running</b></div><div><b>Yoga</b></div></div>";
    const block = `<div id="DETAILED"><label>Detailed targeting</label>${unknown}${adder}</div>`;
    expect(audience(block)?.detailedTargeting).toMatchObject({ status: "unreadable", reason: "no-match" });
    const empty = `<div id="DETAILED"><label>Detailed targeting</label>${adder}<button>Browse</button></div>`;
    expect(audience(empty)?.detailedTargeting).toMatchObject({ status: "found", value: [] });
  });
  it("leave out those that are excluded", () => {
    const block = `<div id="CREATE_AUDIENCE"><label>Custom audiences</label><div>${list("Newsletter")}</div><div><p>Exclude people who are in at least one of the following</p>${list("Customers 2025")}</div></div>`;
    expect(audience(block)?.audiences).toMatchObject({ value: ["Newsletter"] });
  });
  it("open no setting by their names", () => {
    const chips = `<div id="DETAILED"><label>Detailed targeting</label>${list("Age", "18 - 24")}</div>`;
    expect(audience(chips)?.ageMin).toMatchObject({ status: "unreadable", reason: "no-match" });
  });
});

describe("help and titles", () => {
  it("under a label are no place", () => {
    const help = "<div><label>Locations</label><p>People living in or recently in this location</p></div>";
    expect(audience(help)?.locations).toMatchObject({ status: "unreadable" });
    const plain = "<div><label>Locations</label><p>Germany</p></div>";
    expect(audience(plain)?.locations).toMatchObject({ value: ["Germany"] });
  });
  it("of another section under this one's key make it doubtful", () => {
    const body = "<div><label>Age</label><span>18 - 65+</span></div>";
    expect(adset("campaignTargetingSection", "Placements", body)?.ageMin).toMatchObject({ reason: "ambiguous" });
    expect(adset("campaignTargetingSection", "Who will see it", body)?.ageMin).toMatchObject({ value: 18 });
  });
});

it("an end date that is switched off and yet shows a date is doubtful", () => {
  const off = (date: string) =>
    adset("campaignBasicSection", "Budget & schedule", `<label><input type="checkbox" aria-checked="false" aria-label="Set an end date">Set an end date</label><input aria-label="End date" placeholder="mm/dd/yyyy" value="${date}">`)?.endDate; // prettier-ignore
  expect(off("11/30/2026")).toMatchObject({ status: "unreadable", reason: "ambiguous" });
  expect(off("")).toEqual({ status: "absent" });
});

it("a display link is not the address, even under the address's key", () => {
  const field = (label: string, url: string) =>
    surface("/am/editor_drawer/editor:ad/ad_destination_generic_section/pce_website_url_field", `<input type="text" aria-label="${label}" value="${url}">`); // prettier-ignore
  const both = field("Website URL", "https://shop.example/a") + field("Display link", "shop.example");
  expect(ad(section("adgroupAdDestinationGeneric", "Destination", both))?.finalUrl).toMatchObject({
    value: "https://shop.example/a",
  });
  const only = field("Display link", "shop.example");
  expect(ad(section("adgroupAdDestinationGeneric", "Destination", only))?.finalUrl).toMatchObject({
    status: "unreadable",
  });
});
