// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { SearchPreview } from "@/components/studio/search-preview";
import { Studio } from "@/components/studio/studio";
import type { StudioText } from "@/components/studio/use-studio";
import { fakeEngine } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import type { EngineApi } from "@/lib/engine/api";

// The texts are saved a moment after the last key, on a machine that may do much else.
configure({ asyncUtilTimeout: 5000 });
beforeAll(() => speak("en"));
afterEach(cleanup);

const text = (field: StudioText["field"], said: string, id: number): StudioText => ({ id, field, text: said, author: "person", role: null, pin: null }); // prettier-ignore

test("a text against which the linter has an error is in no combination, and that is said", () => {
  const texts = [
    text("headline", "Solar at a fixed price", 1),
    text("headline", "FREE FREE FREE!!!", 2),
    text("headline", "Mounted in two days", 3),
    text("headline", "x".repeat(31), 4),
    text("description", "We measure your roof and tell you the price within 24 hours.", 5),
    text("callout", "CALL NOW 0800 123 456 !!!", 6),
  ];
  render(<SearchPreview texts={texts} what={sample.searchWish.what} category={null} look="light" />);
  const preview = screen.getByTestId("studio-search-preview");
  expect(preview.textContent).toMatch(/Solar at a fixed price/);
  expect(preview.textContent).not.toMatch(/FREE|x{31}|CALL NOW/);
  expect(screen.getByTestId("studio-refused").textContent).toMatch(/^2 texts stay out/);
  expect(screen.getAllByRole("status")[0]!.textContent).toMatch(/of 2 that are possible/);
});

test("says when the texts could not be kept, until they are", async () => {
  const trouble = { code: "bad-settings", params: {}, message: "" };
  const saveStudio = vi.fn<EngineApi["saveStudio"]>(() => Promise.resolve({ ok: false, trouble }));
  const kept = { wish: sample.searchWish, texts: sample.composed(sample.searchWish).slice(0, 3) };
  render(
    <Studio
      engine={fakeEngine({ saveStudio, studio: () => Promise.resolve({ ok: true, value: { ...sample.studioGround, kept } }) })} // prettier-ignore
      account={sample.account}
      reading={null}
      wide={false}
      onSetup={vi.fn()}
      into={() => "into"}
    />,
  );
  const first = async () => within((await screen.findAllByTestId("studio-text-headline"))[0]!).getByRole("textbox");
  fireEvent.change(await first(), { target: { value: "My own" } });
  await screen.findByText(/could not be saved: These settings are out of range/);
  saveStudio.mockImplementation(() => Promise.resolve({ ok: true, value: null }));
  fireEvent.change(await first(), { target: { value: "My own again" } });
  await waitFor(() => expect(screen.queryByText(/could not be saved/)).toBeNull(), { timeout: 5000 });
});
