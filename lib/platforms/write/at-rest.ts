import { delay } from "@/lib/platforms/dom/wait-until";
import type { WriteRefusal } from "@/lib/platforms/platform";
import { look, type Sight, type WritePlace } from "./look";

/** What is to be done with the page as it is seen: the node that it is done to, and the act. */
export interface Act {
  readonly node: HTMLElement;
  /** Puts the cursor where the act needs it; changes nothing. */
  prepare(): void;
  isPrepared(): boolean;
  perform(): void;
}

/** Between two looks; an editor takes a selection over on its own `selectionchange`, which comes a moment later. */
const REST_MS = 80;
const MOST_LOOKS = 14;

/**
 * Acts once the page is at rest: when two looks in a row allow it and show the same node. The last look, the decision and the
 * act are one synchronous step: nothing of the page can come between the check and the change.
 */
export async function actAtRest(
  place: WritePlace,
  decide: (sight: Sight) => Act | WriteRefusal,
  signal: AbortSignal,
): Promise<{ readonly refusal: WriteRefusal | null; readonly sight: Sight }> {
  let last: HTMLElement | null = null;
  for (let looks = 0; ; looks++) {
    const sight = look(place);
    signal.throwIfAborted();
    const act = decide(sight);
    if (typeof act === "string") return { refusal: act, sight };
    if (act.node === last && act.isPrepared()) {
      act.perform();
      return { refusal: null, sight };
    }
    if (looks >= MOST_LOOKS) return { refusal: "busy", sight };
    last = act.node;
    act.prepare();
    await delay(REST_MS, signal);
  }
}
