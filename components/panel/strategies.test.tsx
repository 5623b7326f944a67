// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Strategies } from "@/components/panel/strategies";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import { matchStrategies } from "@/lib/advice/strategies/match";
import type { PastCost, Strategy } from "@/lib/advice/strategies/types";
import { NO_LIMITS, type SavedBrief } from "@/lib/domain/brief";
import { moneyFromUnits } from "@/lib/domain/money";

afterEach(cleanup);

const OFFER = "We unblock drains and fix burst pipes the same day, all over Leeds.";
const nothing = {
  kpi: null,
  targetValue: null,
  audience: null,
  persona: null,
  tone: null,
  sentiment: null,
  certainty: null,
};
const brief: SavedBrief = {
  savedAt: "2026-11-02T10:00:00.000Z",
  limits: NO_LIMITS,
  client: { ...nothing, goal: "calls", offer: OFFER, avoid: [], quotes: {} },
  ...{ campaignId: "", earlier: [] },
};
const paid = (mid: number, names: readonly string[]): PastCost => ({
  outcome: "leads",
  perResult: { low: mid * 0.8, mid, high: mid * 1.25, level: 0.9 },
  ...{ campaigns: names.length, names, days: 70, spend: moneyFromUnits(7000, "EUR"), results: 350, lately: 90 },
});
const strategies: readonly Strategy[] = matchStrategies(brief, null, "google-ads").map((one) =>
  one.id === "google-search"
    ? { ...one, published: null, cost: paid(40, ["A", "B"]), alike: paid(20, ["Drains", "Pipes", "Leaks", "Floods"]) }
    : one,
);

const show = async () => {
  render(
    <Strategies
      engine={fakeEngine({ strategies: () => Promise.resolve({ ok: true, value: strategies }) })}
      account={sample.account}
      campaignId={null}
      savedAt={brief.savedAt}
      filling={null}
    />,
  );
  return within(await screen.findByTestId("strategy-google-search"));
};

describe.each([
  ["en", /read like this brief \(Drains, Pipes,? and Leaks\): €20 per result \(€16 to €25\), from 350 leads; cost: €7,000, campaigns: 4/, /reads like something that cannot wait \(its words: .*(?:drains|pipes|burst).*\); by rule of thumb/],
  ["de", /lesen wie dieses Briefing \(Drains, Pipes und Leaks\): 20\s€ je Ergebnis.*aus 350 Leads; Kosten: 7\.000\s€, Kampagnen: 4/, /liest sich wie etwas, das nicht warten kann \(seine Wörter: .*\); als Faustregel/],
] as const)("strategies by meaning in %s", (locale, alike, kind) => {
  beforeEach(() => speak(locale));
  test("name the campaigns about the same beside all of the kind, and the words that show the kind of offer", async () => {
    const search = await show();
    expect(search.getByTestId("strategy-alike").textContent).toMatch(alike);
    expect(search.getByText(kind)).toBeTruthy();
    expect(await seriousProblems()).toEqual([]);
  });
}); // prettier-ignore
