import { scoreOf, type Scorer } from "@/lib/domain/hashed-scorer";
import { piecesOf } from "@/lib/domain/text-pieces";

/** What texts are refused for, in few words: one rule of the linter and one policy each. */
export const ALARM_GROUPS = [
  "personal",
  "health",
  "claim",
  "finance",
  "discrimination",
  "sensational",
  "urgency",
  "minors",
  "fake",
  "brand",
  "profanity",
] as const;
export type AlarmGroup = (typeof ALARM_GROUPS)[number];

/** How the alarm did on texts by authors that it had not learnt from, among those on which the rules were silent. */
export interface AlarmEvidence {
  /** Texts that it learnt from, both kinds. */
  readonly texts: number;
  readonly authors: number;
  /** Of texts that must be refused and that no rule found: how many there were, how many of them it found. */
  readonly refused: number;
  readonly found: number;
  /** Of texts that may run and that no rule stopped: how many there were, at how many of them it rang. */
  readonly clean: number;
  readonly rang: number;
}

/** Tells by wording alone whether a text reads like those that must be refused, and for what. */
export interface Alarm {
  readonly evidence: AlarmEvidence;
  /** It rings at this score and above. */
  readonly threshold: number;
  readonly refused: Scorer;
  readonly groups: Readonly<Record<AlarmGroup, Scorer>>;
}

/** What a text is likely refused for; null where the alarm stays silent. */
export function ringsFor(alarm: Alarm, text: string): AlarmGroup | null {
  if (scoreOf(alarm.refused, piecesOf(text, alarm.refused.weights.length)) < alarm.threshold) return null;
  const pieces = piecesOf(text, alarm.groups.claim.weights.length);
  const scores = ALARM_GROUPS.map((group) => scoreOf(alarm.groups[group], pieces));
  return ALARM_GROUPS[scores.indexOf(Math.max(...scores))]!;
}
