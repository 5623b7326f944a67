import type { OfferKind } from "@/lib/brief/meaning/kind-scorer";
import type { PlayId } from "./types";

/**
 * How much better or worse a kind of campaign suits a kind of offer: our own judgement, from no study, and small on purpose, so that it orders what is otherwise
 * close and never outweighs what this account has paid. Search answers people who look something up, Performance Max and store visits bring people to a place,
 * Demand Gen and Meta show what people did not look for.
 */
const WEIGHTS: Readonly<Record<OfferKind, Readonly<Partial<Record<PlayId, number>>>>> = {
  urgent: {
    "google-search": 1.12, "google-calls": 1.15, "google-pmax": 0.95, "google-demand-gen": 0.85, "google-video": 0.85,
    "meta-leads": 0.9, "meta-sales": 0.9, "meta-traffic": 0.88, "meta-engagement": 0.85, "meta-awareness": 0.9,
  },
  local: { "google-visits": 1.12, "google-calls": 1.05, "google-search": 1.03, "meta-awareness": 1.08, "google-demand-gen": 0.93 },
  considered: { "google-search": 1.06, "meta-leads": 1.05, "google-demand-gen": 1.03, "meta-sales": 0.93 },
  visual: { "google-pmax": 1.06, "google-demand-gen": 1.1, "meta-sales": 1.1, "google-search": 0.95, "meta-engagement": 1.05 },
  business: {
    "google-search": 1.12, "google-pmax": 0.92, "google-demand-gen": 0.9, "google-video": 0.92, "meta-sales": 0.9, "meta-leads": 0.95,
    "meta-engagement": 0.9, "meta-awareness": 0.9,
  },
  event: { "google-demand-gen": 1.06, "google-video": 1.06, "meta-sales": 1.06, "meta-leads": 1.05, "meta-engagement": 1.08, "google-pmax": 1.03 },
  job: { "meta-leads": 1.08, "google-search": 1.03, "google-pmax": 0.92, "meta-sales": 0.9 },
  cause: { "meta-sales": 1.05, "meta-leads": 1.05, "meta-engagement": 1.08, "google-pmax": 0.95 },
}; // prettier-ignore

/** 1: neither better nor worse. */
export const kindWeight = (kind: OfferKind, play: PlayId): number => WEIGHTS[kind][play] ?? 1;
