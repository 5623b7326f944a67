import { describe, expect, it } from "vitest";
import { readBrief } from "../read-brief";
import { TODAY } from "../testing/score";
import { pageLines } from "./page-lines";
import { textOfPdf } from "./pdf-text";
import { makePdf, packedStream } from "./testing/make-pdf";

const LINES = [
  "Briefing Frühjahr",
  "Ziel: Anfragen, höchstens 40 € pro Anfrage",
  "Budget: 3.000 € pro Monat, Köln und Bonn",
];

describe("the text of a PDF", () => {
  it("has its lines and is read as a brief, each field quoted", async () => {
    const read = await textOfPdf(makePdf({ pages: [LINES, ["Laufzeit: 01.03.2027 bis 30.04.2027"]] }));
    const text = "text" in read ? read.text : "";
    expect(text.split("\n")).toEqual([...LINES, "", "Laufzeit: 01.03.2027 bis 30.04.2027"]);
    const { fields } = readBrief(text, TODAY);
    expect(fields.budget?.value).toMatchObject({ amount: 3000, currency: "EUR", period: "month" });
    expect(fields.dates?.value).toMatchObject({ start: "2027-03-01", end: "2027-04-30" });
    expect(fields.targetValue?.value).toBe(40);
  });
  it("has what was typed into form fields", async () => {
    const page = "/Annots [10 0 R]";
    const field =
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (budget) /TU (Budget) /V (900 EUR per month) /Rect [60 600 300 620] /F 4 >>";
    const read = await textOfPdf(makePdf({ pages: [["Request form"]], page, extra: [field] }));
    expect(read).toEqual({ text: "Request form\nBudget: 900 EUR per month" });
  });
  it("in Japanese is read by the table that its font brings along", async () => {
    const signs = Array.from("予算:月額30万円");
    const code = (index: number): string => (index + 1).toString(16).padStart(4, "0");
    const table = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${signs.length} beginbfchar ${signs
      .map((sign, index) => `<${code(index)}> <${sign.charCodeAt(0).toString(16).padStart(4, "0")}>`)
      .join(" ")} endbfchar endcmap end`;
    const extra = [
      "<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /Identity-H /DescendantFonts [11 0 R] /ToUnicode 12 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 13 0 R /DW 1000 >>",
      `<< /Length ${table.length} >>\nstream\n${table}\nendstream`,
      "<< /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    ];
    const content = `BT /F2 12 Tf 1 0 0 1 60 700 Tm <${signs.map((_, index) => code(index)).join("")}> Tj ET`;
    const page = "/Resources << /Font << /F2 10 0 R >> >>";
    expect(await textOfPdf(makePdf({ pages: [[]], content, page, extra }))).toEqual({ text: "予算:月額30万円" });
  });
  it.each([
    ["pictures only", makePdf({ pages: [[]] }), "pdf-scanned"],
    ["no page", makePdf({ pages: [] }), "damaged"],
    ["a password", makePdf({ pages: [LINES], ...lockedBy() }), "pdf-locked"],
    ["its head only", new TextEncoder().encode("%PDF-1.7\n"), "damaged"],
    [
      "noise behind its head",
      new Uint8Array(5_000).map((_, at) => (at < 8 ? "%PDF-1.7".charCodeAt(at) : (at * 7919) % 256)),
      "damaged",
    ],
  ])("with %s is refused by its reason", async (_, bytes, problem) => {
    expect(await textOfPdf(bytes)).toEqual({ problem });
  });
  it("that was cut off is read as far as it goes, or refused", async () => {
    const whole = makePdf({ pages: [LINES] });
    for (const share of [0.3, 0.6, 0.9]) {
      const read = await textOfPdf(whole.slice(0, whole.length * share));
      expect("text" in read ? read.text : read.problem).toMatch(/Briefing|damaged|pdf-scanned/u);
    }
  });
});

describe("a hostile PDF", () => {
  it.each<[string, Uint8Array]>([
    ["thousands of pages", makePdf({ pages: Array.from({ length: 3_000 }, () => LINES) })],
    ["pages that are their own parents", selfParent()],
    [
      "a form that draws itself",
      makePdf({
        pages: [[]],
        content: "/X Do",
        page: "/Resources << /XObject << /X 10 0 R >> >>",
        extra: [
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream",
        ],
      }),
    ],
    [
      "a stream that opens to 40 MB",
      makePdf({ pages: [LINES], page: "/Contents 10 0 R", extra: [packedStream(40_000_000)] }),
    ],
    [
      "a script that runs on opening",
      makePdf({ pages: [LINES], page: "/AA << /O << /S /JavaScript /JS (while(true){}) >> >>" }),
    ],
  ])("with %s is over in time", async (_, bytes) => {
    const started = performance.now();
    const read = await textOfPdf(bytes);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect("text" in read || ["damaged", "pdf-scanned"].includes(read.problem)).toBe(true);
  });
});

describe("the lines of a page", () => {
  const run = (str: string, x: number, y: number, width = str.length * 5) => ({
    str,
    transform: [1, 0, 0, 1, x, y],
    width,
    height: 10,
    hasEOL: false,
  });
  it("part words, cells and paragraphs by what lies between them", () => {
    expect(
      pageLines([
        run("Budget", 60, 700),
        run("3.000", 93, 700),
        run("€", 118.5, 700),
        run("Region", 60, 686),
        run("Köln", 200, 686),
        run("Bis bald", 60, 640),
      ]),
    ).toBe("Budget 3.000€\nRegion | Köln\n\nBis bald");
  });
});

function lockedBy(): { trailer: string; extra: string[] } {
  const key = `<${"ab".repeat(32)}>`;
  return {
    trailer: "/Encrypt 10 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]",
    extra: [`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >>`],
  };
}

function selfParent(): Uint8Array {
  const made = new TextDecoder("latin1").decode(makePdf({ pages: [LINES] }));
  return Uint8Array.from(made.replace("/Kids [100 0 R]", "/Kids [2 0 R  ]"), (sign) => sign.charCodeAt(0) & 255);
}
