import type { SimulatedAccount } from "@/lab/simulator/account";

export interface ReplicaRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

export interface ReplicaResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a person's Save or Publish sent: the field's contract name (`budget`, `headlines.2`) and the value that the page's framework held. */
export interface SavedChange {
  readonly at: string;
  readonly level: "campaign" | "adset" | "ad";
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * A replica ad manager, served under its real host names (tests/harness/server.ts). Besides its pages it answers
 * `GET /__replica/saved` (SavedChange[]), `POST /__replica/reset` and `GET /__replica/account` (SimulatedAccount).
 */
export interface Replica {
  readonly hosts: readonly string[];
  /** The address where the demo and the tests start. */
  startUrl(locale: "en-US" | "de-DE"): string;
  handle(request: ReplicaRequest): Promise<ReplicaResponse>;
}

/** Builds the page's script once (esbuild) and keeps the saved changes in memory. */
export type MakeReplica = (account: SimulatedAccount) => Promise<Replica>;
