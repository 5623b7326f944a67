import { ALARM_GROUPS, type Alarm, type AlarmGroup } from "@/lib/copywriting/alarm/alarm";
import { scoreOf, type Scorer } from "@/lib/domain/hashed-scorer";
import { piecesOf } from "@/lib/domain/text-pieces";
import { fitPairwise } from "@/lib/copywriting/ranking/pairwise";

/** A text with what is known of it. */
export interface LabelledText {
  readonly text: string;
  /** Who wrote it: texts of one author are never on both sides of a check. */
  readonly author: string;
  /** What it must be refused for; null where it may run. */
  readonly group: AlarmGroup | null;
  /** Whether a rule of the linter finds it already. */
  readonly isFound: boolean;
}

const PLACES = 2 ** 20;
const GROUP_PLACES = 2 ** 14;
const RIDGE = 0.1;
/** How many of a hundred texts that may run, and that no rule stopped, it may ring at. */
const FALSE_ALARMS = 0.06;

/** Learns from all texts; threshold and evidence come from authors held out in turn. `said` hears of the progress. */
export function trainAlarm(texts: readonly LabelledText[], said: (line: string) => void): Alarm {
  const pieces = texts.map(({ text }) => piecesOf(text, PLACES));
  const labels = texts.map(({ group }) => group !== null);
  const authors = [...new Set(texts.map(({ author }) => author))];
  const scores = new Float64Array(texts.length);
  for (const author of authors) {
    const scorer = learn(pieces, labels, PLACES, (i) => texts[i]!.author !== author);
    texts.forEach((one, i) => {
      if (one.author === author) scores[i] = scoreOf(scorer, pieces[i]!);
    });
  }
  const quiet = texts.flatMap((one, i) => (one.isFound ? [] : [{ ...one, score: scores[i]! }]));
  const clean = quiet.filter(({ group }) => group === null).map(({ score }) => score).sort((a, b) => b - a); // prettier-ignore
  const refused = quiet.filter(({ group }) => group !== null);
  const threshold = clean[Math.floor(clean.length * FALSE_ALARMS)]!;
  for (const author of authors) said(`${author}: ${line(texts, scores, threshold, author)}`);
  const evidence = {
    texts: texts.length,
    authors: authors.length,
    refused: refused.length,
    found: refused.filter(({ score }) => score >= threshold).length,
    clean: clean.length,
    rang: clean.filter((score) => score >= threshold).length,
  };
  const groupPieces = texts.map(({ text }) => piecesOf(text, GROUP_PLACES));
  const groups = Object.fromEntries(
    ALARM_GROUPS.map((group) => [
      group,
      learn(groupPieces, texts.map((one) => one.group === group), GROUP_PLACES, (i) => texts[i]!.group !== null), // prettier-ignore
    ]),
  ) as Record<AlarmGroup, Scorer>;
  return { evidence, threshold, refused: learn(pieces, labels, PLACES, () => true), groups };
}

/**
 * Logistic regression with a ridge. Each place is weighed by how rare it is and by how differently both kinds of text have it (naive Bayes' log ratio; Wang &
 * Manning 2012, "Baselines and Bigrams"); places seen in fewer than three texts are left out. The weights returned have that folded in.
 */
function learn(
  pieces: readonly Int32Array[],
  labels: readonly boolean[],
  places: number,
  isUsed: (i: number) => boolean,
): Scorer {
  const used = pieces.flatMap((_, i) => (isUsed(i) ? [i] : []));
  const weighing = weighingOf(pieces, labels, places, used);
  const none = { at: new Int32Array(0), value: new Float64Array(0) };
  const rows = used.map((i) => {
    const at = pieces[i]!.filter((place) => weighing[place] !== 0);
    const size = Math.sqrt(pieces[i]!.length);
    const value = Float64Array.from([...at, places], (place) => (place === places ? 1 : weighing[place]! / size));
    return { a: { at: Int32Array.from([...at, places]), value }, b: none, aWins: labels[i]! };
  });
  const weights = fitPairwise(rows, places + 1, RIDGE);
  return {
    intercept: weights[places]!,
    weights: Float64Array.from({ length: places }, (_, place) => weights[place]! * weighing[place]!),
  };
}

function weighingOf(
  pieces: readonly Int32Array[],
  labels: readonly boolean[],
  places: number,
  used: readonly number[],
): Float64Array {
  const refused = new Float64Array(places);
  const clean = new Float64Array(places);
  for (const i of used) for (const place of pieces[i]!) (labels[i]! ? refused : clean)[place]! += 1;
  const all = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count + 1, 0);
  const [ofRefused, ofClean] = [all(refused), all(clean)];
  return Float64Array.from({ length: places }, (_, place) => {
    const seen = refused[place]! + clean[place]!;
    if (seen < 3) return 0;
    const rarity = Math.log((1 + used.length) / (1 + seen)) + 1;
    const ratio = Math.log((refused[place]! + 1) / ofRefused / ((clean[place]! + 1) / ofClean));
    return (rarity * (0.3 + Math.abs(ratio))) / 3;
  });
}

/** In a line: what the rules alone, and rules and alarm together, make of an author's texts that the alarm had not learnt from. */
function line(texts: readonly LabelledText[], scores: Float64Array, threshold: number, author: string): string {
  const share = (isRefused: boolean): string => {
    const of = texts.flatMap((one, i) =>
      one.author === author && (one.group !== null) === isRefused ? [{ ...one, rings: scores[i]! >= threshold }] : [],
    );
    const found = of.filter(({ isFound }) => isFound).length;
    const both = of.filter(({ isFound, rings }) => isFound || rings).length;
    return `${of.length} (rules ${found}, with the alarm ${both}, ${((100 * both) / of.length).toFixed(1)} %)`;
  };
  return `found of those to be refused ${share(true)}, of clean ones ${share(false)}`;
}
