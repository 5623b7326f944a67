/** The digits as words, in the six languages; over lower-case text with its accents. */
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "oh=0 zero=0 null=0 zéro=0 cero=0 one=1 eins=1 un=1 uno=1 um=1 two=2 zwei=2 zwo=2 deux=2 dos=2 dois=2 three=3 drei=3 trois=3 tres=3 três=3 " +
    "four=4 vier=4 quatre=4 cuatro=4 quatro=4 five=5 fünf=5 cinq=5 cinco=5 six=6 sechs=6 seis=6 meia=6 seven=7 sieben=7 sept=7 siete=7 sete=7 " +
    "eight=8 acht=8 huit=8 ocho=8 oito=8 nine=9 neun=9 neuf=9 nueve=9 nove=9"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const WORD = Object.keys(DIGITS).join("|");
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${WORD}|\\d+)[ .-]{1,2}){1,14}(?:${WORD}|\\d[\\d .-]*\\d)(?![\\p{L}\\p{N}])`,
  "giu",
);
const ONE_WORD = new RegExp(`(?<![\\p{L}])(?:${WORD})(?![\\p{L}])`, "giu");
const FEWEST_DIGITS = 6;

/** A phone number that is spelt out ("oh-one-one-seven 496 0123", "090の1234の5678"), as it stands there; else null. */
export function spelledNumberIn(text: string): string | null {
  for (const [run] of text.matchAll(RUN)) {
    const words = run.match(ONE_WORD)?.length ?? 0;
    const digits = run.replace(ONE_WORD, (word) => DIGITS[word.toLowerCase()]!).replace(/\D/gu, "");
    if (words >= 2 && digits.length >= FEWEST_DIGITS) return run;
  }
  return /0\d{1,4}の\d{2,4}の\d{3,4}/u.exec(text)?.[0] ?? null;
}
