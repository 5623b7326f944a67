export const PLATFORM_IDS = ["google-ads", "meta-ads"] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** The levels in the words people see. Google's ad group is an `adset`. */
export const LEVELS = ["campaign", "adset", "ad"] as const;
export type Level = (typeof LEVELS)[number];

/** Ids known from the URL or the page; null where unknown. */
export interface EntityIds {
  readonly campaign: string | null;
  readonly adset: string | null;
  readonly ad: string | null;
}

export const NO_ENTITY: EntityIds = { campaign: null, adset: null, ad: null };
