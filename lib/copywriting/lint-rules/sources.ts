import type { PlatformId } from "@/lib/domain/platform";

/** Where a rule is written down. */
export interface RuleSource {
  readonly name: string;
  readonly url: string;
}

const google = (name: string, answer: number): RuleSource => ({
  name: `Google Ads policies: ${name}`,
  url: `https://support.google.com/adspolicy/answer/${answer}`,
});
const meta = (name: string): RuleSource => ({
  name: `Meta Advertising Standards: ${name}`,
  url: "https://transparency.meta.com/policies/ad-standards/",
});
const EDITORIAL = google("Editorial", 6021546);
const MISREPRESENTATION = google("Misrepresentation", 6020955);
const LENGTHS: RuleSource = {
  name: "Google Ads Help: About responsive search ads",
  url: "https://support.google.com/google-ads/answer/7684791",
};
const AI_ACT: RuleSource = {
  name: "Regulation (EU) 2024/1689 (AI Act), Article 5",
  url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
};
const UNFAIR_PRACTICES: RuleSource = {
  name: "Directive 2005/29/EC (unfair commercial practices), Annex I",
  url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
};
const CIRCUMVENTING = meta("Circumventing systems");
const QUALITY = meta("Unacceptable business practices; profanity, grammar and symbols");

type Both = readonly [google: RuleSource, meta: RuleSource];
const one = (source: RuleSource): Both => [source, source];
const LENGTH: Both = [LENGTHS, meta("Text and format requirements")];
const STYLE: Both = [EDITORIAL, QUALITY];
const HIDING: Both = [EDITORIAL, CIRCUMVENTING];

const SOURCES: Readonly<Record<string, Both>> = {
  empty: LENGTH,
  "too-long": LENGTH,
  "will-be-cut": LENGTH,
  "too-many-texts": LENGTH,
  "too-few-texts": LENGTH,
  "needs-short-text": LENGTH,
  "mixed-script": HIDING,
  "disguised-word": HIDING,
  "invisible-character": HIDING,
  "gimmick-letters": HIDING,
  "styled-letters": HIDING,
  "impossible-claim": [MISREPRESENTATION, meta("Deceptive ads and unrealistic outcomes")],
  "unproven-claim": [MISREPRESENTATION, meta("Deceptive ads and unrealistic outcomes")],
  superlative: one(UNFAIR_PRACTICES),
  clickbait: [MISREPRESENTATION, meta("Sensational content; low-quality and disruptive content")],
  "fake-prize": one(UNFAIR_PRACTICES),
  "fake-alarm": [MISREPRESENTATION, meta("Deceptive ads; non-existent functionality")],
  "false-urgency": one(UNFAIR_PRACTICES),
  urgency: one(UNFAIR_PRACTICES),
  "personal-attribute": [
    google("Personalised advertising", 143465),
    meta("Privacy violations and personal attributes"),
  ],
  "before-after": [MISREPRESENTATION, meta("Personal health and appearance")],
  "body-shame": [google("Personalised advertising", 143465), meta("Personal health and appearance")],
  "exploits-distress": one(AI_ACT),
  minors: one(UNFAIR_PRACTICES),
  "ai-act": one(AI_ACT),
  discriminates: [google("Housing, employment and consumer finance", 9997418), meta("Discriminatory practices")],
  "category-likely": [google("Housing, employment and consumer finance", 9997418), meta("Special ad categories")],
  "prohibited-goods": [google("Dangerous products or services", 6014299), meta("Restricted goods and services")],
  counterfeit: [google("Counterfeit goods", 176017), meta("Third-party infringement")],
  "borrowed-authority": [MISREPRESENTATION, meta("Brand usage; deceptive ads")],
  trademark: [google("Trademarks", 6118), meta("Third-party infringement")],
  profanity: [google("Inappropriate content", 6015406), QUALITY],
};

const READS_LIKE = "reads-like-";
/** Where the subject of a text is written down that only reads like those that are refused. */
const LIKE: Readonly<Record<string, string>> = {
  personal: "personal-attribute",
  health: "before-after",
  claim: "impossible-claim",
  finance: "impossible-claim",
  discrimination: "discriminates",
  sensational: "clickbait",
  urgency: "false-urgency",
  minors: "minors",
  fake: "borrowed-authority",
  brand: "trademark",
  profanity: "profanity",
};

/** The policy or law that a rule of the linter rests on; the editorial rules where none of its own is named. */
export function sourceOf(rule: string, platform: PlatformId): RuleSource {
  const written = rule.startsWith(READS_LIKE) ? LIKE[rule.slice(READS_LIKE.length)]! : rule;
  const [ofGoogle, ofMeta] = SOURCES[written] ?? STYLE;
  return platform === "google-ads" ? ofGoogle : ofMeta;
}
