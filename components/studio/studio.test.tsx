// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Studio } from "@/components/studio/studio";
import * as shrinking from "@/components/studio/shrink-picture";
import { seriousProblems } from "@/components/testing/axe";
import { fakeEngine, geminiState } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";

// A machine that tests in two browsers beside this takes longer than the usual second.
configure({ asyncUtilTimeout: 5000 });
beforeAll(() => speak("en"));
afterEach(cleanup);

const open = (change: Partial<EngineApi> = {}, reading: PageReading | null = null) =>
  render(
    <Studio
      engine={fakeEngine(change)}
      account={sample.account}
      reading={reading}
      wide={false}
      onSetup={vi.fn()}
      into={() => "into"}
    />,
  );
const headlines = () => screen.getAllByTestId("studio-text-headline");

test("writes nothing before the product is named, then fills every field, with length and origin", async () => {
  open();
  const button = await screen.findByTestId("studio-compose");
  expect(button).toHaveProperty("disabled", true);
  fireEvent.change(screen.getByTestId("studio-product"), { target: { value: "Solaranlage" } });
  fireEvent.change(screen.getByTestId("studio-benefits"), {
    target: { value: "Festpreis in 24 Stunden\nMontage inklusive" },
  });
  fireEvent.click(button);
  await waitFor(() => expect(headlines().length).toBeGreaterThan(2), { timeout: 5000 });
  const one = headlines().find((row) => within(row).getByRole("textbox").textContent === "Festpreis in 24 Stunden")!;
  expect(one.textContent).toMatch(/From your facts.*23 of 30/);
  // Pins and what stands around the ad are not put into the page: that is said where they are.
  expect(screen.getByTestId("studio-set").textContent).toMatch(/does not put them into Google Ads.*copy them by hand/);
  expect(screen.getByTestId("studio-search-preview").textContent).toMatch(/Solaranlage/);
});

test("can be used by everyone: every field has its name, also in the parts that are closed", async () => {
  const { container } = open({ studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept: { wish: sample.searchWish, texts: sample.composed(sample.searchWish).slice(0, 4) } } }) }); // prettier-ignore
  await waitFor(() => expect(headlines().length).toBeGreaterThan(2), { timeout: 5000 });
  for (const part of container.querySelectorAll("details")) part.open = true;
  expect(await seriousProblems()).toEqual([]);
});

test("counts as the platform does, warns of what the linter finds, and marks near-duplicates and words for one gender", async () => {
  const texts = [
    "安全な登山の旅行と山小屋の予約",
    "Festpreis in 24 Stunden",
    "Der Festpreis in 24 Stunden",
    "FREE FREE FREE!!!",
    "Nur für Frauen",
  ];
  open({ studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept: { wish: sample.searchWish, texts: texts.map((text) => ({ field: "headline", text, author: "person", role: null, pin: null })) } } }) }); // prettier-ignore
  await waitFor(() => expect(headlines()).toHaveLength(5));
  const said = headlines().map((row) => row.textContent);
  expect(said[0]).toMatch(/30 of 30 · Wide characters count two/);
  expect(said[2]).toMatch(/nearly the same as number 2/);
  expect(said[3]).toMatch(/exclamation/i);
  expect(said[4]).toMatch(/one gender or age: frauen/);
  fireEvent.change(within(headlines()[1]!).getByRole("textbox"), { target: { value: "x".repeat(33) } });
  expect(headlines()[1]!.textContent).toMatch(/33 of 30 · 3 too long/);
});

test("keeps what was changed when it writes again, and between panel and desk", async () => {
  const saveStudio = vi.fn<EngineApi["saveStudio"]>(() => Promise.resolve({ ok: true, value: null }));
  const { unmount } = open({ saveStudio, studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept: { wish: sample.searchWish, texts: sample.composed(sample.searchWish) } } }) }); // prettier-ignore
  await waitFor(() => expect(headlines().length).toBeGreaterThan(2), { timeout: 5000 });
  fireEvent.change(within(headlines()[0]!).getByRole("textbox"), { target: { value: "Mein eigener Titel" } });
  fireEvent.click(screen.getByTestId("studio-compose"));
  await waitFor(() => expect(screen.getByTestId("studio-set").textContent).toMatch(/Left out|Ranked/));
  expect(headlines()[0]!.textContent).toMatch(/Mein eigener Titel.*Yours/);
  unmount();
  expect(saveStudio.mock.calls.at(-1)?.[1].texts).toContainEqual(
    expect.objectContaining({ text: "Mein eigener Titel", author: "person" }),
  );
});

