// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { cleanAccountId } from "@/components/desk/account-target";
import { dayNumber, daySeries, runsWithout } from "@/components/desk/day-series";
import { DeskApp } from "@/components/desk/desk-app";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine } from "@/components/testing/fake-engine";
import { fakeShell } from "@/components/testing/fake-shell";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import { DESK_PLACES, type Shell } from "@/components/session/shell";
import type { EngineApi } from "@/lib/engine/api";

beforeAll(() => speak("de"));
beforeEach(() => {
  window.location.hash = "";
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(engine: Partial<EngineApi> = {}, shell: Partial<Shell> = {}) {
  const api = fakeEngine(engine);
  render(<DeskApp engine={api} shell={fakeShell(shell)} />);
  return api;
}

async function goTo(place: string) {
  fireEvent.click(await screen.findByTestId(`nav-${place}`));
}

test.each([
  [
    { usedBytes: 4_100_000, allowedBytes: 62e9, promised: true },
    /4,1 MB von etwa 62 GB/,
    "Vom Browser zugesagt",
    false,
  ],
  [{ usedBytes: 990e6, allowedBytes: 1e9, promised: false }, /990 MB von etwa 1 GB/, /nicht zugesagt/, true],
])(
  "the desk says how much room there is and what the browser promises of it (%j)",
  async (room, used, kept, little) => {
    open({}, { storage: () => Promise.resolve(room) });
    await goTo("privacy");
    const list = await screen.findByTestId("storage-room");
    within(list).getByText(used);
    within(list).getByText(kept);
    expect(screen.queryByText(/nur noch wenig Platz/) !== null).toBe(little);
  },
);

test("a history that cannot be read is said, and can still be erased", async () => {
  const trouble = { code: "storage-failing", params: {}, message: "no" };
  let erased = false;
  const eraseAll = vi.fn<EngineApi["eraseAll"]>(() => {
    erased = true;
    return Promise.resolve({ ok: true, value: null });
  });
  open({ accounts: () => Promise.resolve(erased ? { ok: true, value: [] } : { ok: false, trouble }), eraseAll });
  await goTo("privacy");
  fireEvent.click(await screen.findByTestId("erase"));
  fireEvent.change(await screen.findByTestId("erase-word"), { target: { value: "löschen" } });
  fireEvent.click(screen.getByTestId("erase-confirm"));
  await screen.findByTestId("stored-counts");
  expect(eraseAll).toHaveBeenCalledOnce();
});

describe("model", () => {
  test("says of each candidate how it stands against the average, and shows how stated chances came true", async () => {
    const [average, effects] = sample.card.candidates;
    const poor = { name: "network", devianceExplained: -0.2, standardError: 0.05 };
    const card = { ...sample.card, candidates: [average!, effects!, poor], chosen: "effects" };
    open({ modelCard: () => Promise.resolve({ ok: true, value: card }) });
    await goTo("model");
    const rows = within(await screen.findByTestId("model-card")).getAllByRole("row");
    expect(rows.map((row) => row.lastElementChild!.textContent)).toEqual([
      "Gegenüber dem Durchschnitt",
      "Besser",
      "–",
      "Schlechter",
    ]);
    const chart = within(screen.getByTestId("reliability"));
    chart.getAllByText(/14.842 Zeilen/);
    fireEvent.click(chart.getByRole("button", { name: "Als Tabelle zeigen" }));
    expect(chart.getAllByRole("row")).toHaveLength(11);
    chart.getByText("2.811");
    expect(await seriousProblems()).toEqual([]);
  });

  test("of an older version shows no empty diagram, and one that is of no use says that nothing is advised", async () => {
    const { reliability, ...old } = sample.card;
    expect(reliability).toBeDefined();
    open({ modelCard: () => Promise.resolve({ ok: true, value: { ...old, usable: false, chosen: "average" } }) });
    await goTo("model");
    within(await screen.findByTestId("model-card")).getByText(/wird daraus nichts empfohlen/);
    expect(screen.queryByTestId("reliability")).toBeNull();
  });
});

describe("a model that was trained elsewhere", () => {
  const files = [new File(["{}"], "model.json"), new File(["x"], "w.bin")];
  const pick = async () => fireEvent.change(await screen.findByTestId("import-model-input"), { target: { files } });

  test("shows how it does, with its sample and its share, beside the one before it", async () => {
    open();
    await goTo("model");
    const [newest, before] = await screen.findAllByTestId("imported-model");
    const verdict = within(newest!).getByTestId("imported-verdict").textContent;
    expect(verdict).toMatch(/Anteil von 50\s%.*2\.968 Zeilen.*davon 0 nach dem Import.*24,1\s%.*1,8\s%.*22,2\s%/);
    within(newest!).getByText(/mit Tagen bis 29\. Juni 2026 trainiert.*train\.py/);
    within(before!).getByText(/sagt nicht, womit es trainiert wurde/);
    expect(within(before!).queryByTestId("imported-verdict")).toBeNull();
    expect(await seriousProblems()).toEqual([]);
  });

  test("is handed over whole, and the training that lets it compete begins by itself", async () => {
    const importModel = vi.fn<EngineApi["importModel"]>(() => Promise.resolve({ ok: true, value: sample.importedModels })); // prettier-ignore
    const train = vi.fn<EngineApi["train"]>(() => Promise.resolve({ ok: true, value: sample.card }));
    open({ importModel, train, importedModels: () => Promise.resolve({ ok: true, value: [] }) });
    await goTo("model");
    await pick();
    await waitFor(() => expect(train).toHaveBeenCalledOnce());
    expect(importModel.mock.calls[0]![1].map(({ name }) => name)).toEqual(["model.json", "w.bin"]);
    expect((await screen.findByTestId("elsewhere-said")).textContent).toMatch(/Im Training, das jetzt beginnt/);
  });

  test("that is refused is told in one sentence, and nothing is trained", async () => {
    const trouble = { code: "imported-layer", params: { layer: "magic", kind: "Lambda", allowed: "Dense" }, message: "no" }; // prettier-ignore
    const train = vi.fn<EngineApi["train"]>(() => Promise.resolve({ ok: true, value: sample.card }));
    open({ train, importModel: () => Promise.resolve({ ok: false, trouble }) });
    await goTo("model");
    await pick();
    const said = await screen.findByTestId("elsewhere-said");
    expect(said.textContent).toBe("Die Schicht „magic“ ist von der Art Lambda, die sich nicht importieren lässt. Verwenden Sie nur Dense."); // prettier-ignore
    expect(train).not.toHaveBeenCalled();
  });

  test("waits, is found out, or is no better: each in words", async () => {
    const of = (change: Partial<typeof sample.importedVerdict>) => {
      const [newest] = sample.importedModels;
      return [{ ...newest!, verdict: { ...sample.importedVerdict, share: 0, ...change } }];
    };
    for (const [change, words] of [
      [{ state: "waiting", needsRows: 12, needsOutcomes: 3.2, explained: null }, /fehlen 12 Zeilen und 4 Ergebnisse/],
      [{ state: "no-better", leaks: true }, /kennt es besser, als eine Vorhersage es kann.*nicht verwendet/],
      [{ state: "no-better", ours: null, standardError: null }, /± nicht bekannt.*ohne es nicht bekannt/],
    ] as const) {
      open({ importedModels: () => Promise.resolve({ ok: true, value: of(change) }) });
      await goTo("model");
      expect((await screen.findByTestId("imported-verdict")).textContent).toMatch(words);
      cleanup();
    }
  });

  test("can be removed, and the model is trained anew without it", async () => {
    const removeImportedModel = vi.fn<EngineApi["removeImportedModel"]>(() => Promise.resolve({ ok: true, value: [] }));
    const train = vi.fn<EngineApi["train"]>(() => Promise.resolve({ ok: true, value: sample.card }));
    open({ removeImportedModel, train });
    await goTo("model");
    fireEvent.click((await screen.findAllByTestId("remove-imported"))[0]!);
    await waitFor(() => expect(train).toHaveBeenCalledOnce());
    expect(removeImportedModel.mock.calls[0]![1]).toBe(2);
  });

  test("starts from a table that says what stays here", async () => {
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    open();
    await goTo("model");
    fireEvent.click(await screen.findByTestId("export-training"));
    expect((await screen.findByTestId("elsewhere-said")).textContent).toMatch(/11\.874 Zeilen.*29\. Juni 2026.*2\.968 neueren Zeilen bleiben hier/); // prettier-ignore
    screen.getByText(/Namen oder Nummern Ihrer Kampagnen/);
  });
});

describe("backup", () => {
  const file = new File(["x"], "adjutant.adjutant-backup");

  test("is handed over as a file, with the passphrase that was typed twice", async () => {
    const backUp = vi.fn<EngineApi["backUp"]>((_, __, onProgress) => {
      // As between threads: the last progress comes after the answer.
      setTimeout(() => onProgress(1), 20);
      return Promise.resolve({ ok: true, value: { file: new Blob(["b"]), facts: sample.backupFacts } });
    });
    // A download would lead this stand-in for a browser away from the page.
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    open({ backUp });
    await goTo("privacy");
    fireEvent.change(await screen.findByTestId("backup-passphrase"), { target: { value: "geheim" } });
    const button = screen.getByTestId<HTMLButtonElement>("back-up");
    expect(button.disabled).toBe(true);
    fireEvent.change(screen.getByTestId("backup-passphrase-again"), { target: { value: "geheim" } });
    fireEvent.click(button);
    await screen.findByTestId("backed-up");
    await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
    expect(button.getAttribute("aria-disabled")).toBeNull();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(backUp.mock.calls[0]?.slice(0, 2)).toEqual(["geheim", "0.1.0"]);
  });

  test("says what is in a file before anything is replaced, and why it failed", async () => {
    const restore = vi
      .fn<EngineApi["restore"]>()
      .mockResolvedValueOnce({ ok: false, trouble: { code: "wrong-passphrase", params: {}, message: "" } })
      .mockResolvedValueOnce({ ok: true, value: sample.backupFacts });
    open({ restore });
    await goTo("privacy");
    fireEvent.change(await screen.findByTestId("restore-input"), { target: { files: [file] } });
    const facts = await screen.findByTestId("backup-facts");
    expect(facts.textContent).toContain("1.234");
    expect(restore).not.toHaveBeenCalled();
    const confirm = screen.getByTestId<HTMLButtonElement>("restore-confirm");
    expect(confirm.disabled).toBe(true);
    fireEvent.change(screen.getByTestId("restore-passphrase"), { target: { value: "falsch" } });
    fireEvent.click(confirm);
    expect(await screen.findByText("Die Passphrase stimmt nicht.")).toBeTruthy();
    fireEvent.click(confirm);
    await screen.findByTestId("restored");
    expect(restore.mock.calls[1]?.[0]).toBe(file);
  });
});

describe("import", () => {
  const one = new File(["x"], "bericht.csv");

  test("a new account needs an id of digits, and gets its name after the files are stored", async () => {
    const setAccountName = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    const importFiles = vi.fn<EngineApi["importFiles"]>((_, files) =>
      Promise.resolve({
        ok: true,
        value: files.map((file) => ({ ...sample.fileOutcome, fileName: file.name, importId: "i-9" })),
      }),
    );
    open({ accounts: () => Promise.resolve({ ok: true, value: [] }), importFiles, setAccountName });
    await goTo("import");
    fireEvent.change(await screen.findByTestId("import-input"), { target: { files: [one] } });
    const confirm = await screen.findByTestId<HTMLButtonElement>("import-confirm");
    expect(confirm.disabled).toBe(true);
    fireEvent.change(screen.getByTestId("import-account-id"), { target: { value: "abc" } });
    expect(screen.getByText("Eine Konto-ID hat 5 bis 20 Ziffern.")).toBeTruthy();
    fireEvent.change(screen.getByTestId("import-account-id"), { target: { value: "441-234-5678" } });
    fireEvent.change(screen.getByTestId("import-account-name"), { target: { value: "Sonnendach" } });
    expect(confirm.disabled).toBe(false);
    fireEvent.click(confirm);
    await screen.findByTestId("import-done");
    const account = { platform: "google-ads", accountId: "4412345678" };
    expect(importFiles.mock.calls[0]?.[0]).toEqual(account);
    expect(setAccountName).toHaveBeenCalledWith(account, "Sonnendach");
    expect(screen.getByTestId("train")).toBeTruthy();
  });

  test("what a column is can be said once: it is remembered, and the files are read again", async () => {
    const rememberColumn = vi.fn<EngineApi["rememberColumn"]>(() => Promise.resolve({ ok: true, value: null }));
    const preview = vi.fn<EngineApi["preview"]>(() => Promise.resolve({ ok: true, value: [sample.fileOutcome] }));
    open({ rememberColumn, preview });
    await goTo("import");
    fireEvent.change(await screen.findByTestId("import-input"), { target: { files: [one] } });
    const details = (await screen.findByText("5 von 6 Spalten verstanden")).closest("details")!;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    const choice = await screen.findByLabelText<HTMLSelectElement>("Was ist „Auktionsdaten“?");
    expect(choice.selectedOptions[0]?.textContent).toBe("Bleibt, wie sie ist");
    fireEvent.change(choice, { target: { value: "conversions" } });
    await waitFor(() => expect(preview).toHaveBeenCalledTimes(2));
    expect(rememberColumn).toHaveBeenCalledWith("Auktionsdaten", "conversions");
  });

  test("the columns of a table in an unknown language can be said too", async () => {
    const rememberColumn = vi.fn<EngineApi["rememberColumn"]>(() => Promise.resolve({ ok: true, value: null }));
    const trouble = {
      code: "not-an-export",
      params: { file: "a.csv", start: "x", columns: "วัน\u001fแคมเปญ" },
      message: "x",
    };
    const outcome = {
      fileName: "a.csv",
      archive: null,
      importId: null,
      storable: 0,
      result: { ok: false, trouble },
    } as const;
    open({ rememberColumn, preview: () => Promise.resolve({ ok: true, value: [outcome] }) });
    await goTo("import");
    fireEvent.change(await screen.findByTestId("import-input"), { target: { files: [one] } });
    const details = (await screen.findByText("0 von 2 Spalten verstanden")).closest("details")!;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    fireEvent.change(await screen.findByLabelText("Was ist „วัน“?"), { target: { value: "date" } });
    expect(rememberColumn).toHaveBeenCalledWith("วัน", "date");
  });

  test("a bad file is one clear sentence, and nothing can be stored", async () => {
    open({
      preview: () =>
        Promise.resolve({
          ok: true,
          value: [
            {
              fileName: "bild.csv",
              archive: null,
              importId: null,
              storable: 0,
              result: {
                ok: false,
                trouble: { code: "not-text", params: { file: "bild.csv", kind: "PNG" }, message: "x" },
              },
            },
          ],
        }),
    });
    await goTo("import");
    fireEvent.change(await screen.findByTestId("import-input"), { target: { files: [one] } });
    expect((await screen.findByTestId("import-error")).textContent).toBe(
      "bild.csv ist keine Tabelle (PNG). Exportieren Sie den Bericht aus Google Ads oder dem Meta Werbeanzeigenmanager als CSV oder XLSX.",
    );
    expect(screen.queryByTestId("import-confirm")).toBeNull();
  });

  test("a file may be dropped anywhere", async () => {
    const preview = vi.fn<EngineApi["preview"]>(() => Promise.resolve({ ok: true, value: [sample.fileOutcome] }));
    open({ preview });
    const desk = await screen.findByTestId("desk");
    fireEvent.drop(desk, { dataTransfer: { files: [one] } });
    await waitFor(() => expect(preview).toHaveBeenCalledOnce());
    expect(await screen.findByTestId("import-confirm")).toBeTruthy();
  });
});

test("a shorter time of keeping says what it would delete, and deletes nothing before the person agrees", async () => {
  const saveSettings = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
  open({
    saveSettings,
    wouldForget: () => Promise.resolve({ ok: true, value: { rows: 1234, before: "2025-10-26" } }),
  });
  await goTo("settings");
  fireEvent.change(await screen.findByTestId("retention"), { target: { value: "396" } });
  expect(await screen.findByText(/1\.234 Zeilen/)).toBeTruthy();
  expect(saveSettings).not.toHaveBeenCalled();
  fireEvent.click(screen.getByTestId("retention-confirm"));
  await waitFor(() => expect(saveSettings).toHaveBeenCalledWith({ retentionDays: 396, caution: 0.2 }));
});

test("erasing is not called done while anything is left", async () => {
  open({}, { forget: () => Promise.resolve(false) });
  await goTo("privacy");
  fireEvent.click(await screen.findByTestId("erase"));
  fireEvent.change(await screen.findByTestId("erase-word"), { target: { value: "löschen" } });
  fireEvent.click(screen.getByTestId("erase-confirm"));
  expect(await screen.findByText(/Platz des Panels/)).toBeTruthy();
  expect(screen.queryByTestId("erased")).toBeNull();
});

test("account ids are taken as the platforms write them", () => {
  expect(cleanAccountId("441-234-5678")).toBe("4412345678");
  expect(cleanAccountId("act_1078563412")).toBe("1078563412");
  expect(cleanAccountId("12")).toBeNull();
  expect(cleanAccountId("12345x")).toBeNull();
});

test("the 7-day cost per result is cost over results, not a mean of daily ratios", () => {
  const days = Array.from({ length: 7 }, (_, index) => ({
    date: `2026-01-0${index + 1}`,
    costMicros: 10e6,
    results: index === 0 ? 10 : 0,
    costWithResults: 10e6,
  }));
  const series = daySeries(
    days,
    (day) => day.costWithResults,
    (day) => day.results,
  );
  expect(series[6]).toMatchObject({ value: null, smooth: 7e6 });
  expect(series[5]?.smooth).toBeNull();
});

test("days without a column of results are no days without results: they are shaded, and no line crosses them", () => {
  const days = Array.from({ length: 16 }, (_, index) => ({
    date: `2026-01-${String(index + 1).padStart(2, "0")}`,
    costMicros: 10e6,
    results: index === 7 || index === 8 ? null : 2,
    costWithResults: 10e6,
  }));
  const series = daySeries(days, (day) => day.results, null);
  expect(series.map(({ value }) => value).slice(6, 10)).toEqual([2, null, null, 2]);
  expect(series.flatMap(({ smooth }, index) => (smooth === null ? [] : [index]))).toEqual([6, 15]);
  const from = dayNumber("2026-01-08");
  expect(runsWithout(days, (day) => day.results, "no column")).toEqual([{ from, to: from + 1, label: "no column" }]);
});

test("erasing asks for a word and says that it was checked", async () => {
  const eraseAll = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
  open({ eraseAll });
  await goTo("privacy");
  fireEvent.click(await screen.findByTestId("erase"));
  const confirm = await screen.findByTestId<HTMLButtonElement>("erase-confirm");
  expect(confirm.disabled).toBe(true);
  fireEvent.change(screen.getByTestId("erase-word"), { target: { value: "Löschen" } });
  fireEvent.click(confirm);
  expect((await screen.findByTestId("erased")).textContent).toContain("geprüft");
  expect(eraseAll).toHaveBeenCalledOnce();
});

test("a key is stored only where the browser gave access", async () => {
  const setGeminiKey = vi.fn<EngineApi["setGeminiKey"]>();
  open({ setGeminiKey }, { requestGemini: () => Promise.resolve(false) });
  await goTo("settings");
  fireEvent.change(await screen.findByTestId("gemini-key"), { target: { value: "a-key-of-some-length-123" } });
  const store = screen.getByTestId<HTMLButtonElement>("gemini-store");
  expect(store.disabled).toBe(true);
  fireEvent.change(screen.getByTestId("gemini-region"), { target: { value: "europe" } });
  fireEvent.change(screen.getByTestId("gemini-tier"), { target: { value: "free" } });
  fireEvent.click(screen.getByTestId("gemini-adult"));
  expect(store.disabled).toBe(true);
  expect(screen.getByText(/nur in der bezahlten Stufe/)).toBeTruthy();
  fireEvent.change(screen.getByTestId("gemini-tier"), { target: { value: "paid" } });
  fireEvent.click(store);
  expect(await screen.findByText(/nicht erlaubt. Es wurde kein Schlüssel gespeichert/)).toBeTruthy();
  expect(setGeminiKey).not.toHaveBeenCalled();
});

test("campaigns are sorted by spend, and by name on a press", async () => {
  open();
  await goTo("history");
  const table = within((await screen.findAllByRole("table", { name: "Kampagnen" }))[0]!);
  const first = () => table.getAllByRole("rowheader")[0]?.textContent;
  expect(first()).toBe("Performance Max · Wärmepumpe");
  fireEvent.click(table.getByRole("button", { name: "Kampagne" }));
  expect(first()).toBe('=HYPERLINK("http://example.com")');
});

test("what is odd about the history is listed with what to do, and days without data are shaded in each chart", async () => {
  open();
  await goTo("history");
  const list = within(await screen.findByTestId("quality"));
  const missing = list.getByRole("row", { name: /Tage ohne Daten/ }).textContent;
  expect(missing).toContain("24");
  expect(missing).toContain("Importieren Sie einen Export dieser Tage.");
  expect(document.querySelectorAll("[data-gap]")).toHaveLength(3);
  expect(screen.getByRole("button", { name: "PNG: Ausgaben pro Tag" })).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: "Als Tabelle zeigen" })[0]!);
  expect(screen.queryByRole("button", { name: "PNG: Ausgaben pro Tag" })).toBeNull();
});

