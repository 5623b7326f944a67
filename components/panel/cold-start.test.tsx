// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ScoreCard } from "@/components/panel/score-card";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";

beforeEach(() => speak("en"));
afterEach(cleanup);

const { score, coldStart, entity } = sample.thinAdvice;

test("too little data shows the published benchmark with its source, apart from the account's own", async () => {
  render(
    <ScoreCard score={score} coldStart={coldStart} entity={entity} engine={fakeEngine()} reading={sample.reading} />,
  );
  const part = screen.getByTestId("cold-start");
  const source = within(part).getByRole<HTMLAnchorElement>("link", { name: "WordStream by LocaliQ, 2025" });
  expect(source.href).toMatch(/^https:\/\/www\.wordstream\.com\//);
  expect(part.textContent).toContain("16,446 campaigns in the US");
  expect(part.textContent).toContain("Not your account");
  const ctr = screen.getByTestId("cold-start-ctr");
  expect(Number(ctr.dataset["ownWeight"])).toBeGreaterThan(0.8);
  expect(ctr.textContent).toMatch(/Your account so far: 4\.\d%\. That counts \d\d% here, the published 6\.7% the rest/);
  expect(screen.getByTestId("cold-start-conversionRate").textContent).toMatch(/nine tenths by \w+ \d+, 2026/);
  // The account's euros stay out of the dollars.
  const cost = screen.getByTestId("cold-start-costPerResult").textContent;
  expect(cost).toMatch(/^Cost per resultpublished \$70/);
  expect(cost).toMatch(/Published in USD: not counted together with your own €\d+/);
  // No score is made of it.
  expect(screen.queryByTestId("score-value")).toBeNull();
  expect(await seriousProblems()).toEqual([]);
});

test("an account without figures is told that it is the published average alone", () => {
  const bare = coldStart.map((one) => ({ ...one, rates: one.rates.map((rate) => ({ ...rate, own: null, expected: null, ownWeight: 0, enoughBy: null })) })); // prettier-ignore
  render(<ScoreCard score={score} coldStart={bare.map((one) => ({ ...one, ownCurrency: null }))} entity={entity} engine={fakeEngine()} reading={sample.reading} />); // prettier-ignore
  for (const row of within(screen.getByTestId("cold-start")).getAllByRole("listitem"))
    expect(row.textContent).toMatch(/published average only\.$/);
});

test("with a score nothing published is shown", () => {
  render(
    <ScoreCard
      score={sample.advice.score}
      coldStart={[]}
      entity={entity}
      engine={fakeEngine()}
      reading={sample.reading}
    />,
  );
  expect(screen.queryByTestId("cold-start")).toBeNull();
});

test("is said in German, too", async () => {
  await speak("de");
  render(
    <ScoreCard score={score} coldStart={coldStart} entity={entity} engine={fakeEngine()} reading={sample.reading} />,
  );
  expect(screen.getByTestId("cold-start").textContent).toMatch(/Nicht Ihr Konto/);
});
