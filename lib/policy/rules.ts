import type { PlatformId } from "@/lib/domain/platform";
import type { SuggestionKind } from "@/lib/domain/suggestion";
import type { SpecialCategory } from "@/lib/policy/categories";
import type { Region } from "@/lib/policy/regions";
import type { Topic } from "@/lib/policy/topics";
import type { Touch } from "@/lib/policy/touch";

/** Raise with every change of a rule, its words or its sources. */
export const POLICY_VERSION = "2026-11-22";

/**
 * One rule as data. All conditions that are given must hold; a list holds when any of its entries does.
 * Where the region cannot be told, a rule with a region warns instead of refusing.
 */
export interface PolicyRule {
  readonly id: string;
  readonly verdict: "warn" | "refuse";
  readonly code: string;
  readonly platforms?: readonly PlatformId[];
  readonly kinds?: readonly SuggestionKind[];
  readonly touches?: readonly Touch[];
  /** Declared in the campaign. */
  readonly declared?: readonly SpecialCategory[];
  /** The declaration could not be read, or names a category that this version does not know. */
  readonly declarationUnknown?: true;
  /** The campaign's name or texts look like this, and it is not declared. */
  readonly looksLike?: readonly Topic[];
  /** The idea's own words (value, audience name, text) say this. */
  readonly says?: readonly Topic[];
  readonly region?: Region;
  readonly source: string;
  readonly message: string;
}

const META_SPECIAL = "Meta: special ad categories (developers.facebook.com, Marketing API, April 2026)";
const META_SENSITIVE =
  "Meta: audiences and conversions that suggest health or financial status (since 2 September 2025)";
const GOOGLE_HEC = "Google: housing, employment and credit (support.google.com/adspolicy/answer/9997418)";
const GOOGLE_SENSITIVE = "Google: sensitive interest categories (support.google.com/adspolicy/answer/143465)";
const DSA_26 = "EU Digital Services Act, art. 26(3); GDPR, art. 9";
const DSA_28 = "EU Digital Services Act, art. 28(2)";
const EU_POLITICAL = "EU regulation 2024/900 on political advertising";
const AI_ACT = "EU AI Act, art. 5(1)(b)";

