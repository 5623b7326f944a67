import { i18n as looselyTyped, type GeneratedI18nStructure as Texts } from "#i18n";

/** What a text takes besides its key: a count where it has plurals, its named parts where it has any. */
type Parts<K extends keyof Texts> = Texts[K] extends { namedSubstitutions: readonly (infer N extends string)[] }
  ? Texts[K]["plural"] extends true
    ? [count: number, parts: Readonly<Record<N, string | number>>]
    : [parts: Readonly<Record<N, string | number>>]
  : Texts[K]["plural"] extends true
    ? [count: number]
    : [];

/**
 * The texts of the locale files, in the browser's language. The generated function has an overload for each kind of text, each with
 * all keys in it: the compiler took 0.1 s for every call, two and a half minutes for all. This type says the same in one signature.
 */
export const i18n: { t<K extends keyof Texts>(key: K, ...parts: Parts<K>): string } = looselyTyped;
