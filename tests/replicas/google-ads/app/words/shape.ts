import type { EN } from "./en";

/** Everything that the replica says in one language. */
export interface Words {
  readonly table: TableWords;
  readonly form: FormWords;
}

/** The words of tables: labels of columns by their key, states, totals and the pager. */
export interface TableWords {
  readonly campaign: string;
  readonly campaigns: string;
  readonly adset: string;
  readonly adsets: string;
  readonly ad: string;
  readonly ads: string;
  readonly status: string;
  readonly enabled: string;
  readonly paused: string;
  readonly eligible: string;
  /** More states of delivery, shown with the `deliveries` variant. */
  readonly deliveries: readonly string[];
  readonly draft: string;
  readonly drafts: (count: number) => string;
  readonly table: string;
  readonly total: string;
  readonly account: string;
  readonly totalOfEnabled: string;
  readonly of: (from: number, to: number, all: number) => string;
  /** The pager's accessible name on the real page. */
  readonly ofAbout: (from: number, to: number, all: number) => string;
  readonly moreAbout: (label: string) => string;
  readonly perDay: string;
  readonly inTotal: string;
  readonly budgetTypes: { readonly daily: string; readonly lifetime: string };
  readonly sharedBudget: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly strategies: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
}

/** The words of drawers, editors and the frame around them; English sets the list. */
export type FormWords = (typeof EN)["form"];
