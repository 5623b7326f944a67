import * as v from "valibot";
import { expect, it } from "vitest";
import { keptText, staysInSet } from "@/lib/copywriting/studio/state";

/** As earlier versions of the extension stored it. */
const OLD = { field: "headline", text: "Trail Mug", author: "gemini", role: null, pin: null } as const;

it("reads texts that were kept before, and those of the browser's own model", () => {
  expect(v.parse(keptText, OLD)).toEqual(OLD);
  const taken = { ...OLD, author: "built-in", taken: true } as const;
  expect(v.parse(keptText, taken)).toEqual(taken);
  expect(v.safeParse(keptText, { ...OLD, author: "somebody" }).success).toBe(false);
});

it("lets stay what a person wrote, took over or pinned", () => {
  expect(staysInSet(OLD)).toBe(false);
  expect(staysInSet({ ...OLD, author: "person" })).toBe(true);
  expect(staysInSet({ ...OLD, taken: true })).toBe(true);
  expect(staysInSet({ ...OLD, pin: 1 })).toBe(true);
});
