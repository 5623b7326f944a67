import { useCallback, useState } from "react";
import { ask } from "@/components/session/ask";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import type { WritableValue } from "@/lib/domain/field-target";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { EngineApi } from "@/lib/engine/api";
import type { PageSession } from "@/lib/messaging/page-session";
import type { WriteRefusal, WriteResult } from "@/lib/platforms/platform";

/** Why nothing was written: the page's reasons, or ours. */
export interface Refusal {
  readonly reason: WriteRefusal | "no-page" | "covered" | "too-soon" | "untrusted" | "not-recorded";
  readonly shown: SettingValue | null;
  readonly message: string | null;
  /** The field is marked on the page for the person to set it. */
  readonly isMarked?: boolean;
}

export interface Applied {
  readonly before: SettingValue | null;
  readonly after: SettingValue;
  /** The page made `after` of what was asked for (rounded, limited, shortened). */
  readonly adjusted: boolean;
  /** The field's exact text before; null where it was a choice. */
  readonly formerText: string | null;
  /** null where the receipt could not be stored. */
  readonly ledgerId: string | null;
}

/** What the person did with one suggestion in this panel. */
export interface ActionState {
  readonly suggestion: Suggestion;
  /** What the page was about when it was done. */
  readonly key: string;
  readonly phase:
    "writing" | "applied" | "undoing" | "undone" | "refused" | "dismissed" | "pointing" | "pointed" | "not-pointed";
  readonly applied: Applied | null;
  readonly refusal: Refusal | null;
}

export interface Actions {
  readonly states: ReadonlyMap<string, ActionState>;
  readonly apply: (suggestion: Suggestion) => Promise<void>;
  readonly undo: (suggestion: Suggestion) => Promise<void>;
  readonly dismiss: (suggestion: Suggestion, reason: string) => Promise<void>;
  readonly point: (suggestion: Suggestion) => Promise<void>;
  readonly refuse: (suggestion: Suggestion, reason: Refusal["reason"]) => void;
}

function refusalOf(result: Extract<WriteResult, { status: "refused" }>): Refusal {
  return { reason: result.reason, shown: valueOf(result.after ?? undefined) ?? null, message: result.message };
}

/** True where the page let us try and nothing came of it. */
function isLeftToPerson({ reason, message }: Pick<Refusal, "reason" | "message">): boolean {
  return reason === "not-writable" || (reason === "not-taken" && message === null);
}

const NO_PAGE: Refusal = { reason: "no-page", shown: null, message: null };

/** Writes through the page session, keeps what was done in this panel, and has every act recorded by the engine. */
export function useActions(engine: EngineApi, page: PageSession | null, key: string, readAgain: () => void): Actions {
  const [states, setStates] = useState<ReadonlyMap<string, ActionState>>(new Map());
  const put = useCallback(
    (suggestion: Suggestion, change: Partial<ActionState>) => {
      setStates((old) => {
        const before = old.get(suggestion.id);
        const fresh: ActionState = { suggestion, key, phase: "writing", applied: null, refusal: null };
        return new Map(old).set(suggestion.id, { ...fresh, ...before, ...change });
      });
    },
    [key],
  );

  const write = async (
    { entity, target }: Suggestion,
    change: { expected: SettingValue | null; value: WritableValue; restore?: string | undefined },
  ) => {
    if (!page) return null;
    return await page.write({ accountId: entity.accountId, entity: entity.ids, target, ...change }).catch(() => null);
  };

  const apply = async (suggestion: Suggestion) => {
    if (suggestion.write === null) return;
    put(suggestion, { phase: "writing", refusal: null, key });
    const result = await write(suggestion, { expected: suggestion.current, value: suggestion.write });
    if (!result) {
      put(suggestion, { phase: "refused", refusal: NO_PAGE });
      return;
    }
    if (result.status === "refused") {
      put(suggestion, { phase: "refused", refusal: refusalOf(result) });
      if (result.reason === "changed-since" || result.reason === "wrong-entity") readAgain();
      // Some controls take no notice of anything but a person's own hand: they are marked instead.
      if (isLeftToPerson(result) && (await page?.point(suggestion.target).catch(() => false)) === true)
        put(suggestion, { refusal: { ...refusalOf(result), isMarked: true } });
      return;
    }
    const applied: Applied = {
      before: valueOf(result.before) ?? null,
      after: valueOf(result.after) ?? suggestion.write,
      adjusted: result.status === "adjusted",
      formerText: result.formerText,
      ledgerId: null,
    };
    put(suggestion, { phase: "applied", applied });
    const { platform, accountId } = suggestion.entity;
    const entry = await ask(() => engine.recordApplied({ platform, accountId }, suggestion, result));
    if (entry.ok) put(suggestion, { applied: { ...applied, ledgerId: entry.value.id } });
    else put(suggestion, { refusal: { reason: "not-recorded", shown: null, message: null } });
  };

  const undo = async (suggestion: Suggestion) => {
    const applied = states.get(suggestion.id)?.applied;
    if (!applied) return;
    put(suggestion, { phase: "undoing", refusal: null });
    const result = await write(suggestion, {
      expected: applied.after,
      value: applied.before ?? "",
      ...(applied.formerText === null ? {} : { restore: applied.formerText }),
    });
    if (result === null || result.status === "refused") {
      put(suggestion, { phase: "applied", refusal: result ? refusalOf(result) : NO_PAGE });
      return;
    }
    if (result.status === "adjusted") {
      const after = valueOf(result.after) ?? applied.after;
      put(suggestion, { phase: "applied", applied: { ...applied, after, adjusted: true } });
      return;
    }
    put(suggestion, { phase: "undone" });
    const ledgerId = applied.ledgerId;
    if (ledgerId !== null) await ask(() => engine.recordUndone(ledgerId, result));
  };

  const dismiss = async (suggestion: Suggestion, reason: string) => {
    put(suggestion, { phase: "dismissed" });
    const { platform, accountId } = suggestion.entity;
    await ask(() => engine.recordDismissed({ platform, accountId }, suggestion, reason));
  };

  const point = async (suggestion: Suggestion) => {
    put(suggestion, { phase: "pointing", refusal: null });
    const shown = page ? await page.point(suggestion.target).catch(() => false) : false;
    put(suggestion, { phase: shown ? "pointed" : "not-pointed" });
  };

  const refuse = (suggestion: Suggestion, reason: Refusal["reason"]) => {
    const refusal: Refusal = { reason, shown: null, message: null };
    // A refused press on Undo leaves the value in the field: the card must go on offering Undo.
    const isInField = states.get(suggestion.id)?.phase === "applied";
    put(suggestion, isInField ? { refusal } : { phase: "refused", refusal });
  };

  return { states, apply, undo, dismiss, point, refuse };
}

/** The reading's own account, where the page says which it is. */
export function accountOf(reading: PageReading): { platform: PageReading["platform"]; accountId: string } | null {
  const { accountId } = reading.page;
  return accountId === null ? null : { platform: reading.platform, accountId };
}
