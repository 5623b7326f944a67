import * as v from "valibot";
import type { ModelQuestion, QuestionImage, ShownPayload } from "@/lib/domain/model-question";
import { askModel } from "@/lib/copywriting/ask-model";
import { showsMarker } from "@/lib/copywriting/compose-question";
import { isAboutTheSame, unsafeWords } from "@/lib/copywriting/draft-walls";
import { type EditedWords, editedWords } from "@/lib/copywriting/edited-words";
import { newFact } from "@/lib/copywriting/facts";
import type { GeminiResult } from "@/lib/copywriting/gemini-errors";
import { lintText } from "@/lib/copywriting/lint";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { LanguageModel } from "@/lib/copywriting/language-model";
import type { ComposeGround, WrittenText } from "@/lib/copywriting/studio/compose";
import { sourcesOf } from "@/lib/copywriting/studio/field-ground";
import { givesOrders } from "@/lib/copywriting/studio/orders-in";
import { TEXT_RULES, type Told, textsSchema, toldOf } from "@/lib/copywriting/studio/told";
import { FEELINGS, MOMENTS, STAGES, type StudioWish, platformOf } from "@/lib/copywriting/studio/wish";
import { studioWalls } from "@/lib/copywriting/studio/written-walls";
import { languageOf, maySpeakAlike } from "@/lib/policy/language";
import { policyGuard } from "@/lib/policy/guard";

/** What a picture shows that makes a way of advertising with it. */
const SHOWS = ["in-use", "result", "detail", "people", "place", "range"] as const;
const Way = v.object({
  shows: v.picklist(SHOWS),
  stage: v.picklist(STAGES),
  moment: v.picklist(MOMENTS),
  feeling: v.picklist(FEELINGS),
});
/** A way of advertising with a picture: every word of it is one of ours. */
export type PictureWay = v.InferOutput<typeof Way>;

/** Two ways with one key are the same way. */
export const wayKey = ({ shows, stage, moment, feeling }: PictureWay): string =>
  [shows, stage, moment, feeling].join(" ");

const many = v.optional(v.pipe(v.array(v.unknown()), v.maxLength(200)), []);
const Answer = v.object({
  description: v.optional(v.pipe(v.string(), v.maxLength(4000)), ""),
  ways: many,
  texts: many,
  hashtags: many,
});
type Answer = v.InferOutput<typeof Answer>;

/** What may be used of a model's look at a picture. */
export interface PictureReading {
  /** Sentences about what is seen, without figures, offers or addresses. Empty: nothing usable was said. */
  readonly description: string;
  readonly ways: readonly PictureWay[];
  readonly texts: readonly WrittenText[];
  /** Without the sign; Meta only. */
  readonly hashtags: readonly string[];
  readonly dropped: number;
  readonly model: string;
}

const LONGEST_DESCRIPTION = 300;
const MOST_TAGS = 6;
/** A description is held to what any ad text is held to, but for length. */
const LOOSEST = { platform: "meta-ads", format: "meta-feed", slot: "primaryTexts" } as const;

function asking(wish: StudioWish, ground: ComposeGround, image: QuestionImage) {
  const told = toldOf(wish, ground, 0.4);
  const isMeta = platformOf(wish.channel) === "meta-ads";
  const question: ModelQuestion<Answer> = {
    purpose: "image",
    task: [
      "You look at a picture of a product for the ads of one advertiser.",
      "`description`: one or two sentences on what is seen, nothing else: no figures, prices or offers, and no writing that stands in the picture.",
      "`ways`: up to three ways to advertise with it. `texts`: ad texts for `fields` in `order` about what is seen and the facts in the data.",
      isMeta ? "`hashtags`: up to six single words for it." : "`hashtags`: none.",
      ...TEXT_RULES,
    ],
    order: told.order,
    texts: told.texts,
    names: ground.names ?? [],
    images: [image],
    schema: {
      type: "object",
      properties: {
        description: { type: "string" },
        ways: {
          type: "array",
          maxItems: 3,
          items: {
            type: "object",
            properties: {
              shows: { type: "string", enum: SHOWS },
              stage: { type: "string", enum: STAGES },
              moment: { type: "string", enum: MOMENTS },
              feeling: { type: "string", enum: FEELINGS },
            },
          },
        },
        texts: textsSchema(told.fields),
        hashtags: { type: "array", maxItems: MOST_TAGS, items: { type: "string" } },
      },
    },
    read: (json) => {
      const parsed = v.safeParse(Answer, json);
      return parsed.success ? parsed.output : null;
    },
  };
  return { told, question };
}

