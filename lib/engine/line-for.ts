import { proxy } from "comlink";
import type { QuestionPurpose, ShownPayload } from "@/lib/domain/model-question";
import { modelElsewhere } from "@/lib/copywriting/built-in-model";
import { trouble } from "@/lib/copywriting/gemini-errors";
import type { Advising } from "./advising";
import { Troubled } from "./answers";
import type { AskHere } from "./api";

/** Gemini with the person's key, for words that somebody has seen; or the browser's own model, which lives in the page. */
export async function lineFor(
  desk: Advising,
  purpose: QuestionPurpose,
  askHere: AskHere | undefined,
  shown: ShownPayload | null,
) {
  if (askHere === undefined && shown === null) throw new Troubled(trouble("gemini-unseen"));
  if (askHere === undefined) return desk.gemini.model(purpose);
  return { line: modelElsewhere((request, onText) => askHere(request, proxy(onText))), model: null };
}
