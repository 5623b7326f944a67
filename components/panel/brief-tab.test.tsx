// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { clientOf, draftOf } from "@/components/panel/brief-fields";
import { BriefTab } from "@/components/panel/brief-tab";
import type { Filling } from "@/components/panel/compose";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine, geminiState } from "@/components/testing/fake-engine";
import { briefQuestion } from "@/lib/brief/with-model/answer";
import { verifyAnswer } from "@/lib/brief/with-model/verify";
import { speak } from "@/components/testing/locale";
import { eur, payload, reading } from "@/components/testing/sample";
import { matchStrategies } from "@/lib/advice/strategies/match";
import { NO_LIMITS, type ClientBrief, type SavedBrief } from "@/lib/domain/brief";
import type { PdfRead } from "@/lib/brief/pdf/pdf-text";
import type { EngineApi } from "@/lib/engine/api";

/** There is no worker here: what one would answer. */
const pdf = vi.hoisted((): { read: PdfRead } => ({ read: { problem: "damaged" } }));
vi.mock("@/lib/brief/pdf/read-pdf", () => ({ readPdfInWorker: () => Promise.resolve(pdf.read) }));

beforeAll(() => speak("en"));
afterEach(cleanup);

const MAIL = `Hallo Frau Brandt,

unser Ziel sind Terminanfragen, CPL unter 35 €. Budget sind 2.500 € pro Monat, vom 22.03.2027 bis 30.06.2027.
Zielgruppe sind Frauen zwischen 30 und 55 in Hessen. Bitte keine Rabatte erwähnen.`;

function open(engine: Partial<EngineApi> = {}, currency = "EUR", filling: Filling | null = null) {
  const saveBrief = vi.fn<EngineApi["saveBrief"]>(() => Promise.resolve({ ok: true, value: null }));
  const account = { platform: "google-ads", accountId: "1234567890" } as const;
  const onChanged = vi.fn();
  const api = fakeEngine({ saveBrief, ...engine });
  const tab = (campaignId: string) => (
    <BriefTab
      engine={api}
      account={account}
      campaignId={campaignId}
      currency={currency}
      onChanged={onChanged}
      onSetup={vi.fn()}
      filling={filling}
    />
  );
  const { rerender } = render(tab("11"));
  return { saveBrief, onChanged, goTo: (campaignId: string) => rerender(tab(campaignId)) };
}
/** A model's word on the mail: another goal than ours, a tone where we found none, an offer that stands nowhere. */
const secondReading = () =>
  verifyAnswer(
    briefQuestion(MAIL, [], "2026-11-27").read({
      tone: [{ quote: "2.500 € pro Monat" }],
      goal: [{ quote: "2.500 € pro Monat", goal: "sales" }],
      offer: [{ quote: "das steht nirgends" }],
    })!,
    MAIL,
    "2026-11-27",
  );
const withKey = {
  gemini: () => Promise.resolve({ ok: true as const, value: geminiState({ model: "models/gemini-x" }) }),
};
const askModelAbout = async (text: string) => {
  fireEvent.change(await screen.findByTestId("brief-text"), { target: { value: text } });
  fireEvent.click(await screen.findByTestId("gemini-switch"));
  await waitFor(() => expect(screen.getByTestId("brief-read")).toHaveProperty("disabled", false), { timeout: 3_000 });
  fireEvent.click(screen.getByTestId("brief-read"));
};
const field = (name: string) => screen.findByTestId<HTMLInputElement>(`brief-${name}`);
const paste = async (text: string) => {
  fireEvent.change(await screen.findByTestId("brief-text"), { target: { value: text } });
  fireEvent.click(screen.getByTestId("brief-read"));
  return within(await screen.findByTestId("brief-findings", {}, { timeout: 5_000 }));
};

