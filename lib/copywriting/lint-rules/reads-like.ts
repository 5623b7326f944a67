import { type AlarmGroup, ringsFor } from "@/lib/copywriting/alarm/alarm";
import { shippedAlarm } from "@/lib/copywriting/alarm/shipped-alarm";
import type { TextRule } from "@/lib/copywriting/lint-rules/rule";

/** What texts of each group do, and what to do with one that reads like them. */
const WORDS: Readonly<Record<AlarmGroup, readonly [they: string, fix: string]>> = {
  personal: [
    "speak about the reader's person, body or troubles",
    "Say what you offer, not what the reader is or suffers from.",
  ],
  health: ["promise cures or changes of a body", "Say what the product is and does, without a promise of healing."],
  claim: ["promise or praise more than can be proved", "Name a fact that the landing page proves."],
  finance: ["promise income, gains or the end of debts", "Name conditions and risks, promise no result."],
  discrimination: ["choose or keep out people by what they are", "Say what is offered, open to everybody."],
  sensational: ["bait the reader instead of saying what is offered", "Say what the reader gets."],
  urgency: ["press for time or stock", "Name the day on which the offer really ends."],
  minors: ["turn to children, or manipulate or sort people", "Address adults, and leave the practice out."],
  fake: ["pass off something that is not so as real or recommended", "Say who speaks, and claim no endorsement."],
  brand: ["use or run down another firm's brand", "Speak of your own offer only."],
  profanity: ["swear or insult", "Say it in words that anybody may read."],
};

/**
 * A text that no rule stops, but that reads like those that must be refused: rules know the usual words, and advertisers find others. It is a guess from
 * wording, so it warns and never refuses, and says how often it was right on texts of authors that it had not learnt from.
 */
export const checkReadsLike: TextRule = (text) => {
  const alarm = shippedAlarm();
  const group = ringsFor(alarm, text);
  if (group === null) return [];
  const { texts, found, refused, rang, clean } = alarm.evidence;
  const [they, fix] = WORDS[group];
  const why =
    `It reads like texts that ${they}: a guess from ${texts} labelled texts, not a rule. ` +
    `Of texts by others it found ${found} of ${refused} that no rule had found, and rang at ${rang} of ${clean} harmless ones.`;
  return [
    { rule: `reads-like-${group}`, severity: "warning", why, fix, params: { texts, found, refused, rang, clean } },
  ];
};
