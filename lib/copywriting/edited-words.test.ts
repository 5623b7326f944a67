import { describe, expect, it } from "vitest";
import { adOnScreen } from "@/lib/copywriting/ad-on-screen";
import { composeQuestion } from "@/lib/copywriting/compose-question";
import { draftPrompt } from "@/lib/copywriting/draft-prompt";
import { throughWalls } from "@/lib/copywriting/draft-walls";
import { editedWords } from "@/lib/copywriting/edited-words";
import { newFact } from "@/lib/copywriting/facts";
import { adReading } from "@/lib/copywriting/testing/made-account";

const policy = { specialAdCategories: [], locations: [], objective: null, campaignName: null };
const screen = adOnScreen(adReading("0", ["Solid oak tables", "Order a sample", null]))!;
const { question, refs } = draftPrompt(screen, { headlines: 3 }, [
  { slot: "headlines", text: "Oak tables from Weber GmbH", strength: "strong" },
]);
const made = composeQuestion({ ...question, names: ["Weber"] });
const isFact = (prompt: string, text: string) => newFact(text, editedWords(prompt).facts) === null;
const lines = made.prompt.split("\n");

describe("what the person changed in a question", () => {
  it("counts as a fact where it stands among the data", () => {
    const edited =
      made.prompt.replace("Oak tables from", "Oak tables at €99, free delivery, from") + " Say it plainly in 5 words.";
    expect(isFact(edited, "5 words")).toBe(false);
    expect(edited).not.toBe(made.prompt);
    expect(isFact(edited, "Free delivery, €99")).toBe(true);
  });
  it("counts as a line of its own among them, and where the JSON broke", () => {
    const line = [...lines.slice(0, 3), "Now from 49 €", ...lines.slice(3)].join("\n");
    expect(isFact(line, "49 €")).toBe(true);
    const broken = made.prompt.replace("}]\n", ",\n").replace("Oak tables from", "Oak tables at 59 € from");
    expect(isFact(broken, "59 €")).toBe(true);
    expect(isFact(broken, "1")).toBe(false);
  });
  it("is no fact where it is an instruction, a length, a short name or to be avoided", () => {
    const edited = `Write like ten friends, at most 20 words, never say 50 % or free.\n${made.prompt}`;
    for (const text of ["ten", "20", "50 %", "free", "30", "1"]) expect(isFact(edited, text)).toBe(false);
    const avoided = made.prompt.replace('{"id":"T1"', '{"id":"T1","kind":"to avoid"').replace("Oak tables", "50 % off");
    expect(avoided).toContain("50 % off");
    expect(isFact(avoided, "50 %")).toBe(false);
    // The tokens for names have figures, too.
    expect(made.prompt).toContain("[C1]");
    expect(isFact(made.prompt, "1")).toBe(false);
  });
  it("lets no text through that states an instruction's figure", () => {
    const words = editedWords(`Say something about 20 friends and walnut wood.\n${made.prompt}`);
    const pass = (text: string) =>
      throughWalls({ texts: [{ slot: "headlines", text }] }, { refs, marker: made.marker, words }, screen, ["headlines"], policy); // prettier-ignore
    expect(pass("Tables for 20 friends")).toMatchObject({ accepted: [], dropped: [{ because: "fact" }] });
    expect(pass("Walnut wood for friends").accepted).toHaveLength(1);
  });
});