describe("a pasted mail", () => {
  test("fills the fields with the client's words beside them, and is saved as corrected", async () => {
    const { saveBrief, onChanged } = open();
    await paste(MAIL);
    expect((await field("ceiling")).value).toBe("2500");
    expect((await field("startDate")).value).toBe("2027-03-22");
    expect((await field("ageMax")).value).toBe("55");
    expect((await field("goal")).value).toBe("leads");
    expect(screen.getByText("“2.500 € pro Monat”")).toBeTruthy();
    expect(await seriousProblems()).toEqual([]);
    fireEvent.change(await field("audience"), { target: { value: "Frauen 30–55" } });
    fireEvent.click(screen.getByTestId("brief-save"));
    await waitFor(() => expect(onChanged).toHaveBeenCalled());
    const brief = saveBrief.mock.calls[0]?.[2];
    expect(brief?.limits.budgetCeiling).toEqual({
      amount: { amountMicros: 2_500_000_000, currency: "EUR" },
      period: "month",
    });
    expect(brief?.client).toMatchObject({ kpi: "CPL", targetValue: 35, audience: "Frauen 30–55" });
    expect(brief?.client?.quotes["budget"]).toEqual(["2.500 € pro Monat"]);
  });

  test("says what is missing and asks for it in the client's language", async () => {
    open();
    const findings = await paste(MAIL);
    expect(findings.getByTestId("brief-missing").textContent).toBe("Languages of the ads · Brand voice");
    const questions = findings.getByTestId<HTMLTextAreaElement>("brief-questions");
    expect(questions.value).toContain("In welchen Sprachen sollen die Anzeigen sein?");
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    fireEvent.click(findings.getByTestId("brief-copy"));
    expect(await findings.findByText("Copied")).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(questions.value);
  });

  test("in another currency than the account's leaves the ceiling empty and says so", async () => {
    open({}, "USD");
    const findings = await paste(MAIL);
    expect((await field("ceiling")).value).toBe("");
    expect(findings.getByText(/not in the account's currency/u)).toBeTruthy();
  });

  test("that says nothing fills nothing in", async () => {
    open();
    const findings = await paste("Danke für die Einladung, wir kommen gern.");
    expect(findings.getByText(/says nothing about a campaign/u)).toBeTruthy();
    for (const name of ["ceiling", "goal", "audience", "locations"]) expect((await field(name)).value).toBe("");
  });
});

describe("a dropped PDF", () => {
  const drop = async () => {
    open();
    const file = new File(["%PDF-1.7"], "brief.pdf");
    fireEvent.drop(await screen.findByTestId("brief-source"), { dataTransfer: { files: [file] } });
  };
  test("is read like a pasted text", async () => {
    pdf.read = { text: "Budget: 900 EUR per month, only in Leeds." };
    await drop();
    await waitFor(async () => expect((await field("ceiling")).value).toBe("900"), { timeout: 5_000 });
  });
  test.each([
    ["pdf-scanned", /pictures of pages, no text/u],
    ["pdf-locked", /protected by a password/u],
    ["pdf-slow", /longer than 15 seconds/u],
    ["damaged", /cannot be read as text, mail, PDF/u],
  ] as const)("that cannot be read is told by its reason: %s", async (problem, words) => {
    pdf.read = { problem };
    await drop();
    expect(await screen.findByText(words, {}, { timeout: 5_000 })).toBeTruthy();
  });
});

test("an earlier version fills the form again and is not saved by that", async () => {
  const version = {
    savedAt: "2026-11-01T10:00:00.000Z",
    limits: { ...NO_LIMITS, locations: ["Hessen"] },
    client: null,
  };
  const { saveBrief } = open({
    brief: () =>
      Promise.resolve({
        ok: true,
        value: {
          ...version,
          savedAt: "2026-11-02T10:00:00.000Z",
          limits: NO_LIMITS,
          campaignId: "11",
          earlier: [version],
        },
      }),
  });
  fireEvent.click(within(await screen.findByTestId("brief-versions")).getByRole("button"));
  await waitFor(async () => expect((await field("locations")).value).toBe("Hessen"));
  expect(saveBrief).not.toHaveBeenCalled();
});

test("a stored brief brings ways to its goal, each with a checklist, and what the open form says otherwise", async () => {
  const limits = { ...NO_LIMITS, budgetCeiling: { amount: eur(20), period: "day" as const } };
  const client = { ...clientOf({ ...draftOf(), goal: "leads" }), quotes: { budget: ["20 € am Tag"] } } as ClientBrief;
  const stored: SavedBrief = { savedAt: "2026-11-02T10:00:00.000Z", limits, client, campaignId: "", earlier: [] };
  const actions = {
    states: new Map(),
    apply: vi.fn(),
    undo: vi.fn(),
    dismiss: vi.fn(),
    point: vi.fn(),
    refuse: vi.fn(),
  };
  open(
    {
      brief: () => Promise.resolve({ ok: true, value: stored }),
      strategies: () => Promise.resolve({ ok: true, value: matchStrategies(stored, null, "google-ads") }),
    },
    "EUR",
    { reading, actions, guard: () => "ok" },
  );
  const clash = await screen.findByTestId("clash-budget");
  expect(clash.textContent).toContain("“20 € am Tag”");
  const first = within(await screen.findByTestId("strategy-google-search"));
  fireEvent.click(first.getByTestId("compose-google-search"));
  // A press that no person made fills nothing in.
  fireEvent.click(first.getByTestId("fill-budget"));
  expect(actions.apply).not.toHaveBeenCalled();
  expect(actions.refuse).toHaveBeenCalledWith(expect.objectContaining({ proposed: eur(20) }), "untrusted");
  expect(within(first.getByTestId("plan-line-objective")).getByText("Choose this on the page.")).toBeTruthy();
});

test("a language model's reading fills empty fields, is shown where it differs, and its words can be changed before they go", async () => {
  const reading = secondReading();
  const askAboutBrief = vi.fn<EngineApi["askAboutBrief"]>(() => Promise.resolve({ ok: true, value: reading }));
  open({
    askAboutBrief,
    ...withKey,
  });
  fireEvent.change(await screen.findByTestId("brief-text"), { target: { value: MAIL } });
  fireEvent.click(await screen.findByTestId("gemini-switch"));
  const prompt = await screen.findByTestId<HTMLTextAreaElement>("payload-prompt", {}, { timeout: 5_000 });
  fireEvent.change(prompt, { target: { value: "only this" } });
  expect(askAboutBrief).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.getByTestId("brief-read")).toHaveProperty("disabled", false));
  fireEvent.click(screen.getByTestId("brief-read"));
  const second = within(await screen.findByTestId("second-reading", {}, { timeout: 5_000 }));
  expect(askAboutBrief.mock.calls[0]?.[0]).toMatchObject({
    text: MAIL,
    shown: { marker: payload.marker, edited: { prompt: "only this" } },
  });
  expect((await field("tone")).value).toBe("2.500 € pro Monat");
  expect((await field("goal")).value).toBe("leads");
  expect(second.getByTestId("differs-goal").textContent).toBe(
    "GoalRead here: Leads, from “Terminanfragen”Read by the model: Sales, from “2.500 € pro Monat”",
  );
  expect(second.getByTestId("second-dropped").textContent).toMatch(/1 answer left out.*Offer/);
  expect(await seriousProblems()).toEqual([]);
  fireEvent.click(second.getByTestId("take-goal"));
  expect((await field("goal")).value).toBe("sales");
});