test("changes and imports are marked in the charts: said on focus, and in the table", async () => {
  const change = { ...sample.journal[0]!, at: "2026-03-10T09:00:00Z", name: "Brand" };
  const journal = [change, { ...change, at: "2026-01-01T09:00:00Z" }, { ...change, at: "2019-01-01T09:00:00Z" }];
  const imports = [{ ...sample.importSummary, at: "2026-11-08T09:00:00Z", fileName: "neu.csv" }];
  open({
    journal: () => Promise.resolve({ ok: true, value: journal }),
    imports: () => Promise.resolve({ ok: true, value: imports }),
  });
  const marks = await screen.findAllByRole("button", { name: "1 Änderung oder Import" });
  expect(marks).toHaveLength(9);
  expect(document.querySelectorAll("[data-marks] path")).toHaveLength(6);
  expect(screen.queryByRole("tooltip")).toBeNull();
  fireEvent.focus(marks[1]!);
  expect(screen.getByRole("tooltip").textContent).toMatch(/10\. März 2026 · Brand · .+ → /);
  fireEvent.keyDown(marks[1]!, { key: "Escape" });
  expect(screen.queryByRole("tooltip")).toBeNull();
  fireEvent.focus(marks[2]!);
  expect(screen.getByRole("tooltip").textContent).toContain("Importiert: neu.csv");
  fireEvent.click(screen.getAllByRole("button", { name: "Als Tabelle zeigen" })[0]!);
  expect(screen.getByText(/10\. März 2026 · Brand/)).toBeTruthy();
});