test("says where offer and tone are the same for everyone, and where they are not", async () => {
  open({ studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept: { wish: sample.searchWish, texts: [] } } }) }); // prettier-ignore
  fireEvent.click(await screen.findByTestId("studio-fair-run"));
  await waitFor(() => expect(screen.getByTestId("studio-fair-result").textContent).toMatch(/Women and men: the same offer, price and tone in \d+ texts/), { timeout: 5000 }); // prettier-ignore
  cleanup();
  const unfair: EngineApi["composeCopy"] = (_, wish) =>
    Promise.resolve({ ok: true, value: sample.composeAlone({ ...wish, what: { ...wish.what, price: wish.who.gender === "women" ? "ab 8.900 €" : "ab 7.900 €" } }) }); // prettier-ignore
  open({ composeCopy: unfair, studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept: { wish: sample.searchWish, texts: [] } } }) }); // prettier-ignore
  fireEvent.click(await screen.findByTestId("studio-fair-run"));
  await waitFor(() => expect(screen.getByTestId("studio-fair-result").textContent).toMatch(/Women and men: the price differs\. 8\.900 € \/ 7\.900 €/), { timeout: 5000 }); // prettier-ignore
});

const withKey: Partial<EngineApi> = {
  gemini: () => Promise.resolve({ ok: true, value: geminiState({ model: "models/gemini-x" }) }),
  studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept: { wish: sample.searchWish, texts: [] } } }), // prettier-ignore
};
const canSend = () => !screen.getByTestId<HTMLButtonElement>("studio-compose").disabled;
/** A switch that is not ready yet takes no click. */
const switchOn = async (part: Pick<typeof screen, "findByTestId"> = screen) => {
  const gemini = await part.findByTestId<HTMLButtonElement>("gemini-switch");
  await waitFor(() => expect(gemini.disabled).toBe(false));
  fireEvent.click(gemini);
};
const writeWithGemini = async () => {
  await switchOn();
  await screen.findByTestId("payload-prompt");
  await waitFor(() => expect(canSend()).toBe(true));
  screen.getByTestId("studio-compose").focus();
  fireEvent.click(screen.getByTestId("studio-compose"));
};

test("nothing can be sent while its words are being made, have failed or are closed; then exactly they go", async () => {
  const previews: ((answer: Awaited<ReturnType<EngineApi["previewWriting"]>>) => void)[] = [];
  const writeCopy = vi.fn<EngineApi["writeCopy"]>(() => new Promise(() => undefined));
  open({ ...withKey, writeCopy, previewWriting: () => new Promise((resolve) => previews.push(resolve)) });
  await switchOn();
  await waitFor(() => expect(previews.length).toBe(1));
  expect(canSend()).toBe(false);
  expect(screen.getByTestId("send-hint").textContent).toBe("What would go to Gemini is being made ready.");
  previews[0]!({ ok: false, trouble: { code: "failed", params: {}, message: "" } });
  await screen.findByText(/could not be made ready/);
  expect(canSend()).toBe(false);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(previews.length).toBe(2));
  previews[1]!({ ok: true, value: sample.payload });
  const shown = await screen.findByTestId<HTMLDetailsElement>("gemini-payload");
  await waitFor(() => expect(canSend()).toBe(true));
  for (const part of [shown, screen.getByTestId("studio-model").closest("details")!]) {
    part.open = false;
    fireEvent(part, new Event("toggle"));
    expect(canSend()).toBe(false);
    fireEvent.click(screen.getByTestId("send-show"));
    await waitFor(() => expect(canSend()).toBe(true));
  }
  expect(await seriousProblems()).toEqual([]);
  // Other words than those on screen are other words: they have to be shown first.
  fireEvent.change(screen.getByTestId("studio-product"), { target: { value: "Wärmepumpe" } });
  expect(canSend()).toBe(false);
  await waitFor(() => expect(previews.length).toBe(3));
  const { system, prompt } = sample.payload;
  previews[2]!({ ok: true, value: { ...sample.payload, marker: "data-2", prompt: "other" } });
  await waitFor(() => expect(screen.getByTestId<HTMLTextAreaElement>("payload-prompt").value).toBe("other"));
  await waitFor(() => expect(canSend()).toBe(true));
  fireEvent.click(screen.getByTestId("studio-compose"));
  await waitFor(() => expect(writeCopy).toHaveBeenCalledOnce());
  expect(prompt).not.toBe("other");
  expect(writeCopy.mock.calls[0]![0].shown).toEqual({ marker: "data-2", system, prompt: "other", edited: null });
});

