// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ReaderHealth } from "@/components/health/reader-health";
import { speak } from "@/components/testing/locale";
import * as sample from "@/components/testing/sample";
import { unreadable, type PageReading } from "@/lib/domain/reading";

beforeEach(() => speak("en"));
afterEach(cleanup);

const TABLE: PageReading = {
  ...sample.reading,
  page: { ...sample.reading.page, kind: "table" },
  settings: null,
  ad: null,
  table: {
    rowsRead: 1,
    rowsStated: null,
    complete: false,
    rows: [
      { id: "1", name: "Brand", cells: { cost: unreadable("no-match"), clicks: unreadable("parse-failed", "7.035") } },
    ],
    totals: { clicks: unreadable("parse-failed", "63.619") },
  },
  problems: [
    { field: "clicks", reason: "parse-failed", hint: "1 of 1 rows, first: 7.035" },
    { field: "locale", reason: "no-match", hint: "unknown-language" },
  ],
};
const items = () => within(screen.getByTestId("health-problems")).getAllByRole("listitem");

test("tells of the page as a whole first, and parts a column from its total", () => {
  render(<ReaderHealth reading={TABLE} onShow={() => undefined} report={null} />);
  const [first, ...rest] = items().map(({ textContent }) => textContent);
  expect(first).toMatch(/^Language and format: Adjutant knows the words/);
  expect(rest.map((text) => text.split("The ")[0])).toEqual([
    "Clicks · 0 of 1 rows",
    "Cost · 0 of 1 rows",
    "Totals row: Clicks",
  ]);
  expect(screen.getAllByText("1 row read. Only the rows that the page has drawn are read. Scroll the table to read more.")).toHaveLength(2); // prettier-ignore
});

test("asks nobody to finish or close anything because of a column", () => {
  render(<ReaderHealth reading={TABLE} onShow={() => undefined} report={null} />);
  expect(screen.getByTestId("unread-clicks").textContent).toContain("It is left out.");
  expect(screen.getByTestId("health-problems").textContent).not.toMatch(/Finish the entry|Close other forms/);
});

test("offers to show a field of the form on screen, not the column of its name behind it", () => {
  const onForm: PageReading = {
    ...TABLE,
    page: { ...TABLE.page, kind: "settings" },
    settings: { budget: unreadable("no-match") },
    table: {
      ...TABLE.table!,
      rows: [{ id: "1", name: "Brand", cells: { budget: unreadable("no-match") } }],
      totals: {},
    },
  };
  render(<ReaderHealth reading={onForm} onShow={() => undefined} report={null} />);
  const [form, column] = screen.getAllByTestId("unread-budget");
  expect(within(form!).queryByTestId("show-budget")).toBeTruthy();
  expect(within(column!).queryByTestId("show-budget")).toBeNull();
});
