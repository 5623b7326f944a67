import { describe, expect, it } from "vitest";
import { readBrief } from "@/lib/brief/read-brief";
import { agesOf, budgetIn, figureIn, placeIn } from "./from-quote";

const local = readBrief("Budget 2.500 € pro Monat.", "2026-11-27");

describe("what a quote says by our own parsers", () => {
  it.each([
    ["aged 35 to 60", 35, 60, { min: 35, max: 60 }],
    ["25-45", 25, 45, { min: 25, max: 45 }],
    ["18+", 18, 65, { min: 18, max: null }],
    ["Frauen ab 40 Jahren", 40, 0, { min: 40, max: null }],
    ["30代女性", 30, 39, { min: 30, max: 39 }],
    ["from 25 up to 45", 25, 45, { min: 25, max: 45 }],
    ["between 25 and 45", 25, 45, { min: 25, max: 45 }],
    ["de 25 a 45 años", 25, 45, { min: 25, max: 45 }],
    ["25歳から45歳", 25, 45, { min: 25, max: 45 }],
    ["au-dessus de 30 ans", 30, 0, { min: 30, max: null }],
    ["au-dessus de 30 ans", 31, 99, { min: 30, max: null }],
    ["30+", 30, 0, { min: 30, max: null }],
    ["unter 30", 18, 29, { min: null, max: 30 }],
    ["zwischen dreißig und sechzig", 30, 60, { min: 30, max: 60 }],
  ])("ages: %s", (words, from, to, ages) => expect(agesOf(words, from, to)).toEqual(ages));
  it.each([
    ["€30 at most for 40 leads", 30, 40],
    ["30 km around Mainz, from 40 shops", 30, 40],
    ["aged 35 to 60", 35, 45],
    ["aged 35 to 60", 18, 60],
    ["founded 25 years ago, 45 people", 25, 45],
  ])("no ages: %s", (words, from, to) => expect(agesOf(words, from, to)).toBeNull());

  it.each([
    ["within 20 miles of Leeds", "Leeds", { name: "Leeds", radiusKm: 32 }],
    ["30 km around Mainz", "mainz", { name: "Mainz", radiusKm: 30 }],
    ["only in Hesse and 30 km around Mainz", "Hesse", { name: "Hesse", radiusKm: null }],
    ["Wir liefern nach Gießen und Marburg", "Marburg", { name: "Marburg", radiusKm: null }],
    ["東京都内", "東京都", { name: "東京都", radiusKm: null }],
  ])("a place: %s", (words, name, place) => expect(placeIn(words, name)).toEqual(place));
  it.each([
    ["30 km around Mainz", "Main"],
    ["don't mention subsidies", "subsidies"],
    ["Germany, but not Bremen", "Bremen"],
    ["our solar roofs", "solar roofs"],
  ])("no place: %s", (words, name) => expect(placeIn(words, name)).toBeNull());

  it.each([
    ["budget 5000 EUR", 5000, { amount: 5000, currency: "EUR", period: null }],
    ["no more than €2.500 a month", 2500, { amount: 2500, currency: "EUR", period: "month" }],
    ["2500 im Monat", 2500, { amount: 2500, currency: "EUR", period: "month" }],
  ])("a budget: %s", (words, amount, budget) => expect(budgetIn(words, amount, local)).toMatchObject(budget));
  it.each([
    ["30 km around Mainz", 30],
    ["An enquiry should cost €40 at most", 40],
    ["from 1 March 2027", 2027],
    ["100 leads a month", 100],
  ])("no budget: %s", (words, amount) => expect(budgetIn(words, amount, local)).toBeNull());

  it.each([
    ["CPL unter 35 €", "CPL", 35, 35],
    ["An enquiry should cost €40 at most", "CPL", 40, 40],
    ["ROAS von 400 %", "ROAS", 400, 4],
    ["ROAS von 4", "ROAS", 4, 4],
    ["we want 30 leads a month", "leads", 30, 30],
  ])("a target: %s", (words, kpi, figure, said) => expect(figureIn(words, kpi, figure)).toBe(said));
  it.each([
    ["30 km around Mainz", "CPL", 30],
    ["CPL under €35 from 1 March 2027", "leads", 2027],
    ["CPL unter 35 €", "leads", 35],
    ["we want 30 leads a month", "CPL", 30],
    ["aged 35 to 60", "leads", 60],
  ])("no target: %s", (words, kpi, figure) => expect(figureIn(words, kpi, figure)).toBeNull());
});
