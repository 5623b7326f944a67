import { ABSENT, found } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import type { PlatformId } from "@/lib/domain/platform";
import type { Advice } from "@/lib/domain/suggestion";
import { adviseOn } from "@/lib/advice/advise";
import { makeBook } from "@/lib/advice/book";
import type { AccountBook } from "@/lib/advice/book";
import type { Case } from "@/lib/advice/case";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import type { FittedModel } from "@/lib/model/types";
import type { SimulatedAccount, SimulatedCampaign } from "@/lab/simulator/account";
import { simulateBusiness } from "@/lab/simulator/simulate";
import type { SimulatedBusiness } from "@/lab/simulator/simulate";

/** One side of a simulated business with the book that advice is made from: true answers are in `business.world`. */
export interface Known {
  readonly business: SimulatedBusiness;
  readonly account: SimulatedAccount;
  readonly book: AccountBook;
  readonly today: string;
  adviceOn(campaign: SimulatedCampaign, model?: FittedModel | null): Advice;
}

/** A campaign's settings form as a reader would read it. */
export function formOf(account: SimulatedAccount, campaign: SimulatedCampaign): PageReading {
  const currency = account.currency;
  return {
    platform: account.platform,
    page: {
      kind: "settings",
      level: "campaign",
      accountId: account.accountId,
      entity: { campaign: campaign.id, adset: null, ad: null },
    },
    locale: "en-US",
    currency,
    dateRange: null,
    table: null,
    settings: {
      name: found(campaign.name, campaign.name, "test"),
      budget:
        campaign.budgetMicros === null
          ? ABSENT
          : found({ amountMicros: campaign.budgetMicros, currency }, String(campaign.budgetMicros), "test"),
      specialAdCategories: found(campaign.specialAdCategories, "", "test"),
    },
    ad: null,
    problems: [],
  };
}

export function knownAccount(platform: PlatformId, seed: number, days = 730): Known {
  const to = "2026-11-21";
  const business = simulateBusiness({ seed, to, days });
  const account = platform === "google-ads" ? business.google : business.meta;
  const rows = business.reports.filter((report) => report.platform === platform).flatMap((report) => report.rows);
  const book = makeBook({ platform, accountId: account.accountId }, account.currency, true, [rows]);
  const today = "2026-11-22";
  const shared = { responses: new Map(), memo: new Map(), remembered: new Map() } satisfies Partial<Case>;
  const learned = { value: null as ReturnType<typeof learnCopy> | null };
  return {
    business,
    account,
    book,
    today,
    adviceOn: (campaign, model = null) =>
      adviseOn(
        { book, reading: formOf(account, campaign), caution: 0.2, today, ...shared },
        {
          model,
          learning: () => (learned.value ??= learnCopy(book.adRows)),
          onFailure: (error) => {
            throw error;
          },
        },
      ),
  };
}
