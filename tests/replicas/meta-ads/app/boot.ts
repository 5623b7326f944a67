import type { SimulatedAccount } from "@/lab/simulator/account";
import type { SavedChange } from "../../replica";

export interface BootData {
  readonly account: SimulatedAccount;
  readonly saved: readonly SavedChange[];
}

export type Locale = "en_US" | "de_DE";

/** Switches of the replica itself; they stay in the address while one navigates. */
export interface ReplicaOptions {
  readonly locale: Locale;
  readonly editor: "draft" | "textarea";
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
}

const OPTION_NAMES = ["locale", "editor", "shape", "rows", "ids", "virtual", "busy"] as const;

function readBoot(): BootData {
  const element = document.getElementById("replica-data");
  return JSON.parse(element?.textContent ?? "null") as BootData;
}

function readOptions(params: URLSearchParams): ReplicaOptions {
  const shape = params.get("shape");
  const rows = Number(params.get("rows"));
  const busy = Number(params.get("busy") ?? "250");
  return {
    locale: params.get("locale") === "de_DE" ? "de_DE" : "en_US",
    editor: params.get("editor") === "textarea" ? "textarea" : "draft",
    shape: shape === "geo" || shape === "tooltip" ? shape : "mixed",
    rows: Number.isInteger(rows) && rows > 0 ? Math.min(rows, 20_000) : null,
    ids: params.get("ids") !== "0",
    virtual: params.get("virtual") !== "0",
    busyMs: Number.isFinite(busy) ? busy : 250,
  };
}

export const boot = readBoot();
const startParams = new URLSearchParams(window.location.search);
export const options = readOptions(startParams);

/** The replica's own switches, to be carried along to the next address. */
export const carriedParams: readonly (readonly [string, string])[] = OPTION_NAMES.flatMap((name) => {
  const value = startParams.get(name);
  return value === null ? [] : [[name, value] as const];
});
