import {
  ALARM_GROUPS,
  type Alarm,
  type AlarmEvidence,
  type AlarmGroup,
  type Scorer,
} from "@/lib/copywriting/alarm/alarm";

/** An alarm as a small file: half a byte a weight, which costs it no text in a hundred. Places are hashes, so no text that it learnt from can be read out of it. */
export interface PackedAlarm {
  /** Whose texts these were and how it was made. */
  readonly origin: string;
  readonly evidence: AlarmEvidence;
  readonly threshold: number;
  readonly refused: PackedScorer;
  readonly groups: Readonly<Record<AlarmGroup, PackedScorer>>;
}

interface PackedScorer {
  readonly intercept: number;
  /** What one step of a weight means. */
  readonly step: number;
  /** Two weights a byte, each from -7 to 7 with 8 added. */
  readonly bytes: string;
}

const MOST = 7;

export function packAlarm({ evidence, threshold, refused, groups }: Alarm, origin: string): PackedAlarm {
  return { origin, evidence, threshold: short(threshold), refused: packScorer(refused), groups: each((group) => packScorer(groups[group])) }; // prettier-ignore
}

export function unpackAlarm({ evidence, threshold, refused, groups }: PackedAlarm): Alarm {
  return { evidence, threshold, refused: unpackScorer(refused), groups: each((group) => unpackScorer(groups[group])) };
}

/** The largest one in a hundred is cut to the step's reach: with them the many small ones would round to nothing. */
function packScorer({ intercept, weights }: Scorer): PackedScorer {
  const sizes = Float64Array.from(weights, Math.abs).filter((size) => size > 0).sort(); // prettier-ignore
  const step = Number(((sizes[Math.floor(sizes.length * 0.99)] ?? 1) / MOST).toPrecision(6));
  const steps = Uint8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step))) + 8);
  let text = "";
  for (let i = 0; i < steps.length; i += 2) text += String.fromCharCode(steps[i]! * 16 + steps[i + 1]!);
  return { intercept: short(intercept), step, bytes: btoa(text) };
}

function unpackScorer({ intercept, step, bytes }: PackedScorer): Scorer {
  const text = atob(bytes);
  const weights = new Float32Array(2 * text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = text.charCodeAt(i);
    weights[2 * i] = ((byte >> 4) - 8) * step;
    weights[2 * i + 1] = ((byte & 15) - 8) * step;
  }
  return { intercept, weights };
}

function each<T>(of: (group: AlarmGroup) => T): Record<AlarmGroup, T> {
  return Object.fromEntries(ALARM_GROUPS.map((group) => [group, of(group)])) as Record<AlarmGroup, T>;
}

const short = (value: number): number => Number(value.toPrecision(6));
