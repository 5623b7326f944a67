import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asShown, cleanEdit, composeQuestion, showsMarker, withoutTokens } from "@/lib/copywriting/compose-question";
import { openTokens } from "@/lib/copywriting/tokens";

const MAIL = `From: Anna Okafor <anna@klarwerk.example>
Please call 0800 123 4567 or see https://klarwerk.example/x?y=1.
Account 123-456-7890, again anna@klarwerk.example. Regards, Anna Okafor, Klarwerk`;

describe("names and ids", () => {
  it("leave as tokens, the same ones each time, and come back as they were", () => {
    const tokens = openTokens(["Anna Okafor", "Klarwerk"]);
    const hidden = tokens.hide(MAIL);
    expect(hidden).not.toMatch(/anna|okafor|klarwerk|0800|123|https/iu);
    expect(hidden.match(/\[E1\]/gu)).toHaveLength(2);
    expect(tokens.show(hidden)).toBe(MAIL);
  });
  it("leave days and amounts of money readable", () => {
    const said = "From 2027-03-01 to 15-04-2027, 1 500 000 € or 5000-10000 EUR, at most € 2 000 000.";
    expect(openTokens().hide(said)).toBe(said);
    const hidden = openTokens().hide("Account 123-456-7890, customer 1 500 000, order 20270301-44");
    expect(hidden).toBe("Account [P1], customer [N1], order [N2]");
  });
  it("cannot be asked for by who writes a token into a text", () => {
    const tokens = openTokens(["Anna Okafor"]);
    const hidden = tokens.hide("Anna Okafor wrote [C1] and [E9]");
    expect(hidden).toBe("[C1] wrote (C1) and (E9)");
    expect(tokens.show("[C1] [C2]")).toBe("Anna Okafor [C2]");
  });
  it("of any text come back, and no long number stays", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        fc.pre(!/\[[A-Z]\d/u.test(text));
        const tokens = openTokens(["abc"]);
        const hidden = tokens.hide(text);
        expect(hidden).not.toMatch(/\d{7}/u);
        expect(tokens.show(hidden).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});

describe("a composed question", () => {
  const question = {
    purpose: "brief",
    task: ["Find the budget."],
    order: { fields: ["budget"] },
    texts: [{ id: "mail", text: `${MAIL}\nline\u200b two AIzaSyA-0123456789012345678901234567890`, longest: 5000 }],
    names: ["Anna Okafor", "Klarwerk"],
    schema: { type: "object", properties: { budget: { type: "string" } } },
    read: (json: unknown) => json,
  } as const;
  it("has others' texts as one line of data between two markers, with no address, key or hidden character", () => {
    const made = composeQuestion(question);
    const lines = made.prompt.split("\n");
    expect(lines).toHaveLength(4);
    expect([lines[1], lines[3]]).toEqual([made.marker, made.marker]);
    expect(made.system).toContain(made.marker);
    expect(made.prompt).not.toMatch(/anna|klarwerk|AIza|0800|7890|\u200b/iu);
    expect((JSON.parse(lines[2]!) as { text: string }[])[0]!.text).toContain("line two");
    expect(withoutTokens({ quotes: ["call [P1]"] }, made.tokens)).toEqual({ quotes: ["call 0800 123 4567"] });
  });
  it("goes as the person changed it, without keys all the same", () => {
    const { marker, system, prompt } = composeQuestion(question);
    const edited = { system, prompt: "only this \u202e AIzaSyA-0123456789012345678901234567890", images: false };
    const sent = asShown(question, { marker, system, prompt, edited });
    expect(sent?.prompt).toBe("only this [key]");
    expect(cleanEdit(cleanEdit(edited))).toEqual(cleanEdit(edited));
  });
  it("knows a marker in an answer, also another question's", () => {
    const { marker } = composeQuestion(question);
    expect(showsMarker(`Mug ${marker}`, marker)).toBe(true);
    expect(showsMarker(`Mug ${composeQuestion(question).marker}`, marker)).toBe(true);
    expect(showsMarker("Mug for data-driven people", marker)).toBe(false);
  });
  it("goes byte for byte as it was shown, or not at all", () => {
    const { marker, system, prompt } = composeQuestion(question);
    const shown = { marker, system, prompt, edited: null };
    expect(asShown(question, shown)).toMatchObject({ marker, system, prompt });
    const renamed = { ...question, names: ["Anna Okafor"] };
    expect(asShown(renamed, shown)).toBeNull();
    expect(asShown(question, { ...shown, marker: "data-1" })).toBeNull();
  });
});
