import type { Field } from "../fields";

/** Spellings of one field, lower-case, between ` | `; see `plainHeader` for what need not be told apart. */
export type Words = Readonly<Partial<Record<Field, string>>>;

/** The headers of one language. `common` words are used by both platforms or by other tools: they do not tell whose file it is. */
export interface Language {
  readonly google: Words;
  readonly meta: Words;
  readonly common: Words;
}
