/** Spellings between ` | `, lower-case, by what they mean -> meaning by spelling. */
export function inverse<K extends string>(words: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  return new Map(
    (Object.entries(words) as [K, string][]).flatMap(([meaning, spellings]) =>
      spellings.split(" | ").map((spelling) => [spelling, meaning] as const),
    ),
  );
}
