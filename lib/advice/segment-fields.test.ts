import { describe, expect, it } from "vitest";
import { agesOf, hourOf } from "./segment-fields";

describe("agesOf", () => {
  it.each([
    ["18-24", [18, 24]],
    ["25–34", [25, 34]],
    ["65+", [65, 65]],
    ["Unknown", null],
    ["", null],
  ])("%s", (cell, ages) => expect(agesOf(cell)).toEqual(ages));
});

describe("hourOf", () => {
  it.each([
    ["7", 7],
    ["07:00:00 - 07:59:59", 7],
    ["23", 23],
    ["12 AM", 0],
    ["1 PM", 13],
    ["25", null],
    ["night", null],
  ])("%s", (cell, hour) => expect(hourOf(cell)).toBe(hour));
});
