import type { Labelling } from "./notation";

/** What a table's columns are: today's default, many more, with look-alikes, or named one by one (`cost,clicks`). */
export type ColumnChoice = "usual" | "more" | "decoys" | "impostor" | readonly string[];

/** Everything in which a page of the replica can differ, apart from language, level and scope. */
export interface Variant {
  /** Sub-rows for each device. */
  readonly segmented: boolean;
  readonly columns: ColumnChoice;
  /** Only so many scrolling columns are in the document, from the first; null: all. */
  readonly columnsInView: number | null;
  /** Columns whose `essfield` nobody has seen get names that say nothing. */
  readonly strangeFields: boolean;
  /** The first and (exclusive) last row that are in the document, as while scrolling a long table. */
  readonly rowWindow: readonly [number, number] | null;
  /** Rows a page holds; the pager tells of the others. */
  readonly pageSize: number | null;
  /** Rows for drafts, with the summary above them. */
  readonly drafts: number;
  /** No entity fits the filter. */
  readonly empty: boolean;
  /** `first`: skeletons, no rows yet. `again`: the old rows under a loading bar. */
  readonly loading: "no" | "first" | "again";
  /** From this row on, figures have not come yet. */
  readonly lateFrom: number | null;
  readonly totals: "usual" | "enabled" | "channels" | "above" | "none";
  /** Another table below the first. */
  readonly second: boolean;
  /** Delivery in more than one state. */
  readonly deliveries: boolean;
  /** Strategies with their target in brackets: `Maximize conversions (Target CPA)`. */
  readonly strategyNote: boolean;
  /** The first campaign's budget is a shared one, shown by its name. */
  readonly sharedBudget: boolean;
  /** The pager's accessible name as on the real page, which differs from its text. */
  readonly pagerAbout: boolean;
  readonly labelling: Labelling;
  /** No field can be changed, and the page says why. */
  readonly readOnly: boolean;
  /** Editors show all slots, or only those that hold a text. */
  readonly slots: "all" | "filled";
  /** Only so many sections of the drawer have come; the rest are skeletons. null: all. */
  readonly sectionsLoaded: number | null;
  /** Overrides for every campaign. */
  readonly endDate: string | null;
  readonly budgetType: "daily" | "lifetime" | null;
  /** Checkboxes react to a person's clicks only, as on the real page; `any`: to scripts as well. */
  readonly trust: "person" | "any";
}

export const PLAIN: Variant = {
  segmented: false,
  columns: "usual",
  columnsInView: null,
  strangeFields: false,
  rowWindow: null,
  pageSize: null,
  drafts: 0,
  empty: false,
  loading: "no",
  lateFrom: null,
  totals: "usual",
  second: false,
  deliveries: false,
  strategyNote: false,
  sharedBudget: false,
  pagerAbout: false,
  labelling: "aria",
  readOnly: false,
  slots: "all",
  sectionsLoaded: null,
  endDate: null,
  budgetType: null,
  trust: "person",
};

/** Names of the address's parameters that carry a variant, so that they can survive navigation. */
export const VARIANT_PARAMS = [
  "segment",
  "columns",
  "fields",
  "size",
  "draft",
  "empty",
  "loading",
  "late",
  "totals",
  "second",
  "deliveries",
  "shared",
  "pager",
  "labels",
  "readonly",
  "slots",
  "end",
  "budget",
  "trust",
] as const;

/** The variant that an address asks for (`?draft=1&totals=channels&labels=legacy`). */
export function variantFrom(params: URLSearchParams): Variant {
  const one = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === params.get(name)) ?? otherwise;
  const flag = (name: string) => params.get(name) === "1";
  const number = (name: string) => {
    const value = Number(params.get(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? value : null;
  };
  const end = params.get("end");
  const named = (params.get("columns") ?? "").split(",").filter((key) => key !== "");
  const sets = ["usual", "more", "decoys", "impostor"] as const;
  const set = sets.find((each) => named.length === 1 && each === named[0]);
  return {
    ...PLAIN,
    segmented: params.get("segment") === "device",
    columns: set ?? (named.length === 0 ? "usual" : named),
    strangeFields: params.get("fields") === "strange",
    pageSize: number("size"),
    drafts: number("draft") ?? 0,
    empty: flag("empty"),
    loading: one("loading", ["no", "first", "again"] as const, "no"),
    lateFrom: number("late"),
    totals: one("totals", ["usual", "enabled", "channels", "above", "none"] as const, "usual"),
    second: flag("second"),
    deliveries: flag("deliveries"),
    strategyNote: flag("deliveries"),
    sharedBudget: flag("shared"),
    pagerAbout: params.get("pager") === "about",
    labelling: one("labels", ["aria", "labelledby", "legacy"] as const, "aria"),
    readOnly: flag("readonly"),
    slots: one("slots", ["all", "filled"] as const, "all"),
    endDate: end !== null && /^\d{4}-\d{2}-\d{2}$/.test(end) ? end : null,
    budgetType: params.get("budget") === "total" ? "lifetime" : null,
    trust: one("trust", ["person", "any"] as const, "person"),
  };
}
