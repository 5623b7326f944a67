import { describe, expect, it } from "vitest";
import { isFromExtension, isFromPage } from "./sender";

const ID = "abc";
const EXTENSION = "chrome-extension://abc";
const ADS = ["https://ads.google.com"];

describe("isFromExtension", () => {
  it("takes our own pages by origin, or by url where there is no origin", () => {
    expect(isFromExtension({ id: ID, origin: EXTENSION, tab: { id: 3 } }, ID)).toBe(true);
    expect(isFromExtension({ id: ID, url: "moz-extension://u-u/panel.html?x" }, ID)).toBe(true);
    expect(isFromExtension({ id: ID }, ID)).toBe(true);
  });

  it("refuses our own content scripts, other extensions and look-alikes", () => {
    expect(isFromExtension({ id: ID, origin: "https://ads.google.com", tab: { id: 3 } }, ID)).toBe(false);
    expect(isFromExtension({ id: "other", origin: EXTENSION }, ID)).toBe(false);
    expect(isFromExtension({ id: ID, url: "https://evil.example/?chrome-extension://abc" }, ID)).toBe(false);
    expect(isFromExtension({ id: ID, tab: { id: 3 } }, ID)).toBe(false);
  });
});

describe("isFromPage", () => {
  const page = { id: ID, origin: ADS[0]!, frameId: 0, tab: { id: 3 } };
  it("takes the content script of the top frame of our tab", () => {
    expect(isFromPage(page, ID, 3, ADS)).toBe(true);
  });
  it.each([
    ["another tab", { ...page, tab: { id: 4 } }],
    ["a frame in the page", { ...page, frameId: 2 }],
    ["another site", { ...page, origin: "https://ads.google.com.evil.example" }],
    ["another extension", { ...page, id: "other" }],
    ["no origin", { id: ID, frameId: 0, tab: { id: 3 } }],
  ])("refuses %s", (_name, sender) => {
    expect(isFromPage(sender, ID, 3, ADS)).toBe(false);
  });
});
