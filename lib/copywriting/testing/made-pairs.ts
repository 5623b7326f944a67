import type { TextPair } from "@/lib/copywriting/ranking/train-ranker";
import { hashText } from "@/lib/domain/hash-text";

const OPENINGS = ["See", "Why", "This is how", "Meet", "You will love", "Nobody knows", "Get", "Finally:"];
const THINGS = ["lamp", "bicycle", "kettle", "garden", "course", "jacket", "window", "holiday", "phone", "sofa", "bread", "ladder"]; // prettier-ignore
const ENDINGS = ["today", "that lasts", "for you", "without any fuss", "in 3 days", "like new"];
const MARKS = ["?", ".", "!", ""];
/** What readers of the made tests answer to, in log odds. */
const WORTH: Readonly<Record<string, number>> = { "You will love": 1.2, "Why": 0.9, "?": 0.8, "!": -0.9, "Get": -1.1, "for you": 0.9, "in 3 days": -0.7 }; // prettier-ignore

/** Made tests with a known truth: texts of one thing against each other, won by wording and some chance. */
export function madePairs(experiments: number, seed: number): readonly TextPair[] {
  const draw = (key: string, count: number): number => hashText(`${seed} ${key}`) % count;
  return Array.from({ length: experiments }, (_, experiment) => {
    const thing = `${THINGS[draw(`thing ${experiment}`, THINGS.length)]!} ${experiment}`;
    const texts = [0, 1, 2].map((text) => {
      const pick = (list: readonly string[], what: string): string => list[draw(`${what} ${experiment} ${text}`, list.length)]!; // prettier-ignore
      const parts = [pick(OPENINGS, "opening"), pick(ENDINGS, "ending"), pick(MARKS, "mark")] as const;
      const chance = (draw(`chance ${experiment} ${text}`, 1000) / 1000 - 0.5) * 1.2;
      const worth = parts.reduce((sum, part) => sum + (WORTH[part] ?? 0), chance);
      return { text: `${parts[0]} a ${thing} ${parts[1]}${parts[2]}`, worth };
    });
    return [[0, 1], [1, 2], [2, 0]].map(([one, other]) => ({
      experiment: `e${experiment}`,
      a: texts[one!]!.text,
      b: texts[other!]!.text,
      aWins: texts[one!]!.worth > texts[other!]!.worth,
    })); // prettier-ignore
  }).flat();
}
