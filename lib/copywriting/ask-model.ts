import type { ModelQuestion, ShownPayload } from "@/lib/domain/model-question";
import { type ComposedQuestion, asShown, composeQuestion, withoutTokens } from "@/lib/copywriting/compose-question";
import { type GeminiResult, trouble } from "@/lib/copywriting/gemini-errors";
import type { LanguageModel, ModelUsage } from "@/lib/copywriting/language-model";

/** How a question is to be asked. */
export interface Asking {
  /** As listed; null: the model's own choice. */
  readonly model: string | null;
  readonly signal: AbortSignal;
  /** The words that the person saw: exactly they are sent. Null: as they come, for a model that lives in the browser. */
  readonly shown?: ShownPayload | null;
  /** The answer so far, whole each time, and what puts the names back into what was read of it; begins anew where a broken stream is asked for again. */
  readonly onText?: (soFar: string, named: (json: unknown) => unknown) => void;
}

export interface Asked<T> {
  readonly value: T;
  readonly model: string;
  readonly usage: ModelUsage | null;
  readonly sent: ComposedQuestion;
}

/** Asks one question. Only what `read` accepts comes back: valid JSON is not yet valid content. */
export async function askModel<T>(
  line: LanguageModel,
  question: ModelQuestion<T>,
  { model, signal, shown = null, onText }: Asking,
): Promise<GeminiResult<Asked<T>>> {
  const sent = shown === null ? composeQuestion(question) : asShown(question, shown);
  if (sent === null) return { ok: false, trouble: trouble("gemini-outdated") };
  const { system, prompt, images, schema } = sent;
  const named = (json: unknown): unknown => withoutTokens(json, sent.tokens);
  const told = onText && ((soFar: string) => onText(soFar, named));
  const answer = await line.generate({ model, system, prompt, images, schema }, signal, told);
  if (!answer.ok) return answer;
  const value = question.read(named(answer.value.json));
  if (value === null) return { ok: false, trouble: trouble("gemini-unreadable") };
  return { ok: true, value: { value, model: answer.value.model, usage: answer.value.usage, sent } };
}