test("key factors stand with their interval, sample and standing; what cannot be told shows no figure", async () => {
  const keyFactors = vi.fn<EngineApi["keyFactors"]>((_, measure) =>
    Promise.resolve({ ok: true, value: { ...sample.keyFactors, measure } }),
  );
  open({ keyFactors });
  await goTo("factors");
  const table = within(await screen.findByRole("table", { name: "Alle Einstellungen und Werte" }));
  const desktop = table.getByRole("row", { name: /Computer/ }).textContent;
  expect(desktop).toMatch(/\+21\s%.*\+12\s%.*\+31\s%.*fällt auf/);
  expect(desktop).toContain("4.102");
  expect(table.getByRole("row", { name: /Samstag/ }).textContent).toContain("kann Zufall sein");
  const reels = table.getByRole("row", { name: /Facebook Reels/ }).textContent;
  expect(reels).toMatch(/–nicht von der Kampagne zu trennen/);
  expect(screen.getByText(/Benjamini-Hochberg/).textContent).toContain("2 Werte");
  fireEvent.click(screen.getByTestId("factors-real"));
  expect(table.getAllByRole("row")).toHaveLength(2);
  fireEvent.change(screen.getByTestId("factors-measure"), { target: { value: "clicks-per-cost" } });
  await waitFor(() => expect(keyFactors).toHaveBeenLastCalledWith(sample.account, "clicks-per-cost"));
});

