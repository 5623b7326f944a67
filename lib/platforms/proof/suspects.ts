import type { Metric } from "@/lib/domain/metrics";
import { membersOf, type Relation } from "./relations";

export interface Evidence {
  /** True where something else proves the column: another relation that holds. */
  readonly supported: (metric: Metric) => boolean;
  /** True where all these relations ask for the same other value of the column: together they prove that it is the wrong one. */
  readonly agree: (metric: Metric, relations: readonly Relation[]) => boolean;
}

/**
 * The columns that broken relations put in doubt, with the code of the doubt. One column that explains several breaks is
 * the culprit if the relations agree on what it should have been; else every member that nothing supports is in doubt, and
 * where all are supported, or none can be told from another, the whole relation is.
 */
export function suspectsOf(broken: readonly Relation[], { supported, agree }: Evidence): ReadonlyMap<Metric, string> {
  const doubted = new Map<Metric, string>();
  let open = broken;
  const byReach = [...new Set(broken.flatMap(membersOf))]
    .map((metric) => ({ metric, count: broken.filter((relation) => membersOf(relation).includes(metric)).length }))
    .filter(({ metric, count }) => count > 1 && !supported(metric))
    .sort((a, b) => b.count - a.count);
  for (const { metric } of byReach) {
    const own = open.filter((relation) => membersOf(relation).includes(metric));
    if (own.length < 2 || !agree(metric, own)) continue;
    doubted.set(metric, own[0]!.hint);
    open = open.filter((relation) => !own.includes(relation));
  }
  for (const relation of open) {
    const members = membersOf(relation);
    const alone = members.filter((metric) => !supported(metric));
    for (const metric of alone.length > 0 ? alone : members)
      if (!doubted.has(metric)) doubted.set(metric, relation.hint);
  }
  return doubted;
}
