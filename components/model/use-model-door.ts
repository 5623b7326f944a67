import { useState } from "react";
import { useAsk } from "@/components/session/use-ask";
import { uiLanguage } from "@/components/wording/formats";
import { builtInModel, promptApi } from "@/lib/copywriting/built-in-model";
import type { EditedPayload } from "@/lib/domain/model-question";
import type { AskHere, EngineApi, GeminiState } from "@/lib/engine/api";

export type Door = "gemini" | "built-in";

/** Whether a language model is to be asked, which, and with which words. Off until a person switches it on, each time anew. */
export interface ModelDoor {
  readonly on: Door | null;
  readonly turn: (door: Door, on: boolean) => void;
  /** null while it is asked for. */
  readonly gemini: GeminiState | null;
  readonly ready: boolean;
  /** What the person changed in the words about this; null: as they come. */
  readonly edited: EditedPayload | null;
  readonly edit: (edited: EditedPayload | null) => void;
  /** What the engine needs where the browser's own model is to answer. */
  readonly askHere: (signal: AbortSignal) => AskHere | undefined;
}

/** `about`: what the question is about; changed words belong to one such thing only. */
export function useModelDoor(engine: EngineApi, about: string): ModelDoor {
  const [wanted, setWanted] = useState<Door | null>(null);
  const [changed, setChanged] = useState<{ readonly about: string; readonly payload: EditedPayload } | null>(null);
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
  return {
    on,
    turn: (door, isOn) => setWanted((old) => (isOn ? door : old === door ? null : old)),
    gemini,
    ready,
    edited: on === "gemini" && changed?.about === about ? changed.payload : null,
    edit: (payload) => setChanged(payload === null ? null : { about, payload }),
    askHere: (signal) => {
      const api = on === "built-in" ? promptApi() : null;
      return api === null
        ? undefined
        : (request, onText) => builtInModel(api, uiLanguage()).generate(request, signal, onText);
    },
  };
}
