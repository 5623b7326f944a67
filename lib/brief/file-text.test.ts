import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { textOfFile as read } from "./file-text";
import { makePdf } from "./pdf/testing/make-pdf";
import { textOfPdf } from "./pdf/pdf-text";
import { readBrief } from "./read-brief";
import { TODAY } from "./testing/score";

const textOfFile = async (content: Uint8Array, name: string) => await read(content, name, textOfPdf);
const bytes = (text: string) => new TextEncoder().encode(text);
const MAIL = [
  "From: Ann Mai <ann@a.example>",
  "Date: Mon, 16 Nov 2026 10:00:00 +0100",
  "Subject: =?utf-8?Q?Kampagne_f=C3=BCr_M=C3=A4rz?=",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "<html><head><style>p{x}</style></head><body><p>Unser Ziel: Leads. Budget: 3.000&nbsp;&euro;<br>pro Monat, ab n=C3=A4chsten Montag.</p>",
  "<blockquote><p>Budget: 2.000 &euro; pro Monat</p></blockquote></body></html>",
].join("\r\n");

/** Each took minutes or for ever before searches had bounds. */
describe("a hostile file", () => {
  const many = (piece: string) => piece.repeat(Math.ceil(400_000 / piece.length));
  it.each([
    ["style.html", `<html>${many("<style ")}`],
    ["comment.html", `<html>${many("<!--")}`],
    ["tag.html", `<html>${many("<a")}`],
    ["break.html", `<html>${many("a<br>")}`],
  ])("is read in time: %s", async (name, text) => {
    const started = performance.now();
    await textOfFile(bytes(text), name);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
  it("in a Word document is read in time", async () => {
    const xml = `<w:p><w:t>${" ".repeat(400_000)}x</w:t>${many("<w:t ")}`;
    const started = performance.now();
    await textOfFile(zipSync({ "word/document.xml": strToU8(xml) }), "brief.docx");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe("the text of a file", () => {
  it("of a mail has its date and subject, its quoted parts marked", async () => {
    const found = await textOfFile(bytes(MAIL), "mail.eml");
    const text = "text" in found ? found.text : "";
    expect(text).toContain("Subject: Kampagne für März");
    expect(text).toContain("> Budget: 2.000 € pro Monat");
    const { received, fields } = readBrief(text, TODAY);
    expect(received).toBe("2026-11-16");
    expect(fields.budget?.value.amount).toBe(3000);
  });
  it("of a Word document has a line for each paragraph and each row of a table", async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t xml:space="preserve">Briefing &amp; Ziele</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Budget</w:t></w:r></w:p></w:tc>' +
      "<w:tc><w:p><w:r><w:t>3.000 €</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
    const docx = zipSync({ "word/document.xml": strToU8(xml) });
    expect(await textOfFile(docx, "brief.docx")).toEqual({ text: "Briefing & Ziele\nBudget | 3.000 €" });
  });
  it("of a PDF is read whatever the file is called, also behind signs of the program that sent it", async () => {
    const pdf = makePdf({ pages: [["Budget: 900 EUR"]] });
    expect(await textOfFile(Uint8Array.from([...bytes("\n\n"), ...pdf]), "brief")).toEqual({ text: "Budget: 900 EUR" });
  });
  it.each([
    [new Uint8Array(), "x.txt", "empty"],
    [bytes("%PDF-1.7"), "x.pdf", "damaged"],
    [makePdf({ pages: [[]] }), "x.txt", "pdf-scanned"],
    [zipSync({ "a.txt": strToU8("a") }), "x.docx", "unknown-format"],
    [Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), "x.docx", "damaged"],
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), "x.txt", "damaged"],
  ])("that gives none says why: %#", async (content, name, problem) => {
    expect(await textOfFile(content, name)).toEqual({ problem });
  });
});