const PEOPLE: readonly Touch[] = ["age", "gender", "postcode", "small-radius", "location-exclusion", "family-status"];
const ALL_TARGETING: readonly Touch[] = [
  ...PEOPLE,
  "location",
  "audience",
  "interests",
  "lookalike",
  "customer-list",
  "exclusion",
];
const PROTECTED: readonly SpecialCategory[] = ["HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "CREDIT"];

export const POLICY_RULES: readonly PolicyRule[] = [
  {
    id: "special-category-people",
    verdict: "refuse",
    code: "policy-special-category-people",
    kinds: ["targeting"],
    touches: PEOPLE,
    declared: PROTECTED,
    source: META_SPECIAL,
    message:
      "In a special ad category nobody may be left out by age, gender, family status, postcode, small radius or excluded places.",
  },
  {
    id: "special-category-audience",
    verdict: "refuse",
    code: "policy-special-category-audience",
    kinds: ["targeting"],
    touches: ["lookalike", "customer-list", "exclusion"],
    declared: PROTECTED,
    source: META_SPECIAL,
    message: "In a special ad category lookalike, saved and customer-list audiences and exclusions are not allowed.",
  },
  {
    id: "special-category-narrowing",
    verdict: "warn",
    code: "policy-special-category-narrowing",
    kinds: ["targeting"],
    touches: ["location", "audience", "interests"],
    declared: PROTECTED,
    source: META_SPECIAL,
    message:
      "In a special ad category only few interests and places of at least 15 miles are allowed; check that this leaves nobody out.",
  },
  {
    id: "google-housing-employment-credit",
    verdict: "refuse",
    code: "policy-google-housing-employment-credit",
    platforms: ["google-ads"],
    kinds: ["targeting"],
    touches: ["age", "gender", "postcode", "family-status"],
    looksLike: ["housing", "employment", "finance"],
    region: "us-ca",
    source: GOOGLE_HEC,
    message:
      "For housing, employment and credit in the US and Canada, Google allows no targeting by age, gender, parental or marital status or ZIP code.",
  },
  {
    id: "meta-category-likely",
    verdict: "warn",
    code: "policy-category-likely",
    platforms: ["meta-ads"],
    kinds: ["targeting", "copy"],
    touches: [...ALL_TARGETING, "text"],
    looksLike: ["housing", "employment", "finance", "politics", "gambling"],
    source: META_SPECIAL,
    message:
      "This looks like a special ad category that is not declared; if it is one, declare it and do not narrow who sees it.",
  },
  {
    id: "category-unread",
    verdict: "warn",
    code: "policy-category-unread",
    platforms: ["meta-ads"],
    kinds: ["targeting"],
    touches: ALL_TARGETING,
    declarationUnknown: true,
    source: META_SPECIAL,
    message: "The campaign's special ad category could not be read; this is not allowed if one is declared.",
  },
  {
    id: "eu-political-targeting",
    verdict: "refuse",
    code: "policy-eu-political",
    kinds: ["targeting", "copy"],
    touches: [...ALL_TARGETING, "text"],
    declared: ["ISSUES_ELECTIONS_POLITICS"],
    region: "eu",
    source: EU_POLITICAL,
    message:
      "Political advertising in the EU needs a declaration and must not be targeted with personal data; it is not optimised here.",
  },
  {
    id: "political-any",
    verdict: "warn",
    code: "policy-political",
    declared: ["ISSUES_ELECTIONS_POLITICS"],
    source: EU_POLITICAL,
    message:
      "This campaign is declared as political; authorisation and disclaimer rules apply, and in the EU both platforms restrict it.",
  },
  {
    id: "political-likely",
    verdict: "warn",
    code: "policy-political-likely",
    looksLike: ["politics"],
    source: EU_POLITICAL,
    message: "This looks like political advertising; in the EU it has to be declared.",
  },
  {
    id: "gambling-declared",
    verdict: "warn",
    code: "policy-gambling",
    declared: ["ONLINE_GAMBLING_AND_GAMING"],
    source: META_SPECIAL,
    message: "Gambling may only be advertised with the platform's authorisation and to adults.",
  },
  {
    id: "minors-restricted-product",
    verdict: "refuse",
    code: "policy-minors-restricted",
    kinds: ["targeting"],
    touches: ["minors"],
    looksLike: ["gambling", "alcohol"],
    source: "Meta and Google: alcohol and gambling, age requirements",
    message: "Alcohol and gambling must not be advertised to people under 18.",
  },
  {
    id: "minors-gambling-declared",
    verdict: "refuse",
    code: "policy-minors-restricted",
    kinds: ["targeting"],
    touches: ["minors"],
    declared: ["ONLINE_GAMBLING_AND_GAMING"],
    source: "Meta and Google: alcohol and gambling, age requirements",
    message: "Alcohol and gambling must not be advertised to people under 18.",
  },
  {
    id: "minors-eu",
    verdict: "refuse",
    code: "policy-minors",
    kinds: ["targeting"],
    touches: ["minors"],
    region: "eu",
    source: DSA_28,
    message: "In the EU ads must not be targeted at minors by profiling.",
  },
  {
    id: "minors-audience",
    verdict: "refuse",
    code: "policy-minors",
    kinds: ["targeting"],
    touches: ["audience", "interests"],
    says: ["minors"],
    region: "eu",
    source: DSA_28,
    message: "In the EU ads must not be targeted at minors by profiling.",
  },
  {
    id: "minors-elsewhere",
    verdict: "warn",
    code: "policy-minors-caution",
    kinds: ["targeting"],
    touches: ["minors"],
    source: DSA_28,
    message: "This reaches people under 18; both platforms restrict how they may be targeted.",
  },
  {
    id: "meta-health-finance-audience",
    verdict: "refuse",
    code: "policy-sensitive-audience",
    platforms: ["meta-ads"],
    kinds: ["targeting"],
    touches: ["audience", "interests"],
    says: ["health", "hardship"],
    source: META_SENSITIVE,
    message: "Audiences must not suggest anybody's health or financial situation.",
  },
  {
    id: "google-sensitive-audience",
    verdict: "refuse",
    code: "policy-sensitive-audience",
    platforms: ["google-ads"],
    kinds: ["targeting"],
    touches: ["audience", "interests"],
    says: ["health", "hardship", "identity", "minors"],
    source: GOOGLE_SENSITIVE,
    message: "Google allows no audiences of one's own on health, hardship, identity, belief, sexuality or minors.",
  },
  {
    id: "eu-special-data",
    verdict: "refuse",
    code: "policy-special-data",
    kinds: ["targeting"],
    touches: ["audience", "interests"],
    says: ["health", "identity"],
    region: "eu",
    source: DSA_26,
    message: "In the EU ads must not use profiles of health, belief, politics, union, origin or sexual life.",
  },
  {
    id: "meta-identity-audience",
    verdict: "warn",
    code: "policy-sensitive-audience-caution",
    platforms: ["meta-ads"],
    kinds: ["targeting"],
    touches: ["audience", "interests"],
    says: ["identity"],
    source: META_SENSITIVE,
    message: "An audience by belief, origin or orientation is likely to be removed.",
  },
  {
    id: "exploit-hardship",
    verdict: "refuse",
    code: "policy-exploits-hardship",
    kinds: ["targeting"],
    touches: ["audience", "interests"],
    says: ["hardship"],
    region: "eu",
    source: AI_ACT,
    message: "People's distress, debt or grief must not be used to reach them.",
  },
  {
    id: "discriminating-text",
    verdict: "refuse",
    code: "policy-discriminating-text",
    kinds: ["copy"],
    says: ["discriminating"],
    declared: PROTECTED,
    source: META_SPECIAL,
    message: "A housing, job or credit ad must not say who should not answer it.",
  },
  {
    id: "discriminating-text-likely",
    verdict: "refuse",
    code: "policy-discriminating-text",
    kinds: ["copy"],
    says: ["discriminating"],
    looksLike: ["housing", "employment", "finance"],
    source: GOOGLE_HEC,
    message: "A housing, job or credit ad must not say who should not answer it.",
  },
];