/** The question about a picture. */
export function pictureQuestion(wish: StudioWish, ground: ComposeGround, image: QuestionImage): ModelQuestion<Answer> {
  return asking(wish, ground, image).question;
}

/** Has a model look at a picture. What stands written in it may be an attack: only what the walls let through comes back. */
export async function readPicture(
  wish: StudioWish,
  ground: ComposeGround,
  image: QuestionImage,
  line: LanguageModel,
  { model, shown, signal }: { readonly model: string | null; readonly shown: ShownPayload | null; readonly signal: AbortSignal }, // prettier-ignore
): Promise<GeminiResult<PictureReading>> {
  const { told, question } = asking(wish, ground, image);
  const answer = await askModel(line, question, { model, signal, shown });
  if (!answer.ok) return answer;
  const { value, sent, model: writer } = answer.value;
  const edited = shown?.edited ?? null;
  const words = edited === null ? {} : { words: editedWords(edited.prompt) };
  const read = usable(value, wish, ground, { told, marker: sent.marker, words, task: question.task });
  return { ok: true, value: { ...read, model: writer.replace(/^models\//u, "") } };
}

/** What went to the model. */
interface Sent {
  readonly told: Told;
  readonly marker: string;
  readonly words: { readonly words?: EditedWords };
  readonly task: readonly string[];
}

function usable(
  answer: Answer,
  wish: StudioWish,
  ground: ComposeGround,
  { told, marker, words, task }: Sent,
): Omit<PictureReading, "model"> {
  const facts = sourcesOf(wish);
  const ours = textKey(task.join(" "));
  const idea = (text: string) => ({ kind: "copy", platform: platformOf(wish.channel), setting: null, value: text, text }) as const; // prettier-ignore
  const category = ground.policy.specialAdCategories?.[0] ?? null;
  const isSafe = (text: string): boolean =>
    unsafeWords(text) === null &&
    !showsMarker(text, marker) &&
    newFact(text, facts) === null &&
    lintText(text, { ...LOOSEST, category }).every(({ severity }) => severity === "note") &&
    policyGuard(idea(text), ground.policy).verdict !== "refuse";
  const sentences = answer.description.split(/(?<=[.?!])\s+|(?<=。)/u).filter((one) => one.trim() !== "");
  // What we told the model is nothing that it saw.
  const isSeen = (one: string): boolean =>
    isSafe(one) && !givesOrders(one) && !ours.includes(textKey(one)) && maySpeakAlike(languageOf([one]), wish.language);
  const seen = sentences.filter(isSeen);
  const description = seen.join(" ").trim();
  const kept = description.length > LONGEST_DESCRIPTION ? "" : description;
  const ways = answer.ways.flatMap((one) => {
    const parsed = v.safeParse(Way, one);
    return parsed.success ? [parsed.output] : [];
  });
  const unlike = new Map(ways.map((way) => [wayKey(way), way]));
  // What is seen may be spoken of; facts are only what the person said.
  const walls = { told, marker, seen: kept, ...words };
  const { accepted, dropped } = studioWalls(answer.texts, wish, ground, walls);
  const tags = platformOf(wish.channel) !== "meta-ads" ? [] : answer.hashtags.flatMap((tag) => tagIn(tag, [...facts, kept], isSafe)); // prettier-ignore
  return {
    description: kept,
    ways: [...unlike.values()].slice(0, 3),
    texts: accepted,
    hashtags: [...new Set(tags)].slice(0, MOST_TAGS),
    dropped: dropped.length + sentences.length - seen.length,
  };
}

/** A single word that shares its beginning with what is known of the product. */
function tagIn(tag: unknown, known: readonly string[], isSafe: (text: string) => boolean): readonly string[] {
  const word = typeof tag === "string" ? tag.replace(/^#/u, "") : "";
  const isWord = /^\p{L}[\p{L}\p{N}_]{2,23}$/u.test(word);
  return isWord && isSafe(word) && isAboutTheSame(word, known) ? [word] : [];
}
