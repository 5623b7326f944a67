export const LOCALES = ["en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "es_LA", "pt_BR", "ja_JP"] as const;
/** As Meta names them in the body's class; `es_LA` is its Spanish of Latin America. */
export type Locale = (typeof LOCALES)[number];

/** Switches of the replica itself; in the live page they stay in the address while one navigates. */
export interface ReplicaOptions {
  readonly locale: Locale;
  /** What the ad's texts are typed into; `input`: single-line fields wherever the text allows it. */
  readonly editor: "draft" | "lexical" | "textarea" | "input";
  /** `geo`: values in [geotextcolor]; `tooltip`: the newer shape; `mixed`: as columns differ today. */
  readonly shape: "geo" | "tooltip" | "mixed";
  /** Rows to show on the campaigns tab; more than the account has are made up from its own. */
  readonly rows: number | null;
  /** False leaves the object id out of `table_row:`, as some sessions do. */
  readonly ids: boolean;
  /** False puts all rows and columns into the DOM at once. */
  readonly virtual: boolean;
  /** Milliseconds that fresh cells are busy. */
  readonly busyMs: number;
  /** Keys of the columns to show, in this order; null: those of the Performance preset. */
  readonly columns: readonly string[] | null;
  /** 0: the account as it is simulated; others set up campaigns, ad sets and ads in further ways. */
  readonly variant: number;
  /** Rows of a breakdown by age under each row: with the surface of their entity, or with none. */
  readonly breakdown: "none" | "same-ids" | "no-ids";
  /** How many drafts stand among the rows. */
  readonly drafts: number;
  /** The dialog "Customise columns" over the page. */
  readonly dialog: boolean;
  /** An editor that this person may only look at. */
  readonly locked: boolean;
}

export const DEFAULTS: ReplicaOptions = {
  locale: "en_US",
  editor: "draft",
  shape: "mixed",
  rows: null,
  ids: true,
  virtual: true,
  busyMs: 250,
  columns: null,
  variant: 0,
  breakdown: "none",
  drafts: 0,
  dialog: false,
  locked: false,
};

function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}

function wholeOf(value: string | null, most: number, otherwise: number): number {
  const number = Number(value ?? "x");
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : otherwise;
}

export function readLocale(params: URLSearchParams): Locale {
  return oneOf(params.get("locale"), LOCALES, DEFAULTS.locale);
}

export function readOptions(params: URLSearchParams): ReplicaOptions {
  const rows = wholeOf(params.get("rows"), 20_000, 0);
  const columns = (params.get("columns") ?? "").split(",").filter((key) => key !== "");
  return {
    locale: readLocale(params),
    editor: oneOf(params.get("editor"), ["draft", "lexical", "textarea", "input"], DEFAULTS.editor),
    shape: oneOf(params.get("shape"), ["geo", "tooltip", "mixed"], DEFAULTS.shape),
    rows: rows > 0 ? rows : null,
    ids: params.get("ids") !== "0",
    virtual: params.get("virtual") !== "0",
    busyMs: wholeOf(params.get("busy"), 600_000, DEFAULTS.busyMs),
    columns: columns.length > 0 ? columns : null,
    variant: wholeOf(params.get("variant"), 1_000_000, 0),
    breakdown: oneOf(params.get("breakdown"), ["none", "same-ids", "no-ids"], DEFAULTS.breakdown),
    drafts: wholeOf(params.get("drafts"), 5, 0),
    dialog: params.get("dialog") === "1",
    locked: params.get("locked") === "1",
  };
}

const NAMES = "locale editor shape rows ids virtual busy columns variant breakdown drafts dialog locked lazy".split(
  " ",
);

/** The replica's own switches, to be carried along to the next address. */
export function carriedParams(params: URLSearchParams): (readonly [string, string])[] {
  return NAMES.flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}