test("words are made anew where the page says something else, or another picture of the same size is chosen", async () => {
  vi.spyOn(shrinking, "shrinkPicture").mockResolvedValue({ image: { mimeType: "image/jpeg", base64: "" }, width: 1, height: 1, bytes: 9, moving: false, cut: false }); // prettier-ignore
  const previewWriting = vi.fn<EngineApi["previewWriting"]>(() => Promise.resolve({ ok: true, value: sample.payload }));
  const previewPicture = vi.fn<EngineApi["previewPicture"]>(() => Promise.resolve({ ok: true, value: sample.payload }));
  const engine = fakeEngine({ ...withKey, previewWriting, previewPicture });
  const studio = (reading: PageReading) => (
    <Studio engine={engine} account={sample.account} reading={reading} wide={false} onSetup={vi.fn()} into={() => ""} />
  );
  const { rerender } = render(studio(sample.reading));
  const part = (await screen.findByTestId("studio-model")).closest("details")!;
  await switchOn(within(part));
  await waitFor(() => expect(previewWriting).toHaveBeenCalledOnce());
  rerender(studio({ ...sample.reading, settings: null }));
  await waitFor(() => expect(previewWriting).toHaveBeenCalledTimes(2));
  const file = screen.getByTestId("studio-image-file");
  fireEvent.change(file, { target: { files: [new File(["x"], "mug.jpg")] } });
  const pictures = screen.getByTestId("studio-image").closest("details")!;
  await switchOn(within(pictures));
  await waitFor(() => expect(previewPicture).toHaveBeenCalledOnce());
  fireEvent.change(file, { target: { files: [new File(["y"], "jug.jpg")] } });
  await waitFor(() => expect(previewPicture).toHaveBeenCalledTimes(2));
});

test("a language model's texts are seen as they come; where it fails, the texts are written here and it is said why", async () => {
  let fail: () => void = () => undefined;
  const writeCopy: EngineApi["writeCopy"] = (_, onTexts) => {
    onTexts([{ field: "headline", text: "Festpreis, der hält" }]);
    return new Promise((resolve) => {
      fail = () => resolve({ ok: false, trouble: { code: "gemini-busy", params: {}, message: "" } });
    });
  };
  open({ ...withKey, writeCopy });
  await writeWithGemini();
  expect((await screen.findByTestId("studio-streamed")).textContent).toBe("Headlines: Festpreis, der hält");
  // It scrolls, so the keyboard has to reach it; who stops or waits at the way out is back at the button afterwards.
  expect(screen.getByTestId("studio-streamed").tabIndex).toBe(0);
  screen.getByTestId("asking-stop").focus();
  fail();
  await waitFor(() => expect(headlines().length).toBeGreaterThan(2), { timeout: 5000 });
  expect(document.activeElement).toBe(screen.getByTestId("studio-compose"));
  expect(screen.getByText(/Gemini is overloaded.*written on this computer instead/)).toBeTruthy();
});

test("stopping a language model leaves the texts that stand there as they are", async () => {
  const own = { field: "headline", text: "Solar vom Meisterbetrieb", author: "gemini", role: null, pin: null } as const;
  const kept = { wish: sample.searchWish, texts: [own] };
  let stopped: () => void = () => undefined;
  let composed = 0;
  open({
    writeCopy: (_, onTexts) => {
      onTexts([{ field: "headline", text: "Festpreis, der hält" }]);
      return new Promise((resolve) => {
        stopped = () => resolve({ ok: false, trouble: { code: "gemini-cancelled", params: {}, message: "" } });
      });
    },
    composeCopy: () => {
      composed += 1;
      return new Promise(() => undefined);
    },
    gemini: () => Promise.resolve({ ok: true, value: geminiState({ model: "models/gemini-x" }) }),
    studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept } }),
  });
  await writeWithGemini();
  // It has been asked once something of it is seen.
  await screen.findByTestId("studio-streamed");
  fireEvent.click(screen.getByTestId("asking-stop"));
  stopped();
  await screen.findByText(/It was stopped/, {}, { timeout: 5000 });
  expect(headlines().length).toBe(1);
  expect(screen.getByDisplayValue("Solar vom Meisterbetrieb")).toBeTruthy();
  expect(screen.queryByText(/written on this computer/)).toBeNull();
  expect(composed).toBe(0);
});

