import type { Edit, EditedField, EditWarning } from "@/lib/domain/edit-guard";
import type { Level, PlatformId } from "@/lib/domain/platform";
import { sizeOf } from "./amounts";

/** A change that may put delivery back into its learning phase, with who says so. */
interface LearningRule {
  readonly platform: PlatformId;
  readonly levels: readonly Level[];
  readonly fields: readonly EditedField[];
  /** Only for steps larger than this share; left out: any change. */
  readonly largerThan?: number;
  readonly basis: "platform-documented" | "convention";
  readonly source: string;
}

const META_EDITS =
  "Meta Business Help, significant edits and the learning phase (316478108955072); Meta publishes no complete list";
const META_STEP =
  "Meta Business Help 316478108955072: large budget and bid changes; the limit of 20 % is a habit of the trade, not Meta's";
const GOOGLE_STRATEGY = "Google Ads API, BiddingStrategySystemStatus: LEARNING_NEW, LEARNING_SETTING_CHANGE";
const GOOGLE_GOALS = "Google Ads API, BiddingStrategySystemStatus: LEARNING_CONVERSION_TYPE_CHANGE";
const GOOGLE_BUDGET =
  "Google Ads API, BiddingStrategySystemStatus: LEARNING_BUDGET_CHANGE; the limit of 20 % is a habit of the trade, not Google's";

/**
 * What is known to restart learning. Changing a target CPA or ROAS on Google is left out on purpose: Google Ads Help 10433846
 * says that it does not.
 */
export const LEARNING_RULES: readonly LearningRule[] = [
  {
    platform: "meta-ads",
    levels: ["campaign", "adset"],
    fields: ["bidStrategy", "optimizationGoal", "conversionGoal"],
    basis: "platform-documented",
    source: META_EDITS,
  },
  {
    platform: "meta-ads",
    levels: ["adset"],
    fields: [
      "locations",
      "ageMin",
      "ageMax",
      "genders",
      "languages",
      "detailedTargeting",
      "audiences",
      "placements",
      "advantageAudience",
    ],
    basis: "platform-documented",
    source: META_EDITS,
  },
  {
    platform: "meta-ads",
    levels: ["campaign", "adset"],
    fields: ["budget", "targetCpa", "bidCap", "targetRoas"],
    largerThan: 0.2,
    basis: "convention",
    source: META_STEP,
  },
  {
    platform: "google-ads",
    levels: ["campaign"],
    fields: ["bidStrategy"],
    basis: "platform-documented",
    source: GOOGLE_STRATEGY,
  },
  {
    platform: "google-ads",
    levels: ["campaign"],
    fields: ["conversionGoal"],
    basis: "platform-documented",
    source: GOOGLE_GOALS,
  },
  {
    platform: "google-ads",
    levels: ["campaign"],
    fields: ["budget"],
    largerThan: 0.2,
    basis: "convention",
    source: GOOGLE_BUDGET,
  },
];

/** The rule that an edit meets, as a warning. Filling a field that was empty before is a new setting, not a change of one. */
export function learningWarnings(edit: Edit, platform: PlatformId, level: Level): EditWarning[] {
  const { field, before, after } = edit;
  if (before === null || after === null) return [];
  const rule = LEARNING_RULES.find(
    (one) => one.platform === platform && one.levels.includes(level) && one.fields.includes(field),
  );
  if (rule === undefined) return [];
  const common = { field, basis: rule.basis, source: rule.source } as const;
  if (rule.largerThan === undefined)
    return [{ ...common, code: "edit-may-restart-learning", params: {}, atOnce: true }];
  const then = sizeOf(before);
  const now = sizeOf(after);
  if (then === null || now === null) return [];
  const step = now / then - 1;
  // The step itself, not a rounding of it: 20 % is still within the habit.
  if (Math.abs(step) <= rule.largerThan + 1e-9) return [];
  return [{ ...common, code: "edit-big-step-learning", params: { step }, atOnce: false }];
}
