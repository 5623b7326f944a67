import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePdf } from "@/lib/brief/pdf/testing/make-pdf";
import { briefVerb } from "./brief";

let folder: string;
let out: string;
let err: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "brief-"));
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function read(content: string, ...more: string[]): Promise<number> {
  const path = join(folder, "mail.txt");
  await writeFile(path, content);
  return await briefVerb.run([path, ...more]);
}

describe("lab brief", () => {
  it("prints what contracts.md says, in this order and nothing else", async () => {
    const text = "Ziel: Leads, CPL < 30 €. Budget 3k/Monat, ab KW 12 in Hessen.";
    expect(await read(text, "--today", "2026-11-27")).toBe(0);
    const line = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(line)).toEqual(
      "goal kpi targetValue budget locations languages audience dates tone sentiment constraints missing quotes".split(
        " ",
      ),
    );
    expect(line).toMatchObject({
      goal: "leads",
      kpi: "CPL",
      targetValue: 30,
      budget: { amount: 3000, currency: "EUR", period: "month" },
      locations: ["Hessen"],
      dates: { start: "2027-03-22", end: null },
    });
    for (const quote of Object.values(line.quotes as Record<string, string>)) expect(text).toContain(quote);
  });
  it("prints an empty brief for a text that says nothing", async () => {
    expect(await read("")).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      goal: null,
      budget: null,
      locations: [],
      dates: null,
      constraints: [],
      quotes: {},
    });
  });
  it("reads a PDF in a process of its own, and says which PDF it cannot read", async () => {
    const path = join(folder, "brief.pdf");
    await writeFile(path, makePdf({ pages: [["Budget: 900 EUR per month, only in Leeds."]] }));
    expect(await briefVerb.run([path])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      budget: { amount: 900, currency: "EUR", period: "month" },
      locations: ["Leeds"],
    });
    await writeFile(path, makePdf({ pages: [[]] }));
    expect(await briefVerb.run([path])).toBe(1);
    expect(err).toBe(`${path}: is a PDF of pictures without text; copy what it says into a text file.\n`);
  }, 60_000);
  it("names the usage, and the file that cannot be read", async () => {
    expect(await briefVerb.run([])).toBe(2);
    expect(await read("x", "--today", "soon")).toBe(2);
    expect(await briefVerb.run([join(folder, "none.txt")])).toBe(1);
    expect(err).toMatch(/none\.txt: cannot be read/u);
  });
});
