import type { Frame } from "puppeteer-core";
import { SUGGESTION_KINDS, type SuggestionKind } from "@/lib/domain/suggestion";

/** A suggestion as the panel shows it: the words that a person reads, line by line. */
export interface ShownCard {
  readonly kind: SuggestionKind;
  readonly id: string;
  readonly lines: readonly string[];
}

/** All cards that the panel shows now. */
export async function shownCards(panel: Frame): Promise<ShownCard[]> {
  return await panel.evaluate((kinds) => {
    const cards: { kind: (typeof kinds)[number]; id: string; lines: string[] }[] = [];
    for (const kind of kinds)
      for (const card of document.querySelectorAll<HTMLElement>(`[data-testid="suggestion-${kind}"]`)) {
        const buttons = new Set([...card.querySelectorAll("button")].map((button) => button.innerText.trim()));
        const lines = card.innerText.split("\n").map((line) => line.trim());
        cards.push({
          kind,
          id: card.dataset["suggestionId"] ?? "",
          lines: lines.filter((line) => line !== "" && !buttons.has(line)),
        });
      }
    return cards;
  }, SUGGESTION_KINDS);
}

/** The score card's own words: the number, its interval, what it is about. */
export async function shownScore(panel: Frame): Promise<readonly string[]> {
  return await panel.evaluate(() => {
    const card = document.querySelector<HTMLElement>('[data-testid="score"][data-status="scored"]');
    return (card?.innerText ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  });
}
