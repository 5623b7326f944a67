// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { buildPaste, isRichText, readRichText, writeRichText } from "./rich-text";

function field(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`; // eslint-disable-line no-unsanitized/property -- a test's own literals
  return document.body.firstElementChild as HTMLElement;
}
afterEach(() => document.body.replaceChildren());

const block = (text: string) =>
  `<div data-block="true"><div><span><span data-text="true">${text}</span></span></div></div>`;

describe("reading rich text", () => {
  it.each([
    ["Draft.js, one line", `<div data-contents="true">${block("One")}</div>`, "One"],
    [
      "Draft.js, a blank line",
      `<div data-contents="true">${block("One")}${block('<br data-text="true">')}${block("Two")}</div>`,
      "One\n\nTwo",
    ],
    ["Draft.js, empty", `<div data-contents="true">${block('<br data-text="true">')}</div>`, ""],
    ["Draft.js, pieces of a line", `<div data-contents="true">${block("One</span><span> more")}</div>`, "One more"],
    [
      "Lexical, a break in a paragraph",
      '<p><span data-lexical-text="true">One</span><br><span data-lexical-text="true">Two</span></p>',
      "One\nTwo",
    ],
    ["Lexical, empty", "<p><br></p>", ""],
    ["plain text", "One", "One"],
    ["nothing", "", ""],
  ])("%s", (_, html, text) => {
    expect(readRichText(field(html))).toBe(text);
  });
  it("keeps spaces and emoji, and no zero-width fillers", () => {
    expect(readRichText(field(block("a  b\u00a0c 👩‍👧\ufeff")))).toBe("a  b c 👩‍👧");
  });
  it("knows what is edited", () => {
    expect(isRichText(field(""))).toBe(true);
    expect(isRichText(document.createElement("div"))).toBe(false);
  });
});

/** A window that knows only one browser's way to make a paste. */
function browser(kind: "chrome" | "firefox" | "neither"): Window & typeof globalThis {
  class Transfer {
    #text = "";
    setData(_: string, text: string) {
      this.#text = text;
    }
    getData() {
      return this.#text;
    }
  }
  class Paste extends Event {
    readonly clipboardData: { getData(): string } | null;
    constructor(type: string, init: { clipboardData?: Transfer; data?: string }) {
      super(type, { bubbles: true, cancelable: true });
      const empty = { getData: () => "" };
      if (kind === "chrome") this.clipboardData = init.clipboardData ?? null;
      else if (kind === "firefox")
        this.clipboardData = init.data === undefined ? empty : { getData: () => init.data ?? "" };
      else this.clipboardData = empty;
    }
  }
  return { DataTransfer: Transfer, ClipboardEvent: Paste } as unknown as Window & typeof globalThis;
}

describe("the paste event", () => {
  it.each(["chrome", "firefox"] as const)("is the one that reads back in %s", (kind) => {
    expect(buildPaste(browser(kind), "a\nb")?.clipboardData?.getData("text/plain")).toBe("a\nb");
  });
  it("is none where neither form reads back", () => {
    expect(buildPaste(browser("neither"), "a")).toBeNull();
  });
});

describe("writing rich text", () => {
  it("selects all of it first, and empties it by a Backspace", async () => {
    const editor = field(block("Old") + block("text"));
    const seen: string[] = [];
    editor.addEventListener("keydown", (event) =>
      seen.push(`${event.key} ${document.getSelection()?.toString().replace(/\s/g, "") ?? ""}`),
    );
    expect(await writeRichText(editor, "", new AbortController().signal)).toBe(true);
    expect(seen).toEqual(["Backspace Oldtext"]);
  });
  it("does nothing more once it is aborted", async () => {
    const editor = field(block("Old"));
    let heard = 0;
    editor.addEventListener("keydown", () => heard++);
    await expect(writeRichText(editor, "", AbortSignal.abort(new Error("left")))).rejects.toThrow("left");
    expect(heard).toBe(0);
  });
});
