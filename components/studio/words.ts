import { i18n } from "@/lib/wording/i18n";
import type { Clash } from "@/lib/copywriting/studio/combinations";
import type { UnfairDifference } from "@/lib/copywriting/studio/fair";
import type { Placement, StudioFieldId } from "@/lib/copywriting/studio/fields";
import type { PageFact } from "@/lib/copywriting/studio/page-facts";
import type { PictureWay } from "@/lib/copywriting/studio/picture";
import type { ProtectedTrait } from "@/lib/copywriting/studio/persona";
import type { Unplaced } from "@/lib/copywriting/studio/place-texts";
import type { KeptText } from "@/lib/copywriting/studio/state";
import type {
  Address,
  CallToAction,
  Feeling,
  Moment,
  Season,
  Stage,
  StreamPhase,
  StudioChannel,
  StudioLanguage,
  TimeOfUse,
  Weather,
} from "@/lib/copywriting/studio/wish";

/** What the studio's codes are called. */
type Words<K extends string> = Readonly<Record<K, () => string>>;

export const CHANNEL_WORDS: Words<StudioChannel> = {
  search: () => i18n.t("studio.channelSearch"),
  "performance-max": () => i18n.t("studio.channelPerformanceMax"),
  "demand-gen": () => i18n.t("studio.channelDemandGen"),
  "meta-feed": () => i18n.t("studio.channelMetaFeed"),
  "meta-story": () => i18n.t("studio.channelMetaStory"),
};

export const LANGUAGE_WORDS: Words<StudioLanguage> = {
  en: () => i18n.t("studio.languageEn"),
  de: () => i18n.t("studio.languageDe"),
  fr: () => i18n.t("studio.languageFr"),
  es: () => i18n.t("studio.languageEs"),
  pt: () => i18n.t("studio.languagePt"),
  ja: () => i18n.t("studio.languageJa"),
};

export const STAGE_WORDS: Words<Stage> = {
  awareness: () => i18n.t("studio.stageAwareness"),
  consideration: () => i18n.t("studio.stageConsideration"),
  decision: () => i18n.t("studio.stageDecision"),
};

/** "wants to buy". */
export const wantsTo = (moment: Moment): string => i18n.t("studio.wantsTo", { moment: MOMENT_WORDS[moment]() });

export const MOMENT_WORDS: Words<Moment> = {
  know: () => i18n.t("studio.momentKnow"),
  go: () => i18n.t("studio.momentGo"),
  do: () => i18n.t("studio.momentDo"),
  buy: () => i18n.t("studio.momentBuy"),
};

export const ACTION_WORDS: Words<CallToAction> = {
  see: () => i18n.t("studio.actionSee"),
  read: () => i18n.t("studio.actionRead"),
  compare: () => i18n.t("studio.actionCompare"),
  contact: () => i18n.t("studio.actionContact"),
  request: () => i18n.t("studio.actionRequest"),
  visit: () => i18n.t("studio.actionVisit"),
  book: () => i18n.t("studio.actionBook"),
  order: () => i18n.t("studio.actionOrder"),
  signup: () => i18n.t("studio.actionSignup"),
  download: () => i18n.t("studio.actionDownload"),
  watch: () => i18n.t("studio.actionWatch"),
};

export const FEELING_WORDS: Words<Feeling> = {
  curiosity: () => i18n.t("studio.feelingCuriosity"),
  doubt: () => i18n.t("studio.feelingDoubt"),
  stress: () => i18n.t("studio.feelingStress"),
  worry: () => i18n.t("studio.feelingWorry"),
  frustration: () => i18n.t("studio.feelingFrustration"),
  joy: () => i18n.t("studio.feelingJoy"),
};

export const TONE_WORDS: Words<Feeling> = {
  curiosity: () => i18n.t("studio.toneCuriosity"),
  doubt: () => i18n.t("studio.toneDoubt"),
  stress: () => i18n.t("studio.toneStress"),
  worry: () => i18n.t("studio.toneWorry"),
  frustration: () => i18n.t("studio.toneFrustration"),
  joy: () => i18n.t("studio.toneJoy"),
};

export const SEASON_WORDS: Words<Season> = {
  spring: () => i18n.t("studio.seasonSpring"),
  summer: () => i18n.t("studio.seasonSummer"),
  autumn: () => i18n.t("studio.seasonAutumn"),
  winter: () => i18n.t("studio.seasonWinter"),
};