test("a picture is asked about with what is on screen, and an answer to another picture is dropped", async () => {
  vi.spyOn(shrinking, "shrinkPicture").mockResolvedValue({ image: { mimeType: "image/jpeg", base64: "" }, url: "", bytes: 9 } as never); // prettier-ignore
  const kept = { wish: sample.searchWish, texts: [] };
  const answers: (() => void)[] = [];
  const asked: (PageReading | null)[] = [];
  open(
    {
      readPicture: ({ reading }) => {
        asked.push(reading);
        return new Promise((resolve) => answers.push(() => resolve({ ok: true, value: sample.pictureReading })));
      },
      gemini: () => Promise.resolve({ ok: true, value: geminiState({ model: "models/gemini-x" }) }),
      studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept } }),
    },
    sample.reading,
  );
  const file = await screen.findByTestId("studio-image-file");
  const choose = () => fireEvent.change(file, { target: { files: [new File(["x"], "mug.jpg")] } });
  choose();
  const part = screen.getByTestId("studio-image").closest("details")!;
  await switchOn(within(part));
  const isOpen = () => screen.queryByTestId<HTMLButtonElement>("studio-image-look")?.disabled === false;
  await waitFor(() => expect(isOpen()).toBe(true));
  fireEvent.click(screen.getByTestId("studio-image-look"));
  await waitFor(() => expect(answers.length).toBe(1));
  expect(asked).toEqual([sample.reading]);
  choose();
  answers[0]!();
  await waitFor(() => expect(isOpen()).toBe(false));
  await waitFor(() => expect(isOpen()).toBe(true));
  expect(screen.queryByTestId("studio-image-findings")).toBeNull();
  fireEvent.click(screen.getByTestId("studio-image-look"));
  await waitFor(() => expect(answers.length).toBe(2));
  answers[1]!();
  expect(await screen.findByTestId("studio-image-findings")).toBeTruthy();
});

test("texts taken over from a picture stay when the rest is written again, and say who wrote them", async () => {
  vi.spyOn(shrinking, "shrinkPicture").mockResolvedValue({ image: { mimeType: "image/jpeg", base64: "" }, width: 1, height: 1, bytes: 9, moving: false, cut: false }); // prettier-ignore
  const saveStudio = vi.fn<EngineApi["saveStudio"]>(() => Promise.resolve({ ok: true, value: null }));
  let answers = 0;
  const readPicture: EngineApi["readPicture"] = () => {
    answers += 1;
    const texts = [{ field: "headline" as const, text: `Aus Bild ${answers}` }];
    return Promise.resolve({ ok: true, value: { ...sample.pictureReading, texts, model: answers === 1 ? "built-in" : "gemini-x" } }); // prettier-ignore
  };
  const { unmount } = open({ ...withKey, saveStudio, readPicture });
  fireEvent.change(await screen.findByTestId("studio-image-file"), { target: { files: [new File(["x"], "mug.jpg")] } });
  const part = screen.getByTestId("studio-image").closest("details")!;
  await screen.findByTestId("studio-image-look");
  await switchOn(within(part));
  const look = () => screen.getByTestId<HTMLButtonElement>("studio-image-look");
  for (const at of [1, 2]) {
    await waitFor(() => expect(look().disabled).toBe(false));
    fireEvent.click(look());
    await screen.findByText(`Aus Bild ${at}`, { exact: false });
    // A new answer has been taken by nobody yet.
    await waitFor(() => expect(screen.getByTestId("studio-image-texts").textContent).toBe("Use"));
    fireEvent.click(screen.getByTestId("studio-image-texts"));
    expect(screen.getByTestId("studio-image-texts").textContent).toBe("Taken over");
  }
  fireEvent.click(screen.getByTestId("studio-compose"));
  await waitFor(() => expect(screen.getByTestId("studio-set").textContent).toMatch(/Left out|Ranked/), {
    timeout: 5000,
  });
  const rows = headlines().map((row) => row.textContent);
  expect(rows[0]).toMatch(/Aus Bild 1.*By the browser's own model/);
  expect(rows[1]).toMatch(/Aus Bild 2.*By Gemini/);
  unmount();
  expect(saveStudio.mock.calls.at(-1)?.[1].texts).toContainEqual({ field: "headline", text: "Aus Bild 1", author: "built-in", role: null, pin: null, taken: true }); // prettier-ignore
});
