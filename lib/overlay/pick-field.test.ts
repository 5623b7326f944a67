// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PickOutcome } from "@/lib/domain/learned";
import { googleAds } from "@/lib/platforms/google-ads";
import type { AdPlatform } from "@/lib/platforms/platform";
import { pickField, type Picking } from "./pick-field";

const url = new URL("https://ads.google.com/aw/campaigns?ocid=1&campaignId=11");
const platform: AdPlatform = {
  ...googleAds,
  read: (document) => googleAds.read(document, url),
  form: (document) => googleAds.form(document, url),
};
const PAGE = `<header><div class="account-info">441-234-5678</div></header>
  <slidealog><slidealog-wrapper role="dialog"><div class="slidealog-header"><h1>Spring</h1></div><div class="slidealog-body">
  <material-expansionpanel><div class="main-header"><div class="header" role="button" aria-expanded="true" aria-label="Plan"><p>Plan</p></div></div>
  <div class="content"><material-input><span class="leading-text">$</span><input type="text" value="48.00" aria-label="Spend each day"></material-input></div></material-expansionpanel>
  <material-expansionpanel><div class="main-header"><div class="header" role="button" aria-expanded="false" aria-label="Campaign name"><p>Campaign name</p><span>Spring</span></div></div></material-expansionpanel>
  </div></slidealog-wrapper></slidealog>`;

describe("pointing at a field", () => {
  let outcomes: PickOutcome[] = [];
  let heard: string[] = [];
  let picking: Picking;
  const hosts = () => document.querySelectorAll("adjutant-overlay").length;
  const listening = new AbortController();
  /** An event as a person makes it: the browser alone can set that. */
  const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, "isTrusted", { value: true });
  const press = (type: string, isTrusted = true) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 5, clientY: 5 });
    document.querySelector("input")!.dispatchEvent(isTrusted ? trusted(event) : event);
    return event;
  };
  const key = (name: string, isTrusted = true) => {
    const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
    document.body.dispatchEvent(isTrusted ? trusted(event) : event);
  };

  beforeEach(() => {
    document.documentElement.lang = "en-US";
    document.body.innerHTML = PAGE; // eslint-disable-line no-unsanitized/property -- a test's own page
    document.elementsFromPoint = () => [document.querySelector("input")!];
    outcomes = [];
    heard = [];
    for (const type of ["mousedown", "click", "keydown"])
      document.addEventListener(type, () => heard.push(type), { capture: true, signal: listening.signal });
    picking = pickField(document, platform, { setting: "budget", say: "Click the budget." }, (outcome) =>
      outcomes.push(outcome),
    );
  });
  afterEach(() => picking.stop());

  it("tells what the person clicked, and the page hears nothing of it", () => {
    expect(hosts()).toBe(1);
    expect(press("mousedown").defaultPrevented).toBe(true);
    expect(press("click").defaultPrevented).toBe(true);
    expect(outcomes).toMatchObject([{ status: "proved", value: { amountMicros: 48_000_000, currency: "USD" } }]);
    expect(heard).toEqual([]);
    expect(hosts()).toBe(0);
    // It is over: the page has its clicks again.
    press("click");
    expect(heard).toContain("click");
    expect(outcomes).toHaveLength(1);
  });

  it("takes no click or key that the page makes", () => {
    press("click", false);
    key("Escape", false);
    key("Enter", false);
    expect(outcomes).toEqual([]);
    expect(hosts()).toBe(1);
  });

  it("is left by Escape", () => {
    key("Escape");
    expect(outcomes).toEqual([{ status: "cancelled" }]);
    expect(heard).toEqual([]);
    expect(hosts()).toBe(0);
  });

  it("can be done by keys alone", () => {
    document.querySelector("input")!.scrollIntoView = vi.fn();
    key("Enter");
    expect(outcomes).toEqual([]);
    key("ArrowDown");
    key("Enter");
    expect(outcomes).toMatchObject([{ status: "proved" }]);
  });

  it("ends silently where it is taken back, and with a word where the page goes elsewhere", () => {
    picking.stop();
    expect(outcomes).toEqual([]);
    picking.cancel();
    expect(outcomes).toEqual([]);
    const other = pickField(document, platform, { setting: "budget", say: "" }, (outcome) => outcomes.push(outcome));
    other.cancel();
    expect(outcomes).toEqual([{ status: "cancelled" }]);
  });

  it("finds nothing below something else of ours", () => {
    const ours = document.createElement("adjutant-overlay");
    document.elementsFromPoint = () => [ours, document.querySelector("input")!];
    press("click");
    expect(outcomes).toMatchObject([{ status: "refused", why: "nothing-here" }]);
  });
});
