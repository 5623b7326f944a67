// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { browser } from "wxt/browser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Line } from "@/components/health/field-lines";
import { HealthList } from "@/components/health/health-list";
import { speak } from "@/components/testing/locale";
import type { Layer } from "@/lib/domain/reading";

beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const line = (field: string, ...layers: Layer[]): Line => ({
  field,
  name: field,
  state: "found",
  text: "6 of 6 rows",
  layers,
  reason: null,
  hint: null,
  raw: null,
});

test("says once by what most fields were found, and beside a field only what is different", () => {
  const lines = [line("cost", "label"), line("clicks", "key", "label"), line("ctr", "key", "label")];
  render(<HealthList group={{ id: "columns", lines }} />);
  expect(screen.getAllByText(/the page's own key and label/)).toHaveLength(1);
  expect(screen.getByText("Found by the page's own key and label, unless a line says otherwise.")).toBeTruthy();
  expect(screen.getAllByText("found by label")).toHaveLength(1);
});

test("joins words in the language of the words, not in the browser's", async () => {
  await speak("de");
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue("fr-FR");
  render(<HealthList group={{ id: "columns", lines: [line("cost", "key", "label")] }} />);
  expect(screen.getByText("gefunden über den Schlüssel der Seite und die Beschriftung")).toBeTruthy();
});

test("does not count a part that has nothing to read", () => {
  render(<HealthList group={{ id: "totals", lines: [{ ...line("totals.cost"), state: "absent" }] }} />);
  expect(screen.queryByText(/0 of 0/)).toBeNull();
  expect(screen.getByText("Not set, or not on this page: totals.cost")).toBeTruthy();
});
