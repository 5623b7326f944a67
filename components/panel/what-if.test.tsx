// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { WhatIfCard } from "@/components/panel/what-if";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import type { EngineApi } from "@/lib/engine/api";

beforeAll(() => speak("en"));
afterEach(cleanup);

async function open(change: Partial<EngineApi> = {}) {
  const whatIf = vi.fn<EngineApi["whatIf"]>((_, tried) => Promise.resolve({ ok: true, value: sample.whatIf(tried) }));
  render(<WhatIfCard engine={fakeEngine({ whatIf, ...change })} reading={sample.reading} />);
  const details = screen.getByTestId("what-if").querySelector("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  await waitFor(() => expect(details.children.length).toBeGreaterThan(1));
  return whatIf;
}

test("another spend and fewer groups are asked for, and the outcome with its interval follows", async () => {
  const whatIf = await open();
  const before = screen.getByTestId("what-if-outcome").textContent;
  expect(before).toMatch(/^18.7 conversions a week \(15.7 – 22\)/);
  fireEvent.change(screen.getByTestId("what-if-spend"), { target: { value: "60.08" } });
  await waitFor(() => expect(screen.getByTestId("what-if-outcome").textContent).not.toBe(before));
  fireEvent.click(screen.getByRole("checkbox", { name: /Tablets/, hidden: true }));
  await waitFor(() =>
    expect(whatIf.mock.lastCall![1]).toEqual({
      spend: 60.08,
      leaveOut: { device: ["Tablets"] },
      settings: {},
      target: null,
    }),
  );
  fireEvent.click(screen.getByRole("button", { name: "Back to now" }));
  await waitFor(() => expect(screen.getByTestId("what-if-outcome").textContent).toBe(before));
  expect(await seriousProblems()).toEqual([]);
});

test("what the history cannot answer is closed, with the reason", async () => {
  await open();
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Mobile phones/, hidden: true }).disabled).toBe(true);
  screen.getByText(/More than 50% of the spend would be left out/);
  within(screen.getByTestId("what-if-fixed")).getByText(/ever had it otherwise/);
});

test("another level of a setting and another target are asked for, and a level without support is closed", async () => {
  const whatIf = await open();
  const before = screen.getByTestId("what-if-outcome").textContent;
  fireEvent.click(screen.getByRole("radio", { name: /Manual CPC/, hidden: true }));
  await waitFor(() => expect(whatIf.mock.lastCall![1].settings).toEqual({ bidStrategy: "manual-cpc" }));
  await waitFor(() => expect(screen.getByTestId("what-if-outcome").textContent).not.toBe(before));
  const closed = screen.getByRole<HTMLInputElement>("radio", { name: /Maximize clicks/, hidden: true });
  expect(closed.disabled).toBe(true);
  expect(closed.closest("label")!.textContent).toMatch(/It brought 6 results; 30 are needed/);
  fireEvent.change(screen.getByTestId("what-if-target"), { target: { value: "21" } });
  await waitFor(() => expect(whatIf.mock.lastCall![1]).toMatchObject({ target: 21, spend: null }));
  // Spend and target cannot both be given: the one decides the other.
  fireEvent.change(screen.getByTestId("what-if-spend"), { target: { value: "60.08" } });
  await waitFor(() => expect(whatIf.mock.lastCall![1]).toMatchObject({ target: null, spend: 60.08 }));
});

test("too little history is said instead of a figure", async () => {
  const reason = { code: "withheld-not-enough-results", params: { results: 4, needed: 40 } };
  await open({ whatIf: () => Promise.resolve({ ok: true, value: { status: "not-enough", reason } }) });
  screen.getByText(/40 are needed/);
  expect(screen.queryByTestId("what-if-outcome")).toBeNull();
});
