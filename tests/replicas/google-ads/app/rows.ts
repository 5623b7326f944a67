import type { Figures } from "@/lab/simulator/account";
import { sumFigures, type Account, type Ad, type Adset, type Campaign } from "./state";
import type { Variant } from "./variant";

export type TableLevel = "campaign" | "adset" | "ad";
type Entity = Campaign | Adset | Ad;

export interface TableRequest {
  readonly level: TableLevel;
  readonly campaignId: string | null;
  readonly adsetId: string | null;
  readonly variant: Variant;
}

export interface TableRow {
  readonly campaign: Campaign;
  readonly adset: Adset | null;
  readonly entity: Entity;
}

/** All rows of a scope that pass the filter, in the account's order: more than a page may hold. */
export function rowsOf(account: Account, { level, campaignId, adsetId, variant }: TableRequest): readonly TableRow[] {
  if (variant.empty) return [];
  const campaigns = account.campaigns.filter(
    ({ id, status }) =>
      (campaignId === null || id === campaignId) && (variant.totals !== "enabled" || status === "enabled"),
  );
  if (level === "campaign") return campaigns.map((campaign) => ({ campaign, adset: null, entity: campaign }));
  const adsets = campaigns.flatMap((campaign) => campaign.adsets.map((adset) => ({ campaign, adset })));
  if (level === "adset") return adsets.map(({ campaign, adset }) => ({ campaign, adset, entity: adset }));
  return adsets
    .filter(({ adset }) => adsetId === null || adset.id === adsetId)
    .flatMap(({ campaign, adset }) => adset.ads.map((ad) => ({ campaign, adset, entity: ad })));
}

/** The rows that this page holds in the document. */
export function rowsShown(account: Account, request: TableRequest): readonly TableRow[] {
  const { pageSize, rowWindow, loading } = request.variant;
  if (loading === "first") return [];
  const rows = rowsOf(account, request).slice(0, pageSize ?? undefined);
  return rowWindow === null ? rows : rows.slice(...rowWindow);
}

export interface TotalRow {
  readonly label: string;
  readonly figures: Figures;
  /** The end of the row's class: `table` is the table's own total. */
  readonly kind: string;
}

/** The total rows of the table, its own first. The table's total counts rows on other pages too. */
export function totalsOf(
  account: Account,
  request: TableRequest,
  words: {
    readonly total: string;
    readonly account: string;
    readonly campaign: string;
    readonly campaigns: string;
    readonly adsets: string;
    readonly ads: string;
    readonly totalOfEnabled: string;
    readonly types: Readonly<Record<string, string>>;
  },
): readonly TotalRow[] {
  const { variant, level, campaignId } = request;
  const rows = rowsOf(account, request);
  if (variant.totals === "none" || variant.empty || variant.loading === "first") return [];
  const plural = { campaign: words.campaigns, adset: words.adsets, ad: words.ads }[level];
  const own = variant.totals === "enabled" && level === "campaign" ? words.totalOfEnabled : plural;
  const sum = (entities: readonly { readonly figures: Figures }[]) =>
    sumFigures(entities.map(({ figures }) => figures));
  const scope =
    campaignId === null
      ? [{ label: `${words.total}${words.account}`, figures: sum(account.campaigns), kind: "scope" }]
      : [
          {
            label: `${words.total}${words.campaign}`,
            figures: sum(account.campaigns.filter(({ id }) => id === campaignId)),
            kind: "scope",
          },
        ];
  const types = [...new Set(rows.map(({ campaign }) => campaign.campaignType ?? "Search"))];
  const channels =
    variant.totals === "channels"
      ? types.map((type) => ({
          label: `${words.total}${words.types[type] ?? type}`,
          figures: sum(rows.filter(({ campaign }) => campaign.campaignType === type).map(({ entity }) => entity)),
          kind: type.toLowerCase().replaceAll(" ", "_"),
        }))
      : [];
  return [
    { label: `${words.total}${own}`, figures: sum(rows.map(({ entity }) => entity)), kind: "table" },
    ...scope,
    ...channels,
  ];
}