test("what was taken of the second reading and then corrected stays corrected when it has been saved", async () => {
  let stored: SavedBrief | null = null;
  const { onChanged } = open({
    ...withKey,
    askAboutBrief: () => Promise.resolve({ ok: true, value: secondReading() }),
    brief: () => Promise.resolve({ ok: true, value: stored }),
    saveBrief: (_, campaignId, brief) => {
      stored = brief === null ? null : { ...brief, campaignId, savedAt: "2026-11-27T10:00:00.000Z", earlier: [] };
      return Promise.resolve({ ok: true, value: null });
    },
  });
  await askModelAbout(MAIL);
  fireEvent.click(await screen.findByTestId("take-goal", {}, { timeout: 5_000 }));
  await waitFor(async () => expect((await field("goal")).value).toBe("sales"));
  fireEvent.change(await field("goal"), { target: { value: "calls" } });
  fireEvent.click(screen.getByTestId("brief-save"));
  await waitFor(() => expect(onChanged).toHaveBeenCalled());
  expect(await screen.findByTestId("brief-remove")).toBeTruthy();
  expect((await field("goal")).value).toBe("calls");
});

describe("a model that answers late", () => {
  const late = () => {
    let give: (value: Awaited<ReturnType<EngineApi["askAboutBrief"]>>) => void = () => undefined;
    const askAboutBrief = vi.fn<EngineApi["askAboutBrief"]>(() => new Promise((resolve) => (give = resolve)));
    const cancelAsking = vi.fn<EngineApi["cancelAsking"]>(() => Promise.resolve());
    const opened = open({ ...withKey, askAboutBrief, cancelAsking });
    const answer = async () => {
      give({ ok: true, value: secondReading() });
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    return { ...opened, askAboutBrief, cancelAsking, answer };
  };
  test("about a text that was changed meanwhile is stopped, and says nothing of the new one", async () => {
    const { askAboutBrief, cancelAsking, answer } = late();
    await askModelAbout(MAIL);
    await waitFor(() => expect(askAboutBrief).toHaveBeenCalled(), { timeout: 5_000 });
    fireEvent.change(screen.getByTestId("brief-text"), { target: { value: "Only sales count." } });
    expect(cancelAsking).toHaveBeenCalledOnce();
    expect(screen.getByText(/The text changed, so the model was stopped/u)).toBeTruthy();
    await answer();
    expect(screen.queryByTestId("second-reading")).toBeNull();
    expect((await field("tone")).value).toBe("");
  });
  test("on another campaign by then fills nothing in there, nor does what was read before", async () => {
    const { askAboutBrief, cancelAsking, answer, goTo } = late();
    await askModelAbout(MAIL);
    await waitFor(() => expect(askAboutBrief).toHaveBeenCalled(), { timeout: 5_000 });
    goTo("12");
    await answer();
    expect(cancelAsking).toHaveBeenCalledOnce();
    for (const name of ["tone", "goal", "ceiling"]) expect((await field(name)).value).toBe("");
    expect(screen.queryByTestId("second-reading")).toBeNull();
  });
});

test("a file that cannot be opened is told in one sentence, and the next can be chosen", async () => {
  open();
  const file = new File(["x"], "brief.txt");
  file.arrayBuffer = () => Promise.reject(new Error("gone"));
  const drop = async (one: File) =>
    fireEvent.drop(await screen.findByTestId("brief-source"), { dataTransfer: { files: [one] } });
  await drop(file);
  expect(await screen.findByText(/could not be opened/u, {}, { timeout: 5_000 })).toBeTruthy();
  await drop(new File(["Budget: 900 EUR per month, only in Leeds."], "brief.txt"));
  await waitFor(async () => expect((await field("ceiling")).value).toBe("900"), { timeout: 5_000 });
  expect(screen.queryByText(/could not be opened/u)).toBeNull();
  expect(screen.getByTestId("brief-read")).toHaveProperty("disabled", false);
});

test("focus goes on to the next question when one is decided, at the end to the heading, and what arrives is said", async () => {
  const reading = verifyAnswer(
    briefQuestion(MAIL, [], "2026-11-27").read({
      goal: [{ quote: "2.500 € pro Monat", goal: "sales" }],
      sentiment: [{ quote: "2.500 € pro Monat", sentiment: "negative" }],
      ages: [{ quote: "Frauen zwischen 30 und 55", from: 30, to: 55 }],
      audience: [{ quote: "Bitte keine Rabatte erwähnen" }],
    })!,
    MAIL,
    "2026-11-27",
  );
  open({ ...withKey, askAboutBrief: () => Promise.resolve({ ok: true, value: reading }) });
  const news = await screen.findByTestId("brief-news");
  await askModelAbout(MAIL);
  const second = within(await screen.findByTestId("second-reading", {}, { timeout: 5_000 }));
  expect(news.textContent).toMatch(/0 added, [2-9] to decide/u);
  const takes = second.getAllByRole("button");
  expect(takes.length).toBeGreaterThanOrEqual(2);
  for (const [at, take] of takes.entries()) {
    take.focus();
    fireEvent.click(take);
    const next = takes[at + 1] ?? second.getByRole("heading", { level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(next));
  }
  expect(await seriousProblems()).toEqual([]);
});
