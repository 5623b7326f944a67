import * as v from "valibot";
import type { EditedPayload, ModelQuestion, ShownPayload } from "@/lib/domain/model-question";
import { askModel } from "@/lib/copywriting/ask-model";
import { completeItems } from "@/lib/copywriting/complete-items";
import { type EditedWords, editedWords } from "@/lib/copywriting/edited-words";
import type { GeminiResult } from "@/lib/copywriting/gemini-errors";
import type { LanguageModel } from "@/lib/copywriting/language-model";
import { type ComposeGround, type WrittenText, composeSet } from "@/lib/copywriting/studio/compose";
import type { StudioSet } from "@/lib/copywriting/studio/draft-set";
import { TEXT_RULES, type Told, textsSchema, toldOf } from "@/lib/copywriting/studio/told";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import { studioWalls } from "@/lib/copywriting/studio/written-walls";

const Answer = v.object({ texts: v.pipe(v.array(v.unknown()), v.maxLength(400)) });
type Answer = v.InferOutput<typeof Answer>;

interface Asking {
  readonly told: Told;
  readonly question: ModelQuestion<Answer>;
}

function asking(wish: StudioWish, ground: ComposeGround, share: number): Asking {
  const told = toldOf(wish, ground, share);
  const question: ModelQuestion<Answer> = {
    purpose: "copy",
    task: ["You write ad texts from the facts of one advertiser: for each entry of `fields` in `order` so many texts.", ...TEXT_RULES], // prettier-ignore
    order: told.order,
    texts: told.texts,
    names: ground.names ?? [],
    schema: { type: "object", properties: { texts: textsSchema(told.fields) } },
    read: (json) => {
      const parsed = v.safeParse(Answer, json);
      return parsed.success ? parsed.output : null;
    },
  };
  return { told, question };
}

/** The question that writing a set would ask. */
export function studioQuestion(wish: StudioWish, ground: ComposeGround): ModelQuestion<Answer> {
  return asking(wish, ground, 1).question;
}

export interface Writing {
  readonly model: string | null;
  readonly shown: ShownPayload | null;
  readonly signal: AbortSignal;
  /** What has passed the walls so far, whole each time; ranked and weighed against each other only at the end. */
  readonly onTexts: (texts: readonly WrittenText[]) => void;
}

/**
 * A set that a language model writes: each text through the walls and the linter as it comes, then ranked and filled up as the composer
 * does. An answer that was cut is asked for once more, for half as many.
 */
export async function writeSet(
  wish: StudioWish,
  ground: ComposeGround,
  line: LanguageModel,
  { model, shown, signal, onTexts }: Writing,
): Promise<GeminiResult<StudioSet>> {
  const edited = shown?.edited ?? null;
  const ask = ({ told, question }: Asking, words: ShownPayload | null) => {
    let seen = 0;
    const onText = (soFar: string, named: (json: unknown) => unknown) => {
      const items = completeItems(soFar, "texts").map(named);
      if (items.length === seen) return;
      seen = items.length;
      // Where nothing was shown the marker is not known before the answer: at the end it is looked for, too.
      onTexts(
        studioWalls(items, wish, ground, { told, marker: words?.marker ?? "data-", ...wordsOf(edited) }).accepted,
      );
    };
    return askModel(line, question, { model, signal, shown: words, onText });
  };
  let asked = asking(wish, ground, 1);
  let answer = await ask(asked, shown);
  if (!answer.ok && answer.trouble.code === "gemini-cut" && edited === null) {
    // The same facts once more: only how many are wanted differs from what was shown.
    asked = asking(wish, ground, 0.5);
    answer = await ask(asked, null);
  }
  if (!answer.ok) return answer;
  const { value, sent, model: writer } = answer.value;
  const walls = { told: asked.told, marker: sent.marker, ...wordsOf(edited) };
  const { accepted, dropped } = studioWalls(value.texts, wish, ground, walls);
  const written = { model: writer.replace(/^models\//u, ""), passed: accepted.length, dropped: dropped.length };
  return { ok: true, value: { ...composeSet(wish, ground, accepted), written } };
}

const wordsOf = (edited: EditedPayload | null): { readonly words?: EditedWords } =>
  edited === null ? {} : { words: editedWords(edited.prompt) };
