import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage, makeMessage, PROTOCOL_VERSION } from "./protocol";

const write = {
  accountId: "1234567890",
  entity: { campaign: "1", adset: null, ad: null },
  target: { kind: "setting", setting: "budget" },
  expected: { amountMicros: 40_000_000, currency: "EUR" },
  value: { amountMicros: 48_000_000, currency: "EUR" },
} as const;

describe("checkMessage", () => {
  it("takes what was made for its direction", () => {
    expect(checkMessage("toPage", makeMessage("toPage", "page/write", write))).toEqual({
      type: "page/write",
      payload: write,
    });
  });

  it("refuses a message of another direction", () => {
    expect(checkMessage("toBackground", makeMessage("toPage", "page/read", null))).toBeNull();
  });

  it("refuses another version, unknown types and extra keys", () => {
    expect(checkMessage("toPage", { v: PROTOCOL_VERSION + 1, type: "page/read", payload: null })).toBeNull();
    expect(checkMessage("toPage", { v: PROTOCOL_VERSION, type: "toString", payload: null })).toBeNull();
    expect(checkMessage("toPage", { v: PROTOCOL_VERSION, type: "page/read", payload: null, more: 1 })).toBeNull();
    expect(
      checkMessage("toPage", makeMessage("toPage", "page/write", { ...write, press: "save" } as never)),
    ).toBeNull();
  });

  it.each<[string, object]>([
    ["a switch", { value: true }],
    ["ticked boxes", { value: ["Google Search"] }],
    ["an undo with the field's former text", { restore: "40,00" }],
  ])("takes %s to write", (_, change) => {
    expect(checkMessage("toPage", makeMessage("toPage", "page/write", { ...write, ...change }))).not.toBeNull();
  });

  it.each([NaN, Infinity, 1.5, 2 ** 60])("refuses %s micros", (amountMicros) => {
    const value = { amountMicros, currency: "EUR" };
    expect(checkMessage("toPage", makeMessage("toPage", "page/write", { ...write, value }))).toBeNull();
  });

  it("takes a note of an ad that is known by its name only", () => {
    const note = {
      suggestionId: "copy:name:Guided Tours From €389 | Small Groups:headlines.1:history:ab12",
      target: { kind: "text", slot: "headlines", index: 1 },
      sign: "edit",
      label: "Free Tour Brochure",
      line: "Replace headline 2",
    } as const;
    const entity = { campaign: "1", adset: "2", ad: "3" };
    expect(checkMessage("toPage", makeMessage("toPage", "page/notes", { entity, notes: [note] }))).not.toBeNull();
  });

  it("accepts nothing at random and never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (candidate) => {
        for (const direction of ["toPage", "toPanel", "toBackground"] as const)
          expect(checkMessage(direction, candidate)).toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });

  it("accepts no random payload for a write", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (payload) => {
        expect(checkMessage("toPage", { v: PROTOCOL_VERSION, type: "page/write", payload })).toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });
});