test.each([...DESK_PLACES])("axe finds nothing serious: %s", async (place) => {
  open();
  await goTo(place);
  await waitFor(() => expect(screen.getByTestId("desk").dataset["state"]).toBe("ready"));
  await new Promise((done) => setTimeout(done, 50));
  expect(await seriousProblems()).toEqual([]);
});

describe("changes", () => {
  test("stand by day with who and when; a reason is written in place", async () => {
    const saveReason = vi.fn<EngineApi["saveReason"]>(() => Promise.resolve({ ok: true, value: null }));
    open({ saveReason });
    await goTo("journal");
    const changes = await screen.findAllByTestId("journal-change");
    expect(changes).toHaveLength(4);
    expect(changes[0]?.textContent).toContain("48");
    expect(changes[0]?.textContent).toContain("Hier übernommen, auf Rat von Adjutant");
    expect(changes[3]?.textContent).toContain("leer");
    fireEvent.click(within(changes[1]!).getByTestId("journal-why"));
    fireEvent.change(screen.getByTestId("journal-why-text"), { target: { value: "zu teuer" } });
    fireEvent.click(screen.getByTestId("journal-why-save"));
    await waitFor(() => expect(saveReason).toHaveBeenCalled());
    expect(saveReason.mock.calls[0]?.slice(1)).toEqual([
      { level: "campaign", id: "1", setting: "targetCpa", at: "2026-11-20T08:10:00.000Z" },
      "zu teuer",
    ]);
    fireEvent.change(screen.getByTestId("journal-campaign"), { target: { value: "3" } });
    await waitFor(() => expect(screen.getAllByTestId("journal-change")).toHaveLength(2));
  });

  test("say that there is none yet", async () => {
    open({ journal: () => Promise.resolve({ ok: true, value: [] }) });
    await goTo("journal");
    expect(await screen.findByText("Noch keine Änderung gesehen.")).toBeTruthy();
  });
});

