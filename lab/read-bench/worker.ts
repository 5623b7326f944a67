import { runPages } from "./run-pages";
import type { Tally } from "./tally";

/** What the parent asks: the pages from `first` on, every `step`-th. */
export interface Task {
  readonly seed: number;
  readonly pages: number;
  readonly first: number;
  readonly step: number;
}
export type Report = { readonly done: number } | { readonly tally: Tally };

const EVERY = 25;

function* indicesOf({ pages, first, step }: Task): Generator<number> {
  for (let index = first; index < pages; index += step) yield index;
}

process.on("message", (task: Task) => {
  let done = 0;
  const say = (report: Report) => process.send?.(report);
  void runPages(task.seed, indicesOf(task), () => {
    done += 1;
    if (done % EVERY === 0) say({ done: EVERY });
  }).then((tally) => {
    say({ done: done % EVERY });
    process.send?.({ tally } satisfies Report, () => process.disconnect());
  });
});
