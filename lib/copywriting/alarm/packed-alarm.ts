import {
  ALARM_GROUPS,
  type Alarm,
  type AlarmEvidence,
  type AlarmGroup,
  type Scorer,
} from "@/lib/copywriting/alarm/alarm";

/** An alarm as a small file: one byte a weight. Places are hashes, so no text that it learnt from can be read out of it. */
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
  /** What one step of a byte means. */
  readonly step: number;
  readonly bytes: string;
}

const MOST = 127;

export function packAlarm({ evidence, threshold, refused, groups }: Alarm, origin: string): PackedAlarm {
  return { origin, evidence, threshold: short(threshold), refused: packScorer(refused), groups: each((group) => packScorer(groups[group])) }; // prettier-ignore
}

export function unpackAlarm({ evidence, threshold, refused, groups }: PackedAlarm): Alarm {
  return { evidence, threshold, refused: unpackScorer(refused), groups: each((group) => unpackScorer(groups[group])) };
}

/** The few largest weights are cut to the step's reach: with them the many small ones would round to nothing. */
function packScorer({ intercept, weights }: Scorer): PackedScorer {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const step = Number((Math.max(sizes[Math.floor(sizes.length * 0.9998)]!, 1e-9) / MOST).toPrecision(6));
  const bytes = Uint8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step))) & 0xff);
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return { intercept: short(intercept), step, bytes: btoa(text) };
}

function unpackScorer({ intercept, step, bytes }: PackedScorer): Scorer {
  const text = atob(bytes);
  const weights = new Float32Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = text.charCodeAt(i);
    weights[i] = (byte > MOST ? byte - 256 : byte) * step;
  }
  return { intercept, weights };
}

function each<T>(of: (group: AlarmGroup) => T): Record<AlarmGroup, T> {
  return Object.fromEntries(ALARM_GROUPS.map((group) => [group, of(group)])) as Record<AlarmGroup, T>;
}

const short = (value: number): number => Number(value.toPrecision(6));
