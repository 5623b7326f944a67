import * as v from "valibot";
import type { AnswerSchema, ModelQuestion } from "@/lib/domain/model-question";
import { ADVERTISED_LANGUAGES } from "@/lib/brief/language-names";
import { LONGEST_BRIEF } from "@/lib/brief/longest";

const GOALS = ["sales", "leads", "calls", "visits", "traffic", "engagement", "awareness"] as const;
/** What a client's target may be about, by the names that the local reading gives them. */
const KPIS = [
  "CPL", "CPA", "ROAS", "CPC", "CTR", "CPM", "CPI", "cost per call", "cost per visit",
  "leads", "sales", "calls", "visits", "traffic", "engagement", "awareness",
] as const; // prettier-ignore
const SENTIMENTS = ["positive", "neutral", "negative"] as const;
const CERTAINTIES = ["sure", "unsure"] as const;

/** Evidence before verdict: models fill a schema in its order. */
const quote: AnswerSchema = { type: "string", description: "the words of the text, copied letter by letter" };
const number: AnswerSchema = { type: "number" };
const one = (properties: Readonly<Record<string, AnswerSchema>>, maxItems = 1): AnswerSchema => ({
  type: "array",
  maxItems,
  items: { type: "object", properties: { quote, ...properties } },
});
const chosen = (of: readonly string[]): AnswerSchema => ({ type: "string", enum: of });

/** A field that the text does not say is an empty list. */
const SCHEMA: AnswerSchema = {
  type: "object",
  properties: {
    goal: one({ goal: chosen(GOALS) }),
    target: one({ kpi: chosen(KPIS), value: { type: "number", description: "0 where no figure is said" } }),
    budget: one({ amount: number }),
    starts: one({ day: { type: "string", description: "YYYY-MM-DD" } }),
    ends: one({ day: { type: "string", description: "YYYY-MM-DD" } }),
    locations: one({ name: { type: "string", description: "as in the quote" } }, 20),
    languages: one({ language: chosen(ADVERTISED_LANGUAGES) }, 10),
    ages: one({ from: number, to: number }),
    audience: one({}),
    persona: one({}),
    offer: one({}),
    tone: one({}),
    avoid: one({}, 12),
    sentiment: one({ sentiment: chosen(SENTIMENTS) }),
    certainty: one({ certainty: chosen(CERTAINTIES) }),
  },
};

const words = v.pipe(v.string(), v.maxLength(2000));
/** Items that are not of this shape fall out one by one; a field that is missing is as good as empty. */
const list = <T>(item: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.maxLength(60),
      v.transform((all): T[] =>
        all.flatMap((entry) => {
          const parsed = v.safeParse(item, entry);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );
const figure = v.pipe(v.number(), v.finite());

const Answer = v.object({
  goal: list(v.object({ quote: words, goal: v.picklist(GOALS) })),
  target: list(v.object({ quote: words, kpi: v.picklist(KPIS), value: v.nullable(figure) })),
  budget: list(v.object({ quote: words, amount: figure })),
  starts: list(v.object({ quote: words, day: v.pipe(v.string(), v.isoDate()) })),
  ends: list(v.object({ quote: words, day: v.pipe(v.string(), v.isoDate()) })),
  locations: list(v.object({ quote: words, name: words })),
  languages: list(v.object({ quote: words, language: v.picklist(ADVERTISED_LANGUAGES) })),
  ages: list(v.object({ quote: words, from: v.nullable(figure), to: v.nullable(figure) })),
  audience: list(v.object({ quote: words })),
  persona: list(v.object({ quote: words })),
  offer: list(v.object({ quote: words })),
  tone: list(v.object({ quote: words })),
  avoid: list(v.object({ quote: words })),
  sentiment: list(v.object({ quote: words, sentiment: v.picklist(SENTIMENTS) })),
  certainty: list(v.object({ quote: words, certainty: v.picklist(CERTAINTIES) })),
});
/** What a model says of a brief, of the right shape; whether it is true is not known yet. */
export type BriefAnswer = v.InferOutput<typeof Answer>;

/** The question for a client's text. `names` are replaced by tokens before it goes. */
export function briefQuestion(raw: string, names: readonly string[], today: string): ModelQuestion<BriefAnswer> {
  return {
    purpose: "brief",
    task: [
      "You read what a client wrote to an advertising agency and fill in a brief.",
      "Leave a field empty where the text does not say it. Guess nothing and add nothing.",
      "Copy each quote letter by letter out of one place of the text: the shortest words that say it, at most a sentence.",
      "Where messages contradict each other, the newest counts. `budget` is what may be spent on the ads, no price and no fee.",
      "`target` is the figure that is to be reached. `avoid` is what the ads must not say or do. `today` is in `order`.",
    ],
    order: { today },
    texts: [{ id: "brief", text: raw.slice(0, LONGEST_BRIEF), longest: LONGEST_BRIEF }],
    names,
    schema: SCHEMA,
    read: (json) => {
      const parsed = v.safeParse(Answer, json);
      return parsed.success ? parsed.output : null;
    },
  };
}
