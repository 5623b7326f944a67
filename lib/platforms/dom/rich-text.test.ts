// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import {
  buildPaste,
  holdsOnlyText,
  isAllSelected,
  isRichText,
  readRichText,
  replaceSelected,
  selectAllOf,
} from "./rich-text";

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
    ["a plain field whose first line is bare", "One<div>Two</div><div><br></div><div>Four</div>", "One\nTwo\n\nFour"],
    ["a plain field with breaks", "One<br>Two", "One\nTwo"],
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
  const write = (editor: HTMLElement, text: string) => {
    selectAllOf(editor);
    expect(isAllSelected(editor)).toBe(true);
    return replaceSelected(editor, text);
  };
  it("selects all of it first, and empties it by a Backspace", () => {
    const editor = field(block("Old") + block("text"));
    const seen: string[] = [];
    editor.addEventListener("keydown", (event) =>
      seen.push(`${event.key} ${document.getSelection()?.toString().replace(/\s/g, "") ?? ""}`),
    );
    expect(write(editor, "")).toBe(true);
    expect(seen).toEqual(["Backspace Oldtext"]);
  });
  it("knows when the page has taken the cursor elsewhere", () => {
    const editor = field(block("Old") + block("text"));
    selectAllOf(editor);
    document.getSelection()!.collapse(editor.querySelector("[data-text]"), 0);
    expect(isAllSelected(editor)).toBe(false);
    expect(isAllSelected(field("Other"))).toBe(false);
  });
  it("fills a plain field itself, line by line, and says so", () => {
    const editor = field("Old");
    const heard: string[] = [];
    editor.addEventListener("input", () => heard.push(readRichText(editor)));
    write(editor, "One\nTwo");
    expect([readRichText(editor), heard]).toEqual(["One\nTwo", ["One\nTwo"]]);
    write(editor, "");
    expect([editor.childNodes.length, heard.length]).toEqual([0, 2]);
  });
  it("leaves the nodes of an editor of its own alone, and a paste that was taken", () => {
    const editor = field(block("Old"));
    write(editor, "New");
    expect(readRichText(editor)).toBe("Old");
    const plain = field("Old");
    plain.addEventListener("paste", (event) => event.preventDefault());
    write(plain, "New");
    expect(readRichText(plain)).toBe("Old");
  });
  it("knows what is more than text", () => {
    expect(holdsOnlyText(field('Hi <span contenteditable="false">@Ann</span>'))).toBe(false);
    expect(holdsOnlyText(field(block("Hi")))).toBe(true);
  });
});
