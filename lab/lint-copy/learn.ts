import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AlarmGroup } from "@/lib/copywriting/alarm/alarm";
import { packAlarm } from "@/lib/copywriting/alarm/packed-alarm";
import { rulesOn } from "@/lib/copywriting/lint";
import { LANGUAGES, labelledTexts } from "./labelled";
import { type LabelledText, trainAlarm } from "./train-alarm";

/** What a label of the texts means to the alarm; null: a matter of form, which rules decide. */
const GROUP_OF: Readonly<Record<string, AlarmGroup | null>> = {
  personal: "personal",
  shame: "personal",
  distress: "personal",
  "before-after": "health",
  health: "health",
  prescription: "health",
  claim: "claim",
  superlative: "claim",
  finance: "finance",
  credit: "discrimination",
  employment: "discrimination",
  housing: "discrimination",
  sensational: "sensational",
  clickbait: "sensational",
  urgency: "urgency",
  minors: "minors",
  "ai-act": "minors",
  fake: "fake",
  endorsed: "fake",
  counterfeit: "brand",
  trademark: "brand",
  profanity: "profanity",
};
/** These were written by the hand that wrote the rules. */
const ONE_HAND: readonly string[] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
const ORIGIN =
  "Hashed weights, no text. Learnt by `lab lint-copy --learn` from advertising texts in six languages that the project made up and labelled " +
  "(lab/lint-copy/texts), none of them taken from anybody.";

/** Learns the alarm that comes with the extension from the project's own texts and writes it as it is shipped. */
export function learnAlarm(target: string, said: (line: string) => void): void {
  const sets = readdirSync(join(import.meta.dirname, "texts")).filter((set) => set !== "unseen");
  const texts = sets.flatMap((set) =>
    LANGUAGES.flatMap((language) =>
      labelledTexts(set, language).flatMap(({ label, text, place }): LabelledText[] => {
        const group = label === "clean" ? null : GROUP_OF[label];
        if (label !== "clean" && group == null) return [];
        const isFound = rulesOn(text, place).some(({ severity }) => severity !== "note");
        return [{ text, author: ONE_HAND.includes(set) ? "the rules' own sets" : set, group: group ?? null, isFound }];
      }),
    ),
  );
  const alarm = trainAlarm(texts, said);
  const { evidence } = alarm;
  said(
    `Of texts that no rule found, by authors held out in turn: ${evidence.found} of ${evidence.refused} to be refused, ${evidence.rang} of ${evidence.clean} clean.`,
  );
  writeFileSync(target, `${JSON.stringify(packAlarm(alarm, ORIGIN))}\n`);
}