export const WEATHER_WORDS: Words<Weather> = {
  hot: () => i18n.t("studio.weatherHot"),
  warm: () => i18n.t("studio.weatherWarm"),
  cold: () => i18n.t("studio.weatherCold"),
  rain: () => i18n.t("studio.weatherRain"),
  snow: () => i18n.t("studio.weatherSnow"),
  storm: () => i18n.t("studio.weatherStorm"),
};

export const TIME_WORDS: Words<TimeOfUse> = {
  weekend: () => i18n.t("studio.timeWeekend"),
  morning: () => i18n.t("studio.timeMorning"),
  evening: () => i18n.t("studio.timeEvening"),
};

export const STREAM_WORDS: Words<StreamPhase> = {
  before: () => i18n.t("studio.streamBefore"),
  live: () => i18n.t("studio.streamLive"),
  after: () => i18n.t("studio.streamAfter"),
};

export const ADDRESS_WORDS: Words<Address> = {
  none: () => i18n.t("studio.addressNone"),
  formal: () => i18n.t("studio.addressFormal"),
  informal: () => i18n.t("studio.addressInformal"),
};

export const GENDER_WORDS: Words<"women" | "men"> = {
  women: () => i18n.t("studio.genderWomen"),
  men: () => i18n.t("studio.genderMen"),
};

export const FIELD_WORDS: Words<StudioFieldId> = {
  headline: () => i18n.t("studio.fieldHeadline"),
  longHeadline: () => i18n.t("studio.fieldLongHeadline"),
  description: () => i18n.t("studio.fieldDescription"),
  primaryText: () => i18n.t("studio.fieldPrimaryText"),
  path: () => i18n.t("studio.fieldPath"),
  sitelink: () => i18n.t("studio.fieldSitelink"),
  sitelinkLine: () => i18n.t("studio.fieldSitelinkLine"),
  callout: () => i18n.t("studio.fieldCallout"),
};

export const PLACEMENT_WORDS: Words<Placement["id"]> = {
  "facebook-feed": () => i18n.t("studio.placementFacebookFeed"),
  "instagram-feed": () => i18n.t("studio.placementInstagramFeed"),
  reels: () => i18n.t("studio.placementReels"),
};

export const CLASH_WORDS: Words<Clash["why"]> = {
  "same-words": () => i18n.t("studio.clashSameWords"),
  "two-offers": () => i18n.t("studio.clashTwoOffers"),
  "two-questions": () => i18n.t("studio.clashTwoQuestions"),
};

export const FAIR_WORDS: Words<UnfairDifference["kind"]> = {
  offer: () => i18n.t("studio.fairOffer"),
  price: () => i18n.t("studio.fairPrice"),
  address: () => i18n.t("studio.fairAddress"),
  urgency: () => i18n.t("studio.fairUrgency"),
  exclamation: () => i18n.t("studio.fairExclamation"),
  length: () => i18n.t("studio.fairLength"),
  words: () => i18n.t("studio.fairWords"),
};

export const TRAIT_WORDS: Words<ProtectedTrait> = {
  gender: () => i18n.t("studio.traitGender"),
  age: () => i18n.t("studio.traitAge"),
};

export const UNPLACED_WORDS: Words<Unplaced> = {
  "no-field": () => i18n.t("studio.unplacedNoField"),
  "there-already": () => i18n.t("studio.unplacedThereAlready"),
  "too-long": () => i18n.t("studio.unplacedTooLong"),
  refused: () => i18n.t("studio.unplacedRefused"),
};

export const FACT_WORDS: Words<PageFact["kind"]> = {
  offer: () => i18n.t("studio.kindOffer"),
  price: () => i18n.t("studio.kindPrice"),
  proof: () => i18n.t("studio.kindProof"),
  benefit: () => i18n.t("studio.kindBenefit"),
};

export const SHOWS_WORDS: Words<PictureWay["shows"]> = {
  "in-use": () => i18n.t("studio.showsInUse"),
  result: () => i18n.t("studio.showsResult"),
  detail: () => i18n.t("studio.showsDetail"),
  people: () => i18n.t("studio.showsPeople"),
  place: () => i18n.t("studio.showsPlace"),
  range: () => i18n.t("studio.showsRange"),
};

export const AUTHOR_WORDS: Words<KeptText["author"]> = {
  template: () => i18n.t("studio.byTemplate"),
  history: () => i18n.t("studio.byHistory"),
  gemini: () => i18n.t("studio.byGemini"),
  "built-in": () => i18n.t("studio.byBuiltIn"),
  person: () => i18n.t("studio.byPerson"),
};
