import { useEffect, useRef } from "react";
import { isOnScreen } from "@/components/session/entity-key";
import type { ActionState } from "@/components/session/use-actions";
import { effectLine } from "@/components/wording/amounts";
import { phraseText } from "@/components/wording/phrases";
import { isMoney, valueText } from "@/components/wording/values";
import type { PageReading } from "@/lib/domain/reading";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";
import type { InlineNote, PageSession } from "@/lib/messaging/page-session";

/** Longest label of a pill beside a field, in characters. */
const LABEL = 28;

function sizeOf(value: Suggestion["proposed"] | null): number | null {
  if (isMoney(value)) return value.amountMicros;
  return typeof value === "number" ? value : null;
}

function signOf(suggestion: Suggestion): InlineNote["sign"] {
  const now = sizeOf(suggestion.current);
  const then = sizeOf(suggestion.proposed);
  if (now === null || then === null || now === then) return "edit";
  return then > now ? "up" : "down";
}

/** The note of one suggestion: localised and short, as the page side knows no wording. */
export function noteOf(suggestion: Suggestion): InlineNote {
  const { platform } = suggestion.entity;
  const label = valueText(suggestion.target, suggestion.proposed, platform);
  const characters = Array.from(label);
  return {
    suggestionId: suggestion.id,
    target: suggestion.target,
    sign: signOf(suggestion),
    label: characters.length <= LABEL ? label : `${characters.slice(0, LABEL - 1).join("")}…`,
    line: `${phraseText(suggestion.title, platform)} · ${effectLine(suggestion.effect, suggestion.evidence.spend.currency)}`,
  };
}

/** True where the field of a suggestion can stand on this kind of page. */
function canBeShown(suggestion: Suggestion, reading: PageReading): boolean {
  if (!isOnScreen(suggestion.entity, reading)) return false;
  return suggestion.target.kind === "text" ? reading.ad !== null : reading.page.kind !== "other";
}

/** Keeps the notes on the page in step with the advice for what is on screen; none while there is no fresh advice. */
export function useNotes(
  page: PageSession | null,
  reading: PageReading | null,
  advice: Advice | null,
  states: ReadonlyMap<string, ActionState>,
): void {
  const sent = useRef("");
  useEffect(() => {
    if (!page || !reading) return;
    const open = (advice?.suggestions ?? []).filter((suggestion) => {
      const phase = states.get(suggestion.id)?.phase;
      return canBeShown(suggestion, reading) && phase !== "dismissed" && phase !== "applied" && phase !== "undoing";
    });
    const notes = open.map(noteOf);
    const message = JSON.stringify([reading.page.entity, notes]);
    if (message === sent.current) return;
    sent.current = message;
    page.showNotes(reading.page.entity, notes).catch(() => {
      sent.current = "";
    });
  }, [page, reading, advice, states]);
}
