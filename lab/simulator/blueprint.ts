import type { PlatformId } from "@/lib/domain/platform";
import type { BidStrategy } from "@/lib/domain/settings";
import type { CellOverrides } from "./segments";
import type { BidKind, Curve } from "./truth";

/** A text and what it does: log of its effect on clicks and results against the average text. */
export type Copy = readonly [text: string, effect: number];

export interface CopyPool {
  readonly headlines: readonly Copy[];
  readonly descriptions: readonly Copy[];
  /** Meta only. */
  readonly primaryTexts: readonly Copy[];
}

export interface AdsetBlueprint {
  readonly name: string;
  readonly share: number;
  readonly results: number;
  readonly ads: number;
  readonly ages?: readonly [number, number];
  readonly genders?: readonly string[];
  readonly placements?: readonly string[];
  readonly interests?: readonly string[];
  readonly advantageAudience?: boolean;
  /** EUR per day, where ad sets hold the budgets. */
  readonly budget?: number;
  /** Stopped so many days before the end. */
  readonly stoppedDaysAgo?: number;
}

/** One campaign as its author thinks of it; world.ts makes the truth from it with the seed. */
export interface CampaignBlueprint {
  readonly key: string;
  readonly platform: PlatformId;
  readonly name: string;
  readonly campaignType?: string;
  readonly objective?: string;
  readonly resultType: "Leads" | "Purchases" | "Link clicks";
  readonly bidStrategy: BidStrategy;
  readonly bidKind: BidKind;
  /** Today's budget (EUR per day) and bid. */
  readonly budget: number;
  readonly bid: number | null;
  readonly family: Curve["family"];
  /** EUR for the first result of a day, and the spend at which half (hill) or 63 % (exponential) of all is reached. */
  readonly firstCost: number;
  readonly scale: number;
  readonly clickPrice: number;
  readonly clickRate: number;
  readonly resultValue?: number;
  readonly fairBid?: number;
  readonly volumeAtFairBid?: number;
  readonly yearAmplitude: number;
  readonly yearPeak: number;
  readonly weekend: number;
  readonly fatigueHalfLife?: number;
  /** Age in days at the end; left out: as old as the simulation. */
  readonly ageDays?: number;
  /** Paused for good so many days before the end. */
  readonly stoppedDaysAgo?: number;
  readonly adSchedule?: readonly string[];
  readonly specialAdCategories?: readonly string[];
  readonly optimizationScore?: number;
  readonly overrides?: CellOverrides;
  readonly finalUrl: string;
  readonly callToAction?: string;
  readonly adsets: readonly AdsetBlueprint[];
  readonly copy: CopyPool;
}
