import type { BidStrategy } from "@/lib/domain/settings";
import type { HistoryRow } from "@/lib/domain/history";
import type { SimulatedAccount } from "../account";
import { NO_VALUE } from "./google-locale";
import type { GoogleFormat } from "./google-locale";
import { googleWord } from "./google-words";
import type { Sums } from "./sums";

/** A column says something about a row (total rows show ` --` there) or is a figure of any sums. */
export type GoogleColumn =
  | { readonly header: string; readonly text: (row: HistoryRow) => string }
  | { readonly header: string; readonly figure: (sums: Sums) => string };

const STRATEGY_NAMES: { readonly [S in BidStrategy]?: string } = {
  "manual-cpc": "Manual CPC",
  "maximize-clicks": "Maximize Clicks",
  "maximize-conversions": "Maximize Conversions",
  "maximize-conversion-value": "Maximize Conversion Value",
};

function strategyName(row: HistoryRow): string {
  const name = STRATEGY_NAMES[row.attributes["bidStrategy"] as BidStrategy];
  if (name === undefined) return NO_VALUE;
  if (row.attributes["targetCpaMicros"] !== undefined) return `${name} (Target CPA)`;
  return row.attributes["targetRoas"] !== undefined ? `${name} (Target ROAS)` : name;
}

/** Columns by what they are for; each report picks and orders its own. */
export function googleColumns(account: SimulatedAccount, format: GoogleFormat) {
  const word = (english: string): string => googleWord(english, format.locale);
  const text = (header: string, of: (row: HistoryRow) => string): GoogleColumn => ({ header: word(header), text: of });
  const figure = (header: string, of: (sums: Sums) => string): GoogleColumn => ({ header: word(header), figure: of });
  const paused = new Set<string | null>(
    account.campaigns.filter(({ status }) => status === "paused").map(({ id }) => id),
  );
  const euros = (micros: number): number => micros / 1_000_000;
  const money = (value: string | number | undefined): string =>
    typeof value === "number" ? format.decimal(euros(value)) : NO_VALUE;
  // A quotient by zero prints a bare 0, as the real files do.
  const per = (top: number, bottom: number, show: (value: number) => string): string =>
    bottom > 0 ? show(top / bottom) : "0";
  const cell = (header: string, breakdown: keyof HistoryRow["breakdowns"]): GoogleColumn =>
    text(header, (row) => word(row.breakdowns[breakdown] ?? NO_VALUE));
  const attribute = (header: string, key: string): GoogleColumn =>
    text(header, (row) => String(row.attributes[key] ?? NO_VALUE));

  return {
    day: text("Day", (row) => row.date),
    week: text("Week", (row) => row.date),
    device: cell("Device", "device"),
    age: cell("Age", "age"),
    gender: cell("Gender", "gender"),
    hour: cell("Hour of the day", "hour"),
    network: cell("Network (with search partners)", "network"),
    location: cell("Location", "location"),
    account: [
      text("Account name", () => account.name),
      text("Customer ID", () => account.accountId.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3")),
    ],
    campaign: [text("Campaign ID", (row) => row.campaignId ?? NO_VALUE), text("Campaign", (row) => row.campaign)],
    adGroup: [text("Ad group ID", (row) => row.adsetId ?? NO_VALUE), text("Ad group", (row) => row.adset ?? NO_VALUE)],
    campaignSettings: [
      text("Campaign state", (row) => word(paused.has(row.campaignId) ? "Paused" : "Enabled")),
      text("Campaign type", (row) => word(String(row.attributes["campaignType"] ?? NO_VALUE))),
      text("Budget", (row) => {
        const budget = row.attributes["budgetMicros"];
        return typeof budget === "number" ? format.plain(euros(budget)) : NO_VALUE;
      }),
      text("Budget type", () => word("Daily")),
      text("Bid strategy type", (row) => word(strategyName(row))),
      text("Target CPA", (row) => money(row.attributes["targetCpaMicros"])),
      text("Target ROAS", (row) => {
        const target = row.attributes["targetRoas"];
        return typeof target === "number" ? format.percent(target) : NO_VALUE;
      }),
    ],
    maxCpc: text("Default max. CPC", (row) => money(row.attributes["maxCpcMicros"])),
    ad: [
      text("Ad ID", (row) => row.adId ?? NO_VALUE),
      text("Ad type", () => word("Responsive search ad")),
      attribute("Final URL", "finalUrl"),
      ...Array.from({ length: 15 }, (_, i) => attribute(`Headline ${i + 1}`, `headline${i + 1}`)),
      ...Array.from({ length: 4 }, (_, i) => attribute(`Description ${i + 1}`, `description${i + 1}`)),
    ],
    currency: text("Currency code", () => account.currency),
    figures: [
      figure("Impr.", (sums) => format.count(sums.impressions)),
      figure("Clicks", (sums) => format.count(sums.clicks)),
      figure("CTR", (sums) => per(sums.clicks, sums.impressions, format.percent)),
      figure("Avg. CPC", (sums) => per(euros(sums.costMicros), sums.clicks, format.decimal)),
      figure("Cost", (sums) => format.plain(euros(sums.costMicros))),
      figure("Conversions", (sums) => format.decimal(sums.conversions)),
      figure("Conv. rate", (sums) => per(sums.conversions, sums.clicks, format.percent)),
      figure("Cost / conv.", (sums) => per(euros(sums.costMicros), sums.conversions, format.decimal)),
      figure("Conv. value", (sums) => format.decimal(euros(sums.conversionValueMicros))),
      figure("Conv. value / cost", (sums) => per(sums.conversionValueMicros, sums.costMicros, format.decimal)),
    ],
  };
}
