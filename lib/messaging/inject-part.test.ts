import { afterEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { answerPages } from "./answer-pages";
import { makeMessage } from "./protocol";

const ADS = "https://ads.google.com";
const ASK = makeMessage("fromPage", "background/inject", "guard");

describe("putting a part into a page", () => {
  const execute = vi.fn(() => Promise.resolve([]));
  const from = (change: object) => ({ id: browser.runtime.id, origin: ADS, frameId: 0, tab: { id: 7 }, ...change });
  const withScripting = () => {
    execute.mockClear();
    // The fake browser of the tests has no `scripting`.
    Object.assign(browser, { scripting: { executeScript: execute } });
  };
  afterEach(() => vi.restoreAllMocks());

  it("is done for our own script, in the top frame of its own tab only", async () => {
    withScripting();
    expect(await answerPages(ASK, from({}))).toBe(true);
    expect(execute).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ["/page-guard.js"],
    });
  });

  it.each([
    ["another extension", { id: "other" }],
    ["another site", { origin: "https://ads.google.com.evil.example" }],
    ["a frame in the page", { frameId: 3 }],
    ["no tab", { tab: undefined }],
    ["one of our own pages", { origin: "chrome-extension://abc" }],
  ])("is not done for %s", (_name, change) => {
    withScripting();
    expect(answerPages(ASK, from(change))).toBeUndefined();
    expect(execute).not.toHaveBeenCalled();
  });

  it.each([
    ["another file", { ...ASK, payload: "/panel.js" }],
    ["a name of every object", { ...ASK, payload: "constructor" }],
    ["an older protocol", { ...ASK, v: 0 }],
  ])("is not done for %s", (_name, message) => {
    withScripting();
    expect(answerPages(message, from({}))).toBeUndefined();
    expect(execute).not.toHaveBeenCalled();
  });

  it("says so where the tab is gone", async () => {
    withScripting();
    execute.mockRejectedValueOnce(new Error("No tab with id"));
    expect(await answerPages(ASK, from({}))).toBe(false);
  });
});
