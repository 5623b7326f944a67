// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { ScoreCard } from "@/components/panel/score-card";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import type { EngineApi } from "@/lib/engine/api";

beforeAll(() => speak("en"));
afterEach(cleanup);

function show(change: Partial<EngineApi> = {}) {
  const { score, entity } = sample.advice;
  render(<ScoreCard score={score} coldStart={[]} entity={entity} engine={fakeEngine(change)} reading={sample.reading} />); // prettier-ignore
}

function open(setting: string): HTMLElement {
  const details = screen.getByTestId<HTMLDetailsElement>(`examples-${setting}`);
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}

test("each reason opens real examples with it and otherwise, asked for only then", async () => {
  const reasonExamples = vi.fn<EngineApi["reasonExamples"]>((_, setting) => Promise.resolve({ ok: true, value: sample.reasonExamples(setting) })); // prettier-ignore
  show({ reasonExamples });
  expect(reasonExamples).not.toHaveBeenCalled();
  const part = open("bidStrategy");
  await within(part).findByTestId("examples-found");
  expect(reasonExamples).toHaveBeenCalledExactlyOnceWith(sample.reading, "bidStrategy");
  const [now, otherwise] = within(part).getAllByRole("list", { hidden: true });
  expect(now!.textContent).toContain("Generic · Solar Search · Brand & Generic94% alike");
  expect(now!.textContent).toMatch(/Target CPA · Sep 7\s–\sNov 1, 2026€1,204, 38 leads: 3\.2 leads per €100/);
  expect(otherwise!.textContent).toMatch(/^Brand .*Manual CPC/);
  within(part).getByText(/Gower's measure/);
  expect(await seriousProblems()).toEqual([]);
});

test("where none is near, that is said", async () => {
  const missing = { code: "examples-none-without", params: { alike: 0.65 } };
  show({ reasonExamples: (_, setting) => Promise.resolve({ ok: true, value: { ...sample.reasonExamples(setting), without: [], missing } }) }); // prettier-ignore
  const part = open("campaign");
  await within(part).findByText(/Otherwise than now, nothing in the history is at least 65% alike/);
  expect(within(part).getAllByRole("list", { hidden: true })).toHaveLength(1);
});

test("stretches of the same name in two campaigns are two lines", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  show({
    reasonExamples: (_, setting) => {
      const value = sample.reasonExamples(setting);
      const twice = value.having.flatMap((one) => [one, { ...one, campaign: "Search · South" }]);
      return Promise.resolve({ ok: true, value: { ...value, having: twice } });
    },
  });
  const part = open("bidStrategy");
  expect(await within(part).findAllByText("Search · South")).not.toEqual([]);
  expect(error.mock.calls.flat().filter((one) => /same key/u.test(String(one)))).toEqual([]);
  error.mockRestore();
});
