import { describe, expect, it } from "vitest";
import { readBrief } from "@/lib/brief/read-brief";
import type { BriefField, Said } from "@/lib/brief/types";
import { type BriefAnswer, briefQuestion } from "./answer";
import { compareReadings } from "./compare";
import { quoteFinder } from "./find-quote";
import { namesIn } from "./names-in";
import { verifyAnswer } from "./verify";

const TODAY = "2026-11-27";
const MAIL = `From: Anna Okafor <anna@klarwerk.example>
Hi Ben,

we want more  enquiries for our solar roofs,
no more than €2.500 a month from 1 March 2027 until 30 June.
Ads in German, only in Hesse and 30 km around Mainz.
Homeowners aged 35 to 60. An enquiry should cost €40 at most.
Please keep it calm and honest, and don't mention subsidies.

Best regards,
Anna`;

const answer = (part: Readonly<Record<string, unknown>>): BriefAnswer => {
  const read = briefQuestion(MAIL, [], TODAY).read(part);
  if (read === null) throw new Error("not of the shape");
  return read;
};
const verify = (part: Parameters<typeof answer>[0], raw = MAIL) => verifyAnswer(answer(part), raw, TODAY);

describe("a model's reading of a brief", () => {
  it("is kept where the text bears it out, in the text's own words", () => {
    const { fields, dropped } = verify({
      goal: [{ quote: "we want more enquiries", goal: "leads" }],
      target: [{ quote: "An enquiry should cost €40 at most", kpi: "CPL", value: 40 }],
      budget: [{ quote: "no more than €2.500 a month", amount: 2500 }],
      starts: [{ quote: "from 1 March 2027", day: "2027-03-01" }],
      ends: [{ quote: "until 30 June", day: "2027-06-30" }],
      locations: [
        { quote: "only in Hesse", name: "Hesse" },
        { quote: "30 km around Mainz", name: "Mainz" },
      ],
      languages: [{ quote: "Ads in German", language: "de" }],
      ages: [{ quote: "aged 35 to 60", from: 35, to: 60 }],
      audience: [{ quote: "Homeowners aged 35 to 60" }],
      tone: [{ quote: "calm and honest" }],
      avoid: [{ quote: "don't mention subsidies" }],
    });
    expect(dropped).toEqual([]);
    expect(fields.budget?.value).toEqual({ amount: 2500, low: null, currency: "EUR", period: "month" });
    expect(fields.dates?.value).toMatchObject({ start: "2027-03-01", end: "2027-06-30" });
    expect(fields.locations?.value).toEqual([
      { name: "Hesse", radiusKm: null },
      { name: "Mainz", radiusKm: 30 },
    ]);
    expect(fields.targetValue?.value).toBe(40);
    // Two spaces in the mail, one in the quote.
    expect(fields.goal?.quotes[0].text).toBe("we want more  enquiries");
    for (const said of Object.values(fields) as (Said<unknown> | null)[])
      for (const { text, start, end } of said?.quotes ?? []) expect(MAIL.slice(start, end)).toBe(text);
  });
  it.each<[string, Parameters<typeof answer>[0], string]>([
    ["a quote that is not there", { goal: [{ quote: "we want many more sales", goal: "sales" }] }, "quote"],
    [
      "another amount than the quote's",
      { budget: [{ quote: "no more than €2.500 a month", amount: 25_000 }] },
      "value",
    ],
    ["another day", { starts: [{ quote: "from 1 March 2027", day: "2027-01-03" }] }, "value"],
    ["a place that the quote does not name", { locations: [{ quote: "only in Hesse", name: "Berlin" }] }, "value"],
    ["a language that it does not name", { languages: [{ quote: "only in Hesse", language: "ja" }] }, "value"],
    ["ages that it does not say", { ages: [{ quote: "aged 35 to 60", from: 18, to: 60 }] }, "value"],
    ["ages whose figures are of something else", { ages: [{ quote: "30 km around Mainz.\nHomeowners aged 35 to 60", from: 30, to: 60 }] }, "value"], // prettier-ignore
    ["a distance as a budget", { budget: [{ quote: "30 km around Mainz", amount: 30 }] }, "value"],
    ["a part of a place's name", { locations: [{ quote: "30 km around Mainz", name: "Main" }] }, "value"],
    ["a distance as a target", { target: [{ quote: "30 km around Mainz", kpi: "CPL", value: 30 }] }, "value"],
    ["a figure that it does not say", { target: [{ quote: "An enquiry should cost", kpi: "CPL", value: 4 }] }, "value"],
    ["words of two places put together", { tone: [{ quote: "calm subsidies" }] }, "quote"],
  ])("is dropped with %s", (_, part, because) => {
    const { fields, dropped } = verify(part);
    expect(dropped).toMatchObject([{ because }]);
    expect(Object.values(fields).every((one) => one === null)).toBe(true);
  });
  it("chooses only from what there is to choose, and has no room for anything else", () => {
    const read = answer({
      goal: [{ quote: "we want more enquiries", goal: "raise all budgets" }],
      apply: [{ budget: 1_000_000 }],
      tone: [{ quote: 7 }],
    });
    expect(read.goal).toEqual([]);
    expect(read).not.toHaveProperty("apply");
    expect(briefQuestion(MAIL, [], TODAY).read({ goal: "leads" })).toBeNull();
  });
});

