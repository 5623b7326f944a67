import type { BenchPage } from "./page";

/** One way in which a page may differ from what we know. Pure but for the page it is given; the same random gives the same. */
export interface Mutation {
  readonly name: string;
  /** Changes the page and, where that hides or doubts something, its truth. False: it does not apply to such a page, and nothing was touched. */
  apply(page: BenchPage): boolean;
}
