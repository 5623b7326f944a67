import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";
import { type Topic, topicWord } from "@/lib/policy/topics";
import { foldText, wordList } from "@/lib/policy/words";

const TOPICS: readonly Topic[] = ["health", "identity", "hardship"];
/** Said of a reader, these are attributes too, although an audience may be named so. */
const MORE = wordList([
  ...[
    "black singles",
    "black men",
    "black women",
    "white singles",
    "asian singles",
    "asian women",
    "arab singles",
    "seniors",
    "elderly",
    "too fat",
    "fat",
    "obese",
    "broke",
    "poor",
    "penniless",
    "a criminal",
    "convicted",
    "mentally ill",
    "insomnia",
    "panic attacks",
    "bald",
    "impotent",
    "hearing loss",
    "eczema",
    "psoriasis",
  ],
  ...[
    "pleite",
    "arm",
    "dick",
    "zu dick",
    "fett",
    "senioren",
    "schlafstörung*",
    "panikattacke*",
    "haarausfall",
    "impotent",
    "neurodermitis",
    "schuppenflechte",
    "rückenschmerzen",
    "einsam",
  ],
  ...["fauchée?", "obèse*", "gros", "gordo", "gorda", "pobre"],
]);
/** A word that only looks like an attribute. */
const NOT_ATTRIBUTES =
  /credit scores?|payday|cancer research|conservatives? estimate|desperate housewives|christian (?:dior|louboutin)|(?:abhol|such)sucht|sehnsucht|suchtfaktor|suchtpotential|gin tonic|divorce lawyers?|depression glass|black friday|arm(?:lehne|band|banduhr)|fat[- ]free|fat[- ]burning|low[- ]fat/gu;
/** Second person; German polite forms only with their capital, where they are not the first word of "sie sind". */
const SECOND_EN_ETC =
  /(?<![\p{L}\p{N}'])(?:you|your|yours|yourself|you're|you've|du|dich|dir|dein\p{Ll}{0,2}|euch|eure?\p{Ll}?|vous|votre|vos|toi|ton|ta|tes|tu|tus|usted|ustedes|você|vocês|seu|sua|あなた)(?![\p{L}\p{N}])|あなた/iu;
const SECOND_DE = /(?<![\p{L}\p{N}])(?:Sie|Ihnen|Ihr|Ihre|Ihrer|Ihren|Ihrem)(?![\p{L}\p{N}])/u;
/** Not the person but the offer: "our", "we", the shop. */
const OTHER_LIKE =
  /(?<![\p{L}\p{N}])(?:other|fellow|andere|anderen|weitere|d'autres|otros|otras|outros|outras)(?![\p{L}\p{N}])/iu;
const AGE_ASKED =
  /(?<![\p{L}\p{N}])(?:are you|you are|you're|bist du|du bist|sind sie|êtes-vous|vous avez|tienes|você tem)\s+(?:already |schon |plus de |más de |mais de )?(?:over |under |above |über |unter |älter als )?(?:the age of )?[1-9]\d(?!\d)(?! ?(?:%|km|min|minutes|minuten|percent|prozent|miles|seconds|sekunden|clicks|meters|meter))/iu;

/** Clauses end where a reader draws breath; abbreviations do not matter here, as a clause too short only finds less. */
const CLAUSE_END = /[.!?;:|\n–—]+|,\s|\s-\s/u;
/** How far an attribute may stand from "you" within a clause, in words. */
const NEAR = 7;

/**
 * Meta: an ad must not assert or imply a personal attribute of its reader; Google: nor imply knowledge of sensitive information.
 * Second person and an attribute near each other in one clause: a warning, never certainty.
 */
export const checkPersonal: TextRule = (text) => {
  for (const clause of text.split(CLAUSE_END)) {
    const attribute = attributeAsserted(clause);
    if (attribute === null) continue;
    return findingIf(
      true,
      "personal-attribute",
      "warning",
      `"${attribute}" stands close to "you": it can read as if the ad knew this about its reader.`,
      "Speak of the offer, not of the reader's situation.",
    );
  }
  return findingIf(
    AGE_ASKED.test(text),
    "personal-attribute",
    "warning",
    "It states the reader's age.",
    "Speak of the offer, not of the reader's age.",
  );
};

function attributeAsserted(clause: string): string | null {
  const folded = foldText(clause).replace(NOT_ATTRIBUTES, " ");
  let attribute: string | null = null;
  for (const topic of TOPICS) attribute ??= topicWord(topic, folded);
  attribute ??= MORE.find(folded);
  if (attribute === null) return null;
  if (OTHER_LIKE.test(clause)) return attribute;
  const person = SECOND_EN_ETC.exec(clause) ?? SECOND_DE.exec(clause);
  if (person === null) return null;
  const start = folded.indexOf(foldText(person[0]));
  const between = folded.slice(Math.min(start, folded.indexOf(attribute)), Math.max(start, folded.indexOf(attribute)));
  return between.split(" ").length <= NEAR ? attribute : null;
}
