import type { Level } from "@/lib/domain/platform";

/** What an Ads Manager address says. Facts 1.1 and 1.2: `act` is digits without `act_`; ids are comma lists. */
export interface Address {
  /** Tables and their editor; everything else (reporting, account settings) is not read. */
  readonly managing: boolean;
  readonly level: Level | null;
  readonly editing: boolean;
  readonly accountId: string | null;
  readonly selected: Readonly<Record<Level, readonly string[]>>;
  /** Column keys the address asks for, or null. Only those: a preset overrides them. */
  readonly columns: readonly string[] | null;
  readonly date: { readonly from: string; readonly to: string; readonly preset: string | null } | null;
}

const LEVEL_OF: Readonly<Record<string, Level>> = { campaigns: "campaign", adsets: "adset", ads: "ad" };
const MANAGE = /^\/adsmanager\/manage\/(campaigns|adsets|ads)(\/edit(?:\/standalone)?)?\/?$/;

function idList(params: URLSearchParams, name: string): readonly string[] {
  return [...new Set((params.get(name) ?? "").split(","))].filter((id) => /^\d{1,20}$/.test(id));
}

/** The ids that a table is narrowed to by `filter_set` (facts 1.4); empty where it holds no such filter. */
function filteredIds(params: URLSearchParams, field: string): readonly string[] {
  for (const filter of (params.get("filter_set") ?? "").split("\u001d")) {
    const [name, operator, list] = filter.split("\u001e");
    if (name === `${field}-STRING_SET` && (operator === "IN" || operator === "ANY"))
      return [...new Set(list?.match(/\d{1,20}/g) ?? [])];
  }
  return [];
}

function selectedIds(params: URLSearchParams): Address["selected"] {
  const either = (name: string, field: string) => {
    const ids = idList(params, name);
    return ids.length > 0 ? ids : filteredIds(params, field);
  };
  return {
    campaign: either("selected_campaign_ids", "CAMPAIGN_GROUP_SELECTED"),
    adset: either("selected_adset_ids", "CAMPAIGN_SELECTED"),
    ad: either("selected_ad_ids", "ADGROUP_SELECTED"),
  };
}

/** Reads the address; never throws. */
export function readAddress(url: URL): Address {
  const { searchParams: params } = url;
  const match = MANAGE.exec(url.pathname);
  const act = /^(?:act_)?(\d{1,20})$/.exec(params.get("act") ?? "");
  const date = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})(?:,(\w+))?$/.exec(params.get("date") ?? "");
  const columns = params.get("columns");
  return {
    managing: match !== null,
    level: match === null ? null : (LEVEL_OF[match[1] ?? ""] ?? null),
    editing: match?.[2] !== undefined,
    accountId: act?.[1] ?? null,
    selected: selectedIds(params),
    columns: columns === null || params.has("column_preset") ? null : columns.split(",").filter((key) => key !== ""),
    date: date === null ? null : { from: date[1] ?? "", to: date[2] ?? "", preset: date[3] ?? null },
  };
}
