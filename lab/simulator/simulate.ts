/**
 * A seeded simulation of one small business with known truth: "Nordlicht Outdoor (simulated)", a German shop that sells outdoor gear
 * and collects leads for guided tours, advertising on Google Ads and Meta in EUR. Nothing in it is anybody's data.
 *
 * The truth in plain words (truth.ts; blueprints say what each campaign is there for):
 * - Each campaign has a response curve: the more it spends in a day, the dearer the next result. Its ad sets have it in proportion
 *   to their share of the audience, so one ad set can starve while its neighbour drowns.
 * - Every age, gender, device, placement, network, state and hour brings more or fewer results (and clicks) per euro than average.
 *   Dropping a bad cell also narrows the audience; both are in `trueOutcome`.
 * - Texts matter: each headline, description and primary text has an effect, and an ad is as good as the texts that it carries.
 *   Where ads are shown to people who did not search (Meta, Display), an ad tires with age.
 * - Demand moves with the weekday and the season. Budgets and bids have moved every few weeks, each campaign once paused, and for six
 *   days the website's tag was lost: purchases and Google's leads were not counted then.
 * - Bids limit spend as on the platforms (spending.ts): a target too tight starves a campaign whatever its budget.
 * - Counts are Poisson around the truth with a shared shock a day (so negative binomial), order values and prices are lognormal.
 *
 * What right advice would say today: Google - `brand` bids too much per click; `tours` deserves more budget; `shop` asks for too high
 * a return; `display` deserves less budget; `huetten` should drop tablets and nights. Meta - `tour-leads` has too low a cost goal;
 * `catalogue` deserves less budget; `winter` should move money from the lookalike to Broad; `magazine` bids too little; `hiring` is a
 * special ad category (EMPLOYMENT), where age and gender advice is refused although ages do differ. The two `snowshoe` campaigns are
 * three weeks old: too little to say anything. `rental` is paused, and so is an ad set of `hiring`.
 *
 * Questions for the truth: `trueOutcome`, `trueDay`, `trueWeeklyChange` with a campaign of `business.world`.
 * The figures of a Performance Max campaign come by "ad group" too (its asset groups), which Google itself would not list there.
 * Days of pause have no rows. Weekly reports hold whole weeks (Monday to Sunday) only.
 */
import type { Breakdown } from "@/lib/domain/history";
import type { SimulatedAccount } from "./account";
import { drawCampaign } from "./draw";
import { brokenDownReport, dailyReport } from "./reports";
import type { SimulatedReport } from "./reports";
import { showAccount } from "./show";
import type { TruthWorld } from "./truth";
import { makeWorld } from "./world";

export interface SimulationOptions {
  readonly seed: number;
  /** The last day (yesterday, for the person who looks at it): YYYY-MM-DD. */
  readonly to?: string;
  readonly days?: number;
}

export interface SimulatedBusiness {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  readonly world: TruthWorld;
  readonly google: SimulatedAccount;
  readonly meta: SimulatedAccount;
  /** Everything that was counted, as both platforms would report it. */
  readonly reports: readonly SimulatedReport[];
}

export const DEFAULT_TO = "2026-11-21";
export const DEFAULT_DAYS = 730;

type Split = readonly [level: "campaign" | "adset", breakdowns: readonly Breakdown[], period: "day" | "week"];

const GOOGLE_SPLITS: readonly Split[] = [
  ["adset", ["device"], "day"],
  ["adset", ["age"], "week"],
  ["adset", ["gender"], "week"],
  ["adset", ["hour"], "week"],
  ["adset", ["network"], "week"],
  ["campaign", ["location"], "week"],
];

const META_SPLITS: readonly Split[] = [
  ["adset", ["age", "gender"], "week"],
  ["adset", ["placement"], "week"],
  ["adset", ["device"], "week"],
  ["adset", ["hour"], "week"],
  ["campaign", ["location"], "week"],
];

/** Simulates the whole business; the same options give the same business. Throws a RangeError on a wrong date or fewer than 30 days. */
export function simulateBusiness({ seed, to = DEFAULT_TO, days = DEFAULT_DAYS }: SimulationOptions): SimulatedBusiness {
  if (!Number.isInteger(days) || days < 30 || days > 3660) throw new RangeError(`days must be 30 to 3660, not ${days}`);
  const world = makeWorld(seed, to, days);
  const drawn = (["google-ads", "meta-ads"] as const).map((platform) => ({
    platform,
    days: world.campaigns
      .filter((campaign) => campaign.platform === platform)
      .flatMap((campaign) => drawCampaign(world, campaign))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }));
  const account = (platform: "google-ads" | "meta-ads"): SimulatedAccount =>
    showAccount(world, platform, drawn.find((side) => side.platform === platform)?.days ?? []);
  let reports: readonly SimulatedReport[] | null = null;
  return {
    seed,
    from: world.from,
    to,
    world,
    google: account("google-ads"),
    meta: account("meta-ads"),
    // Made when first asked for: the replicas need only the accounts.
    get reports() {
      reports ??= drawn.flatMap(({ platform, days: adDays }) => [
        ...(["campaign", "adset", "ad"] as const).map((level) => dailyReport(platform, level, adDays)),
        ...(platform === "google-ads" ? GOOGLE_SPLITS : META_SPLITS).map(([level, breakdowns, period]) =>
          brokenDownReport(world, platform, level, breakdowns, period, adDays),
        ),
      ]);
      return reports;
    },
  };
}
