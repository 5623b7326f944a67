import type { PlatformId } from "@/lib/domain/platform";
import type { BidStrategy } from "@/lib/domain/settings";
import type { PlayId, StrategyReason } from "./types";

export type Goal = "sales" | "leads" | "calls" | "visits" | "traffic" | "engagement" | "awareness";

/** A kind of campaign that a platform offers, and what it is good for. */
export interface Play {
  readonly id: PlayId;
  readonly platform: PlatformId;
  /** In the platform's own English words, as its form shows them. */
  readonly objective: string;
  readonly campaignType: string | null;
  /** How well it serves a goal, 0 to 1: 1 is what the platform itself offers for it. */
  readonly goals: Readonly<Partial<Record<Goal, number>>>;
  readonly needs: Extract<StrategyReason, `needs-${string}`> | null;
  /** How to bid while there is little to learn from, and once there is enough. null: by price per thousand views, which neither form calls a strategy. */
  readonly bidding: { readonly first: BidStrategy; readonly known: BidStrategy } | null;
  /** Words of the history that mean this kind of campaign. */
  readonly known: RegExp;
}

/** Results in 30 days from which Google's and Meta's target bidding has enough to go by: both platforms' own help pages. */
export const ENOUGH_RESULTS = { "google-ads": 30, "meta-ads": 50 } as const;
/** Days for which they should be counted. */
export const LEARNING_DAYS = { "google-ads": 30, "meta-ads": 7 } as const;

export const PLAYBOOK: readonly Play[] = [
  {
    id: "google-search",
    platform: "google-ads",
    objective: "Leads",
    campaignType: "Search",
    goals: { leads: 1, sales: 0.85, calls: 0.8, visits: 0.6, traffic: 1 },
    needs: null,
    bidding: { first: "maximize-conversions", known: "target-cpa" },
    known: /^search/iu,
  },
  {
    id: "google-pmax",
    platform: "google-ads",
    objective: "Sales",
    campaignType: "Performance Max",
    goals: { sales: 1, leads: 0.6, visits: 0.5 },
    needs: "needs-feed",
    bidding: { first: "maximize-conversion-value", known: "target-roas" },
    known: /performance max|shopping/iu,
  },
  {
    id: "google-demand-gen",
    platform: "google-ads",
    objective: "Website traffic",
    campaignType: "Demand Gen",
    goals: { traffic: 0.7, engagement: 0.9, awareness: 0.7, sales: 0.5, leads: 0.45 },
    needs: null,
    bidding: { first: "maximize-clicks", known: "maximize-conversions" },
    known: /demand gen|discovery|display/iu,
  },
  {
    id: "google-video",
    platform: "google-ads",
    objective: "Brand awareness and reach",
    campaignType: "Video",
    goals: { awareness: 1, engagement: 0.6 },
    needs: "needs-video",
    bidding: null,
    known: /video|youtube/iu,
  },
  {
    id: "google-calls",
    platform: "google-ads",
    objective: "Leads",
    campaignType: "Search",
    goals: { calls: 1 },
    needs: "needs-phone",
    bidding: { first: "maximize-conversions", known: "target-cpa" },
    known: /call/iu,
  },
  {
    id: "google-visits",
    platform: "google-ads",
    objective: "Local store visits and promotions",
    campaignType: "Performance Max",
    goals: { visits: 1 },
    needs: "needs-place",
    bidding: { first: "maximize-conversions", known: "maximize-conversions" },
    known: /local|store visit/iu,
  },
  {
    id: "meta-leads",
    platform: "meta-ads",
    objective: "Leads",
    campaignType: null,
    goals: { leads: 1, calls: 0.6 },
    needs: null,
    bidding: { first: "highest-volume", known: "cost-per-result-goal" },
    known: /lead/iu,
  },
  {
    id: "meta-sales",
    platform: "meta-ads",
    objective: "Sales",
    campaignType: null,
    goals: { sales: 1, leads: 0.5 },
    needs: null,
    bidding: { first: "highest-volume", known: "roas-goal" },
    known: /sales|conversion|purchase|catalog/iu,
  },
  {
    id: "meta-traffic",
    platform: "meta-ads",
    objective: "Traffic",
    campaignType: null,
    goals: { traffic: 1, visits: 0.5 },
    needs: null,
    bidding: { first: "highest-volume", known: "highest-volume" },
    known: /traffic|link.?click/iu,
  },
  {
    id: "meta-engagement",
    platform: "meta-ads",
    objective: "Engagement",
    campaignType: null,
    goals: { engagement: 1, awareness: 0.5 },
    needs: null,
    bidding: { first: "highest-volume", known: "highest-volume" },
    known: /engagement|video view/iu,
  },
  {
    id: "meta-awareness",
    platform: "meta-ads",
    objective: "Awareness",
    campaignType: null,
    goals: { awareness: 1, visits: 0.8 },
    needs: null,
    bidding: { first: "highest-volume", known: "highest-volume" },
    known: /awareness|reach/iu,
  },
  {
    id: "meta-calls",
    platform: "meta-ads",
    objective: "Leads",
    campaignType: null,
    goals: { calls: 1 },
    needs: "needs-phone",
    bidding: { first: "highest-volume", known: "cost-per-result-goal" },
    known: /call/iu,
  },
];
