import * as v from "valibot";
import { acceptable } from "@/lib/copywriting/candidates";
import { type DroppedDraft, wallFor } from "@/lib/copywriting/draft-walls";
import type { EditedWords } from "@/lib/copywriting/edited-words";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { ComposeGround, WrittenText } from "@/lib/copywriting/studio/compose";
import { screenFor, sourcesOf } from "@/lib/copywriting/studio/field-ground";
import { saidTo } from "@/lib/copywriting/studio/fill-line";
import { STUDIO_FIELDS } from "@/lib/copywriting/studio/fields";
import { speaksOfOurWork } from "@/lib/copywriting/studio/orders-in";
import { PHRASEBOOKS } from "@/lib/copywriting/studio/phrasebooks";
import { takesUp } from "@/lib/copywriting/studio/takes-up";
import type { Told } from "@/lib/copywriting/studio/told";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

const OneText = v.object({ field: v.picklist(STUDIO_FIELDS), text: v.pipe(v.string(), v.maxLength(3000)) });

export interface ThroughWalls {
  readonly accepted: readonly WrittenText[];
  readonly dropped: readonly (DroppedDraft["because"] | "avoided")[];
}

/** What was sent beside the wish, and what a picture shows. */
export interface WallsGround {
  readonly told: Pick<Told, "fields" | "proven">;
  readonly marker: string;
  /** The person's own words in the question, where they changed it. */
  readonly words?: EditedWords;
  /** What a model says that a picture shows: may be spoken of beside what the person said, never instead of it, and is no fact. */
  readonly seen?: string;
}

/**
 * Sorts a model's texts for the studio by rules alone, item by item: limits, hidden characters, addresses, facts that nobody said,
 * another subject or language, words to avoid, repeats, and at the end linter and policy guard, without any warning left.
 */
export function studioWalls(
  items: readonly unknown[],
  wish: StudioWish,
  ground: ComposeGround,
  { told, marker, words, seen }: WallsGround,
): ThroughWalls {
  const accepted: WrittenText[] = [];
  const dropped: ThroughWalls["dropped"][number][] = [];
  const sources = [...sourcesOf(wish), ...told.proven, ...wish.voice.words, ...(words?.facts ?? [])];
  const { short, bare, sentence } = PHRASEBOOKS[wish.language].actions[wish.action];
  const actions = [short, bare, sentence].flatMap((said) => saidTo(said, wish.voice.address));
  const avoid = wish.voice.avoid.map(textKey).filter((word) => word !== "");
  const names = [wish.what.product, wish.what.brand];
  // Who sells a budget planner speaks of budgets.
  const mayOrder = sources.some(speaksOfOurWork);
  const taken = new Map<string, Set<string>>();
  for (const item of items) {
    const one = v.safeParse(OneText, item);
    const field = one.success ? told.fields.find(({ id }) => id === one.output.field) : undefined;
    if (!one.success || field === undefined) {
      dropped.push(one.success ? "slot" : "shape");
      continue;
    }
    const text = one.output.text.trim();
    const screen = screenFor(field, wish, ground.screen);
    const before = taken.get(field.id) ?? new Set(screen.texts.map(textKey));
    taken.set(field.id, before);
    const walls = { prompt: { marker }, screen, wanted: [field.slot], sources, about: [...actions, ...(seen === undefined ? [] : [seen]), ...(words === undefined ? [] : [words.about])], taken: before }; // prettier-ignore
    const isOff = seen !== undefined && (!takesUp(text, sources, names) || (!mayOrder && speaksOfOurWork(text)));
    const met = wallFor(text, field.slot, walls) ?? (isOff ? "subject" : null);
    const isAvoided = avoid.some((word) => ` ${textKey(text)} `.includes(` ${word} `));
    const problems = met === null && !isAvoided ? acceptable(field.slot, text, screen, ground.policy) : null;
    if (problems === null || problems.some(({ severity }) => severity === "warning")) {
      dropped.push(met ?? (isAvoided ? "avoided" : "rules"));
      continue;
    }
    before.add(textKey(text));
    accepted.push({ field: field.id, text });
  }
  return { accepted, dropped };
}
