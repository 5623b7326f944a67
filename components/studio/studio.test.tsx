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

test("a language model's texts are seen as they come; where it fails, the texts are written here and it is said why", async () => {
  const kept = { wish: sample.searchWish, texts: [] };
  let fail: () => void = () => undefined;
  const writeCopy: EngineApi["writeCopy"] = (_, onTexts) => {
    onTexts([{ field: "headline", text: "Festpreis, der hält" }]);
    return new Promise((resolve) => {
      fail = () => resolve({ ok: false, trouble: { code: "gemini-busy", params: {}, message: "" } });
    });
  };
  open({
    writeCopy,
    gemini: () => Promise.resolve({ ok: true, value: geminiState({ model: "models/gemini-x" }) }),
    studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept } }),
  });
  fireEvent.click(await screen.findByTestId("gemini-switch"));
  await screen.findByTestId("payload-prompt");
  fireEvent.click(screen.getByTestId("studio-compose"));
  expect((await screen.findByTestId("studio-streamed")).textContent).toBe("Headlines: Festpreis, der hält");
  expect(screen.getByTestId("studio-stop")).toBeTruthy();
  fail();
  await waitFor(() => expect(headlines().length).toBeGreaterThan(2), { timeout: 5000 });
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
  fireEvent.click(await screen.findByTestId("gemini-switch"));
  await screen.findByTestId("payload-prompt");
  fireEvent.click(screen.getByTestId("studio-compose"));
  // It has been asked once something of it is seen.
  await screen.findByTestId("studio-streamed");
  fireEvent.click(screen.getByTestId("studio-stop"));
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
  fireEvent.click(await within(part).findByTestId("gemini-switch"));
  fireEvent.click(screen.getByTestId("studio-image-look"));
  await waitFor(() => expect(answers.length).toBe(1));
  expect(asked).toEqual([sample.reading]);
  choose();
  answers[0]!();
  await waitFor(() => expect(screen.getByTestId("studio-image-look").hasAttribute("disabled")).toBe(false));
  expect(screen.queryByTestId("studio-image-findings")).toBeNull();
  fireEvent.click(screen.getByTestId("studio-image-look"));
  await waitFor(() => expect(answers.length).toBe(2));
  answers[1]!();
  expect(await screen.findByTestId("studio-image-findings")).toBeTruthy();
});
