import { NAME } from "./place-name";

/** A place that gives way to another one. */
export interface Swap {
  readonly out: { readonly start: number; readonly end: number };
  /** Null where the other stands elsewhere in the sentence. */
  readonly in: { readonly start: number; readonly end: number } | null;
}

/** Small words before a name. */
const SMALL = String.raw`(?:(?:in|im|en|em|à|a|au|the|der|den|dem|die|la|le|les|el|los|las|o|os|as|no|na|the town of|bei|nach)\s){0,2}`;
/** Each of the words with a small or a capital letter: names need theirs, so the search cannot look past letters' size. */
const either = (words: string): string =>
  `(?:${words
    .split("|")
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
    .join("|")})`;
const VERB = `${either("swap|replac|exchang|switch|trad|chang|tausch|ersetz|wechsel|rempla|échang|cambi|reempla|sustitu|troc|troqu|substitu")}\\p{L}*`;
const WITH = String.raw`(?:for|with|by|to|durch|gegen|mit|par|pour|contre|por|con|com|pel[oa])`;
const INSTEAD = either(
  "instead of|rather than|in place of|in lieu of|statt|anstatt|anstelle von|anstelle|au lieu d(?:e |u |')|à la place d(?:e |u |')|plutôt que|en vez de|en lugar de|em vez d[eoa]s?|ao invés d[eoa]s?|no lugar d[eoa]s?",
);
/** `Bitte Salzburg …`: no part of the name. */
const A_NAME = `(?!(?:Sie|Bitte|Please|Also|Nun|Dann|Jetzt|Und|Merci|Favor|Porfa)\\s)${NAME}`;

const PATTERNS: readonly RegExp[] = [
  // "swap Dayton for Toledo", "on remplace Lévis par Trois-Rivières"
  new RegExp(
    String.raw`(?<!\p{L})${VERB}\s(?:Sie\s)?(?:\p{Ll}+\s){0,2}?${SMALL}(?<out>${A_NAME})\s(?:bitte\s|please\s)?${WITH}\s${SMALL}(?<in>${NAME})`,
    "dgu",
  ),
  // "Linz bitte durch Wels ersetzen"
  new RegExp(
    String.raw`(?<out>${A_NAME})\s(?:\p{Ll}+\s){0,3}?(?:durch|gegen)\s${SMALL}(?<in>${NAME})\s(?:\p{Ll}+\s){0,2}?(?:aus)?(?:ge|zu)?(?:tausch|ersetz|wechsel)\p{L}*`,
    "dgu",
  ),
  // "Toledo instead of Dayton"
  new RegExp(String.raw`(?<in>${A_NAME}),?\s${INSTEAD}\s?${SMALL}(?<out>${A_NAME})`, "dgu"),
  // "instead of Dayton", "em vez do Porto": the other may stand anywhere
  new RegExp(
    String.raw`(?<!\p{L})${INSTEAD}\s?${SMALL}(?<out>${A_NAME})(?:,?\s(?:\p{Ll}+\s){0,3}?(?:in|en|em|à)\s(?<in>${NAME}))?`,
    "dgu",
  ),
];

/** `浜松市の代わりに静岡市`, `神戸から姫路に変更`: right after the place that gives way. */
const OUT_JA =
  /^(?:市|エリア)?(?:の代わりに|に代わ(?:り|って)|に代えて|をやめて|はやめて|ではなく|じゃなく|から[^。、]{1,8}(?:に|へ)(?:変|切り替|移))/u;

/** Whether what follows a name in Japanese says that another takes its place. */
export const givesWay = (after: string): boolean => OUT_JA.test(after);

/** The places of a text that give way to others, by its words alone: whether the names are places is for the reader of places. */
export function swapsIn(text: string): Swap[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices }): Swap[] => {
      const { out, in: other } = indices?.groups ?? {};
      const spanOf = ([start, end]: readonly [number, number]) => ({ start, end });
      return out === undefined ? [] : [{ out: spanOf(out), in: other === undefined ? null : spanOf(other) }];
    }),
  );
}
