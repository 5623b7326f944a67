import { deflateSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { exportFilesIn } from "./export-files";
import { ImportError } from "./import-error";
import { readExport } from "./read-export";
import { rawZip } from "./testing/raw-zip";

const utf8 = (text: string) => new TextEncoder().encode(text);
const CSV = utf8("Day,Campaign ID,Campaign,Impr.,Clicks,Cost\n2026-01-01,1,A,1,1,1\n");
const packed = deflateSync(CSV);
const spaces = (count: number) => new Uint8Array(count).fill(32);
const times = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join("");
const RELATIONS = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'; // prettier-ignore
/** Letters without a pattern: what a few bytes unpack to is refused before it is parsed. */
const letters = (n: number) => ((n * 7_919) % 99_991).toString(36);
const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    "[Content_Types].xml": utf8("<Types/>"),
    "xl/workbook.xml": utf8('<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": utf8(RELATIONS),
    "xl/worksheets/sheet1.xml": utf8(sheet),
    ...more,
  });
const cells = times(1_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`);
const overlapping = Array.from({ length: 1_900 }, (_, n) => ({ name: `${n}.csv`, data: deflateSync(spaces(90_000)), ...(n === 0 ? {} : { same: 0 }) })); // prettier-ignore

/** As a dropped file is: what is in an archive is read one by one. */
async function open(bytes: Uint8Array, name: string): Promise<string> {
  try {
    for (const file of exportFilesIn(bytes, name)) await readExport(file.bytes, file.name);
    return "read";
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

describe("archives made to do harm", () => {
  it.each([
    ["a thousand to one", "a.zip", zipSync({ "a.csv": spaces(20_000_000) }), "archive-bomb"],
    ["a workbook, a thousand to one", "a.xlsx", workbook(" ".repeat(20_000_000)), "archive-bomb"],
    ["a bomb in a workbook in an archive", "a.zip", zipSync({ "a.xlsx": workbook(" ".repeat(9_000_000)) }), "archive-bomb"],
    ["entries that share their bytes", "a.zip", rawZip(overlapping), "archive-bomb"],
    ["many entries just below each limit", "a.zip", zipSync(Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`${n}.csv`, spaces(90_000)]))), "archive-bomb"],
    ["ten thousand entries", "a.zip", zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`${n}.csv`, CSV]))), "archive-bomb"],
    ["too small a size", "a.zip", rawZip([{ name: "a.csv", data: packed, claimed: 10 }]), "bad-archive"],
    ["too large a size", "a.zip", rawZip([{ name: "a.csv", data: packed, claimed: 4_000_000_000 }]), "bad-archive"],
    ["a count that is a lie", "a.zip", rawZip([{ name: "a.csv", data: packed }], 1_999), "bad-archive"],
    ["an archive in an archive", "a.zip", zipSync({ "b.zip": zipSync({ "c.csv": CSV }) }), "bad-archive"],
    ["an archive in an archive as a table", "a.zip", zipSync({ "b.csv": zipSync({ "c.csv": CSV }) }), "bad-archive"],
    ["a name that climbs out", "a.zip", zipSync({ "../../../b.csv": CSV }), "bad-archive"],
    ["what an ad manager would hand out", "a.zip", zipSync({ "cards/b.csv": CSV }), "read"],
    ["a tag of countless attributes", "a.xlsx", workbook(`<worksheet ${times(50_000, (n) => `${letters(n)}${n}="1" `)}/>`), "archive-bomb"],
    ["such a tag with ends of tags in quotes", "a.xlsx", workbook(`<worksheet ${times(50_000, (n) => `${letters(n)}${n}=">" `)}/>`), "archive-bomb"],
    ["name spaces in each other", "a.xlsx", workbook(times(20_000, (n) => `<a xmlns:${letters(n)}="${n}">`)), "archive-bomb"],
    ["countless styles", "a.xlsx", workbook(`<worksheet><sheetData>${cells}</sheetData></worksheet>`, { "xl/styles.xml": utf8(`<styleSheet><cellXfs>${times(50_000, (n) => `<xf numFmtId="${(n * 7_919) % 99_991}"/>`)}</cellXfs></styleSheet>`) }), "bad-archive"],
    ["countless open tags", "a.xlsx", workbook(times(50_000, (n) => `<a${letters(n)}>`)), "bad-archive"],
  ])("%s", async (_, name, bytes, outcome) => {
    const start = performance.now();
    expect(await open(bytes, name)).toBe(outcome);
    // The promise is a second; tests share two cores with others.
    expect(performance.now() - start).toBeLessThan(2_000);
  }); // prettier-ignore
});
