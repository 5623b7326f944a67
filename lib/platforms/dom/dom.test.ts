// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { accessibleName } from "./accessible-name";
import { isLocked, isTextField, setNativeValue } from "./set-native-value";
import { isShown, visibleText } from "./visible-text";
import { delay, waitUntil } from "./wait-until";

function page(html: string): HTMLElement {
  document.body.innerHTML = html; // eslint-disable-line no-unsanitized/property -- a test's own literals
  const first = document.body.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error("no element");
  return first;
}
afterEach(() => document.body.replaceChildren());

describe("visible text", () => {
  it("leaves out icons, scripts and what is hidden", () => {
    const cell = page(`<div>Cost<!-- x --><material-icon><i class="material-icon-i">help_outline</i></material-icon>
      <i aria-hidden="true">expand_more</i><span class="google-symbols">edit</span><span hidden>no</span>
      <span style="display: none">no</span><style>a{}</style> / conv.</div>`);
    expect(visibleText(cell)).toBe("Cost / conv.");
  });
  it("joins inline pieces and parts blocks", () => {
    expect(visibleText(page("<div><span>1,</span><span>234</span></div>"))).toBe("1,234");
    expect(visibleText(page("<div><div>12</div><div>34</div></div>"))).toBe("12 34");
  });
  it("knows what stands inside something hidden", () => {
    page("<div hidden><p id='inner'>x</p></div>");
    expect(isShown(document.querySelector("#inner")!)).toBe(false);
  });
});

describe("accessible names", () => {
  it.each([
    ["<input aria-label='Budget' title='no'>", "Budget"],
    ["<input aria-labelledby='a b'><i id='a'>Head</i><b id='b'>line</b>", "Head line"],
    ["<input id='x'><label for='x'>Name <material-icon>help</material-icon></label>", "Name"],
    ["<input placeholder='Type'>", "Type"],
    ["<input aria-labelledby='gone' aria-label='Here'>", "Here"],
    ["<input>", ""],
  ])("%s", (html, name) => {
    expect(accessibleName(page(html))).toBe(name);
  });
});

describe("setting a field", () => {
  it("passes by a setter that the framework put on the node, and tells it", () => {
    const input = page("<input value='1'>") as HTMLInputElement;
    let swallowed = "";
    const heard: string[] = [];
    Object.defineProperty(input, "value", {
      configurable: true,
      get: () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.get?.call(input) as string,
      set: (text: string) => (swallowed = text),
    });
    for (const name of ["input", "change"]) document.body.addEventListener(name, () => heard.push(name));
    setNativeValue(input, "48");
    expect([input.value, swallowed, heard]).toEqual(["48", "", ["input", "change"]]);
  });
  it("writes several lines into a textarea", () => {
    const area = page("<textarea></textarea>") as HTMLTextAreaElement;
    setNativeValue(area, "one\ntwo");
    expect(area.value).toBe("one\ntwo");
  });
  it("knows text fields and locked ones", () => {
    expect(isTextField(page("<input type='checkbox'>"))).toBe(false);
    expect(isTextField(page("<input>"))).toBe(true);
    expect(isLocked(page("<input aria-disabled='true'>"))).toBe(true);
    expect(isLocked(page("<input readonly>"))).toBe(true);
    expect(isLocked(page("<input>"))).toBe(false);
  });
});

describe("waiting", () => {
  it("ends when it is true, when the time is up, and when it is aborted", async () => {
    const signal = new AbortController().signal;
    let asked = 0;
    expect(await waitUntil(() => ++asked > 2, { timeoutMs: 1000, intervalMs: 1, signal })).toBe(true);
    expect(await waitUntil(() => false, { timeoutMs: 5, intervalMs: 1, signal })).toBe(false);
    await expect(delay(10_000, AbortSignal.timeout(5))).rejects.toThrow();
    await expect(delay(0, AbortSignal.abort(new Error("left")))).rejects.toThrow("left");
  });
});
