import { describe, expect, it, vi } from "vitest";
import { readBrief } from "./read-brief";
import { FRESH_BRIEFS } from "./testing/fresh-briefs";
import { FRESH_BRIEFS_2 } from "./testing/fresh-briefs-2";
import { FRESH_BRIEFS_3 } from "./testing/fresh-briefs-3";
import { FRESH_BRIEFS_4 } from "./testing/fresh-briefs-4";
import { FURTHER_BRIEFS } from "./testing/further-briefs";
import { KNOWN_BRIEFS } from "./testing/known-briefs";
import { LAST_BRIEFS } from "./testing/last-briefs";
import { LATER_BRIEFS } from "./testing/later-briefs";
import { VOICES_1 } from "./testing/voices-1";
import { VOICES_2 } from "./testing/voices-2";
import { VOICES_3 } from "./testing/voices-3";
import { VOICES_4 } from "./testing/voices-4";
import { VOICES_5 } from "./testing/voices-5";
import { VOICES_6 } from "./testing/voices-6";
import { VOICES_7 } from "./testing/voices-7";
import { VOICES_8 } from "./testing/voices-8";
import { VOICES_9 } from "./testing/voices-9";
import { VOICES_10 } from "./testing/voices-10";
import { scoreBriefs, TODAY } from "./testing/score";

// Patterns are built with the first brief; on a machine that does much else that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SETS = {
  KNOWN_BRIEFS,
  LATER_BRIEFS,
  FURTHER_BRIEFS,
  LAST_BRIEFS,
  FRESH_BRIEFS,
  FRESH_BRIEFS_2,
  FRESH_BRIEFS_3,
  FRESH_BRIEFS_4,
  VOICES_1,
  VOICES_2,
  VOICES_3,
  VOICES_4,
  VOICES_5,
  VOICES_6,
  VOICES_7,
  VOICES_8,
  VOICES_9,
  VOICES_10,
};

describe("the briefs that the project made", () => {
  it("are at least sixty in six languages", () => {
    const all = Object.values(SETS).flat();
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ language }) => language)).size).toBe(6);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  it.each(Object.entries(SETS))(
    "are read with a field F1 of 0.95 or more, no field without words of the text: %s",
    (_, briefs) => {
      const { f1, misses, unquoted } = scoreBriefs(briefs);
      expect(f1, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.95);
      expect(unquoted).toEqual([]);
    },
  );
});

describe("a text that says nothing", () => {
  it.each(["", "   \n", "ok", "Hello!", "よろしくお願いいたします。", "> \n> \n", "\ufeff"])(
    "is an empty brief: %j",
    (text) => {
      const brief = readBrief(text, TODAY);
      expect(Object.values(brief.fields).filter((field) => field !== null)).toEqual([]);
      expect(brief.missing).toContain("budget");
      expect(brief.missing).toContain("goal");
    },
  );
});

describe("several statements", () => {
  it("keep a price for a thing apart from the budget beside it", () => {
    const { fields } = readBrief("Pas plus de 40 € par lead, 2k€ par mois.", TODAY);
    expect(fields.targetValue?.value).toBe(40);
    expect(fields.budget?.value).toMatchObject({ amount: 2000, currency: "EUR", period: "month" });
  });
  it("keep the newest and say what contradicts it", () => {
    const text =
      "Budget is now 4k EUR per month.\n\nOn Mon, 2 Nov 2026 at 10:00, Ann <ann@a.example> wrote:\n> Budget is 6k EUR per month.";
    const brief = readBrief(text, TODAY);
    expect(brief.fields.budget?.value).toEqual({ amount: 4000, low: null, currency: "EUR", period: "month" });
    expect(brief.contradictions.map(({ field, kept, other }) => [field, kept.text, other.text])).toEqual([
      ["budget", "4k EUR per month", "6k EUR per month"],
    ]);
  });
  it("tell a budget per month from one in total and from an old offer", () => {
    const brief = readBrief(
      "Budget: 2.000 € pro Monat, insgesamt 6.000 €. Ihr altes Angebot über 9.000 € gilt nicht mehr.",
      TODAY,
    );
    expect(brief.fields.budget?.value).toMatchObject({ amount: 2000, period: "month" });
    expect(brief.otherBudgets.map(({ value }) => [value.amount, value.period])).toEqual([
      [6000, "total"],
      [9000, null],
    ]);
    expect(brief.contradictions).toEqual([]);
  });
});

describe("a message that was spoken without stops", () => {
  it.each([
    "um so we want more orders on the website um last year it was two thousand pounds a month and now we want to do three thousand pounds a month so show it in Leeds to lads who play darts on fridays but please nothing about politics okay bye",
    "alors euh on veut vendre des places en ligne euh le budget c'est trois mille euros par mois et on diffuse à Lyon pour les gens qui jouent aux fléchettes mais surtout pas de photos de bière voilà merci bonne journée",
  ])("is read sentence by sentence: %s", (text) => {
    const { fields } = readBrief(text, TODAY);
    expect(fields.budget?.value.amount).toBe(3000);
    expect(fields.audience?.value).toMatch(/darts|fléchettes/u);
    expect(fields.audience?.value.length).toBeLessThan(60);
    expect(fields.constraints?.value.join()).not.toMatch(/Leeds|Lyon/u);
  });
  it("reads pence and centimes as what they are", () => {
    expect(readBrief("We want clicks. Target CPC 35p.", TODAY).fields.targetValue?.value).toBe(0.35);
    expect(readBrief("On veut du trafic, CPC maximum 40 centimes.", TODAY).fields.targetValue?.value).toBe(0.4);
  });
});

