import { proxy } from "comlink";
import type { QuestionPurpose } from "@/lib/domain/model-question";
import { modelElsewhere } from "@/lib/copywriting/built-in-model";
import type { Advising } from "./advising";
import type { AskHere } from "./api";

/** Gemini with the person's key, or the browser's own model, which lives in the page. */
export async function lineFor(desk: Advising, purpose: QuestionPurpose, askHere: AskHere | undefined) {
  if (askHere === undefined) return desk.gemini.model(purpose);
  return { line: modelElsewhere((request, onText) => askHere(request, proxy(onText))), model: null };
}
