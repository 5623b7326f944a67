// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import * as locators from "./locators";

const LISTS = Object.entries(locators).filter(([, list]) => Array.isArray(list)) as [
  string,
  { readonly seen: string; readonly confidence: string; readonly selector?: string; readonly field?: string }[],
][];

describe("every list of locators", () => {
  it.each(LISTS)("%s is dated, of known confidence and ordered by it", (_, list) => {
    for (const { seen, confidence } of list) {
      expect(seen).toMatch(/^20\d\d(?:-20\d\d)?$/);
      expect(confidence).toMatch(/^[ABCD]$/);
    }
    expect(list.map(({ confidence }) => confidence)).toEqual(list.map(({ confidence }) => confidence).sort());
  });

  it.each(LISTS)("%s names nothing twice, and nothing that a build numbers", (_, list) => {
    const names = list.map(({ selector, field }) => selector ?? field ?? "");
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/_ng|acx_\d|--\d/);
    for (const { selector } of list) if (selector !== undefined) document.querySelectorAll(selector);
  });
});