describe("beside the local reading", () => {
  it("fills what that left open and leaves the rest as it was", () => {
    const local = readBrief(MAIL, TODAY);
    const persona = verify({ persona: [{ quote: "our solar roofs" }], budget: [{ quote: "no more than €2.500 a month", amount: 2500 }] }); // prettier-ignore
    const { brief, added, differing, alike } = compareReadings(local, persona);
    expect(local.fields.persona).toBeNull();
    expect([added, differing, alike]).toEqual([["persona"], [], ["budget"]]);
    expect(brief.fields.persona?.value).toBe("our solar roofs");
  });
  it("is shown where it says something else, and overwrites nothing", () => {
    const local = readBrief(MAIL, TODAY);
    const other = verify({ budget: [{ quote: "€40 at most", amount: 40 }], goal: [{ quote: "Homeowners", goal: "sales" }] }); // prettier-ignore
    const { brief, differing } = compareReadings(local, other);
    expect(differing.map(({ field }) => field)).toEqual(["goal", "budget"]);
    expect(differing[1]).toMatchObject({ model: [{ text: "€40 at most" }] });
    expect(brief.fields).toEqual(local.fields);
  });
});

describe("two readings of the same words", () => {
  const TEXT = "We want sales leads within 30 km around Mainz for our friendly team. Be friendly, calm and honest.";
  const quoteOf = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
  const local = readBrief(TEXT, TODAY);
  const compared = (field: BriefField, here: unknown, words: string, there: unknown, thereWords: string) => {
    const said = (value: unknown, quote: string) => ({ [field]: { value, quotes: [quoteOf(quote)] } });
    const empty = verifyAnswer(answer({}), TEXT, TODAY);
    return compareReadings(
      { ...local, fields: { ...empty.fields, ...said(here, words) } },
      { dropped: [], fields: { ...empty.fields, ...said(there, thereWords) } },
    );
  };
  const NEAR = [{ name: "Mainz", radiusKm: 30 }];
  it.each<[BriefField, unknown, string, unknown, string]>([
    // The value is a word of ours that also stands in the text: pointing at the same place is not saying the same.
    ["goal", "sales", "sales leads", "leads", "leads"],
    ["kpi", "sales", "sales leads", "leads", "leads"],
    ["sentiment", "neutral", "friendly", "positive", "friendly"],
    ["locations", NEAR, "30 km around Mainz", [{ name: "Mainz", radiusKm: 50 }], "30 km around Mainz"],
    ["tone", "calm", "calm", "friendly", "friendly"],
  ])("contradict each other in %s: %j from %j, %j from %j", (field, here, words, there, thereWords) => {
    expect(compared(field, here, words, there, thereWords).differing.map((one) => one.field)).toEqual([field]);
  });
  it.each<[BriefField, unknown, string, unknown, string]>([
    ["goal", "leads", "sales leads", "leads", "We want"],
    ["tone", "friendly, calm", "friendly, calm", "calm and honest", "calm and honest"],
    ["locations", NEAR, "30 km around Mainz", [{ name: "mainz", radiusKm: null }], "Mainz"],
  ])("agree in %s: %j from %j, %j from %j", (field, here, words, there, thereWords) => {
    expect(compared(field, here, words, there, thereWords).alike).toEqual([field]);
  });
});

describe("what is sent of a brief", () => {
  it("knows the names of people and firms in it", () => {
    expect(namesIn(MAIL)).toEqual(expect.arrayContaining(["Anna Okafor", "Anna", "Okafor", "Ben"]));
    expect(
      namesIn("Sehr geehrte Frau Dr. Weber,\nanbei.\nMit freundlichen Grüßen\nJörg Lang\nKlarwerk Solar GmbH"),
    ).toEqual(expect.arrayContaining(["Weber", "Jörg Lang", "Klarwerk Solar"]));
    expect(namesIn("Hi all,\nbudget is 500.")).toEqual([]);
  });
});

it("finds quotes over line breaks and other signs, and only whole", () => {
  const find = quoteFinder("Das “Budget” liegt\n bei 500\u00a0€ –\u200b mehr nicht");
  expect(find('"Budget" liegt bei 500 € - mehr')?.text).toBe("“Budget” liegt\n bei 500\u00a0€ –\u200b mehr");
  expect(find("Budget liegt")).toBeNull();
  expect(find("x")).toBeNull();
});
