import { describe, expect, it, vi } from "vitest";
import { readBrief } from "./read-brief";
import { GOAL_SENTENCES } from "./testing/goal-sentences";
import type { BriefGoal, BriefLanguage } from "./types";

vi.setConfig({ testTimeout: 120_000 });

const goalOf = (text: string) => readBrief(text, "2026-11-27").fields.goal?.value ?? null;

describe("goals that are told, not named", () => {
  it.each(Object.entries(GOAL_SENTENCES) as [BriefLanguage, readonly (readonly [BriefGoal, string])[]][])(
    "are read from nine of ten sentences: %s",
    (_, sentences) => {
      const missed = sentences.filter(([goal, text]) => goalOf(text) !== goal);
      expect(missed.length / sentences.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1);
    },
  );
});

describe("words that only look like a goal", () => {
  it.each([
    ["Ticket #55231: die Umsatzsteuernummer bleibt gleich."],
    ["Please don't reply to this address."],
    ["Soy don Ramón, el de la esquina, y le mando la factura de octubre."],
    ["Tu peux m'appeler quand tu as cinq minutes ?"],
    ["Vous trouverez la facture d'achat d'espace en pièce jointe, bonne journée à vous."],
  ])("name none: %s", (text) => expect(goalOf(text)).toBeNull());
  it("tell visitors of a website from those of a shop", () => {
    expect(goalOf("Wir hätten gern mehr Besucher auf unserer Website.")).toBe("traffic");
    expect(goalOf("Wir hätten gern mehr Besucher in unserem Laden.")).toBe("visits");
  });
});
