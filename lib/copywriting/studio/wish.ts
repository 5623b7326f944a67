import * as v from "valibot";
import type { PlatformId } from "@/lib/domain/platform";

export const STUDIO_LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
export const STUDIO_CHANNELS = ["search", "performance-max", "demand-gen", "meta-feed", "meta-story"] as const;
export const STAGES = ["awareness", "consideration", "decision"] as const;
export const MOMENTS = ["know", "go", "do", "buy"] as const;
export const FEELINGS = ["curiosity", "doubt", "stress", "worry", "frustration", "joy"] as const;
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export const WEATHERS = ["hot", "warm", "cold", "rain", "snow", "storm"] as const;
export const TIMES = ["weekend", "morning", "evening"] as const;
export const STREAMS = ["before", "live", "after"] as const;
export const ACTIONS = ["see", "read", "compare", "contact", "request", "visit", "book", "order", "signup", "download", "watch"] as const; // prettier-ignore
export const ADDRESSES = ["none", "formal", "informal"] as const;
export const GENDERS = ["women", "men"] as const;

export type StudioLanguage = (typeof STUDIO_LANGUAGES)[number];
export type StudioChannel = (typeof STUDIO_CHANNELS)[number];
export type Stage = (typeof STAGES)[number];
export type Moment = (typeof MOMENTS)[number];
export type Feeling = (typeof FEELINGS)[number];
export type Season = (typeof SEASONS)[number];
export type Weather = (typeof WEATHERS)[number];
export type TimeOfUse = (typeof TIMES)[number];
export type StreamPhase = (typeof STREAMS)[number];
export type CallToAction = (typeof ACTIONS)[number];
export type Address = (typeof ADDRESSES)[number];

const line = v.pipe(v.string(), v.maxLength(300));
const lines = v.pipe(v.array(line), v.maxLength(40));
const age = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(13), v.maxValue(99)));

/** Everything that the person says about a set of texts, as it is kept. Empty is "not said": nothing is made up for it. */
export const studioWish = v.strictObject({
  language: v.picklist(STUDIO_LANGUAGES),
  channel: v.picklist(STUDIO_CHANNELS),
  who: v.strictObject({
    ageMin: age,
    ageMax: age,
    gender: v.nullable(v.picklist(GENDERS)),
    location: line,
    occupation: line,
    needs: lines,
  }),
  stage: v.picklist(STAGES),
  moment: v.picklist(MOMENTS),
  feeling: v.nullable(v.picklist(FEELINGS)),
  context: v.strictObject({
    season: v.nullable(v.picklist(SEASONS)),
    weather: v.nullable(v.picklist(WEATHERS)),
    time: v.nullable(v.picklist(TIMES)),
    event: line,
    stream: v.nullable(v.picklist(STREAMS)),
  }),
  what: v.strictObject({
    product: line,
    brand: line,
    benefits: lines,
    offer: line,
    price: line,
    deadline: line,
    proof: lines,
    page: v.pipe(v.string(), v.maxLength(2048)),
  }),
  action: v.picklist(ACTIONS),
  voice: v.strictObject({
    address: v.picklist(ADDRESSES),
    /** Headlines With Capitals On Each Word; English only. */
    titleCase: v.boolean(),
    words: lines,
    avoid: lines,
  }),
});
export type StudioWish = v.InferOutput<typeof studioWish>;
export type StudioPersona = StudioWish["who"];
export type StudioFacts = StudioWish["what"];

/** A wish that says nothing yet. */
export function emptyWish(language: StudioLanguage, platform: PlatformId): StudioWish {
  return {
    language,
    channel: platform === "google-ads" ? "search" : "meta-feed",
    who: { ageMin: null, ageMax: null, gender: null, location: "", occupation: "", needs: [] },
    stage: platform === "google-ads" ? "decision" : "awareness",
    moment: platform === "google-ads" ? "buy" : "know",
    feeling: null,
    context: { season: null, weather: null, time: null, event: "", stream: null },
    what: { product: "", brand: "", benefits: [], offer: "", price: "", deadline: "", proof: [], page: "" },
    action: "see",
    voice: { address: "none", titleCase: false, words: [], avoid: [] },
  };
}

/** The platform that a channel belongs to. */
export function platformOf(channel: StudioChannel): PlatformId {
  return channel.startsWith("meta") ? "meta-ads" : "google-ads";
}
