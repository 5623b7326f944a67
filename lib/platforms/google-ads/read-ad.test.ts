// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { googleAds } from "./index";
import { showPage } from "./testing/grid";

const EDITOR = new URL("https://ads.google.com/aw/ads/edit/search?ocid=9&campaignId=1&adGroupIdForAd=2&adId=3");
const FORM = `<div class="form">
  <section><input aria-label="Headline 1" value="Hut tours" /><input aria-label="Headline 2" value="Small groups" /></section>
  <section><textarea aria-label="Description 1">Five days</textarea></section>
  <section><input aria-label="Final URL" value="https://example.com" /></section>
</div>`;
const ALIEN = '<aside><p>Budget: $123.45</p><input aria-label="Headline 1" value="99.00" /></aside>';

afterEach(() => document.body.replaceChildren());

const headlines = (...parts: readonly string[]) => {
  showPage(parts.join(""));
  return googleAds.read(document, EDITOR).ad?.headlines.map((each) => (each.status === "found" ? each.value : null));
};

it.each([
  ["before", [ALIEN, FORM]],
  ["behind", [FORM, ALIEN]],
])("does not take another extension's lone headline %s the form for one of the ad's", (_, parts) => {
  expect(headlines(...parts)).toEqual(["Hut tours", "Small groups"]);
});

it("keeps an address that stands apart from the texts", () => {
  const url = '<section><input aria-label="Final URL" value="https://example.com" /></section>';
  showPage(`<div>${FORM.replace(/<section><input aria-label="Final.*/, "")}</div></div>${url}`);
  expect(googleAds.read(document, EDITOR).ad?.finalUrl).toMatchObject({ value: "https://example.com" });
});