test("the model page says how the model came to be, and that a worse one was not taken", async () => {
  open();
  await goTo("model");
  expect((await screen.findByTestId("model-learning")).textContent).toBe(
    "Mit 412 neuen Zeilen in 0,8 s ergänzt. Die neuen Tage passen zu dem, was es gelernt hatte.",
  );
  expect(screen.getByText(/erklärt das bisherige Modell 33,1\s% der Schwankung, das neue 33,8\s%/)).toBeTruthy();
  cleanup();
  const learning = { how: "kept", reason: "drift", newRows: 30, seconds: 9, before: 0.4, now: 0.1 } as const;
  open({ modelCard: () => Promise.resolve({ ok: true, value: { ...sample.card, learning } }) });
  await goTo("model");
  expect((await screen.findByTestId("model-learning")).textContent).toMatch(/^Das bisherige Modell bleibt in Gebrauch/);
});

test.each([
  ["cpu (WASM did not start)", /konnte WebAssembly nicht verwenden \(WASM did not start\)/],
  ["none (out of memory)", /neuronale Netz ließ sich in diesem Browser nicht trainieren \(out of memory\)/],
])("the model page says what the browser could not do: %s", async (backend, sentence) => {
  open({ modelCard: () => Promise.resolve({ ok: true, value: { ...sample.card, backend } }) });
  await goTo("model");
  expect(await screen.findByText(sentence)).toBeTruthy();
});
