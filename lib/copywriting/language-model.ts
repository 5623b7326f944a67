import type { AnswerSchema, QuestionImage } from "@/lib/domain/model-question";
import type { GeminiResult } from "@/lib/copywriting/gemini-errors";

/** One request in words. */
export interface ModelRequest {
  /** As listed; another one is used, and named in the answer, where it is gone. Null: choose. */
  readonly model: string | null;
  readonly system: string;
  readonly prompt: string;
  readonly images?: readonly QuestionImage[];
  readonly schema: AnswerSchema;
}

/** Tokens as the model counts them. */
export interface ModelUsage {
  readonly input: number;
  readonly output: number;
}

export interface ModelAnswer {
  readonly model: string;
  /** Valid JSON, but not yet valid content: the caller checks it. */
  readonly json: unknown;
  /** Null where the model does not say. */
  readonly usage: ModelUsage | null;
}

/** Whatever writes: Gemini with the person's key, or the model built into the browser. */
export interface LanguageModel {
  generate(
    request: ModelRequest,
    signal: AbortSignal,
    onText?: (soFar: string) => void,
  ): Promise<GeminiResult<ModelAnswer>>;
}
