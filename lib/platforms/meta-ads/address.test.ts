// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readAddress } from "./address";
import { dateRangeOf } from "./date-range";
import { metaAds } from "./index";
import { page } from "./testing/page";

const at = (path: string) => readAddress(new URL(`https://adsmanager.facebook.com${path}`));

describe("addresses", () => {
  it.each([
    ["/adsmanager/manage/campaigns?act=123", "campaign", false],
    ["/adsmanager/manage/adsets?act=123", "adset", false],
    ["/adsmanager/manage/ads/?act=act_123", "ad", false],
    ["/adsmanager/manage/campaigns/edit?act=123", "campaign", true],
    ["/adsmanager/manage/ads/edit/standalone?act=123&current_step=0", "ad", true],
  ])("%s", (path, level, editing) => {
    expect(at(path)).toMatchObject({ managing: true, level, editing, accountId: "123" });
  });
  it("takes nothing that is no id", () => {
    expect(at("/adsmanager/manage/campaigns?act=12a&selected_campaign_ids=1,x,,2,2")).toMatchObject({
      accountId: null,
      selected: { campaign: ["1", "2"], adset: [], ad: [] },
    });
    expect(at("/adsmanager/reporting/view?act=123")).toMatchObject({ managing: false, level: null });
  });
  it("reads the ids of a filter", () => {
    expect(
      at("/adsmanager/manage/adsets?act=1&filter_set=CAMPAIGN_GROUP_SELECTED-STRING_SET%1EIN%1E[%22120%22]").selected
        .campaign,
    ).toEqual(["120"]);
    expect(at("/adsmanager/manage/adsets?act=1&filter_set=X-STRING_SET%1EIN%1E[%22120%22]").selected.campaign).toEqual(
      [],
    );
  });
  it("knows the wanted columns, unless a preset overrides them", () => {
    expect(at("/adsmanager/manage/ads?columns=name,spend").columns).toEqual(["name", "spend"]);
    expect(at("/adsmanager/manage/ads?columns=name&column_preset=5").columns).toBeNull();
  });
});

describe("the period shown", () => {
  const range = (query: string, button = "", locale = "en-US") => {
    const { document, url } = page(
      `campaigns?act=1${query}`,
      button === "" ? "" : `<button aria-haspopup="true">${button}</button>`,
    );
    return dateRangeOf(document, readAddress(url), locale);
  };
  it("is what the button says", () => {
    expect(range("&date=2026-10-23_2026-11-22,last_30d", "Last 30 days: Oct 23, 2026 – Nov 21, 2026")).toMatchObject({
      from: "2026-10-23",
      to: "2026-11-21",
    });
    expect(range("", "1.–31. Okt. 2026", "de-DE")).toMatchObject({ from: "2026-10-01", to: "2026-10-31" });
  });
  it("is nothing where button and address cannot both be right", () => {
    expect(range("&date=2026-01-01_2026-01-31", "Oct 23, 2026 – Nov 21, 2026")).toBe("conflict");
  });
  it("comes from the address only where its preset proves how it counts", () => {
    expect(range("&date=2026-11-21_2026-11-22,yesterday")).toMatchObject({ from: "2026-11-21", to: "2026-11-21" });
    expect(range("&date=2026-11-15_2026-11-21,last_7d")).toMatchObject({ from: "2026-11-15", to: "2026-11-21" });
    expect(range("&date=2026-11-14_2026-11-21,last_7d")).toMatchObject({ from: "2026-11-14", to: "2026-11-20" });
    expect(range("&date=2026-10-01_2026-10-31")).toBeNull();
  });
  it("says that it does not know", () => {
    const { document, url } = page("campaigns?act=1&date=2026-10-01_2026-10-31", "");
    expect(metaAds.read(document, url).problems).toEqual([
      { field: "dateRange", reason: "no-match", hint: "end-day-unknown" },
    ]);
  });
});
