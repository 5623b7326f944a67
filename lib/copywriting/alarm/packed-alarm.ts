import { ALARM_GROUPS, type Alarm, type AlarmEvidence, type AlarmGroup } from "@/lib/copywriting/alarm/alarm";
import { short } from "@/lib/domain/half-bytes";
import { type PackedScorer, packScorer, unpackScorer } from "@/lib/domain/hashed-scorer";

/** An alarm as a small file: half a byte a weight, which costs it no text in a hundred. */
export interface PackedAlarm {
  /** Whose texts these were and how it was made. */
  readonly origin: string;
  readonly evidence: AlarmEvidence;
  readonly threshold: number;
  readonly refused: PackedScorer;
  readonly groups: Readonly<Record<AlarmGroup, PackedScorer>>;
}

export function packAlarm({ evidence, threshold, refused, groups }: Alarm, origin: string): PackedAlarm {
  return { origin, evidence, threshold: short(threshold), refused: packScorer(refused), groups: each((group) => packScorer(groups[group])) }; // prettier-ignore
}

export function unpackAlarm({ evidence, threshold, refused, groups }: PackedAlarm): Alarm {
  return { evidence, threshold, refused: unpackScorer(refused), groups: each((group) => unpackScorer(groups[group])) };
}

function each<T>(of: (group: AlarmGroup) => T): Record<AlarmGroup, T> {
  return Object.fromEntries(ALARM_GROUPS.map((group) => [group, of(group)])) as Record<AlarmGroup, T>;
}
