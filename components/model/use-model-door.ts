import { useState } from "react";
import { type Payload, type Question, usePayload } from "@/components/model/use-payload";
import { useAsk } from "@/components/session/use-ask";
import { uiLanguage } from "@/components/wording/formats";
import { builtInModel, promptApi } from "@/lib/copywriting/built-in-model";
import type { ShownPayload } from "@/lib/domain/model-question";
import type { AskHere, EngineApi, GeminiState } from "@/lib/engine/api";

export type Door = "gemini" | "built-in";

/** What a request takes through the door: the words that were seen, or the browser's own model that is to answer. */
export interface Passed {
  readonly shown: ShownPayload | null;
  readonly here: AskHere | undefined;
}

/** Whether a language model is to be asked, which, and with which words. Off until a person switches it on, each time anew. */
export interface ModelDoor {
  readonly on: Door | null;
  readonly turn: (door: Door, on: boolean) => void;
  /** null while it is asked for. */
  readonly gemini: GeminiState | null;
  readonly ready: boolean;
  /** The words for Gemini; they hold nothing back where it is off. */
  readonly payload: Payload;
  readonly pass: (signal: AbortSignal) => Passed;
}

export function useModelDoor(engine: EngineApi, question: Question): ModelDoor {
  const [wanted, setWanted] = useState<Door | null>(null);
  const [asked] = useAsk("gemini", () => engine.gemini());
  const gemini = asked.status === "ready" ? asked.value : null;
  const ready =
    gemini !== null &&
    gemini.hasKey &&
    !gemini.locked &&
    !gemini.refused &&
    gemini.consent !== null &&
    gemini.model !== null;
  const on = wanted === "gemini" && !ready ? null : wanted;
  const payload = usePayload(question, on === "gemini");
  return {
    on,
    turn: (door, isOn) => {
      setWanted((old) => (isOn ? door : old === door ? null : old));
      payload.restart();
    },
    gemini,
    ready,
    payload,
    pass: (signal) => {
      if (on === "gemini") {
        payload.sent();
        return { shown: payload.shown, here: undefined };
      }
      const api = on === "built-in" ? promptApi() : null;
      return {
        shown: null,
        here:
          api === null
            ? undefined
            : (request, onText) => builtInModel(api, uiLanguage()).generate(request, signal, onText),
      };
    },
  };
}
