import type { PolicyIdea } from "@/lib/policy/idea";
import { touchWord } from "@/lib/policy/touch-topics";
import { foldText } from "@/lib/policy/words";

/** What an idea would do to who can see an ad, in the words of the rules. */
export type Touch =
  | "age"
  | "gender"
  | "minors"
  | "postcode"
  | "small-radius"
  | "location"
  | "location-exclusion"
  | "audience"
  | "interests"
  | "lookalike"
  | "customer-list"
  | "exclusion"
  | "family-status"
  | "context"
  | "placement"
  | "time"
  | "money"
  | "text";

/** Bare codes that are postcodes wherever they stand in a list of places; the folded text is lower case. */
const POSTCODES = [
  /(?<![\p{L}\p{N}.,])\d{5}(?:-\d{3,4})?(?![\p{L}\p{N}])/u, // US, DE, FR, ES, IT, MX; BR with -000
  /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\p{N}])/u, // GB
  /(?<![\p{L}\p{N}])[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d(?![\p{L}\p{N}])/u, // CA
  /(?<![\p{L}\p{N}])\d{4} ?[a-z]{2}(?![\p{L}\p{N}])/u, // NL
  /(?<![\p{L}\p{N}-])\d{3,4}-\d{3,4}(?![\p{L}\p{N}])/u, // JP, PT
  /^\d{4}$/u, // AT, CH, BE, DK
];
/** Meta widens places to 15 miles under the protected categories (about 25 km); a smaller circle narrows more. */
const LEAST_RADIUS_MILES = 15;
const RADIUS =
  /(\d{1,3}(?:[.,]\d+)?) ?(mi|mile|miles|meilen|millas|milhas|km|kilometer|kilometers|kilomètres|kilómetros|quilômetros)(?![\p{L}])/u;

/** Folded words of the value and of the text that comes with it. */
export function ideaWords(idea: PolicyIdea): string {
  const value = idea.value;
  const parts = Array.isArray(value)
    ? value.map(String)
    : typeof value === "string" || typeof value === "number"
      ? [String(value)]
      : [];
  return foldText([...parts, idea.text ?? ""].join(" ; "));
}

/** Everything that an idea touches. Widening to everyone (all genders, 18 to 65+) touches nothing. */
export function touchesOf(idea: PolicyIdea): ReadonlySet<Touch> {
  if (idea.kind === "budget" || idea.kind === "bid") return new Set(["money"]);
  if (idea.kind === "copy") return new Set(["text"]);
  const touches = new Set<Touch>();
  const words = ideaWords(idea);
  const what = idea.dimension ?? idea.setting;
  if (what === "age" || what === "ageMin" || what === "ageMax") touchAge(idea, words, touches);
  else if (what === "gender" || what === "genders") touchGender(idea, words, touches);
  else if (what === "location" || what === "locations") touchPlaces(idea, words, touches);
  else if (what === "audiences" || what === "advantageAudience") touches.add("audience");
  else if (what === "detailedTargeting") touches.add("interests");
  else if (what === "keyword" || what === "searchTerm") touches.add("context");
  else if (what === "hour" || what === "adSchedule" || what === "startDate" || what === "endDate") touches.add("time");
  else touches.add("placement");
  if (touches.has("audience") || touches.has("interests")) {
    if (touchWord("lookalike", words) !== null) touches.add("lookalike");
    if (touchWord("customerList", words) !== null) touches.add("customer-list");
    if (touchWord("family", words) !== null) touches.add("family-status");
    if (idea.action === "leave-out" || touchWord("exclusion", words) !== null) touches.add("exclusion");
  }
  return touches;
}

function touchAge(idea: PolicyIdea, words: string, touches: Set<Touch>): void {
  const bounds = Array.from(words.matchAll(/\d{1,3}/gu), (match) => Number(match[0]));
  const youngest =
    idea.setting === "ageMin" || idea.setting === null || idea.dimension === "age" ? (bounds[0] ?? null) : null;
  if (youngest !== null && youngest < 18 && idea.action !== "leave-out") touches.add("minors");
  const single = bounds.length === 1 ? bounds[0]! : null;
  const open =
    idea.dimension == null &&
    ((idea.setting === "ageMin" && single !== null && single <= 18) ||
      (idea.setting === "ageMax" && single !== null && single >= 65));
  if (!open) touches.add("age");
}

function touchGender(idea: PolicyIdea, words: string, touches: Set<Touch>): void {
  const values = Array.isArray(idea.value) ? idea.value.map((value) => foldText(String(value))) : [words];
  const everyone = values.includes("all") || (values.includes("male") && values.includes("female"));
  if (!everyone || idea.dimension === "gender") touches.add("gender");
}

function touchPlaces(idea: PolicyIdea, words: string, touches: Set<Touch>): void {
  touches.add("location");
  if (touchWord("postcode", words) !== null || words.split(";").some((place) => isPostcode(place.trim())))
    touches.add("postcode");
  const radius = RADIUS.exec(words);
  if (radius !== null) {
    const miles =
      Number(radius[1]!.replace(",", ".")) * (radius[2]!.startsWith("k") || radius[2]!.startsWith("q") ? 0.621 : 1);
    if (miles < LEAST_RADIUS_MILES) touches.add("small-radius");
  }
  if (idea.action === "leave-out" || touchWord("exclusion", words) !== null) touches.add("location-exclusion");
}

function isPostcode(place: string): boolean {
  return POSTCODES.some((pattern) => pattern.test(place));
}
