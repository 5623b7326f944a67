import { describe, expect, it } from "vitest";
import { openSavedPage } from "./saved-page";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = Array.from(`${mark ? "\ufeff" : ""}${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const PAGE = "<!doctype html><p>Größe 1,00 €</p>";

describe("a saved page", () => {
  it.each([
    ["UTF-8", bytes(PAGE)],
    ["UTF-8 with a mark", bytes(`\ufeff${PAGE}`)],
    ["UTF-16 little-endian", utf16(PAGE, false, true)],
    ["UTF-16 big-endian", utf16(PAGE, true, true)],
    ["UTF-16 without a mark", utf16(PAGE, false, false)],
  ])("in %s", (_, file) => {
    expect(openSavedPage(file)).toEqual({ html: PAGE });
  });

  it("in windows-1252, said or not", () => {
    const file = (head: string) =>
      new Uint8Array([...bytes(`<html>${head}<p>Gr`), 0xf6, 0xdf, ...bytes("e 1,00 "), 0x80, ...bytes("</p></html>")]);
    for (const head of ['<meta charset="windows-1252">', ""])
      expect(openSavedPage(file(head))).toEqual({ html: `<html>${head}<p>Größe 1,00 €</p></html>` });
  });

  it("in Shift_JIS", () => {
    const file = new Uint8Array([...bytes('<meta charset="Shift_JIS"><p>'), 0x83, 0x4e, ...bytes("</p>")]);
    expect(openSavedPage(file)).toEqual({ html: '<meta charset="Shift_JIS"><p>ク</p>' });
  });

  it("that says UTF-16 in ASCII letters is UTF-8, as in browsers", () => {
    const page = `<meta charset="utf-16">${PAGE}`;
    expect(openSavedPage(bytes(page))).toEqual({ html: page });
  });

  it("that would leave by itself stays", () => {
    const page = `<meta http-equiv="refresh" content="0;url=https://example.org/">${PAGE}`;
    expect(openSavedPage(bytes(page))).toEqual({ html: PAGE });
  });
});

it.each([
  ["nothing", new Uint8Array(), /empty/],
  ["a PDF", bytes("%PDF-1.7 …"), /PDF/],
  ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /archive/],
  [
    "a web archive",
    bytes(
      "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=x\r\n\r\n<html>",
    ),
    /MHTML/,
  ],
  ["plain text", bytes("Campaign,Cost\nBrand,1.00"), /no HTML/],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /no text/],
])("%s is refused with a reason", (_, file, complaint) => {
  expect(openSavedPage(file)).toEqual({ complaint: expect.stringMatching(complaint) as string });
});