describe("sentences that hold two things", () => {
  it.each([
    ["On dispose de 8 000 € en tout ; la prod (2 500 €) est hors enveloppe.", 8000],
    ["Das Budget sind 3.000 Euro im Monat, das Honorar von 600 Euro kommt noch hinzu.", 3000],
    ["予算は月に五万円、あ、すみません、間違えました、月に七万円です。", 70_000],
    ["Our rooms cost 95. We put aside 1,200 euros in total for the ads.", 1200],
    ["Statt 15 nehmen wir lieber 40 Euro am Tag.", 40],
    ["Budget: 2.000 € monatlich für Google, Ihre 400 € Betreuung obendrauf.", 2000],
    ["Budget: Tom asked for £9k. Agreed: £6k per month for the ads.", 6000],
    ["800 € por mês deitados ao lixo! A partir de agora são 500 € por mês.", 500],
  ])("keep the budget apart: %s", (text, amount) =>
    expect(readBrief(text, TODAY).fields.budget?.value.amount).toBe(amount),
  );
  it.each([
    ["au moins 7 euros de chiffre d'affaires par euro dépensé", 7],
    ["For every euro we spend we want 4 euros in sales.", 4],
    ["mindestens 5 Euro Umsatz pro Euro", 5],
    ["6 euros de ventas por cada euro", 6],
  ])("read what comes back for what is spent: %s", (text, roas) => {
    const { kpi, targetValue } = readBrief(text, TODAY).fields;
    expect([kpi?.value, targetValue?.value]).toEqual(["ROAS", roas]);
  });
  it.each([
    ["Bristol is off the list, so it's Bath and Cheltenham only.", ["Bath", "Cheltenham"]],
    ["また、埼玉県は外して、千葉県と茨城県のみでお願いします。", ["千葉県", "茨城県"]],
    ["Anuncios en Curitiba y Londrina para la loja virtual.", ["Curitiba", "Londrina"]],
  ])("keep the places that are wanted: %s", (text, places) =>
    expect(readBrief(text, TODAY).fields.locations?.value.map(({ name }) => name)).toEqual(places),
  );
  it("read what is wished before what is asked, and no farewell as an answer", () => {
    const { fields } = readBrief("もっと多くの方にご来店いただきたいのですが、何から始めればよいでしょうか。", TODAY);
    expect(fields.goal?.value).toBe("visits");
    expect(readBrief("¿Por dónde empezamos? Un saludo, Eusebio", TODAY).fields.locations).toBeNull();
  });
  it("end at a number before a new sentence, not at one in an order", () => {
    const { fields } = readBrief("Wir möchten mehr Anfragen. Paare ab 50. Laufzeit bis zum 28. Februar 2027.", TODAY);
    expect(fields.audience?.value).toBe("Paare ab 50");
    expect(fields.dates?.value.end).toBe("2027-02-28");
  });
});

describe("quotes", () => {
  it("are the original's own words, whatever was folded to find them", () => {
    const text = "Le budget est de 3\u202f000\u00a0€ par mois.\r\nRégion\u200b : Münster";
    const { budget } = readBrief(text, TODAY).fields;
    expect(budget?.value.amount).toBe(3000);
    expect(text.slice(budget?.quotes[0].start, budget?.quotes[0].end)).toBe("3\u202f000\u00a0€ par mois");
    expect(budget?.quotes[0].text).toBe("3\u202f000\u00a0€ par mois");
  });
});

describe("a hostile text", () => {
  /** Before there were bounds, the worst of these took twenty seconds. */
  it.each([
    "東京",
    "から",
    "予算",
    "x\n",
    "--\n",
    "Q1 ",
    "1月1日",
    "; ",
    "thanks\n",
    "lead 5€ ",
    "in Aalen ",
    "no Berlin ",
    "40代の",
  ])("of twenty thousand signs is read in time: %j", (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    // The processor's time, which does not depend on what else the machine does.
    const before = process.cpuUsage();
    readBrief(text, TODAY);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_500);
  });
});

it("takes the day at the end of a span for no amount of money", () => {
  const text = "Budget höchstens 5 EUR am Tag, ab 1. März 2027 bis 30. Juni. Anfragen aus Hessen.";
  const { fields, otherBudgets, contradictions } = readBrief(text, "2026-11-27");
  expect(fields.budget?.value).toMatchObject({ amount: 5, currency: "EUR", period: "day" });
  expect(fields.dates?.value).toMatchObject({ start: "2027-03-01", end: "2027-06-30" });
  expect([otherBudgets, contradictions]).toEqual([[], []]);
});
