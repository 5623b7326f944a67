// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { PanelApp } from "@/components/panel/panel-app";
import { DWELL_MS } from "@/components/session/visible-guard";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine } from "@/components/testing/fake-engine";
import { fakePage, type FakePage } from "@/components/testing/fake-page";
import { fakeShell } from "@/components/testing/fake-shell";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import { realClick } from "@/components/testing/real-click";
import { LASTING_MS } from "@/components/session/use-health";
import type { HealthChange } from "@/lib/domain/field-health";
import { found } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";
import type { WriteRequest } from "@/lib/platforms/platform";

beforeAll(() => speak("en"));
afterEach(cleanup);

let now = 0;
beforeEach(() => {
  now = 10_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});

function open(engine: Partial<EngineApi> = {}, page: FakePage = fakePage()) {
  const api = fakeEngine(engine);
  render(<PanelApp engine={api} page={page} shell={fakeShell()} />);
  return { api, page };
}

const budgetCard = async () => within(await screen.findByTestId("suggestion-budget"));
const wait = () => {
  now += DWELL_MS + 1;
};

describe("showing where a field is", () => {
  const unread = {
    ...sample.reading,
    settings: { ...sample.reading.settings, budget: { status: "unreadable", reason: "no-match" } as const },
  };
  const proved = {
    status: "proved",
    locator: sample.learned[0].locator,
    value: { amountMicros: 48_000_000, currency: "EUR" },
    raw: "48.00",
  } as const;
  const begin = async (engine: Partial<EngineApi> = {}) => {
    const opened = open(engine, fakePage(unread));
    fireEvent.click(await screen.findByTestId("reading-light"));
    fireEvent.click(await screen.findByTestId("show-budget"));
    await waitFor(() => expect(opened.page.picks).toHaveLength(1));
    return opened;
  };

  test("is offered for fields that are not found, and for no others", async () => {
    open({}, fakePage(unread));
    fireEvent.click(await screen.findByTestId("reading-light"));
    await screen.findByTestId("show-budget");
    // A date that is not understood would not be understood there either; lists cannot prove themselves.
    expect(screen.queryByTestId("show-endDate")).toBeNull();
    expect(screen.queryByTestId("show-networks")).toBeNull();
  });

  test("is offered for a column that the table seems not to have, by its header", async () => {
    const kept: unknown[] = [];
    const cost = found(sample.eur(100), "€100.00", "key:stats.cost");
    const rows = [{ id: "11", name: "Spring", cells: { clicks: found(50, "50", "key:stats.clicks") } }];
    const table = { rowsRead: 1, rowsStated: 1, complete: true, rows, totals: { cost } };
    const page = fakePage({
      ...sample.reading,
      page: { ...sample.reading.page, kind: "table" },
      table,
      settings: null,
    });
    open({ learn: (one) => (kept.push(one), Promise.resolve({ ok: true, value: null })) }, page);
    fireEvent.click(await screen.findByTestId("reading-light"));
    const missing = within(await screen.findByTestId("health-missing"));
    expect(missing.queryByTestId("show-clicks")).toBeNull();
    fireEvent.click(missing.getByTestId("show-cost"));
    await waitFor(() => expect(page.picks).toHaveLength(1));
    expect(page.picks[0]?.say).toContain("header of the column “Cost”");
    const locator = { platform: "google-ads", account: "1234567890", setting: "cost", form: "table:campaign:en", place: "column", name: "Outlay", label: null, section: null, key: null } as const; // prettier-ignore
    act(() => page.picked({ status: "proved", locator, value: null, raw: "€100.00 · €90.00" }));
    const card = within(screen.getByTestId("pick"));
    expect(card.getByTestId("pick-value").textContent).toBe("Cost: €100.00 · €90.00");
    expect(card.getByTestId("pick-label").textContent).toBe("Under “Outlay”");
    fireEvent.click(card.getByTestId("pick-keep"));
    await waitFor(() => expect(kept).toEqual([locator]));
  });

  test("asks whether what was read is right, with its label, and keeps it only then", async () => {
    const learned: unknown[] = [];
    const { page } = await begin({
      learn: (locator) => {
        learned.push(locator);
        return Promise.resolve({ ok: true, value: null });
      },
    });
    expect(page.picks[0]).toMatchObject({ setting: "budget" });
    expect(page.picks[0]?.say).toContain("Esc");
    act(() => page.picked(proved));
    const card = within(screen.getByTestId("pick"));
    expect(card.getByTestId("pick-value").textContent).toBe("Budget: €48");
    expect(card.getByTestId("pick-label").textContent).toBe("Under “Zorbl” › “Zorbl amount”");
    expect(learned).toEqual([]);
    const told = page.learned.length;
    fireEvent.click(card.getByTestId("pick-keep"));
    await waitFor(() => expect(screen.getByTestId("pick").dataset["phase"]).toBe("kept"));
    expect(learned).toEqual([proved.locator]);
    await waitFor(() => expect(page.learned.length).toBe(told + 1));
    expect(await seriousProblems()).toEqual([]);
  });

  test("says why a place cannot be learned, and takes no answer to another question", async () => {
    const { page } = await begin();
    act(() => page.picked({ ...proved, locator: { ...proved.locator, setting: "maxCpc" } }));
    expect(screen.getByTestId("pick").dataset["phase"]).toBe("pointing");
    act(() => page.picked({ status: "refused", why: "other-field", other: "targetCpa" }));
    expect(screen.getByTestId("pick").textContent).toContain("This field is already known: it is");
    fireEvent.click(screen.getByTestId("pick-cancel"));
    expect(screen.queryByTestId("pick")).toBeNull();
    act(() => page.picked(proved));
    expect(screen.queryByTestId("pick")).toBeNull();
  });

  test("ends with Escape in the panel, too", async () => {
    const { page } = await begin();
    const stopped = vi.spyOn(page, "stopPicking");
    fireEvent.keyDown(window, { key: "Escape" });
    await waitFor(() => expect(screen.queryByTestId("pick")).toBeNull());
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  test("reads the page once where nobody ever showed a place", async () => {
    const page = fakePage();
    const read = vi.spyOn(page, "read");
    open({ learned: () => Promise.resolve({ ok: true, value: [] }) }, page);
    await screen.findByTestId("score");
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe("reading and advice", () => {
  test("shows who is on screen, the score with its interval, and advice of each kind", async () => {
    open();
    const score = within(await screen.findByTestId("score"));
    expect(score.getByTestId("score-value").textContent).toBe("61");
    expect(score.getByText(/48 – 72/)).toBeTruthy();
    const card = await budgetCard();
    expect(card.getByText("Raise the daily budget to €48")).toBeTruthy();
    expect(card.getByText("+3.1 leads a week")).toBeTruthy();
    expect(card.getByText("(1.2 to 5.0)")).toBeTruthy();
    expect(card.getByText(/Rests on 412 days, €18,204, 1,093 leads, 9 similar campaigns/)).toBeTruthy();
    expect(screen.getByTestId("suggestion-bid")).toBeTruthy();
    expect(screen.getByTestId("suggestion-targeting")).toBeTruthy();
    expect(screen.getByText("Simulated data")).toBeTruthy();
    expect(screen.getByTestId("panel").dataset["state"]).toBe("ready");
  });

  test("says what could not be read, field by field", async () => {
    open();
    fireEvent.click(await screen.findByTestId("reading-light"));
    const problems = within(await screen.findByTestId("health-problems"));
    const end = problems.getByTestId("unread-endDate").textContent;
    expect(end).toMatch(/could not be understood. The page shows “Dec \?, 2026”.*Finish the entry/);
    expect(problems.getByTestId("unread-networks").textContent).toContain("Scroll to it on the page");
    const settings = within(screen.getByTestId("health-settings"));
    expect(settings.getByText("€40")).toBeTruthy();
    expect(settings.getByText(/Not set, or not on this page: Languages/)).toBeTruthy();
    expect(screen.getByTestId("reading-light").dataset["light"]).toBe("partly");
  });

  test("advice for another campaign leaves the screen at once, and a late answer does not bring it back", async () => {
    const late: ((value: Awaited<ReturnType<EngineApi["advise"]>>) => void)[] = [];
    const { page } = open({ advise: () => new Promise((resolve) => late.push(resolve)) });
    await waitFor(() => expect(late).toHaveLength(1));
    const other = {
      ...sample.reading,
      page: { ...sample.reading.page, entity: { campaign: "2", adset: null, ad: null } },
    };
    act(() => page.send(other));
    await waitFor(() => expect(late).toHaveLength(2));
    await act(() => {
      late[0]!({ ok: true, value: sample.advice });
      return Promise.resolve();
    });
    expect(screen.queryByTestId("suggestion-budget")).toBeNull();
    await act(() => {
      late[1]!({ ok: true, value: sample.thinAdvice });
      return Promise.resolve();
    });
    expect(screen.getByText("No score yet")).toBeTruthy();
    expect(screen.queryByTestId("suggestion-budget")).toBeNull();
  });

  test("stores each reading before it asks for advice, and the same reading only once", async () => {
    const calls: string[] = [];
    const { page } = open({
      remember: () => {
        calls.push("remember");
        return Promise.resolve({ ok: true, value: null });
      },
      advise: () => {
        calls.push("advise");
        return Promise.resolve({ ok: true, value: sample.advice });
      },
    });
    await screen.findByTestId("score");
    act(() => page.send(structuredClone(sample.reading)));
    expect(calls).toEqual(["remember", "advise"]);
  });

  test("puts a note beside each field, in words, and opens its card when it is clicked", async () => {
    const { page } = open();
    await budgetCard();
    await waitFor(() => expect(page.notes.at(-1)?.notes).toHaveLength(3));
    const note = page.notes.at(-1)?.notes.find((one) => one.suggestionId === "s-budget");
    expect(note).toMatchObject({ sign: "up", label: "€48", target: { setting: "budget" } });
    expect(note?.line).toBe("Raise the daily budget to €48 · +3.1 leads a week (1.2 to 5.0)");
    act(() => page.openNote("s-bid"));
    await waitFor(() => expect(document.activeElement?.id).toBe("card-s-bid"));
  });

  test("a dead engine is a sentence with a way on", async () => {
    open({ advise: () => Promise.reject(new Error("worker died")) });
    expect(await screen.findByText(/does not answer/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  test("a tab that left is said", async () => {
    const { page } = open();
    await budgetCard();
    act(() => page.end());
    expect(screen.getByTestId("panel").dataset["state"]).toBe("error");
    expect(screen.getByText(/has left the ad manager/)).toBeTruthy();
  });
});

describe("apply, undo, dismiss", () => {
  test("fills the field, records the promise, and undoes with the value that stood there", async () => {
    const { api, page } = open();
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    expect(page.writes[0]).toEqual({
      accountId: sample.ACCOUNT_ID,
      entity: sample.entity.ids,
      target: { kind: "setting", setting: "budget" },
      expected: sample.eur(40),
      value: sample.eur(48),
    });
    expect((await card.findByTestId("applied")).textContent).toBe("In the field. Press Save in Google Ads.");
    await waitFor(() => expect(api.entries[0]?.kind).toBe("applied"));
    wait();
    await act(() => realClick(card.getByTestId("undo")));
    expect(page.writes[1]).toMatchObject({ expected: sample.eur(48), value: sample.eur(40) });
    expect(await card.findByTestId("undone")).toBeTruthy();
  });

  test("what is in the field stays on top with its undo when a new reading no longer advises it", async () => {
    let advice = sample.advice;
    const { page } = open({ advise: () => Promise.resolve({ ok: true, value: advice }) });
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    advice = { ...sample.advice, suggestions: [sample.bid] };
    act(() => page.send({ ...sample.reading, locale: "de-DE" }));
    await waitFor(() => expect(screen.queryByTestId("suggestion-targeting")).toBeNull());
    expect(within(screen.getByTestId("suggestion-budget")).getByTestId("undo")).toBeTruthy();
  });

  test("what was put into an ad just before the panel followed there keeps its undo there, and nowhere else", async () => {
    let suggestions = [sample.copy];
    const { page } = open({ advise: () => Promise.resolve({ ok: true, value: { ...sample.advice, suggestions } }) });
    const card = within(await screen.findByTestId("suggestion-copy"));
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    await card.findByTestId("applied");
    suggestions = [sample.bid];
    act(() => page.send(sample.adReading));
    await screen.findByTestId("suggestion-bid");
    expect(within(screen.getByTestId("suggestion-copy")).getByTestId("undo")).toBeTruthy();
    act(() => page.send({ ...sample.adReading, page: { ...sample.adReading.page, entity: { ...sample.adReading.page.entity, ad: "100" } } })); // prettier-ignore
    await waitFor(() => expect(screen.queryByTestId("suggestion-copy")).toBeNull());
  });

  test("a refusal is told also when a new reading no longer advises what was pressed", async () => {
    let advice = sample.advice;
    const page = fakePage(sample.reading, {
      write: () => Promise.resolve({ status: "refused", reason: "changed-since", after: null, message: null }),
    });
    open({ advise: () => Promise.resolve({ ok: true, value: advice }) }, page);
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    advice = { ...sample.advice, suggestions: [sample.bid] };
    act(() => page.send({ ...sample.reading, locale: "de-DE" }));
    await waitFor(() => expect(screen.queryByTestId("suggestion-targeting")).toBeNull());
    expect(within(screen.getByTestId("suggestion-budget")).getByTestId("refusal")).toBeTruthy();
  });

  test("a click that no person made does nothing", async () => {
    const { page } = open();
    const card = await budgetCard();
    wait();
    fireEvent.click(card.getByTestId("apply"));
    expect(page.writes).toEqual([]);
    expect(card.getByText("Only a real click can apply advice.")).toBeTruthy();
  });

  test("a click right after the value appeared does nothing", async () => {
    const { page } = open();
    const card = await budgetCard();
    await act(() => realClick(card.getByTestId("apply")));
    expect(page.writes).toEqual([]);
    expect(card.getByText(/has only just changed/)).toBeTruthy();
  });

  test("a refusal says why and what the page shows", async () => {
    const page = fakePage(sample.reading, {
      write: () =>
        Promise.resolve({
          status: "refused",
          reason: "not-taken",
          after: { status: "found", value: sample.eur(45), raw: "45", via: "" },
          message: "Enter a lower amount",
        }),
    });
    open({}, page);
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    expect((await card.findByTestId("refusal")).textContent).toBe(
      "The page did not take the value. The page shows €45. The page says: “Enter a lower amount”",
    );
    expect(card.getByTestId("apply")).toBeTruthy();
  });

  test("a value that the page rounded or limited is said, and undone to the field's exact text", async () => {
    const writes: WriteRequest[] = [];
    const found = (euros: number) => ({ status: "found", value: sample.eur(euros), raw: "", via: "" }) as const;
    const page = fakePage(sample.reading, {
      write: (request) => {
        writes.push(request);
        const [before, after] = writes.length === 1 ? [found(40), found(45)] : [found(45), found(40)];
        return Promise.resolve({
          status: writes.length === 1 ? "adjusted" : "written",
          before,
          after,
          formerText: "40,00",
        });
      },
    });
    const { api } = open({}, page);
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    expect((await card.findByTestId("applied")).textContent).toBe(
      "The page made it €45. Undo puts the old value back. In the field. Press Save in Google Ads.",
    );
    await waitFor(() => expect(api.entries[0]?.kind).toBe("applied"));
    wait();
    await act(() => realClick(card.getByTestId("undo")));
    expect(writes[1]).toMatchObject({ expected: sample.eur(45), value: sample.eur(40), restore: "40,00" });
    expect(await card.findByTestId("undone")).toBeTruthy();
  });

  test("a field that nothing happened to is marked, with the value to set there", async () => {
    const pointed: unknown[] = [];
    const page = fakePage(sample.reading, {
      write: () => Promise.resolve({ status: "refused", reason: "not-taken", after: null, message: null }),
      point: (target) => {
        pointed.push(target);
        return Promise.resolve(true);
      },
    });
    open({}, page);
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    expect((await card.findByTestId("refusal")).textContent).toBe(
      "The page did not take the value. The field is marked on the page: set €48 there yourself.",
    );
    expect(pointed).toEqual([{ kind: "setting", setting: "budget" }]);
  });

  test("a press on Undo that is refused leaves Undo there, to be pressed again", async () => {
    const { page } = open();
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    await card.findByTestId("applied");
    fireEvent.click(card.getByTestId("undo"));
    expect(card.getByText("Only a real click can apply advice.")).toBeTruthy();
    expect(card.queryByTestId("apply")).toBeNull();
    wait();
    await act(() => realClick(card.getByTestId("undo")));
    expect(page.writes[1]).toMatchObject({ expected: sample.eur(48), value: sample.eur(40) });
    expect(await card.findByTestId("undone")).toBeTruthy();
  });

  test("an undo that the page no longer allows leaves the value in the field, and says why", async () => {
    let writes = 0;
    const found = <T,>(value: T) => ({ status: "found", value, raw: "", via: "" }) as const;
    const page = fakePage(sample.reading, {
      write: ({ value }) =>
        Promise.resolve(
          ++writes === 1
            ? { status: "written", before: found(sample.eur(40)), after: found(value), formerText: "40" }
            : { status: "refused", reason: "changed-since", after: found(sample.eur(60)), message: null },
        ),
    });
    open({}, page);
    const card = await budgetCard();
    wait();
    await act(() => realClick(card.getByTestId("apply")));
    await card.findByTestId("applied");
    wait();
    await act(() => realClick(card.getByTestId("undo")));
    expect((await card.findByTestId("refusal")).textContent).toMatch(/changed since.*The page shows €60\./);
    expect(card.getByTestId("applied")).toBeTruthy();
  });

  test("dismissing asks why in one tap and records it", async () => {
    const { api } = open();
    const card = await budgetCard();
    fireEvent.click(card.getByTestId("dismiss"));
    fireEvent.click(card.getByTestId("dismiss-client-says-no"));
    await waitFor(() => expect(screen.queryByTestId("suggestion-budget")).toBeNull());
    expect(api.entries[0]).toMatchObject({ kind: "dismissed", reason: "client-says-no" });
  });

  test("a menu is pointed at and never driven", async () => {
    const { page } = open();
    const card = within(await screen.findByTestId("suggestion-targeting"));
    fireEvent.click(card.getByTestId("show-where"));
    expect(
      await card.findByText(/The field is marked on the page\. Untick Search partners at Networks\./),
    ).toBeTruthy();
    expect(page.writes).toEqual([]);
  });

  test("why shows reasons, a chart with its table, examples and checks", async () => {
    open();
    const card = await budgetCard();
    fireEvent.click(card.getByTestId("why"));
    expect(await card.findByRole("img", { name: /Response curve: Leads a day/ })).toBeTruthy();
    expect(card.getByText(/The next lead costs about €15\.20, less than €18\.50/)).toBeTruthy();
    expect(card.getByText("Search · Generic · AT")).toBeTruthy();
    fireEvent.click(card.getByText("Show as a table"));
    expect(card.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Spend a day",
      "Estimate",
      "Low",
      "High",
    ]);
  });
});

describe("before there is advice", () => {
  test("asks in three sentences and stores only after yes", async () => {
    const setConsent = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    open({
      setConsent,
      accounts: () => Promise.resolve({ ok: true, value: [{ ...sample.account, consent: null }] }),
    });
    fireEvent.click(await screen.findByTestId("consent-agree"));
    await waitFor(() =>
      expect(setConsent).toHaveBeenCalledWith({ platform: "google-ads", accountId: sample.ACCOUNT_ID }, true),
    );
  });

  test("brings in a file right beside the campaign: preview first, then store", async () => {
    const importFiles = vi.fn<EngineApi["importFiles"]>((_, files) =>
      Promise.resolve({
        ok: true,
        value: files.map((file) => ({ ...sample.fileOutcome, fileName: file.name, importId: "i" })),
      }),
    );
    open({
      importFiles,
      imports: () => Promise.resolve({ ok: true, value: [] }),
      modelCard: () => Promise.resolve({ ok: true, value: null }),
    });
    const file = new File(["x"], "report.csv");
    fireEvent.change(await screen.findByTestId("import-input"), { target: { files: [file] } });
    expect(await screen.findByText("5 of 6 columns understood")).toBeTruthy();
    expect(importFiles).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId("import-confirm"));
    await waitFor(() => expect(importFiles).toHaveBeenCalledOnce());
    expect(importFiles.mock.calls[0]?.[0]).toEqual({ platform: "google-ads", accountId: sample.ACCOUNT_ID });
  });

  test("asks to open a campaign only where none is open", async () => {
    const unknown = { ...sample.thinAdvice, entity: null };
    const { page } = open({ advise: () => Promise.resolve({ ok: true, value: unknown }) });
    await screen.findByTestId("tab-advice");
    expect(screen.queryByText(/^Open a campaign, its settings/)).toBeNull();
    act(() => page.send({ ...sample.reading, settings: null, page: { ...sample.reading.page, kind: "table" } }));
    expect(await screen.findByText(/^Open a campaign, its settings/)).toBeTruthy();
  });

  test("lets texts and brief be worked on while the first advice waits for the model", async () => {
    open({ advise: () => new Promise(() => undefined), modelCard: () => Promise.resolve({ ok: true, value: null }) });
    fireEvent.mouseDown(await screen.findByTestId("tab-brief"), { button: 0 });
    expect(await screen.findByTestId("brief-text")).toBeTruthy();
    expect(screen.queryByTestId("score")).toBeNull();
    expect(screen.getByTestId("advice-busy")).toBeTruthy();
  });

  test("trains by itself where the history is enough, with progress that can be stopped", async () => {
    const cancel = vi.fn(() => Promise.resolve());
    open({
      cancel,
      modelCard: () => Promise.resolve({ ok: true, value: null }),
      train: (_, onProgress) => {
        onProgress({ stage: "validating", done: 0.4 });
        return new Promise(() => undefined);
      },
    });
    expect((await screen.findByRole("progressbar")).getAttribute("aria-valuenow")).toBe("40");
    fireEvent.click(screen.getByTestId("train-cancel"));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

test.each([
  ["ready", {}],
  ["consent", { accounts: () => Promise.resolve({ ok: true as const, value: [] }) }],
  ["thin", { advise: () => Promise.resolve({ ok: true as const, value: sample.thinAdvice }) }],
  ["train", { modelCard: () => Promise.resolve({ ok: true as const, value: null }) }],
])("axe finds nothing serious: %s", async (_, engine) => {
  open(engine);
  await screen.findByTestId("score");
  const why = screen.queryAllByTestId("why")[0];
  if (why) fireEvent.click(why);
  await waitFor(() => expect(screen.queryByTestId("why-section")?.getAttribute("aria-busy") ?? "false").toBe("false"));
  expect(await seriousProblems()).toEqual([]);
});

describe("a page that changed", () => {
  const change: HealthChange = {
    form: "settings:campaign:en",
    field: "budget",
    kind: "lost",
    was: ["key", "label"],
    now: [],
    reason: "no-match",
    since: "2026-11-20T07:00:00Z",
    signature: "lost:no-match",
  };

  test("is told once the reading has lasted, and no more once dismissed", async () => {
    const observe = vi.fn<EngineApi["observe"]>(() => Promise.resolve({ ok: true, value: [change] }));
    const dismissChange = vi.fn<EngineApi["dismissChange"]>(() => Promise.resolve({ ok: true, value: null }));
    open({ observe, dismissChange });
    await screen.findByTestId("score");
    expect(observe).not.toHaveBeenCalled();
    const banner = await screen.findByTestId("health-banner", {}, { timeout: LASTING_MS[0] + 2_000 });
    expect(banner.textContent).toContain("Google Ads changed its page");
    expect(banner.textContent).toContain("Budget can no longer be read. It could until Nov 20, 2026.");
    expect(await seriousProblems()).toEqual([]);
    fireEvent.click(screen.getByTestId("dismiss-budget"));
    await waitFor(() => expect(screen.queryByTestId("health-banner")).toBeNull());
    expect(dismissChange.mock.calls[0]?.[1]).toEqual(change);
  });

  test("can be reported: the whole report is shown before it is copied", async () => {
    open();
    fireEvent.click(await screen.findByTestId("reading-light"));
    const report = await screen.findByTestId<HTMLTextAreaElement>("report-text");
    expect(report.value).toContain("Adjutant 0.1.0, Chrome 150");
    expect(report.value).not.toContain(sample.ACCOUNT_ID);
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    fireEvent.click(screen.getByTestId("copy-report"));
    expect(await screen.findByText("Copied")).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(report.value);
  });
});
